import type { OpenDocx } from "./open";
import { all, type Element } from "./tree";

/** A rule looks at an opened file and says, a sentence for each, what breaks it. */
export type Rule = (docx: OpenDocx) => readonly string[];

/** Every element of that name in the body, the footers and the headers. */
export function inText(docx: OpenDocx, name: string): readonly Element[] {
  return [...docx.parts.values()].flatMap((part) => all(part, name));
}

/** Every element of that name in the text and in the styles. */
export function inAll(docx: OpenDocx, name: string): readonly Element[] {
  return [...inText(docx, name), ...all(docx.styles, name)];
}

/** The same sentence only once, with how often it was said. */
export function once(sentences: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  for (const sentence of sentences) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return [...count].map(([sentence, times]) => (times === 1 ? sentence : `${sentence} (${times} times)`));
}
