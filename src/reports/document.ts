/**
 * A report as readonly data: what is said and in which official shape, with no word about a file format.
 * `src/docx` turns it into bytes; tests read it as it is.
 */

/** A piece of text on one line; `link` makes it a hyperlink to an absolute http(s) URL. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
}

/** Text of a paragraph or a cell: a plain string, or runs where parts of it differ. Line feeds break the line. */
export type Inline = string | readonly Run[];

/** How a paragraph or a cell stands between its margins; `thai` spreads Thai text to both. */
export type Align = "left" | "center" | "right" | "thai";

/** A section heading; level 1 starts a part on a new page, 2 and 3 stand within it. The contents list all but those `unlisted`. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly unlisted?: boolean;
}

/** A line on the cover or on a title block; never in the contents. `size` is in points. */
export interface TitleLine {
  readonly kind: "title";
  readonly text: string;
  readonly size?: number;
}

/** Running text; `indent` puts in the official first-line indent. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Inline;
  readonly align?: Align;
  readonly indent?: boolean;
  readonly keepWithNext?: boolean;
}

/** A list; numbers are written out by the renderer from `start` (1 when left out), so that they never restart by accident. */
export interface List {
  readonly kind: "list";
  readonly style: "bullet" | "number" | "paren";
  readonly start?: number;
  readonly items: readonly Inline[];
  /** The last item stays with what follows it. */
  readonly keepWithNext?: boolean;
}

/** A colour role, not a colour: the renderer keeps one accent. Never the only sign of its meaning. */
export type Tone = "head" | "subhead" | "accent" | "pale" | "warn" | "total";

/** A table cell; a string is a cell with defaults. `span` counts grid columns, `rows` counts rows downward. */
export type Cell =
  | string
  | {
      readonly text: Inline;
      readonly align?: Align;
      readonly bold?: boolean;
      readonly tone?: Tone;
      readonly span?: number;
      readonly rows?: number;
    };

/** A column: its share of the text width (shares need not add up to anything) and how its cells stand. */
export interface TableColumn {
  readonly share: number;
  readonly align?: Align;
}

/** A table; `head` rows repeat on each page. The caption is numbered ตารางที่ n by the renderer and stands above. */
export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  /** The caption says what the heading above says: it is not printed, and the table has no number. */
  readonly repeats?: boolean;
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Points; 14 when left out, less for wide tables. */
  readonly size?: number;
}

/**
 * One bar: its label, its value on the chart's scale (null draws none), the figure as it is printed, and where a line marks what it
 * is to reach.
 */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly figure: string;
  readonly mark?: number | null;
  readonly tone?: "accent" | "warn";
}

/** A number on a chart's axis. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** A bar chart drawn with shaded cells; numbered แผนภาพที่ n. `from`–`to` is the axis, with numbers where `ticks` are given. */
export interface Bars {
  readonly kind: "bars";
  readonly caption: string;
  readonly from: number;
  readonly to: number;
  readonly ticks?: readonly Tick[];
  readonly bars: readonly Bar[];
  /** The bars may be drawn as a ring, too. */
  readonly ring?: boolean;
  /** The chart as a picture, where there was a canvas to draw it on: it is printed in the place of the bars. */
  readonly drawn?: Picture;
}

/** A picture by bytes; width and height in pixels of the picture, `alt` for those who cannot see it. */
export interface Picture {
  readonly kind: "picture";
  readonly type: "png" | "jpg" | "gif";
  /** Base64 of the file. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  /** The widest it may be printed, in millimetres; the text width when left out. */
  readonly maxWidth?: number;
  /** The tallest it may be printed, in millimetres; what leaves room for its caption when left out. */
  readonly maxHeight?: number;
}

/** Pictures side by side in a tidy grid without lines. */
export interface PictureGrid {
  readonly kind: "pictures";
  readonly perRow: 1 | 2 | 3;
  readonly pictures: readonly Picture[];
}

/** A signature block: the role above, an empty line to sign on, then name, position and office where known. */
export interface Signature {
  readonly role: string;
  readonly name: string | null;
  readonly position: string | null;
  readonly office: string | null;
}

/** Signature blocks, one below the other, kept whole on a page. */
export interface Signatures {
  readonly kind: "signatures";
  readonly blocks: readonly Signature[];
  /** Side by side on one row, for a page that has to hold them all. */
  readonly across?: boolean;
}

/** The contents list: real linked entries of the headings that follow it. */
export interface Contents {
  readonly kind: "contents";
  readonly title: string;
}

/** White space of so many lines, for covers. */
export interface Space {
  readonly kind: "space";
  readonly lines: number;
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

/** A small picture with text at its right, e.g. a QR code with its address. */
export interface Beside {
  readonly kind: "beside";
  readonly picture: Picture;
  readonly text: Inline;
}

type Content =
  | Heading
  | TitleLine
  | Paragraph
  | List
  | Table
  | Bars
  | Picture
  | PictureGrid
  | Beside
  | Signatures
  | Contents
  | Space
  | PageBreak;

/** A part of a report. `language` is given where it differs from the report's: English is printed with 0–9 always. */
export type Block = Content & { readonly language?: "th" | "en" };

/**
 * Pages of one orientation; a new section starts on a new page. A cover has no page number. An announcement is a legal
 * instrument: black, without a foot, its pages after the first numbered at their head; in a document without a cover, from 1.
 */
export interface Section {
  readonly orientation: "portrait" | "landscape";
  readonly cover?: boolean;
  readonly form?: "announcement";
  /** Digits where they are not the report's. */
  readonly digits?: ReportDocument["digits"];
  readonly blocks: readonly Block[];
}

/** A whole report. `digits` is applied once, to everything but links, when the document is rendered. */
export interface ReportDocument {
  readonly title: string;
  readonly language: "th" | "en";
  readonly digits: "arabic" | "thai";
  /** A font family that Google Docs has; "Sarabun" unless the office chose another. */
  readonly font: string;
  /** Office name, printed small at the foot beside the page number. */
  readonly footer: string;
  readonly sections: readonly Section[];
}
