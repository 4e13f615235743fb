import type { Assessment } from "../workbook/assessment";
import { readPictureLine } from "../workbook/pictures/line";
import { writeText } from "../workbook/write-text";

/** A cell that names pictures, one in a line. */
export interface PictureCell {
  readonly tab: "office" | "appendix";
  readonly row: number | string;
  readonly column: string;
  readonly lines: readonly string[];
}

/** Every cell that names the picture. */
export function cellsNaming({ office, appendix }: Assessment, id: string): readonly PictureCell[] {
  const all: readonly PictureCell[] = [
    ...(office.logo === null
      ? []
      : [{ tab: "office", row: "logo", column: "value", lines: [office.logo] } as const]),
    ...appendix.map(
      ({ row, pictures }) => ({ tab: "appendix", row, column: "pictures", lines: pictures }) as const,
    ),
  ];
  return all.filter(({ lines }) => lines.some((line) => readPictureLine(line).id === id));
}

/** Writes the cell's lines anew. Throws where the cell is gone or protected. */
export function writePictureCell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { places }: Assessment,
  { tab, row, column }: PictureCell,
  lines: readonly string[],
): void {
  if (!writeText(spreadsheet, places[tab], { row, column }, lines.join("\n")))
    throw new Error(`The cell ${tab} ${row} ${column} is not there.`);
}

/** The same assessment with other lines in one of its picture cells, which saves reading the whole sheet again. */
export function withLines(
  { office, appendix }: Pick<Assessment, "office" | "appendix">,
  { tab, row }: PictureCell,
  lines: readonly string[],
): Pick<Assessment, "office" | "appendix"> {
  if (tab === "office") return { office: { ...office, logo: lines[0] ?? null }, appendix };
  return {
    office,
    appendix: appendix.map((each) => (each.row === row ? { ...each, pictures: lines } : each)),
  };
}
