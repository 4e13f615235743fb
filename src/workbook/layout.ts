import type { CalendarDate } from "../ita/calendar";
import type { Criteria } from "../ita/criteria/types";
import type { OfficeKind } from "../ita/office-kind";
import type { Text } from "../text/text";

/** One word of a validation list: what the cell shows, and the code that the rest of the house knows it by. */
export interface Choice extends Text {
  readonly code: string;
  /** Other words that certainly mean it. */
  readonly also?: readonly string[];
}

/**
 * Makes the text of a formula refer to cells by keys; every answer is an A1 reference with absolute columns. There is
 * none for one cell of a table: people sort tables, and a formula that looks its row up by code stays right.
 */
export interface References {
  /** The cell of another column in the same row. */
  cell(column: string): string;
  /**
   * The same by its place beside the cell of a third column: a formula's reference follows a cell that is cut and pasted
   * elsewhere, this does not.
   */
  beside(column: string, place: string): string;
  /** A column of a table with its heading, so that a row inserted above the first one is inside. */
  column(tab: string, column: string): string;
  /** The hidden keys of a tab's lines, from the row of its headings on. */
  keys(tab: string): string;
  /** The value cell of a form's field, wherever people have sorted it: found by its label, else by its hidden key. */
  field(tab: string, field: string): string;
  /** The keys of the lines that the criteria put into a table. */
  lines(tab: string): readonly string[];
  /** The tab's marker, and what it says before the version. */
  marker(tab: string): { readonly cell: string; readonly before: string };
}

/** What every kind of cell has. `computed` is a formula that the builder writes (people may overwrite it where `overwritable`). */
interface FieldBase {
  readonly key: string;
  readonly heading: Text;
  /** Shown as the note on the heading: what belongs here, with an example. */
  readonly note?: Text;
  /** A form's hint where it follows the kind of office; `note` then stands in the documentation. */
  readonly noteFor?: (kind: OfficeKind) => string;
  /** No report prints it: it serves checks and figures. The note says so. */
  readonly unprinted?: boolean;
  /** Column width in pixels; a form's fields have none. */
  readonly width?: number;
  /** No report is made while it is blank. */
  readonly required?: boolean;
  /** Written once into a new, empty cell; the office may change it. */
  readonly initial?: string | number;
  /** A number format other than the one of its type. */
  readonly format?: string;
  /** The column is hidden: formulas need it, people do not. */
  readonly hidden?: boolean;
  /**
   * Offices of other kinds have no such column or field. One that is there because the kind has changed is hidden and not read,
   * and keeps what was typed.
   */
  readonly only?: OfficeKind;
  readonly shades?: readonly Shade[];
}

/** What a colour says: reached, watch, act, or merely marked. A word or figure in the cell always says it too. */
export type Tone = "good" | "fair" | "bad" | "mark";

/**
 * When cells of a column take a tone: they hold one of the words, begin with some, or a formula about their row is true. Columns of
 * a tab that say the same of words are one rule of the sheet.
 */
export type Shade =
  | { readonly tone: Tone; readonly words: readonly string[] }
  | { readonly tone: Tone; readonly begins: string }
  | { readonly tone: Tone; readonly formula: (ref: References) => string };

/**
 * How a cell is read. `lines` is text with one entry per line, `links` one http(s) URL per line, `score` 0–100,
 * `percent` 0–100, `money` baht ≥ 0, `count` a whole number ≥ 0, `year` a Buddhist year, `date` a day,
 * `tick` ✓ or blank, `choice` one word of its list.
 */
export type Field = FieldBase &
  (
    | { readonly type: "text" | "longText" | "lines" | "links" }
    | { readonly type: "number" | "score" | "percent" | "money" | "count" | "year" }
    /** Of a span of days, "5-6 พฤศจิกายน 2567", the cell takes its first or its last; elsewhere a span is no date. */
    | { readonly type: "date"; readonly span?: "first" | "last" }
    | { readonly type: "tick" }
    | { readonly type: "choice"; readonly choices: readonly Choice[] }
  );

/** A column of a table. A computed one is written by the builder; `rows` limits the formula to some fixed rows. */
export type Column = Field & {
  readonly computed?: (ref: References, rowKey: string | null) => string | null;
  /** What earlier versions of the template had there: a cell of it is brought up to date, not taken for a person's own. */
  readonly formerly?: (ref: References, rowKey: string | null) => readonly string[];
  /** A column of the criteria that the office fills in where they say nothing. */
  readonly fillable?: boolean;
  /** A computed cell that people may type over; others are protected with a warning. */
  readonly overwritable?: boolean;
  /** The rows of an overwritable column in which the formula is the template's alone. */
  readonly fixedIn?: (rowKey: string | null) => boolean;
  /** The number format of some fixed rows where it is not the column's. */
  readonly rowFormat?: (rowKey: string | null) => string | undefined;
};

/** The columns of fixed rows that say which line one is. */
export const TELLING: readonly string[] = ["kind", "code"];

/** A row that is always there, found by its key: its first values, of which `owned` ones are rewritten with each build. */
export interface FixedRow {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | null>>;
  /** All of it is the builder's own statement of what the tabs hold: kept true, and written when they do. */
  readonly owned?: boolean;
}

interface TabBase {
  readonly key: string;
  readonly name: Text;
  /** One or two sentences under the title: who fills this in and what for. */
  readonly help: Text;
  readonly colour: "input" | "computed" | "output";
  /** The field of the office's form that asks for the tab; without it every office has the tab. */
  readonly chosenBy?: string;
}

/** A tab that is one table: headings across, a row per thing. */
export interface TableTab extends TabBase {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** Rows that the year's criteria put there, in the words of that kind of office; without it rows are free. */
  readonly fixedRows?: (criteria: Criteria, kind: OfficeKind) => readonly FixedRow[];
  /** Columns of fixed rows that belong to the criteria: rewritten when another year is chosen. */
  readonly owned?: readonly string[];
  /** Owned columns that are emptied in a row that the criteria no longer hold but in which somebody wrote. */
  readonly emptiedWhenGone?: readonly string[];
  /** People may add rows of their own to the fixed ones; elsewhere such rows are remarks and are not read. */
  readonly extraRows?: boolean;
  /**
   * The key that a fixed row's visible cells tell. A range that was sorted without its hidden keys is still read right
   * by it, and a line that people added themselves is taken over when the criteria come to hold it.
   */
  readonly identity?: (text: (column: string) => string) => string | null;
  /** Lines of a person's own may tell the same as a fixed one: two people may sign in one role. */
  readonly twins?: boolean;
}

/** A tab that is a form: one field a line, its label at the left. */
export interface FormTab extends TabBase {
  readonly kind: "form";
  readonly fields: readonly Field[];
}

export type Tab = TableTab | FormTab;

/** What a field's cell gives when it is read: null (or an empty list, or false) for a blank one. */
export type ValueOf<F extends Field> = F extends {
  type: "choice";
  choices: readonly (infer C extends Choice)[];
}
  ? C["code"] | null
  : F extends { type: "lines" | "links" }
    ? readonly string[]
    : F extends { type: "tick" }
      ? boolean
      : F extends { type: "date" }
        ? CalendarDate | null
        : F extends { type: "text" | "longText" }
          ? string | null
          : number | null;

type Values<Fs extends readonly Field[]> = { readonly [F in Fs[number] as F["key"]]: ValueOf<F> };

/** A row of a table as it was read: its sheet row (from 1), its key if it is a fixed one, and its values. */
export type RowOf<T extends TableTab> = { readonly row: number; readonly rowKey: string | null } & Values<
  T["columns"]
>;

/** What reading a tab gives: the rows of a table that hold anything, or the values of a form. */
export type ContentsOf<T extends Tab> = T extends TableTab
  ? readonly RowOf<T>[]
  : T extends FormTab
    ? Values<T["fields"]>
    : never;
