import type { IStylesOptions } from "docx";
import type { Context } from "./context";
import { COLOUR, SINGLE, SIZE } from "./look";
import { type RunLook, runProperties } from "./runs";

/** The styles of a report. Normal is written out because Google Docs ignores the document's defaults. */
export function renderStyles(context: Context): IStylesOptions {
  const run = (look: RunLook) => runProperties(context, look);
  const spacing = (before: number, after: number) => ({ spacing: { before, after, ...SINGLE } });
  const heading = (level: 1 | 2 | 3, before: number) => ({
    run: run({ size: SIZE.heading[level], bold: true, color: COLOUR.accent }),
    paragraph: { ...spacing(before, 80), keepNext: true, keepLines: true, outlineLevel: level - 1 },
  });
  const normal = { run: run({}), paragraph: spacing(0, 0) };
  const contents = (level: number) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: "Normal",
    next: "Normal",
    run: run({ bold: level === 1 }),
    paragraph: { ...spacing(0, 0), indent: { left: (level - 1) * 425 } },
  });
  return {
    default: {
      document: normal,
      heading1: heading(1, 0),
      heading2: heading(2, 240),
      heading3: heading(3, 160),
      title: {
        run: run({ size: SIZE.title, bold: true, color: COLOUR.accent }),
        paragraph: { ...spacing(0, 80), alignment: "center" },
      },
      caption: { run: run({ bold: true }), paragraph: { ...spacing(120, 60), keepNext: true } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true, ...normal },
      {
        id: "TOCHeading",
        name: "TOC Heading",
        basedOn: "Normal",
        next: "Normal",
        run: run({ size: SIZE.contents, bold: true, color: COLOUR.accent }),
        paragraph: { ...spacing(0, 80), alignment: "center" },
      },
      contents(1),
      contents(2),
      contents(3),
    ],
  };
}
