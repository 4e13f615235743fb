import { OFFICE_KINDS } from "../src/ita/office-kind";
import type { Column, Field, Tab } from "../src/workbook/layout";
import { LAYOUTS } from "../src/workbook/tabs";

const TYPES: Readonly<Record<Field["type"], string>> = {
  text: "text",
  longText: "long text",
  lines: "one entry per line",
  links: "one link per line",
  number: "number",
  score: "score, 0–100",
  percent: "percent, 0–100",
  money: "baht, 0 or more",
  count: "whole number, 0 or more",
  year: "Buddhist year",
  date: "date",
  tick: "✓ or blank",
  choice: "one of",
};

const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/\|/g, "\\|");

function holds(field: Field | Column, tab: Tab): string {
  const choices = field.type === "choice" ? ` ${field.choices.map(({ th }) => th).join(" / ")}` : "";
  const computed = "computed" in field && field.computed !== undefined;
  const own = tab.kind === "table" && tab.owned?.includes(field.key);
  const marks = [
    field.required ? "needed for a report" : "",
    computed ? `formula${"overwritable" in field && field.overwritable ? ", may be typed over" : ""}` : "",
    own && !computed ? "from the criteria" : "",
    field.hidden ? "hidden" : "",
    field.only === undefined ? "" : `only for ${OFFICE_KINDS[field.only].th}`,
  ].filter((mark) => mark !== "");
  return [`${TYPES[field.type]}${choices}`, ...marks].join("; ");
}

function row(field: Field, tab: Tab): string {
  const cells = [
    `\`${field.key}\``,
    field.heading.th,
    field.heading.en,
    holds(field, tab),
    field.note?.th ?? "",
  ];
  return `| ${cells.map(plain).join(" | ")} |`;
}

function section(key: string, tab: Tab): string {
  const fields: readonly Field[] = tab.kind === "table" ? tab.columns : tab.fields;
  const kind = tab.kind === "table" ? "a table: one row per entry" : "a form: one field per line";
  return [
    `## ${tab.name.th} (\`${key}\`, ${tab.name.en})`,
    "",
    `${plain(tab.help.en)} It is ${kind}${tab.colour === "output" ? ", written by the add-on and not read back" : ""}.`,
    "",
    "| key | heading | in English | holds | note |",
    "|---|---|---|---|---|",
    ...fields.map((field) => row(field, tab)),
  ].join("\n");
}

/** The text of docs/columns.md: every tab and column of the template, as the layout in src/workbook/tabs has them. */
export function columnsDocument(): string {
  return [
    "# The template's tabs and columns",
    "",
    "Written from `src/workbook/tabs` by `npm run columns`; do not edit by hand.",
    "Keys stand in a hidden row and column of each tab: people may rename tabs and headings and move columns.",
    "",
    Object.entries(LAYOUTS)
      .map(([key, tab]) => section(key, tab))
      .join("\n\n"),
    "",
  ].join("\n");
}
