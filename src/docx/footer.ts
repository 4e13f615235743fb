import { Footer, PageNumber, TableRow, TextRun } from "docx";
import { allBorders, boxCell, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { COLOUR, SIZE } from "./look";
import { paragraphOf } from "./paragraph";
import { inlineRuns, runProperties } from "./runs";

const RULE = { style: "single", size: 6, color: COLOUR.accent, space: 0 } as const;

/** The foot of a page: office at the left, page number at the right, in a table because Docs collapses tabs there. */
export function renderFooter(context: PageContext, office: string): Footer {
  const text = { size: SIZE.footer, color: COLOUR.quiet };
  const widths = columnWidths([78, 22], context.page.textWidth);
  const [left = 0, right = 0] = widths;
  const borders = { ...allBorders("none", 0, "auto"), top: RULE };
  // The field has a run of its own: text glued to it gets lost on import.
  const number = [
    ...inlineRuns(context, `${context.words.page} `, text),
    new TextRun({ ...runProperties(context, text), children: [PageNumber.CURRENT] }),
  ];
  const row = new TableRow({
    cantSplit: true,
    children: [
      textCell(context, office, { width: left, borders, text }),
      boxCell({ width: right, borders }, [paragraphOf(context, number, { ...text, align: "right" })]),
    ],
  });
  return new Footer({ children: [fixedTable(widths, [row]), paragraphOf(context, [], { size: 1 })] });
}

/** A foot with nothing in it; a section without one would show the foot of the section before it. */
export function emptyFooter(context: PageContext): Footer {
  return new Footer({ children: [paragraphOf(context, [], { size: SIZE.footer })] });
}
