import type { Field } from "../layout";
import { BOUNDS, TICKS } from "../spellings";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const TICK = TICKS[0] ?? "";

/** Nothing that is typed is ever refused and thrown away: what cannot be read is a finding at its cell. */
const newRule = (help: string): Builder =>
  SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);

const listed = (words: readonly string[], help: string): Rule =>
  newRule(help)
    .requireValueInList([...words], true)
    .build();

/** Rules by what they say: many columns accept the same, and Google is asked for each rule but once a run. */
const BUILT = new Map<string, Rule>();

function built(name: string, build: () => Rule): Rule {
  const rule = BUILT.get(name) ?? build();
  BUILT.set(name, rule);
  return rule;
}

const UNRULED: ReadonlySet<Field["type"]> = new Set(["text", "longText", "lines", "links", "date", "number"]);

/** Whether a cell of that field has a rule; free text has none, and dates, which may be typed in Thai words. */
export function isRuled({ type }: Field): boolean {
  return !UNRULED.has(type);
}

/** What a cell of that field accepts; null where it has no rule. */
export function ruleFor(field: Field): Rule | null {
  if (!isRuled(field)) return null;
  const name = field.type === "choice" ? field.choices.map(({ th }) => th).join(" / ") : field.type;
  return built(name, () => newRuleFor(field));
}

function newRuleFor(field: Field): Rule {
  switch (field.type) {
    case "choice": {
      const words = field.choices.map(({ th }) => th);
      return listed(words, `กรุณาเลือกจากรายการ ${words.join(" / ")}`);
    }
    case "tick":
      return listed([TICK], `กรุณาเลือก ${TICK} หรือเว้นว่าง`);
    case "year":
      return newRule("กรุณากรอกปี พ.ศ. เช่น 2566")
        .requireNumberBetween(BOUNDS.year.over + 1, BOUNDS.year.to)
        .build();
    case "money":
    case "count":
      return newRule("กรุณากรอกตัวเลขตั้งแต่ 0 ขึ้นไป").requireNumberGreaterThanOrEqualTo(0).build();
    default:
      return newRule("กรุณากรอกตัวเลข 0 ถึง 100").requireNumberBetween(0, 100).build();
  }
}
