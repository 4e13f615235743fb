import { type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Align, Inline } from "../reports/document";
import type { Context } from "./context";
import { SINGLE, SIZE } from "./look";
import { inlineRuns, type RunLook, runProperties } from "./runs";

/** How a paragraph stands; `before` and `after` in twips. */
export interface ParagraphLook extends RunLook {
  readonly align?: Align;
  readonly before?: number;
  readonly after?: number;
  readonly options?: Omit<IParagraphOptions, "text" | "children" | "spacing" | "alignment" | "run">;
}

// Whether Google Docs keeps thaiDistribute is not known, and plain justification tears Thai words apart: left it is.
const ALIGNMENT = { left: "left", thai: "left", center: "center", right: "right" } as const;

/** A paragraph of text in one look, line breaks and links included. */
export function textParagraph(context: Context, inline: Inline, look: ParagraphLook): Paragraph {
  return paragraphOf(context, inlineRuns(context, inline, look), look);
}

/** A paragraph of ready-made children; its mark has the look too, so that an empty one has the right height. */
export function paragraphOf(
  context: Context,
  children: readonly ParagraphChild[],
  look: ParagraphLook,
): Paragraph {
  return new Paragraph({
    ...look.options,
    alignment: ALIGNMENT[look.align ?? "left"],
    spacing: { before: look.before ?? 0, after: look.after ?? 0, ...SINGLE },
    run: runProperties(context, look),
    children,
  });
}

/** A low empty paragraph: two tables without one between them would grow together, and the air is welcome. */
export function separator(context: Context): Paragraph {
  return paragraphOf(context, [], { size: SIZE.separator });
}

/** A hardly visible paragraph that starts a new page, for where the next block cannot do so itself. */
export function pageBreak(context: Context): Paragraph {
  return paragraphOf(context, [], { size: 1, options: { pageBreakBefore: true } });
}
