import type { IStyleData, IWorkbookData } from "@univerjs/core";

/** Pixels that a line of Sarabun needs with its marks above and below; Sheets gives it as much by itself. */
const ROW_HEIGHT = 24;
/** Pixels inside of a cell. The component sets Thai too near the top of a cell, so that the upper marks would be cut. */
const PADDING = { t: 4, r: 3, b: 1, l: 3 };
const LARGE = 14;
const LARGE_PADDING = { ...PADDING, t: 8 };

function padded(style: IStyleData): IStyleData {
  return (style.fs ?? 0) >= LARGE ? { pd: LARGE_PADDING, ...style } : style;
}

/** Cells without a font of their own are drawn in the one that is sure to be here, at Sheets' own size. */
export function inSarabun(snapshot: Partial<IWorkbookData>): Partial<IWorkbookData> {
  const styles = Object.entries(snapshot.styles ?? {}).map(
    ([id, style]) => [id, style && padded(style)] as const,
  );
  const sheets = Object.entries(snapshot.sheets ?? {}).map(([id, sheet]) => {
    const style = typeof sheet.defaultStyle === "object" ? sheet.defaultStyle : {};
    const defaultStyle = { ff: "Sarabun", fs: 10, pd: PADDING, ...style };
    return [id, { ...sheet, defaultStyle, defaultRowHeight: ROW_HEIGHT }] as const;
  });
  return { ...snapshot, styles: Object.fromEntries(styles), sheets: Object.fromEntries(sheets) };
}
