import { columnLetters, FORM_VALUE } from "../a1";
import type { Column, Tone } from "../layout";
import { TONES } from "./colours";
import { referencesFor } from "./references";
import { inAnyLocale } from "./separators";
import type { Shape } from "./shape";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const OURS = new Set(Object.values(TONES).map(({ background }) => background.toLowerCase()));

/** Whether a rule is the template's: told by its colours, since a rule bears no name. */
function isOurs(rule: Rule): boolean {
  const background = rule.getBooleanCondition()?.getBackground();
  return typeof background === "string" && OURS.has(background.toLowerCase());
}

/** A conditional colour of the template: in those cells, of which the formula names the first; without one, where they are blank. */
interface Coloured {
  readonly tone: Tone;
  readonly formula: string | null;
  readonly ranges: readonly string[];
}

const areaOf = (column: number, from: number, to: number, width = 1): string =>
  `${columnLetters(column)}${from}:${columnLetters(column + width - 1)}${to}`;

/** The formula of some words, relative to its cell: then it serves neighbouring columns alike. */
function wordsIn(words: readonly string[], cell: string): string {
  const tests = words.map((word) => `${cell}="${word}"`);
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}

/** Neighbouring columns that take the same tones at the same words, from left to right. */
function alike(
  shape: Shape,
): readonly { readonly at: number; readonly width: number; readonly column: Column }[] {
  const { tab, columns } = shape;
  if (tab.kind === "form") return [];
  const runs: { at: number; width: number; column: Column }[] = [];
  for (const column of tab.columns as readonly Column[]) {
    const at = columns[column.key];
    if (!column.shades || at === undefined) continue;
    const last = runs.find((run) => run.at + run.width === at && isAlike(run.column, column));
    if (last) last.width += 1;
    else runs.push({ at, width: 1, column });
  }
  return runs;
}

const isAlike = (a: Column, b: Column): boolean =>
  (b.shades ?? []).every((shade) => "words" in shade) &&
  JSON.stringify(a.shades) === JSON.stringify(b.shades);

function tableShades(shapes: ReadonlyMap<string, Shape>, shape: Shape): readonly Coloured[] {
  const { headRow, lastRow, key } = shape;
  if (lastRow === headRow) return [];
  const ref = referencesFor(shapes, key, headRow + 1);
  return alike(shape).flatMap(({ at, width, column }) =>
    (column.shades ?? []).map((shade) => ({
      tone: shade.tone,
      formula: `=${"formula" in shade ? shade.formula(ref) : wordsIn(shade.words, `${columnLetters(at)}${headRow + 1}`)}`,
      ranges: [areaOf(at, headRow + 1, lastRow, width)],
    })),
  );
}

/** Required fields of a form stand out until they are filled in. */
function formShades({ tab, rows, columns }: Shape): readonly Coloured[] {
  const column = columns[FORM_VALUE];
  if (tab.kind === "table" || column === undefined) return [];
  const ranges = tab.fields.flatMap((field) => {
    const row = rows[field.key];
    return field.required && row !== undefined ? [areaOf(column, row, row)] : [];
  });
  return ranges.length === 0 ? [] : [{ tone: "fair", formula: null, ranges }];
}

/** The conditional colours of a tab, in their order. */
export function shadesOf(shapes: ReadonlyMap<string, Shape>, shape: Shape): readonly Coloured[] {
  return [...tableShades(shapes, shape), ...formShades(shape)];
}

function ruleOf(sheet: Shape["surveyed"]["sheet"], { tone, formula, ranges }: Coloured): Rule {
  const { background, text } = TONES[tone];
  const builder = SpreadsheetApp.newConditionalFormatRule();
  const when =
    formula === null ? builder.whenCellEmpty() : builder.whenFormulaSatisfied(inAnyLocale(formula));
  return when
    .setBackground(background)
    .setFontColor(text)
    .setRanges(ranges.map((a1) => sheet.getRange(a1)))
    .build();
}

/** Sets the template's conditional colours; the office's own rules stay, in front. */
export function buildShades(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  const { sheet } = shape.surveyed;
  const rules = shadesOf(shapes, shape).map((each) => ruleOf(sheet, each));
  const present = shape.isNew ? [] : sheet.getConditionalFormatRules();
  if (rules.length === 0 && present.length === 0) return;
  sheet.setConditionalFormatRules([...present.filter((each) => !isOurs(each)), ...rules]);
}
