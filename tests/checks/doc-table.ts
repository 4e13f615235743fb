import { CODES, type Code } from "../../src/checks/codes";
import type { CodeEntry } from "../../src/checks/codes/entry";
import { HINTS } from "../../src/checks/hints";

const plain = (sentence: string): string =>
  sentence.replace(/\{([^|}]+)(\|[^}]+)?\}/g, "‹$1›").replace(/\|/g, "\\|");

/** The table of all codes as docs/checks.md has it, a part for each first word of the codes. */
export function codeTable(): string {
  const codes = Object.keys(CODES) as Code[];
  const rows = codes.map((code) => {
    const { severity, what, cure }: CodeEntry = CODES[code];
    return `| \`${code}\` | ${severity} | ${plain(what.th)} | ${plain(cure.th)} | ${plain(what.en)} ${plain(cure.en)} |`;
  });
  return ["| code | severity | พบว่า | วิธีแก้ | in English |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** The table of explanations. */
export function hintTable(): string {
  const rows = Object.entries(HINTS).map(
    ([kind, { th, en }]) => `| \`${kind}\` | ${plain(th)} | ${plain(en)} |`,
  );
  return ["| explanation | ไทย | in English |", "|---|---|---|", ...rows].join("\n");
}
