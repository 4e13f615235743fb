import { chosen, type Double } from "./doubles";
import { headingText, isTyped } from "./fields";
import type { Tab } from "./layout";
import type { Frame } from "./locate-columns";
import { textAt, type Values } from "./text-at";

/** Where the fixed rows or the fields of a tab lie, from 1. */
export interface FoundRows {
  readonly rows: Readonly<Record<string, number>>;
  /** Keys of lines whose visible cells no longer tell what they are: somebody typed over them. */
  readonly changed: readonly string[];
  /** Lines of a person's own, without a key, that say the same as one of the template. */
  readonly bare: Readonly<Record<string, number>>;
  /** Lines that are seen twice, with their keys or without. */
  readonly doubles: readonly Double[];
}

/** A row below the headings: its hidden key, and the key that its visible cells tell; both blank where there is none. */
interface Line {
  readonly row: number;
  readonly key: string;
  readonly told: string;
}

type Columns = Readonly<Record<string, number>>;

/** The key that a row's visible cells tell; null when they tell none. */
export function identityAt(tab: Tab, values: Values, columns: Columns, row: number): string | null {
  const text = (column: string) => textAt(values, row, columns[column]);
  if (tab.kind === "table") return tab.identity?.(text) ?? null;
  return tab.fields.find((field) => headingText(field) === text("label"))?.key ?? null;
}

function linesOf(
  values: Values,
  tab: Tab,
  { keyRow, keyColumn, headRow }: Frame,
  columns: Columns,
  known: ReadonlySet<string>,
): readonly Line[] {
  const first = (headRow ?? keyRow) + 1;
  const rows = Array.from({ length: Math.max(0, values.length - first + 1) }, (_, index) => first + index);
  const keys = new Map(rows.map((row) => [row, textAt(values, row, keyColumn)]));
  const hidden = new Set([...known, ...keys.values()]);
  return rows.flatMap((row) => {
    const text = keys.get(row) ?? "";
    const key = text.startsWith("#") ? "" : text;
    const seen = identityAt(tab, values, columns, row) ?? "";
    const told = hidden.has(seen) ? seen : "";
    return key === "" && told === "" ? [] : [{ row, key, told }];
  });
}

/** Whether each cell of a row that may be a person's, in the tab's columns or beside them, is blank or the same as in another row. */
function addsNothing(ours: ReadonlySet<number>, typed: Values, row: number, other: number): boolean {
  return (typed[row - 1] ?? []).every((_, index) => {
    const text = ours.has(index + 1) ? "" : textAt(typed, row, index + 1);
    return text === "" || text === textAt(typed, other, index + 1);
  });
}

/** The columns in which nobody types: the keys, the words of the criteria, formulas. */
function ownColumns(tab: Tab, { keyColumn }: Frame, columns: Columns): ReadonlySet<number> {
  const fields =
    tab.kind === "form"
      ? ["label", "hint"]
      : tab.columns.flatMap((column) => (isTyped(tab, column) ? [] : [column.key]));
  return new Set([keyColumn, ...fields.map((field) => columns[field] ?? 0)]);
}

/** Lines that tell the same: those that count as that line, and those whose key says that they are another. */
function sorted(told: string, seen: readonly Line[], twins: boolean) {
  const sure = seen.filter(({ key }) => key === told);
  const bare = twins ? [] : seen.filter(({ key }) => key === "");
  const others = seen.filter(({ key }) => key !== "" && key !== told);
  return sure.length + bare.length > 0
    ? { own: seen.filter((line) => [...sure, ...bare].includes(line)), open: sure.length > 0 ? others : [] }
    : { own: others, open: [] };
}

/**
 * Lines whose visible cells tell nothing keep their hidden keys, unless other lines show that the rows were sorted without
 * them; one line alone is the one that is missing.
 */
function settled(
  lines: readonly Line[],
  open: readonly Line[],
  isFound: (key: string) => boolean,
): readonly (readonly [string, readonly Line[]])[] {
  const keys = new Set(lines.map(({ key }) => key));
  const missing = [...keys].filter((key) => key !== "" && !isFound(key));
  if (open.length === 1 && missing.length === 1) return missing.map((key) => [key, open] as const);
  const shuffled = lines.some((line) => !open.includes(line) && line.key !== "" && line.key !== line.told);
  if (shuffled) return [];
  return missing.map((key) => [key, open.filter((line) => line.key === key)] as const);
}

/**
 * Finds each line by what people see in it, because a range may be sorted without its hidden keys; by its key where that
 * tells nothing. `typed` are the values without those that formulas give, where somebody asked for them. A line without
 * a key stays a person's own in a tab that takes such lines.
 */
export function locateRows(
  values: Values,
  tab: Tab,
  frame: Frame,
  columns: Columns,
  known: ReadonlySet<string>,
  typed: Values,
): FoundRows {
  const lines = linesOf(values, tab, frame, columns, known);
  const table = tab.kind === "table" ? tab : null;
  const found = { rows: {} as Record<string, number>, bare: {} as Record<string, number> };
  const doubles: Double[] = [];
  const ours = ownColumns(tab, frame, columns);
  const open: Line[] = lines.filter(({ told, key }) => told === "" && key !== "");
  const place = (key: string, all: readonly Line[]) => {
    if (all.length === 0) return;
    const { own, double } = chosen(
      key,
      all.map(({ row }) => row),
      (row, other) => addsNothing(ours, typed, row, other),
    );
    const isBare = all.length === 1 && all[0]?.key === "" && table?.extraRows === true;
    found[isBare ? "bare" : "rows"][key] = own;
    // Nobody's line is taken away for looking like one of the template.
    const isKeyed = (row: number) => all.some((line) => line.row === row && line.key === key);
    if (all.length > 1) doubles.push({ ...double, spare: double.spare.filter(isKeyed) });
  };
  for (const told of new Set(lines.map((line) => line.told)).values()) {
    if (told === "") continue;
    const seen = lines.filter((line) => line.told === told);
    const { own, open: others } = sorted(told, seen, table?.twins === true);
    place(told, own);
    open.push(...others);
  }
  const late = settled(lines, open, (key) => found.rows[key] !== undefined);
  for (const [key, all] of late) place(key, all);
  const changed = late.map(([key]) => key).filter((key) => found.rows[key] !== undefined);
  return { ...found, changed, doubles };
}
