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

/** What a cell of that field accepts; null for free text and for dates, which may be typed in Thai words. */
export function ruleFor(field: Field): Rule | null {
  const name = field.heading.th.replace(/\n/g, " ");
  switch (field.type) {
    case "choice": {
      const words = field.choices.map(({ th }) => th);
      return listed(words, `${name}: กรุณาเลือกจากรายการ ${words.join(" / ")}`);
    }
    case "tick":
      return listed([TICK], `กรุณาเลือก ${TICK} หรือเว้นว่าง`);
    case "score":
    case "percent":
      return newRule(`${name}: กรุณากรอกตัวเลข 0 ถึง 100`).requireNumberBetween(0, 100).build();
    case "money":
    case "count":
      return newRule(`${name}: กรุณากรอกตัวเลขตั้งแต่ 0 ขึ้นไป`).requireNumberGreaterThanOrEqualTo(0).build();
    case "year":
      return newRule(`${name}: กรุณากรอกปี พ.ศ. เช่น 2566`)
        .requireNumberBetween(BOUNDS.year.over + 1, BOUNDS.year.to)
        .build();
    default:
      return null;
  }
}
