import { columnLetters } from "../a1";
import type { Shape } from "./shape";

/** A part of a tab that warns before it is changed; `name` stays the same for the same part. */
export interface Part {
  readonly name: string;
  readonly a1: string;
}

const part = (name: string, row: number, column: number, toRow: number, toColumn: number): Part => ({
  name,
  a1: `${columnLetters(column)}${row}:${columnLetters(toColumn)}${toRow}`,
});

/** The last column of an output before the one that people write their reasons in; undefined where it has none. */
function typedFrom({ reason, ...columns }: Shape["columns"]): number | undefined {
  const before = Object.values(columns).filter((column) => reason !== undefined && column < reason);
  return reason === undefined ? undefined : Math.max(...before);
}

/**
 * The parts of a tab that are protected: the hidden keys of its lines, else those of its columns, and the columns that hold only
 * formulas, neighbours together; an output tab is one part.
 */
export function partsOf({ tab, keyRow, keyColumn, headRow, lastRow, columns, rows }: Shape): readonly Part[] {
  const width = Math.max(...Object.values(columns));
  if (tab.colour === "output")
    return [part("output", keyRow, keyColumn, lastRow, typedFrom(columns) ?? width)];
  // Where lines have no keys, people delete them as they like.
  const hasLines = Object.keys(rows).length > 0;
  const keys = [
    hasLines
      ? part("rowKeys", keyRow, keyColumn, lastRow, keyColumn)
      : part("keys", keyRow, keyColumn, keyRow, width),
  ];
  if (tab.kind === "form" || lastRow === headRow) return keys;
  const computed = tab.columns
    .filter((column) => column.computed && !column.overwritable)
    .flatMap(({ key }) => (columns[key] === undefined ? [] : [{ key, column: columns[key] }]))
    .sort((a, b) => a.column - b.column);
  const starts = computed.filter(({ column }, index) => computed[index - 1]?.column !== column - 1);
  return [
    ...keys,
    ...starts.map(({ key, column }) => {
      let last = column;
      while (computed.some((other) => other.column === last + 1)) last += 1;
      return part(key, headRow + 1, column, lastRow, last);
    }),
  ];
}

type Protection = GoogleAppsScript.Spreadsheet.Protection;

interface Ours {
  readonly protection: Protection;
  readonly description: string;
}

/** The place is part of the description: a protection that lies right is known without asking for its range. */
const describe = (shape: Shape, { name, a1 }: Part): string =>
  `สูตรและรหัสของแม่แบบ (ita:${shape.key}:${name}) ${a1}`;

/**
 * Whether every part of every tab is protected. As many protections as there are parts are these; where the office has some of
 * its own, or some are gone, their descriptions tell.
 */
export function areProtected(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  shapes: ReadonlyMap<string, Shape>,
): boolean {
  const present = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const wanted = [...shapes.values()].flatMap((shape) => partsOf(shape).map((each) => describe(shape, each)));
  if (present.length === wanted.length) return true;
  const described = new Set(present.map((each) => each.getDescription()));
  return wanted.every((description) => described.has(description));
}

/**
 * The template's own protections by the name of their part. After an interrupted build one without a description that
 * lies exactly on a part is its own, too: the run ended before it was described.
 */
function presentParts(shape: Shape, interrupted: boolean): Map<string, Ours> {
  const { sheet } = shape.surveyed;
  const present = shape.isFresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const parts = new Map(partsOf(shape).map(({ name, a1 }) => [a1, name]));
  const ours = new Map<string, Ours>();
  for (const protection of present) {
    const description = protection.getDescription();
    const bare = interrupted && description === "";
    const name = bare
      ? parts.get(protection.getRange().getA1Notation())
      : /\(ita:\w+:(\w+)\)/.exec(description)?.[1];
    if (name !== undefined) ours.set(name, { protection, description });
  }
  return ours;
}

/**
 * Protects keys and formulas by a warning, which anybody may pass; protections of the office's own stay. A new protection
 * closes its range until it is told to warn only: that comes first, and the description tells that it is done.
 */
export function buildProtection(shape: Shape, interrupted: boolean): void {
  const { sheet } = shape.surveyed;
  const ours = presentParts(shape, interrupted);
  for (const part of partsOf(shape)) {
    const description = describe(shape, part);
    const known = ours.get(part.name);
    ours.delete(part.name);
    if (!known) sheet.getRange(part.a1).protect().setWarningOnly(true).setDescription(description);
    else if (known.description !== description)
      known.protection.setWarningOnly(true).setRange(sheet.getRange(part.a1)).setDescription(description);
    else if (interrupted && !known.protection.isWarningOnly()) known.protection.setWarningOnly(true);
  }
  for (const stale of ours.values()) stale.protection.remove();
}
