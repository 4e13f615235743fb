import { CODES, type Code } from "../../src/checks/codes";
import type { CodeEntry } from "../../src/checks/codes/entry";
import { HINTS } from "../../src/checks/hints";
import { RELATIONS, type Relation } from "../../src/checks/relations";
import { SIDEBAR } from "../../src/text/sidebar";
import type { Tab } from "../../src/workbook/layout";
import { TABS, type TabKey } from "../../src/workbook/tabs";

const plain = (sentence: string): string =>
  sentence.replace(/\{([^|}]+)(\|[^}]+)?\}/g, "‹$1›").replace(/\|/g, "\\|");

/** A fact as people see it: its tab, and its heading; undefined for one that the layout does not have. */
export function factName(fact: string): string | undefined {
  const [key = "", column] = fact.split(".");
  const tab: Tab | undefined = TABS[key as TabKey];
  if (tab === undefined) return undefined;
  const fields = tab.kind === "form" ? tab.fields : tab.columns;
  const heading = fields.find((field) => field.key === column)?.heading.th.replace(/\n/g, " ");
  return heading === undefined ? undefined : `${tab.name.th} “${heading}”`;
}

function row(code: Code): string {
  const { severity, what, cure }: CodeEntry = CODES[code];
  const word = SIDEBAR.severity[severity].th;
  return `| \`${code}\` | ${word} | ${plain(what.th)} | ${plain(cure.th)} | ${plain(what.en)} ${plain(cure.en)} |`;
}

function section({ title, facts, codes }: Relation): string {
  const names = facts.map((fact) => factName(fact) ?? fact);
  return [
    `### ${title.th}`,
    "",
    `${title.en}.${names.length > 0 ? ` ${names.join(" · ")}` : ""}`,
    "",
    "| รหัส | ความสำคัญ | พบว่า | วิธีแก้ | in English |",
    "|---|---|---|---|---|",
    ...codes.map(row),
  ].join("\n");
}

/** Every relation with its facts and the ways in which they can disagree, as docs/checks.md has them. */
export function relationSections(): string {
  return RELATIONS.map(section).join("\n\n");
}

/** The table of explanations. */
export function hintTable(): string {
  const rows = Object.entries(HINTS).map(
    ([kind, { th, en }]) => `| \`${kind}\` | ${plain(th)} | ${plain(en)} |`,
  );
  return ["| explanation | ไทย | in English |", "|---|---|---|", ...rows].join("\n");
}
