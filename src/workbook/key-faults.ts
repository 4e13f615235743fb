import { columnLetters, FORM_VALUE } from "./a1";
import type { Assessment, TabFault } from "./assessment";
import { settingOf } from "./build/setting";
import { wantedRows } from "./build/wanted";
import type { Double } from "./doubles";
import { commonKeys } from "./headings";
import { TEMPLATE_VERSION } from "./keys";
import { type Tab, TELLING } from "./layout";
import type { Found } from "./survey";
import { TABS, type TabKey } from "./tabs";
import { textAt } from "./text-at";
import { textOf } from "./text-of";

type Values = Readonly<Record<string, string | number | null>>;

/**
 * The tabs and columns (or the form's fields) on which total and level rest: there is none while one of them is lost, doubled
 * or unclear. The sheet's own formulas are blank then, too.
 */
const COUNTED: Partial<Readonly<Record<TabKey, readonly string[]>>> = {
  office: [FORM_VALUE, "resultYear", "set", "borrowedYear"],
  criteria: ["kind", "code", "parent", "weight", "from", "instrumentFloor"],
  scores: ["code", "instrument", "score", "indicatorScore", "share", "instrumentTarget", "rulesYear"],
  oit: ["code", "subIndicator", "status"],
};

/** Whether total and level rest on what a fault is about. */
export function doesCount({ tab, code, column, row }: TabFault): boolean {
  const needed = COUNTED[tab];
  if (needed === undefined || code === "olderVersion" || isAside(tab, row ?? "")) return false;
  return column === undefined || needed.includes(column);
}

/** A line that no total rests on. */
const isAside = (tab: TabKey, key: string): boolean => tab === "criteria" && key.startsWith("subIndicator:");

/** The lines that the template must have in the tab, by key. */
function wantedLines(tab: Tab, assessment: Assessment): ReadonlyMap<string, Values> {
  if (tab.kind === "form") return new Map();
  const rows = wantedRows(tab, settingOf(assessment, {}));
  return new Map(rows.map(({ key, owned, initial }) => [key, { ...owned, ...initial }]));
}

/** What people call a line: "ตัวชี้วัดที่ 3 การใช้อำนาจ", "ระดับผล AA", "O12 …". */
function lineName(key: string, { kind, code, name, title }: Values): string {
  const words = [kind, code, name ?? title].map(textOf).filter((word) => word !== "");
  if (words.length === 0) return key;
  return typeof code === "number" ? `ตัวชี้วัดที่ ${words.join(" ")}` : words.join(" ");
}

type Of = (code: TabFault["code"], more?: Partial<TabFault>) => TabFault;

/** Lines of the template that are nowhere in the tab; where none of them ever was, it was built for no year yet. */
function missingLines(
  tab: TabKey,
  found: Found,
  wanted: ReadonlyMap<string, Values>,
  of: Of,
): readonly TabFault[] {
  const { rows, bare } = found.located;
  const isThere = ([key]: readonly [string, Values]) => rows[key] !== undefined || bare[key] !== undefined;
  const gone = [...wanted].filter((line) => !isThere(line));
  if (gone.length === 0 || gone.length === wanted.size) return [];
  const keys = gone.map(([key]) => key);
  // Of several lines one on which the total rests goes before the others.
  const row = keys.find((key) => !isAside(tab, key)) ?? keys[0] ?? "";
  return [of("lineMissing", { row, lines: gone.map(([key, values]) => lineName(key, values)) })];
}

/** Lines in which the cell that says which one it is was typed over. */
function changedLines(found: Found, wanted: ReadonlyMap<string, Values>, of: Of): readonly TabFault[] {
  const { located, surveyed } = found;
  return located.changed.flatMap((key) => {
    const [row, values] = [located.rows[key] ?? 0, wanted.get(key)];
    const text = (column: string) => textAt(surveyed.values, row, located.columns[column]);
    const column = TELLING.find(
      (each) => values?.[each] !== undefined && textOf(values[each]) !== text(each),
    );
    const at = located.columns[column ?? ""];
    // The office may name its levels as its manual does.
    if (!values || column === undefined || at === undefined || key.startsWith("level:")) return [];
    const more = { row: key, lines: [lineName(key, values)], places: [`${columnLetters(at)}${row}`] };
    return [of("lineChanged", { ...more, value: text(column), wanted: textOf(values[column]) })];
  });
}

/** Whether one copy is left when those that hold nothing of their own are gone. */
const isSettled = ({ places, spare }: Double): boolean => spare.length === places.length - 1;

function doubledColumns({ located }: Found, of: Of): readonly TabFault[] {
  const row = located.headRow ?? located.keyRow;
  return located.doubles.columns.map((double) =>
    of("keyTwice", {
      column: double.key,
      places: double.places.map((column) => `${columnLetters(column)}${row}`),
      mends: isSettled(double),
      blocking: !isSettled(double),
    }),
  );
}

function doubledRows({ located }: Found, wanted: ReadonlyMap<string, Values>, of: Of): readonly TabFault[] {
  const first = Math.min(...Object.values(located.columns));
  const column = columnLetters(located.columns["code"] ?? first);
  return located.doubles.rows.map((double) =>
    of("keyTwice", {
      row: double.key,
      lines: [lineName(double.key, wanted.get(double.key) ?? {})],
      places: double.places.map((row) => `${column}${row}`),
      mends: isSettled(double),
    }),
  );
}

/** What of the tab's rows and columns is lost, stands there twice or is no longer clear. */
export function keyFaults(key: TabKey, found: Found, assessment: Assessment): readonly TabFault[] {
  const { located, surveyed, copies, certain } = found;
  const tab: Tab = TABS[key];
  const of: Of = (code, more = {}) => ({ code, tab: key, sheetName: surveyed.name, blocking: true, ...more });
  const counted: Of = (code, more = {}) =>
    of(code, { blocking: key !== "office" && key in COUNTED, ...more });
  const needed = tab.kind === "form" ? [FORM_VALUE] : commonKeys(tab);
  const lost = needed.filter((column) => located.columns[column] === undefined);
  const fields =
    tab.kind === "form" ? tab.fields.flatMap(({ key: field, only }) => (only ? [] : [field])) : [];
  const lacking = [...lost, ...fields.filter((field) => located.rows[field] === undefined)];
  const older = lacking.length > 0 && located.version < TEMPLATE_VERSION;
  // Which lines the criteria have is the year's to say.
  const isKnown = key !== "criteria" || assessment.office.resultYear !== null;
  const wanted = isKnown ? wantedLines(tab, assessment) : new Map<string, Values>();
  return [
    ...(copies ? [of("tabTwice", { blocking: !certain })] : []),
    ...(located.headRow === null ? [of("headingMissing")] : []),
    ...(older ? [of("olderVersion")] : lacking.map((column) => of("headingMissing", { column }))),
    ...located.guessed.map((column) => {
      const at = `${columnLetters(located.columns[column] ?? 1)}${located.headRow ?? located.keyRow}`;
      return of("headingMissing", { column, places: [at], blocking: false });
    }),
    ...doubledColumns(found, of),
    ...doubledRows(found, wanted, of),
    // An older template lacks what came later; that it is older says so already.
    ...(older ? [] : missingLines(key, found, wanted, counted)),
    ...changedLines(found, wanted, counted),
  ];
}
