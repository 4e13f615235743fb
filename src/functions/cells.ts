/** Where a value came from: the argument's name, and its row and column from 1 when the argument is a range. */
export interface Place {
  readonly argument: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** A value as Google hands it to a custom function: number, text, boolean, Date, or "" for a blank cell. */
export interface Cell {
  readonly value: unknown;
  readonly place: Place;
}

/** What a custom function gives: a scalar for a scalar, a table of the same shape for a range. */
export type Output = string | number | (string | number)[][];

function isRange(argument: unknown): argument is unknown[][] {
  return Array.isArray(argument);
}

/** Throws the sentence that a person reads in the cell: which argument, where in the range, what is wrong, how to mend it. */
export function refuse({ argument, row, column }: Place, problem: string, cure: string): never {
  const position = row === null ? "" : ` แถวที่ ${row} คอลัมน์ที่ ${column}`;
  throw new Error(`${argument}${position} ${problem} ${cure}`);
}

/** A place that means the argument as a whole. */
export function whole(argument: string): Place {
  return { argument, row: null, column: null };
}

/** The table of an argument's cells; a scalar is a table of one. */
export function tableOf(argument: unknown, name: string): readonly (readonly Cell[])[] {
  if (!isRange(argument)) return [[{ value: argument, place: whole(name) }]];
  return argument.map((row, r) =>
    row.map((value, c) => ({ value, place: { argument: name, row: r + 1, column: c + 1 } })),
  );
}

/** The cells of an argument, row by row. */
export function cellsOf(argument: unknown, name: string): readonly Cell[] {
  return tableOf(argument, name).flat();
}

/** Applies `each` to every cell and keeps the shape. */
export function mapCells(argument: unknown, name: string, each: (cell: Cell) => string | number): Output {
  const results = tableOf(argument, name).map((row) => row.map(each));
  return isRange(argument) ? results : (results[0]?.[0] ?? "");
}

/** The one cell of an argument that cannot be a range of several. */
export function single(argument: unknown, name: string): Cell {
  const [first = { value: "", place: whole(name) }, ...others] = cellsOf(argument, name);
  return others.length === 0 ? first : refuse(whole(name), "เป็นช่วงหลายเซลล์", "กรุณาอ้างถึงเซลล์เดียว");
}

/** Nothing, or nothing but spaces. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/**
 * The cells of `other` that stand beside those of `main`, in the order of `cellsOf`. Both must have one shape;
 * a row against a column of the same length is accepted.
 */
export function beside(main: unknown, mainName: string, other: unknown, otherName: string): readonly Cell[] {
  const [a, b] = [shapeOf(main), shapeOf(other)];
  const vectors = Math.min(a.rows, a.columns) === 1 && Math.min(b.rows, b.columns) === 1;
  const same = a.rows === b.rows && a.columns === b.columns;
  if (same || (vectors && a.rows * a.columns === b.rows * b.columns)) return cellsOf(other, otherName);
  const sizes = `มีขนาด ${b.rows}×${b.columns} ไม่เท่ากับ${mainName} ขนาด ${a.rows}×${a.columns}`;
  return refuse(whole(otherName), sizes, "กรุณาเลือกช่วงให้มีขนาดเท่ากัน");
}

function shapeOf(argument: unknown): { readonly rows: number; readonly columns: number } {
  return isRange(argument)
    ? { rows: argument.length, columns: argument[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };
}
