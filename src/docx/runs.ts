import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Inline, Run } from "../reports/document";
import type { Context } from "./context";
import { COLOUR, SIZE } from "./look";
import { safeLink } from "./text";

/** How a stretch of text looks; `size` in points, body size when left out. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
}

/**
 * A look as run properties, written out in full on every run: Google Docs drops document defaults and character
 * styles, and Thai takes the complex-script size, weight and font, not the Latin ones.
 */
export function runProperties(context: Context, look: RunLook): Omit<IRunOptions, "text" | "children"> {
  const { font, language } = context;
  const size = Math.round((look.size ?? SIZE.body) * 2);
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size,
    sizeComplexScript: size,
    ...(look.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(look.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.underline ? { underline: { type: "single" } } : {}),
    language: { value: language, eastAsia: language, bidirectional: language },
  };
}

/** Text as runs, one for each line of each stretch; links become hyperlinks when they are absolute http(s). */
export function inlineRuns(context: Context, inline: Inline, look: RunLook = {}): readonly ParagraphChild[] {
  const runs: readonly Run[] = typeof inline === "string" ? [{ text: inline }] : inline;
  return runs.flatMap((run) => stretch(context, run, look));
}

/** What an inline reads as, before printing; for measuring and for telling whether it is empty. */
export function plainText(inline: Inline): string {
  return typeof inline === "string" ? inline : inline.map((run) => run.text).join("");
}

function stretch(context: Context, run: Run, look: RunLook): readonly ParagraphChild[] {
  const own = { ...look, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italic: true } : {}) };
  const link = run.link === undefined ? null : safeLink(run.link);
  if (link === null) return lines(context, run.text, own);
  const color = look.color === COLOUR.white ? COLOUR.white : COLOUR.accent;
  return [
    new ExternalHyperlink({ link, children: lines(context, run.text, { ...own, color, underline: true }) }),
  ];
}

function lines(context: Context, text: string, look: RunLook): readonly TextRun[] {
  const properties = runProperties(context, look);
  return context
    .print(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ ...properties, ...(index > 0 ? { break: 1 } : {}), children: pieces(line) }),
    );
}

// The library fills in every `{key}` that it knows, wherever it stands: cut in two, a text cannot be taken for one.
function pieces(line: string): readonly string[] {
  return line.split(/(?<=\{)/);
}
