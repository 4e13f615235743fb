import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Inline, Run } from "../reports/document";
import type { Context } from "./context";
import { COLOUR, SIZE } from "./look";
import { type Stretch, stretches } from "./scripts";
import { boundFigures, cleanText, safeLink } from "./text";

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
export function runProperties(
  context: Context,
  look: RunLook,
  language: Stretch["language"] = context.language,
): Omit<IRunOptions, "text" | "children"> {
  const { font } = context;
  const size = Math.round((look.size ?? SIZE.body) * 2);
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size,
    sizeComplexScript: size,
    ...(look.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(look.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.underline ? { underline: { type: "single" } } : {}),
    language: { value: language, eastAsia: language, bidirectional: "th-TH" },
  };
}

/** Text as runs, one for each script of each line; links become hyperlinks when they are absolute http(s). */
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
  if (link === null) return lines(context, context.print(run.text), own);
  const color = look.color === COLOUR.white ? COLOUR.white : COLOUR.accent;
  const text = /^https?:/i.test(run.text.trim()) ? cleanText(run.text) : context.print(run.text);
  return [
    new ExternalHyperlink({ link, children: lines(context, text, { ...own, color, underline: true }) }),
  ];
}

function lines(context: Context, text: string, look: RunLook): readonly TextRun[] {
  return boundFigures(text)
    .split("\n")
    .flatMap((line, index) =>
      stretches(line, context.language).map(
        (one, place) =>
          new TextRun({
            ...runProperties(context, look, one.language),
            ...(index > 0 && place === 0 ? { break: 1 } : {}),
            children: pieces(one.text),
          }),
      ),
    );
}

// The library fills in every `{key}` that it knows, wherever it stands: cut in two, a text cannot be taken for one.
function pieces(line: string): readonly string[] {
  return line.split(/(?<=\{)/);
}
