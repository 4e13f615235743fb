/** The official look: colours as RRGGBB, type sizes in points, lengths in twips (1 cm = 567). */

/** Twips in a centimetre, rounded as Word rounds. */
export const CENTIMETRE = 567;

/** The one accent, its lighter relatives, and amber for what needs attention. */
export const COLOUR = {
  accent: "0B5563",
  subhead: "3B7683",
  mark: "80B5C3",
  pale: "EDF1F4",
  amber: "C77700",
  paleAmber: "FCEFD6",
  darkAmber: "6B4300",
  line: "9AA5AE",
  quiet: "5A666D",
  white: "FFFFFF",
  black: "000000",
} as const;

/** Type sizes in points. */
export const SIZE = {
  body: 16,
  heading: { 1: 20, 2: 18, 3: 16 },
  title: 22,
  announcement: 18,
  contents: 20,
  table: 14,
  footer: 12,
  axis: 11,
  separator: 6,
} as const;

/** The air above headings of each level, and below all, in twips. */
export const HEADING_BEFORE = { 1: 0, 2: 240, 3: 160 } as const;
export const HEADING_AFTER = 80;

/** The first line of an official paragraph stands 2.5 cm in. */
export const FIRST_LINE_INDENT = 1418;

/** Where a list's numbers stand, and how far its text stands after them. */
export const LIST_INDENT = { number: 709, text: 680 } as const;

/** Single spacing; `auto` because Google Docs mistranslates exact heights and LibreOffice squeezes without it. */
export const SINGLE = { line: 240, lineRule: "auto" } as const;

const A4 = { short: 11906, long: 16838 } as const;

const MARGINS = {
  portrait: { top: 1418, right: 1134, bottom: 1134, left: 1701, header: 709, footer: 567 },
  landscape: { top: 1418, right: 1134, bottom: 1134, left: 1134, header: 709, footer: 567 },
} as const;

/** A page of one orientation; `textWidth` and `textHeight` are what its margins leave, in twips. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly margin: (typeof MARGINS)["portrait" | "landscape"];
  readonly textWidth: number;
  readonly textHeight: number;
}

/** The A4 page of an orientation; landscape swaps the sides and evens the side margins to 2 cm. */
export function pageOf(orientation: Page["orientation"]): Page {
  const margin = MARGINS[orientation];
  const [width, height] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    orientation,
    margin,
    textWidth: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
  };
}

/** A4 as the library wants it: upright for both orientations, which it swaps by itself. */
export const PAGE_SIZE = { width: A4.short, height: A4.long } as const;
