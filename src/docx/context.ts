import type { ReportDocument } from "../reports/document";
import type { Page } from "./look";
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

/** A context with the page that the block stands on. */
export interface PageContext extends Context {
  readonly page: Page;
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
