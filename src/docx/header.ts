import { Header, PageNumber, TextRun } from "docx";
import type { PageContext } from "./context";
import { SIZE } from "./look";
import { paragraphOf } from "./paragraph";
import { inlineRuns, runProperties } from "./runs";

/** The head of an announcement's later pages: its number between dashes, in the middle. */
export function renderHeader(context: PageContext): Header {
  // The field has a run of its own: text glued to it gets lost on import.
  const number = [
    ...inlineRuns(context, "- "),
    new TextRun({ ...runProperties(context, {}), children: [PageNumber.CURRENT] }),
    ...inlineRuns(context, " -"),
  ];
  return new Header({ children: [paragraphOf(context, number, { align: "center" })] });
}

/** A head with nothing in it. */
export function emptyHeader(context: PageContext): Header {
  return new Header({ children: [paragraphOf(context, [], { size: SIZE.footer })] });
}
