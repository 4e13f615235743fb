import { columnLetters, FORM_VALUE } from "../a1";
import { columnOf, noteText } from "../fields";
import type { Field, TableTab } from "../layout";
import { bodyOf } from "./body";
import { ACCENT, COMPUTED, LINE, QUIET, TAB_COLOURS } from "./colours";
import { HEAD_LINES, LINE_HEIGHT } from "./common";
import { formatFor } from "./formats";
import { formulasOf } from "./formulas";
import { hideKeys } from "./hide";
import type { Shape } from "./shape";
import { isRuled, ruleFor } from "./validation";
import { setWidths } from "./widths";
import { blocksOf, ensureSize } from "./writing";

const FORM_WIDTHS: Readonly<Record<string, number>> = { label: 320, value: 440, hint: 440 };
const GENERAL = "General";
const DEFAULT_WIDTH = 160;
/** Pixels that a Thai character without its marks takes in bold 10 point. */
const CHARACTER_WIDTH = 7.5;

/** Neighbouring columns of the tab, left to right: columns that people put between belong to them. */
function columnRuns({ columns }: Shape): readonly (readonly string[])[] {
  const sorted = Object.entries(columns).sort(([, a], [, b]) => a - b);
  const found: string[][] = [];
  sorted.forEach(([key, column], index) => {
    const last = found[found.length - 1];
    if (last && sorted[index - 1]?.[1] === column - 1) last.push(key);
    else found.push([key]);
  });
  return found;
}

/** The field behind a data cell; undefined for the label and the hint of a form. */
function fieldAt({ tab, rows }: Shape): (row: number, column: string) => Field | undefined {
  if (tab.kind === "table") return (_, column) => columnOf(tab, column);
  const byRow = new Map(tab.fields.map((field) => [rows[field.key] ?? 0, field]));
  return (row, column) => (column === FORM_VALUE ? byRow.get(row) : undefined);
}

const dataRows = ({ headRow, lastRow }: Shape): readonly number[] =>
  Array.from({ length: lastRow - headRow }, (_, index) => headRow + 1 + index);

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Ranges of shapes by their place: each is asked for but once. */
const RANGES = new WeakMap<Shape, Map<string, Range>>();

function rangeOf(shape: Shape, run: readonly string[], row: number, rows: number): Range {
  const known = RANGES.get(shape) ?? new Map<string, Range>();
  RANGES.set(shape, known);
  const at = [row, shape.columns[run[0] ?? ""] ?? 1, rows, run.length] as const;
  const range = known.get(at.join()) ?? shape.surveyed.sheet.getRange(...at);
  known.set(at.join(), range);
  return range;
}

/** The formats that the cells of neighbouring columns are to have, and those that they have. */
function formatsIn(shape: Shape) {
  const { surveyed, columns } = shape;
  const field = fieldAt(shape);
  const keyed = new Map(Object.entries(shape.rows).map(([key, at]) => [at, key]));
  return columnRuns(shape).map((run) => {
    const first = (columns[run[0] ?? ""] ?? 1) - 1;
    const current = shape.body.formats().map((line) => line.slice(first, first + run.length));
    const formats = dataRows(shape).map((row, down) =>
      run.map((column, right) => {
        const own = field(row, column);
        const value = surveyed.values[row - 1]?.[(columns[column] ?? 0) - 1];
        if (own) return formatFor(own, keyed.get(row) ?? null, value, current[down]?.[right] ?? "");
        // Labels and hints are texts; a line that people added to a form is theirs.
        return keyed.has(row) ? "@" : (current[down]?.[right] ?? GENERAL);
      }),
    );
    return { run, formats, isRight: isDeepEqual(formats, current) };
  });
}

/** Whether every cell has its format. */
export function areFormatsRight(shape: Shape): boolean {
  return shape.lastRow === shape.headRow || formatsIn(shape).every(({ isRight }) => isRight);
}

/** Number formats come before any value: plain text must be known as such when it arrives. Gives the shape with those that it has then. */
export function dressFormats(shape: Shape): Shape {
  const { surveyed, headRow, lastRow, columns } = shape;
  ensureSize(surveyed.sheet, shape.reach + 1, Math.max(...Object.values(columns)), shape.isFresh);
  // Keys such as 9.2 must stay the texts that they are.
  if (shape.undressed && Object.keys(shape.rows).some((key) => /^[\d.]+$/.test(key)))
    surveyed.sheet.getRange(1, shape.keyColumn, lastRow, 1).setNumberFormat("@");
  if (lastRow === headRow) return shape;
  // Cells that have every format already were dressed by an earlier build: the formats come last.
  const due = formatsIn(shape).filter(({ isRight }) => shape.undressed || !isRight);
  for (const { run, formats } of due) {
    const range = rangeOf(shape, run, headRow + 1, lastRow - headRow);
    shape.looks.body(range);
    range.setNumberFormats(formats);
  }
  return due.length === 0 || shape.isFresh ? shape : { ...shape, body: bodyOf(shape) };
}

/** Google tells the format of a cell without one so, whatever was set. */
const AUTOMATIC = /^(?:general|0\.#+)?$/i;
const plainFormat = (format = ""): string => (AUTOMATIC.test(format) ? GENERAL : format);

const isDeepEqual = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.length === b.length &&
  a.every((line, row) => line.every((each, column) => plainFormat(each) === plainFormat(b[row]?.[column])));

/** The field whose rule a data cell has; undefined where it accepts anything, or what its formula gives. */
function ruledAt(shapes: ReadonlyMap<string, Shape>, shape: Shape): ReturnType<typeof fieldAt> {
  const field = fieldAt(shape);
  const computed = new Set(formulasOf(shapes, shape).map(({ row, column }) => `${row}:${column}`));
  return (row, column) => (computed.has(`${row}:${shape.columns[column]}`) ? undefined : field(row, column));
}

/** What each cell accepts. Cells with a formula accept what the formula gives. */
export function dressValidation(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  const { headRow, lastRow } = shape;
  if (lastRow === headRow) return;
  const field = ruledAt(shapes, shape);
  const ruleAt = (row: number, column: string) => {
    const own = field(row, column);
    return own ? ruleFor(own) : null;
  };
  for (const run of columnRuns(shape)) {
    const matrix = dataRows(shape).map((row) => run.map((column) => ruleAt(row, column)));
    if (shape.isFresh && matrix.every((line) => line.every((rule) => rule === null))) continue;
    rangeOf(shape, run, headRow + 1, lastRow - headRow).setDataValidations(matrix);
  }
}

/** Whether every cell that is to have a rule has one, and no other cell of the tab. */
export function areRulesThere(shapes: ReadonlyMap<string, Shape>, shape: Shape): boolean {
  const { columns } = shape;
  const field = ruledAt(shapes, shape);
  const wanted = dataRows(shape).map((row) =>
    Object.keys(columns).map((column) => {
      const own = field(row, column);
      return own !== undefined && isRuled(own);
    }),
  );
  // A tab of free text has none, and is not asked.
  if (wanted.every((line) => !line.includes(true))) return true;
  return wanted.every((line, down) =>
    Object.values(columns).every(
      (column, index) => line[index] === ((shape.body.rules()[down]?.[column - 1] ?? null) !== null),
    ),
  );
}

function noteOf(tab: TableTab, key: string): string {
  const column = columnOf(tab, key);
  return column === undefined ? "" : noteText(column);
}

/** Headings: white on the accent, with a note on what belongs below. */
export function dressHead(shape: Shape): void {
  const { tab } = shape;
  for (const run of columnRuns(shape)) {
    const range = rangeOf(shape, run, shape.headRow, 1);
    const isDressed = (line: readonly string[]) => line.every((each) => each.toUpperCase() === ACCENT);
    if (!shape.undressed && range.getBackgrounds().every(isDressed)) continue;
    const notes = tab.kind === "form" ? [] : run.map((key) => noteOf(tab, key));
    if (notes.some((note) => note !== "")) range.setNotes([notes]);
    shape.looks.heading(range);
  }
}

function widthOf({ tab }: Shape, key: string): number {
  if (tab.kind === "form") return FORM_WIDTHS[key] ?? DEFAULT_WIDTH;
  return columnOf(tab, key)?.width ?? DEFAULT_WIDTH;
}

/** Widths of columns that were not there before; afterwards people set them as they like. */
function dressWidths(shape: Shape): void {
  const { columns, isFresh, newColumns, surveyed } = shape;
  const widths = newColumns.map((key) => ({ column: columns[key] ?? 1, width: widthOf(shape, key) }));
  setWidths(surveyed.sheet, widths, isFresh);
}

/** Marks above and below the line take no width of their own. */
const breadth = (text: string): number => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, "").length;

/** Lines of the tallest heading, with some room; no fewer than what tabs have in common. */
function headLines(shape: Shape): number {
  const { tab, columns } = shape;
  if (tab.kind === "form") return HEAD_LINES;
  const present = tab.columns.filter(({ key }) => columns[key] !== undefined);
  const lines = present.map(({ key, heading }) =>
    heading.th
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.ceil((breadth(line) * CHARACTER_WIDTH) / (widthOf(shape, key) - 8)),
        0,
      ),
  );
  return Math.max(HEAD_LINES, 1 + Math.max(...lines));
}

/** Gives the headings the height that they need, where tabs have another one in common or the tab has got another heading. */
function dressHeight(shape: Shape): void {
  const lines = headLines(shape);
  const isNew = shape.undressed ? lines > HEAD_LINES : shape.newColumns.some((key) => isOfKind(shape, key));
  if (isNew) shape.surveyed.sheet.setRowHeight(shape.headRow, lines * LINE_HEIGHT);
}

/** Months and the like stand in the middle of their narrow columns. */
function dressAlignment(shape: Shape): void {
  const { tab, headRow, lastRow, columns } = shape;
  if (tab.kind === "form") return;
  const ranges = tab.columns
    .filter(({ type }) => type === "tick")
    .map(({ key }) => columnLetters(columns[key] ?? 1))
    .map((letters) => `${letters}${headRow + 1}:${letters}${lastRow}`);
  if (ranges.length > 0) shape.surveyed.sheet.getRangeList(ranges).setHorizontalAlignment("center");
}

function dressForm(shape: Shape): void {
  const { headRow, lastRow } = shape;
  const part = (key: string) => rangeOf(shape, [key], headRow + 1, lastRow - headRow);
  part("label").setFontWeight("bold").setFontColor(ACCENT);
  part("hint").setFontColor(QUIET);
  for (const run of columnRuns(shape)) {
    rangeOf(shape, run, headRow + 1, lastRow - headRow).setBorder(
      null,
      null,
      true,
      null,
      null,
      true,
      LINE,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  }
}

/** Grey behind the cells that the template computes; typed-over ones get it back when their formula does. */
export function dressComputed(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  if (shape.tab.colour === "output") return;
  const blocks = blocksOf(formulasOf(shapes, shape));
  const ranges = blocks.map(({ row, column, values }) => {
    const last = `${columnLetters(column + (values[0]?.length ?? 1) - 1)}${row + values.length - 1}`;
    return `${columnLetters(column)}${row}:${last}`;
  });
  if (ranges.length > 0) shape.surveyed.sheet.getRangeList(ranges).setBackground(COMPUTED);
}

/** Whether only some offices have the column: its heading may need more lines than the tab has had. */
const isOfKind = ({ tab }: Shape, key: string): boolean =>
  tab.kind === "table" && columnOf(tab, key)?.only !== undefined;

/** Everything about a tab's looks that does not depend on other tabs. */
export function dressLooks(shape: Shape): void {
  dressWidths(shape);
  dressHead(shape);
  dressHeight(shape);
  const { colour } = shape.tab;
  if (shape.undressed && colour !== "input") shape.surveyed.sheet.setTabColor(TAB_COLOURS[colour]);
  dressAlignment(shape);
  if (shape.tab.kind === "form" && shape.hasNewRows) dressForm(shape);
  hideKeys(shape);
}
