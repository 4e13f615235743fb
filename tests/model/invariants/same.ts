import { areaToA1 } from "../../../local/apps-script/a1";
import type { Area, Book, Cell, SheetState } from "../../../local/apps-script/book";
import { cellsOf, gridsOf, named } from "../cells";

/** Tabs that hold the time at which they were written. */
const TIMED = /^(ตรวจสอบ|บันทึกรายงาน)/;

const sorted = (list: readonly unknown[]): readonly string[] =>
  list.map((each) => JSON.stringify(each)).sort();

function styleOf({ style }: Cell): unknown {
  const entries = Object.entries(style ?? {}).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort());
}

/** A new year's archives carry its own random mark. */
const RANDOM = /(ita-archive:)[0-9a-f]+/g;

/** What a person finds in a cell; computed values follow from the formula. */
function cellFace(cell: Cell): string {
  const { formula, value, note, validation, spill } = cell;
  const content = formula ?? (spill || value === "" ? undefined : value);
  const face = JSON.stringify([content ?? null, note ?? null, validation ?? null, styleOf(cell) ?? null]);
  return face.replace(RANDOM, "$1");
}

const EMPTY = cellFace({});

function sheetFace(sheet: SheetState): Readonly<Record<string, unknown>> {
  const area = (each: Area | undefined) => (each ? areaToA1(each) : "all");
  return {
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    gridlines: sheet.hiddenGridlines,
    widths: sheet.columnWidths,
    heights: sheet.rowHeights,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sorted(sheet.merges),
    colours: sheet.conditionalRules.map((rule) => JSON.stringify({ ...rule, style: styleOf(rule) })),
    protections: sorted(
      sheet.protections.map(({ area: place, except, description, warningOnly }) => [
        area(place),
        (except ?? []).map(area),
        description,
        warningOnly,
      ]),
    ),
    charts: sheet.charts.length,
    metadata: sorted(sheet.metadata.map(({ key, value, span }) => [key, value, span ?? null])),
  };
}

function sheetDifferences(a: SheetState, b: SheetState): readonly string[] {
  if (TIMED.test(a.name)) return [];
  const [one, other] = [sheetFace(a), sheetFace(b)];
  const parts = Object.keys(one)
    .filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
    .map(
      (part) =>
        `${a.name} ${part}: ${JSON.stringify(one[part]).slice(0, 200)} against ${JSON.stringify(other[part]).slice(0, 200)}`,
    );
  const faces = (sheet: SheetState) =>
    new Map(cellsOf(sheet).map(({ row, column, cell }) => [named(sheet, row, column), cellFace(cell)]));
  const [cells, others] = [faces(a), faces(b)];
  const places = [...new Set([...cells.keys(), ...others.keys()])];
  const different = places
    .filter((place) => (cells.get(place) ?? EMPTY) !== (others.get(place) ?? EMPTY))
    .map((place) => `${place}: ${cells.get(place) ?? "nothing"} against ${others.get(place) ?? "nothing"}`);
  return [...parts, ...different];
}

/** Where two books differ for the people who use them; times and ids do not count. */
export function bookDifferences(a: Book, b: Book): readonly string[] {
  const [one, other] = [gridsOf(a), gridsOf(b)];
  const tabs = (sheets: readonly SheetState[]) => sheets.map(({ name }) => name).join(" | ");
  if (tabs(one) !== tabs(other)) return [`tabs: ${tabs(one)} against ${tabs(other)}`];
  return one.flatMap((sheet, index) => {
    const twin = other[index];
    return twin ? sheetDifferences(sheet, twin) : [];
  });
}
