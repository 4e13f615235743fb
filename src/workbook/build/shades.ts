import { FORM_VALUE } from "../a1";
import type { Column, References, Shade, Tone } from "../layout";
import { TONES } from "./colours";
import { referencesFor } from "./references";
import { inAnyLocale } from "./separators";
import type { Shape } from "./shape";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

const OURS = new Set(Object.values(TONES).map(({ background }) => background.toLowerCase()));

/** Whether a rule is the template's: told by its colours, since a rule bears no name. */
function isOurs(rule: Rule): boolean {
  const background = rule.getBooleanCondition()?.getBackground();
  return typeof background === "string" && OURS.has(background.toLowerCase());
}

function rule(tone: Tone, formula: string, range: Range): Rule {
  const { background, text } = TONES[tone];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(inAnyLocale(`=${formula}`))
    .setBackground(background)
    .setFontColor(text)
    .setRanges([range])
    .build();
}

function condition(shade: Shade, column: Column, ref: References): string {
  if ("formula" in shade) return shade.formula(ref);
  const cell = ref.cell(column.key);
  const tests = shade.words.map((word) => `${cell}="${word}"`);
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}

function tableRules(shapes: ReadonlyMap<string, Shape>, shape: Shape): readonly Rule[] {
  const { tab, headRow, lastRow, columns, key, surveyed } = shape;
  if (tab.kind === "form" || lastRow === headRow) return [];
  const ref = referencesFor(shapes, key, headRow + 1);
  return tab.columns.flatMap((column) => {
    const at = columns[column.key];
    if (!column.shades || at === undefined) return [];
    const range = surveyed.sheet.getRange(headRow + 1, at, lastRow - headRow, 1);
    return column.shades.map((shade) => rule(shade.tone, condition(shade, column, ref), range));
  });
}

/** Required fields of a form stand out until they are filled in. */
function formRules({ tab, rows, columns, surveyed }: Shape): readonly Rule[] {
  const column = columns[FORM_VALUE];
  if (tab.kind === "table" || column === undefined) return [];
  const blank = tab.fields.flatMap((field) => {
    const row = rows[field.key];
    return field.required && row !== undefined ? [surveyed.sheet.getRange(row, column)] : [];
  });
  if (blank.length === 0) return [];
  const { background, text } = TONES.fair;
  const builder = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty();
  return [builder.setBackground(background).setFontColor(text).setRanges(blank).build()];
}

/** Sets the template's conditional colours; the office's own rules stay, in front. */
export function buildShades(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  const rules = [...tableRules(shapes, shape), ...formRules(shape)];
  const present = shape.isNew ? [] : shape.surveyed.sheet.getConditionalFormatRules();
  if (rules.length === 0 && present.length === 0) return;
  shape.surveyed.sheet.setConditionalFormatRules([...present.filter((each) => !isOurs(each)), ...rules]);
}
