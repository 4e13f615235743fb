// The state of the local host as plain JSON. It is the one mutable structure of the host: a run gets a copy,
// its services write to the copy, and the host compares the two.

/** An error as a cell holds it: `code` is "#REF!", "#ERROR!"…; `message` is what hovering over it would show. */
export interface CellError {
  readonly code: string;
  readonly message?: string;
}

/** How many characters a cell of Sheets holds. */
export const CELL_LIMIT = 50_000;

/** Dates are serial numbers (days since 1899-12-30) under a date format, exactly as Sheets keeps them. */
export type CellValue = string | number | boolean | { readonly error: CellError };

/** One border line; `style` is the name in SpreadsheetApp.BorderStyle, `color` a CSS hex colour. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** Only what was set is present. `background` and `color` are CSS hex, `fontSize` is in points. */
export interface CellStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  color?: string;
  background?: string;
  fontFamily?: string;
  fontSize?: number;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "OVERFLOW" | "WRAP" | "CLIP";
  borders?: { top?: BorderLine; right?: BorderLine; bottom?: BorderLine; left?: BorderLine };
}

/** `criteria` is the name in SpreadsheetApp.DataValidationCriteria; a range argument is its A1 text with the tab. */
export interface Validation {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
  readonly showDropdown?: boolean;
}

/** A formula cell has `formula` (with "=") and the computed `value`, which only the engine writes. */
export interface Cell {
  value?: CellValue;
  formula?: string;
  /** The value comes from an array formula elsewhere: reading sees it, moving and writing do not take it along. */
  spill?: true;
  style?: CellStyle;
  note?: string;
  validation?: Validation;
}

/** Zero-based, inclusive on the first pair, `rows` and `columns` are counts ≥ 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `criteria` is the name in SpreadsheetApp.BooleanCriteria; `style` is what a matching cell looks like. */
export interface ConditionalRule {
  areas: Area[];
  criteria: string;
  args: (string | number)[];
  style: Pick<CellStyle, "bold" | "italic" | "underline" | "strikethrough" | "color" | "background">;
}

/** What somebody may do with the spreadsheet. */
export type Role = "owner" | "editor" | "viewer";

/**
 * `area` absent means the whole sheet; `except` is then the list of ranges that stay free. `editors` are the keys of
 * the users who may edit beside the owner.
 */
export interface ProtectionState {
  id: string;
  area?: Area;
  except?: Area[];
  description: string;
  warningOnly: boolean;
  editors?: string[];
}

/** `type` is the name in Charts.ChartType; `anchor` is 1-based as in setPosition, offsets are pixels. */
export interface ChartState {
  id: number;
  type: string;
  ranges: { sheetId: number; area: Area }[];
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  options: Record<string, unknown>;
  headers: number;
}

/** `visibility` is "DOCUMENT" or "PROJECT"; a `span` binds it to whole rows or columns, zero-based. */
export interface MetadataState {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
  span?: { axis: "rows" | "columns"; start: number; count: number };
}

/**
 * `id` is the number that Sheets shows as gid. Maps of sizes are zero-based index → pixels. A sheet with a `type` is no
 * grid: a chart on a sheet of its own, or a view of an outside data source.
 */
export interface SheetState {
  id: number;
  type?: "OBJECT" | "DATASOURCE";
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  cells: Record<number, Record<number, Cell>>;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  conditionalRules: ConditionalRule[];
  protections: ProtectionState[];
  charts: ChartState[];
  metadata: MetadataState[];
}

/** A workbook-wide name for an area of one sheet. */
export interface NamedRangeState {
  name: string;
  sheetId: number;
  area: Area;
}

/** One file of Drive. `content` is the base64 of the bytes uploaded last, of type `contentType`. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  content: string;
  contentType: string;
  /** The user for whom the add-on made it: with drive.file nobody else reaches it through the add-on. */
  readonly owner: string;
  trashed: boolean;
  /** It was moved to a shared drive: only calls with supportsAllDrives reach it. */
  inSharedDrive?: boolean;
  description?: string;
  appProperties: Record<string, string>;
  permissions: { id: string; type: string; role: string; emailAddress?: string; domain?: string }[];
  createdTime: string;
  modifiedTime: string;
  /** Counts the contents: 1 after creation. */
  version: number;
}

/** A menu as the user sees it; an item holds the name of the function that it calls. */
export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** What a run made the user see, in order. `html` is the whole page. Emptied at the start of each run. */
export type UiEffect =
  | {
      readonly kind: "menu";
      readonly caption: string;
      readonly addon: boolean;
      readonly entries: readonly MenuEntry[];
    }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
      readonly modal: boolean;
    }
  | { readonly kind: "toast"; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly kind: "alert"; readonly title: string; readonly message: string; readonly buttons: string }
  | { readonly kind: "prompt"; readonly title: string; readonly message: string };

/** A cache entry; `expires` is milliseconds since 1970. */
export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

/** Everything that outlives an execution, of one spreadsheet with its add-on. */
export interface Book {
  id: string;
  name: string;
  url: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  names: NamedRangeState[];
  metadata: MetadataState[];
  active: { sheetId: number; area: Area };
  files: DriveFile[];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
  cache: {
    document: Record<string, CacheEntry>;
    script: Record<string, CacheEntry>;
    user: Record<string, Record<string, CacheEntry>>;
  };
  ui: UiEffect[];
}

/** A tab as Sheets makes it: 1000 rows, 26 columns, nothing in it. */
export function emptySheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
    metadata: [],
  };
}

/** A new spreadsheet of a Thai office: one tab, gid 0, nothing in Drive, no properties. */
export function emptyBook(name = "ITA", tab = "ชีต1"): Book {
  const id = "local-spreadsheet";
  return {
    id,
    name,
    url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    locale: "th_TH",
    timeZone: "Asia/Bangkok",
    sheets: [emptySheet(0, tab)],
    names: [],
    metadata: [],
    active: { sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    files: [],
    properties: { document: {}, script: {}, user: {} },
    cache: { document: {}, script: {}, user: {} },
    ui: [],
  };
}
