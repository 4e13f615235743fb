import * as figures from "./figure-rules";
import * as keeping from "./keep-rules";
import { openDocx } from "./open";
import { propertiesAreInOrder } from "./order-rules";
import { once, type Rule } from "./rule";
import * as structure from "./structure-rules";
import * as tables from "./table-rules";
import * as text from "./text-rules";
import { totalsAreSums } from "./total-rules";

const RULES: readonly Rule[] = [
  ...Object.values(tables),
  ...Object.values(text),
  ...Object.values(structure),
  ...Object.values(keeping),
  ...Object.values(figures),
  propertiesAreInOrder,
  totalsAreSums,
];

/**
 * What in a .docx file would not survive its conversion into a Google document, a sentence each; empty when all is
 * well. Throws when the bytes are no .docx file at all.
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const docx = openDocx(bytes);
  return once(RULES.flatMap((rule) => rule(docx)));
}
