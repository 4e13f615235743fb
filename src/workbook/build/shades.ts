import { columnLetters, FORM_VALUE } from "../a1";
import type { Column, Shade, Tone } from "../layout";
import { TONES } from "./colours";
import { neighbours } from "./neighbours";
import { referencesFor } from "./references";
import { inAnyLocale } from "./separators";
import type { Shape } from "./shape";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

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

/** The formula of a shade that says something of words, relative to its cell: then it serves all columns that have it. */
function ofWords(shade: WordShade, cell: string): string {
  if ("begins" in shade) return `LEFT(${cell},${shade.begins.length})="${shade.begins}"`;
  const tests = shade.words.map((word) => `${cell}="${word}"`);
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}

type WordShade = Exclude<Shade, { readonly formula: unknown }>;

/** A shade, and the columns that have it, from left to right. */
interface Shared {
  readonly shade: Shade;
  readonly places: number[];
}

function sharedShades({ tab, columns }: Shape): readonly Shared[] {
  if (tab.kind === "form") return [];
  const shared: Shared[] = [];
  for (const { key, shades = [] } of tab.columns as readonly Column[]) {
    const at = columns[key];
    for (const shade of at === undefined ? [] : shades) {
      const other = shared.find((each) => !("formula" in shade) && isSame(each.shade, shade));
      if (other) other.places.push(at ?? 0);
      else shared.push({ shade, places: [at ?? 0] });
    }
  }
  return shared.map(({ shade, places }) => ({ shade, places: places.sort((a, b) => a - b) }));
}

const isSame = (a: Shade, b: Shade): boolean => JSON.stringify(a) === JSON.stringify(b);

function tableShades(shapes: ReadonlyMap<string, Shape>, shape: Shape): readonly Coloured[] {
  const { headRow, lastRow, key } = shape;
  if (lastRow === headRow) return [];
  const ref = referencesFor(shapes, key, headRow + 1);
  return sharedShades(shape).map(({ shade, places }) => {
    const first = `${columnLetters(places[0] ?? 1)}${headRow + 1}`;
    return {
      tone: shade.tone,
      formula: `=${"formula" in shade ? shade.formula(ref) : ofWords(shade, first)}`,
      ranges: neighbours(places).map(([at, count]) => areaOf(at, headRow + 1, lastRow, count)),
    };
  });
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

/** Rules by their tone: another one of the same colours is made from the first. */
const BUILT = new Map<Tone, Rule>();

function builderOf(tone: Tone): Builder {
  const { background, text } = TONES[tone];
  return (
    BUILT.get(tone)?.copy() ??
    SpreadsheetApp.newConditionalFormatRule().setBackground(background).setFontColor(text)
  );
}

function ruleOf(sheet: Shape["surveyed"]["sheet"], { tone, formula, ranges }: Coloured): Rule {
  const builder = builderOf(tone);
  const when =
    formula === null ? builder.whenCellEmpty() : builder.whenFormulaSatisfied(inAnyLocale(formula));
  const rule = when.setRanges(ranges.map((a1) => sheet.getRange(a1))).build();
  BUILT.set(tone, BUILT.get(tone) ?? rule);
  return rule;
}

/** Sets the template's conditional colours; the office's own rules stay, in front. */
export function buildShades(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  const { sheet } = shape.surveyed;
  const rules = shadesOf(shapes, shape).map((each) => ruleOf(sheet, each));
  const present = shape.isFresh ? [] : sheet.getConditionalFormatRules();
  if (rules.length === 0 && present.length === 0) return;
  sheet.setConditionalFormatRules([...present.filter((each) => !isOurs(each)), ...rules]);
}
