import type { ReportDocument, Section } from "../reports/document";
import { type Page, pageOf } from "./look";
import { printedText } from "./text";
import { WORDS, type Words } from "./words";

/** What every part of a document needs to know of the whole. */
export interface Context {
  readonly font: string;
  readonly language: "th-TH" | "en-US";
  readonly words: Words;
  /** Text as this report prints it: clean, in its digits. */
  readonly print: (text: string) => string;
}

/** A context with the page that the block stands on; on a formal one, an announcement's, everything is black. */
export interface PageContext extends Context {
  readonly page: Page;
  readonly formal: boolean;
}

/** The context of one section: its page, and its digits where they are not the document's. */
export function inSection(context: Context, { orientation, form, digits }: Section): PageContext {
  const print = digits === undefined ? context.print : (text: string) => printedText(text, digits);
  return { ...context, print, page: pageOf(orientation), formal: form === "announcement" };
}

/** The same context for a block in another language; English keeps 0–9 whatever the report's digits are. */
export function inLanguage<T extends Context>(
  context: T,
  language: ReportDocument["language"] | undefined,
): T {
  if (language !== "en") return context;
  return {
    ...context,
    language: "en-US",
    words: WORDS.en,
    print: (text: string) => printedText(text, "arabic"),
  };
}

/** The context of a document, without a page. */
export function contextOf(document: ReportDocument): Context {
  return {
    font: document.font,
    language: document.language === "th" ? "th-TH" : "en-US",
    words: WORDS[document.language],
    print: (text) => printedText(text, document.digits),
  };
}
