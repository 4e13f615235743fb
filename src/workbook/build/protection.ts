import { columnLetters } from "../a1";
import type { Shape } from "./shape";

/** A part of a tab that warns before it is changed; `name` stays the same for the same part. */
interface Part {
  readonly name: string;
  readonly a1: string;
}

const part = (name: string, row: number, column: number, toRow: number, toColumn: number): Part => ({
  name,
  a1: `${columnLetters(column)}${row}:${columnLetters(toColumn)}${toRow}`,
});

/** The hidden keys, and the columns that hold only formulas, neighbours together; an output tab is one part. */
function partsOf({ tab, keyRow, keyColumn, headRow, lastRow, columns }: Shape): readonly Part[] {
  const width = Math.max(...Object.values(columns));
  if (tab.colour === "output") return [part("output", keyRow, keyColumn, lastRow, width)];
  const keys = [
    part("keys", keyRow, keyColumn, keyRow, width),
    part("rowKeys", keyRow, keyColumn, lastRow, keyColumn),
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

const MARK = "(ita:";

/** Protects keys and formulas by a warning, which anybody may pass; protections of the office's own stay. */
export function buildProtection(shape: Shape): void {
  const { sheet } = shape.surveyed;
  // The place is part of the description: a protection that lies right is known without asking for its range.
  const describe = ({ name, a1 }: Part) => `สูตรและรหัสของแม่แบบ ${MARK}${shape.key}:${name}) ${a1}`;
  const present = shape.isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const ours = new Map(
    present.flatMap((each) => {
      const description = each.getDescription();
      const name = /\(ita:\w+:(\w+)\)/.exec(description)?.[1];
      return name === undefined ? [] : [[name, { protection: each, description }] as const];
    }),
  );
  for (const each of partsOf(shape)) {
    const { name, a1 } = each;
    const description = describe(each);
    const known = ours.get(name);
    ours.delete(name);
    if (known?.description === description) continue;
    if (known) known.protection.setRange(sheet.getRange(a1)).setDescription(description);
    else sheet.getRange(a1).protect().setDescription(description).setWarningOnly(true);
  }
  for (const stale of ours.values()) stale.protection.remove();
}
