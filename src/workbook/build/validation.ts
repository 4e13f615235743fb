import type { Field } from "../layout";
import { BOUNDS, TICKS } from "../spellings";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const TICK = TICKS[0] ?? "";

/** Rules by what they say: many columns accept the same, and Google is asked for each rule but once a run. */
const BUILT = new Map<string, Rule>();

/** Nothing that is typed is ever refused and thrown away: what cannot be read is a finding at its cell. */
function newRule(): Builder {
  const [model] = BUILT.values();
  return model ? model.copy() : SpreadsheetApp.newDataValidation().setAllowInvalid(true);
}

/** The rule that tells people those words. */
function rule(help: string, require: (builder: Builder) => Builder): Rule {
  const known = BUILT.get(help) ?? require(newRule().setHelpText(help)).build();
  BUILT.set(help, known);
  return known;
}

const listed = (words: readonly string[], help: string): Rule =>
  rule(help, (builder) => builder.requireValueInList([...words], true));

const UNRULED: ReadonlySet<Field["type"]> = new Set(["text", "longText", "lines", "links", "date", "number"]);

/** Whether a cell of that field has a rule; free text has none, and dates, which may be typed in Thai words. */
export function isRuled({ type }: Field): boolean {
  return !UNRULED.has(type);
}

/** What a cell of that field accepts; null where it has no rule. */
export function ruleFor(field: Field): Rule | null {
  if (!isRuled(field)) return null;
  switch (field.type) {
    case "choice": {
      const words = field.choices.map(({ th }) => th);
      return listed(words, `กรุณาเลือกจากรายการ ${words.join(" / ")}`);
    }
    case "tick":
      return listed([TICK], `กรุณาเลือก ${TICK} หรือเว้นว่าง`);
    case "year":
      return rule("กรุณากรอกปี พ.ศ. เช่น 2566", (builder) =>
        builder.requireNumberBetween(BOUNDS.year.over + 1, BOUNDS.year.to),
      );
    case "money":
    case "count":
      return rule("กรุณากรอกตัวเลขตั้งแต่ 0 ขึ้นไป", (builder) => builder.requireNumberGreaterThanOrEqualTo(0));
    default:
      return rule("กรุณากรอกตัวเลข 0 ถึง 100", (builder) => builder.requireNumberBetween(0, 100));
  }
}
