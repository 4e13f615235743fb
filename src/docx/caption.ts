import type { Paragraph } from "docx";
import type { Context } from "./context";
import { paragraphOf } from "./paragraph";
import { inlineRuns } from "./runs";

/** A numbered caption that stays with what stands under it. */
export function renderCaption(context: Context, label: string, text: string): Paragraph {
  const look = { bold: true };
  return paragraphOf(context, inlineRuns(context, `${label} ${text}`, look), {
    ...look,
    before: 120,
    after: 60,
    options: { style: "Caption", keepNext: true, keepLines: true },
  });
}
