import type { ReportDocument } from "../reports/document";

// XML 1.0 has no way to write these characters, and one of them makes the whole file unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const ILLEGAL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// An address would no longer lead anywhere with other digits in it, and a Latin name such as O11 is no number.
const NAME_OR_DIGIT =
  /(?:https?:\/\/|www\.)[^\s\u0e00-\u0e7f]+|[\w.+-]+@[\w-]+\.[\w.-]+|[A-Z][\w-]*[0-9][\w-]*|[0-9๐-๙]/gi;
const THAI_ZERO = 0x0e50;

/** Text that XML can hold: line breaks as `\n`, tabs as spaces, no control characters, no lone surrogates. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(/\t/g, " ").replace(ILLEGAL, "");
}

/** The text as the report prints it, every digit in the report's script whoever typed it; addresses keep theirs. */
export function printedText(text: string, digits: ReportDocument["digits"]): string {
  const turn = digits === "thai" ? thaiDigit : arabicDigit;
  return cleanText(text).replace(NAME_OR_DIGIT, (found) => (found.length === 1 ? turn(found) : found));
}

function thaiDigit(digit: string): string {
  return /[0-9]/.test(digit) ? String.fromCharCode(THAI_ZERO + Number(digit)) : digit;
}

function arabicDigit(digit: string): string {
  return /[0-9]/.test(digit) ? digit : String(digit.charCodeAt(0) - THAI_ZERO);
}

/** A text for a place that holds one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

// "ร้อยละ 99.50", "ตัวชี้วัดที่ 10", "พ.ศ. 2564": a figure belongs to the word before it.
const BEFORE_FIGURE = /(?<=[\u0e01-\u0e4e.]) (?=[0-9๐-๙])/g;

/** The text with no line ending between a Thai word and the figure after it. */
export function boundFigures(text: string): string {
  return text.replace(BEFORE_FIGURE, "\u00a0");
}

/** An absolute http(s) address, percent-encoded where the file format needs it; null when it is anything else. */
export function safeLink(link: string): string | null {
  const clean = cleanText(link).trim();
  if (!/^https?:\/\/[^\s/]/i.test(clean)) return null;
  return encodeURI(clean).replace(/%25(?=[0-9a-f]{2})/gi, "%");
}
