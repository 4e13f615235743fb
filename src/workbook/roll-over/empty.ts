import { ALL_CRITERIA } from "../../ita/criteria";
import { oneSpelling } from "../../ita/names";
import { columnLetters, FORM_VALUE } from "../a1";
import { type CellWrite, writeValues } from "../build/writing";
import { type Found, type Surveyed, withValues } from "../survey";
import { TABS, type TabKey } from "../tabs";
import { textAt } from "../text-at";
import type { Archive } from "./archive";
import { emptiedKeys } from "./emptied";
import type { YearJournal } from "./journal";

/** A tab as it was read just now. */
export type Read = Pick<Found, "surveyed" | "located">;

/** More stretches than this are emptied as whole columns, blank cells among them. */
const MOST_STRETCHES = 200;

/** The cells of one column that hold something, as stretches of A1 text. */
function filledStretches({ surveyed }: Read, column: number, from: number, to: number): readonly string[] {
  const letters = columnLetters(column);
  const found: string[] = [];
  let start: number | null = null;
  for (let row = from; row <= to + 1; row++) {
    const filled = row <= to && surveyed.values[row - 1]?.[column - 1] !== "";
    if (filled) start ??= row;
    if (filled || start === null) continue;
    found.push(`${letters}${start}:${letters}${row - 1}`);
    start = null;
  }
  return found;
}

/** The columns of a tab that start empty, and the rows that belong to each. */
function emptiedAreas(key: TabKey, { surveyed, located }: Read) {
  const head = located.headRow ?? located.keyRow;
  return emptiedKeys(key).flatMap((name) => {
    if (TABS[key].kind === "form") {
      const [row, column] = [located.rows[name], located.columns[FORM_VALUE]];
      return row === undefined || column === undefined ? [] : [{ name, column, from: row, to: row }];
    }
    const column = located.columns[name];
    const [from, to] = [head + 1, surveyed.values.length];
    return column === undefined || to < from ? [] : [{ name, column, from, to }];
  });
}

/**
 * Empties what belongs to one year only, but no cell that was blank when the tab was read: somebody may fill it in now. Gives the
 * tab as it is then.
 */
export function emptyTab(key: TabKey, read: Read): Read {
  const areas = emptiedAreas(key, read);
  const stretches = areas.flatMap(({ column, from, to }) => filledStretches(read, column, from, to));
  const whole = areas.map(({ column, from, to }) => {
    const letters = columnLetters(column);
    return `${letters}${from}:${letters}${to}`;
  });
  const places = stretches.length > MOST_STRETCHES ? whole : stretches;
  if (places.length > 0) read.surveyed.sheet.getRangeList([...places]).clearContent();
  return { ...read, surveyed: withBlanks(read.surveyed, areas) };
}

function withBlanks(surveyed: Surveyed, areas: ReturnType<typeof emptiedAreas>): Surveyed {
  const isBlank = (row: number, column: number) =>
    areas.some((area) => area.column === column && area.from <= row && row <= area.to);
  const values = surveyed.values.map((cells, row) =>
    cells.map((cell, column) => (isBlank(row + 1, column + 1) ? "" : cell)),
  );
  return withValues(surveyed.sheet, values, { name: () => surveyed.name, id: () => surveyed.id });
}

/**
 * Whether a tab was emptied before the run ended, which did not come to note it: then less than half of what was kept of
 * the emptied columns is still in them, wherever its lines are by now.
 */
export function wasEmptied(key: TabKey, read: Read, archive: Archive | undefined): boolean {
  if (!archive) return false;
  const valuesOf = (values: Archive["values"]) =>
    emptiedAreas(key, { ...read, surveyed: { ...read.surveyed, values } }).flatMap(
      ({ name, column, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, down) => textAt(values, from + down, column))
          .filter((text) => text !== "")
          .map((text) => `${name}:${text}`),
    );
  const left = valuesOf(read.surveyed.values);
  const kept = valuesOf(archive.values);
  const still = kept.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return still.length * 2 < kept.length || kept.length === 0;
}

/** Puts the old year's scores in as the comparison, where nobody has typed one. */
export function writePrevious({ surveyed, located }: Read, { previous }: YearJournal): void {
  const column = located.columns["previous"] ?? 1;
  const cells = Object.entries(previous).flatMap(([key, value]): readonly CellWrite[] => {
    const row = located.rows[key];
    const isFree = row !== undefined && textAt(surveyed.values, row, column) === "";
    return row !== undefined && isFree && value !== null ? [{ row, column, value }] : [];
  });
  writeValues(surveyed.sheet, cells);
}

/**
 * A person answers for an item, not for its number: where the new year puts another item there, or none, the name goes with what
 * the office wrote of the old one. To which sub-indicator an item belongs is the new year's to say.
 */
export function leaveItems({ surveyed, located }: Read, year: number): void {
  const items = ALL_CRITERIA.flatMap((criteria) => (criteria.year === year ? criteria.items : []));
  const { columns, headRow } = located;
  const text = (row: number, column: string) => textAt(surveyed.values, row, columns[column]);
  const same = (row: number) =>
    items.some(
      ({ code, title }) =>
        code === text(row, "code") && title !== "" && oneSpelling(title) === oneSpelling(text(row, "title")),
    );
  const isListed = (row: number) => items.some(({ code }) => code === text(row, "code"));
  const gone = (row: number): readonly string[] => [
    "subIndicator",
    ...(same(row) ? [] : ["title", "owner"]),
    ...(isListed(row) ? [] : ["code"]),
  ];
  const rows = surveyed.values.map((_, index) => index + 1).filter((row) => row > (headRow ?? 0));
  const cells = rows.flatMap((row) =>
    gone(row)
      .filter((column) => text(row, column) !== "")
      .map((column) => ({ row, column: columns[column] ?? 1, value: "" })),
  );
  writeValues(surveyed.sheet, cells);
}

/** Empties the findings, which were of the old year. */
export function emptyFindings({ surveyed, located }: Read): void {
  const first = (located.headRow ?? located.keyRow) + 1;
  const rows = surveyed.values.length - first + 1;
  const columns = Object.values(located.columns);
  const letters = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
  if (rows > 0)
    surveyed.sheet.getRange(`${letters[0]}${first}:${letters[1]}${first + rows - 1}`).clearContent();
}

/** Writes the new years into the office's tab. */
export function writeYears({ surveyed, located }: Read, { reportYear, resultYear }: YearJournal): void {
  const column = located.columns[FORM_VALUE] ?? 1;
  const year = (field: string, value: number): readonly CellWrite[] => {
    const row = located.rows[field];
    return row === undefined ? [] : [{ row, column, value: value + 1 }];
  };
  writeValues(surveyed.sheet, [...year("reportYear", reportYear), ...year("resultYear", resultYear)]);
}
