import type { Text } from "./text";

/** The menu item that mends the template, as every sentence names it. */
export const BUILD: Text = { th: "สร้างแม่แบบ", en: "สร้างแม่แบบ (build the template)" };

const LONGEST_QUOTE = 40;

/** A text without its line ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** What a cell shows, in quotes and no longer than people read. */
export function quoted(value: string): string {
  const text = oneLine(value);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}
