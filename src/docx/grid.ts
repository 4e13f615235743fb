/** Widths in twips that stand in the ratio of the shares and add up to exactly `total`; shares must be positive. */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  if (shares.length === 0 || !shares.every((share) => Number.isFinite(share) && share > 0)) {
    throw new Error("Every column needs a share above zero.");
  }
  const sum = shares.reduce((a, b) => a + b, 0);
  const edges = shares.map((_, index) =>
    Math.round((total * shares.slice(0, index + 1).reduce((a, b) => a + b, 0)) / sum),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** A cell's extent: grid columns to the right and rows downward, 1 when left out. */
export interface Extent {
  readonly span?: number;
  readonly rows?: number;
}

/** A place in a row of the grid: a cell that starts there, or the part of one that reaches down from above. */
export interface Place<T> {
  readonly cell: T;
  readonly column: number;
  readonly span: number;
  readonly merge: "none" | "start" | "continue";
}

interface Open<T> {
  readonly place: Place<T>;
  readonly left: number;
}

/**
 * Lays rows of cells on a grid of `columns`; every row must fill it exactly, and no cell may reach below the last.
 * Throws with the number of the row (from 1) that does not.
 */
export function layOut<T>(
  rows: readonly (readonly T[])[],
  columns: number,
  extentOf: (cell: T) => Extent,
): readonly (readonly Place<T>[])[] {
  let open: readonly Open<T>[] = [];
  const laid = rows.map((cells, index) => {
    const row = layRow(cells, columns, open, extentOf, index + 1);
    open = row.open;
    return row.places;
  });
  if (open.length > 0) throw new Error("A cell reaches below the last row.");
  return laid;
}

interface Row<T> {
  readonly places: readonly Place<T>[];
  readonly open: readonly Open<T>[];
}

function layRow<T>(
  cells: readonly T[],
  columns: number,
  above: readonly Open<T>[],
  extentOf: (cell: T) => Extent,
  number: number,
): Row<T> {
  const places: Place<T>[] = [];
  const open: Open<T>[] = [];
  const rest = [...cells];
  for (let column = 0; column < columns; ) {
    const reaching = above.find(({ place }) => place.column === column);
    const next = reaching === undefined ? start(rest.shift(), column, extentOf, number) : further(reaching);
    places.push(next.place);
    if (next.left > 0) open.push(next);
    column += next.place.span;
    const inTheWay = above.some(({ place }) => place.column < column && place.column > next.place.column);
    if (column > columns || inTheWay) throw new Error(`Row ${number} is wider than the table.`);
  }
  if (rest.length > 0) throw new Error(`Row ${number} has more cells than the table has columns.`);
  return { places, open };
}

function further<T>({ place, left }: Open<T>): Open<T> {
  return { place: { ...place, merge: "continue" }, left: left - 1 };
}

function start<T>(
  cell: T | undefined,
  column: number,
  extentOf: (cell: T) => Extent,
  number: number,
): Open<T> {
  if (cell === undefined) throw new Error(`Row ${number} has fewer cells than the table has columns.`);
  const { span = 1, rows = 1 } = extentOf(cell);
  if (!Number.isInteger(span) || !Number.isInteger(rows) || span < 1 || rows < 1) {
    throw new Error(`Row ${number} has a cell that spans nothing.`);
  }
  return { place: { cell, column, span, merge: rows > 1 ? "start" : "none" }, left: rows - 1 };
}
