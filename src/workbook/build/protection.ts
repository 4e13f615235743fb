import type { Shape } from "./shape";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A part of a tab that warns before it is changed; `name` stays the same for the same part. */
interface Part {
  readonly name: string;
  readonly range: Range;
}

/** The hidden keys, and the columns that hold only formulas, neighbours together. */
function partsOf(shape: Shape): readonly Part[] {
  const { tab, surveyed, keyRow, keyColumn, headRow, lastRow, columns } = shape;
  const width = Math.max(...Object.values(columns));
  const keys = [
    { name: "keys", range: surveyed.sheet.getRange(keyRow, keyColumn, 1, width - keyColumn + 1) },
    { name: "rowKeys", range: surveyed.sheet.getRange(keyRow, keyColumn, lastRow - keyRow + 1, 1) },
  ];
  if (tab.colour === "output") {
    const whole = surveyed.sheet.getRange(keyRow, keyColumn, lastRow - keyRow + 1, width - keyColumn + 1);
    return [{ name: "output", range: whole }];
  }
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
      return {
        name: key,
        range: surveyed.sheet.getRange(headRow + 1, column, lastRow - headRow, last - column + 1),
      };
    }),
  ];
}

const MARK = "(ita:";

/** Protects keys and formulas by a warning, which anybody may pass; protections of the office's own stay. */
export function buildProtection(shape: Shape): void {
  const { sheet } = shape.surveyed;
  const describe = (name: string) => `สูตรและรหัสของแม่แบบ ${MARK}${shape.key}:${name})`;
  const present = shape.isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const ours = new Map(
    present.flatMap((each) => {
      const description = each.getDescription();
      return description.includes(MARK) ? [[description, each] as const] : [];
    }),
  );
  for (const { name, range } of partsOf(shape)) {
    const description = describe(name);
    const known = ours.get(description);
    ours.delete(description);
    if (known) known.setRange(range);
    else range.protect().setDescription(description).setWarningOnly(true);
  }
  for (const stale of ours.values()) stale.remove();
}
