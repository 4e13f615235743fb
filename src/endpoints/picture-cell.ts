import type { Assessment, Reading } from "../workbook/assessment";
import { readPictureLine } from "../workbook/pictures/line";
import { readAgain } from "../workbook/read";
import { writeText } from "../workbook/write-text";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Pictures = Pick<Assessment, "office" | "appendix">;

/** A cell that names pictures, one in a line. */
export interface PictureCell {
  readonly tab: "office" | "appendix";
  readonly row: number | string;
  readonly column: string;
  /** The activity's title; null for the office's logo and for an activity without one. */
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** Every cell that may name pictures. */
export function pictureCells({ office, appendix }: Pictures): readonly PictureCell[] {
  const logo = { tab: "office", row: "logo", column: "value", title: null } as const;
  return [
    { ...logo, lines: office.logo === null ? [] : [office.logo] },
    ...appendix.map(
      ({ row, title, pictures }) =>
        ({ tab: "appendix", row, column: "pictures", title, lines: pictures }) as const,
    ),
  ];
}

/** Every cell that names the picture. */
export function cellsNaming(assessment: Pictures, id: string): readonly PictureCell[] {
  return pictureCells(assessment).filter(({ lines }) =>
    lines.some((line) => readPictureLine(line).id === id),
  );
}

/** The same cell in a later reading, wherever its line is by now; null where it says something else or is no longer certain. */
function sameCell(later: Pictures, cell: PictureCell): PictureCell | null {
  const alike = pictureCells(later).filter(
    ({ tab, title, lines }) =>
      tab === cell.tab && title === cell.title && lines.join("\n") === cell.lines.join("\n"),
  );
  const there = alike.find(({ row }) => row === cell.row);
  return there ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/**
 * Writes the cell's lines anew, right after its tab was read again: false where somebody has changed it meanwhile.
 * Throws what Google throws for a protected one.
 */
export function writePictureCell(
  spreadsheet: Spreadsheet,
  reading: Reading,
  cell: PictureCell,
  lines: readonly string[],
): boolean {
  const { assessment } = readAgain(spreadsheet, reading, cell.tab);
  const now = sameCell(assessment, cell);
  return now !== null && writeText(spreadsheet, assessment.places[cell.tab], now, lines.join("\n"));
}

/** The same assessment with other lines in one of its picture cells, which saves reading the whole sheet again. */
export function withLines(
  { office, appendix }: Pictures,
  { tab, row }: PictureCell,
  lines: readonly string[],
): Pictures {
  if (tab === "office") return { office: { ...office, logo: lines[0] ?? null }, appendix };
  return {
    office,
    appendix: appendix.map((each) => (each.row === row ? { ...each, pictures: lines } : each)),
  };
}
