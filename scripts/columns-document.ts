import { OFFICE_KINDS } from "../src/ita/office-kind";
import { thaiDate } from "../src/ita/thai";
import { typedDate } from "../src/ita/typed-date";
import { noteText } from "../src/workbook/fields";
import type { Column, Field, Tab } from "../src/workbook/layout";
import { BOUNDS, NO_TICKS, type NumberType, numberIn, TICKS } from "../src/workbook/spellings";
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
  const cells = [`\`${field.key}\``, field.heading.th, field.heading.en, holds(field, tab), noteText(field)];
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

/** How people write a number of each type; what each means is asked of the reader. */
const SPELLINGS: Readonly<Record<NumberType, readonly string[]>> = {
  score: ["96.94", "๙๖.๙๔", "96.94%", "ร้อยละ 96.94", "96.94 คะแนน"],
  percent: ["30", "30%", "ร้อยละ ๓๐", "30 เปอร์เซ็นต์"],
  money: ["50000", "50,000 บาท", "๕๐,๐๐๐", "฿50,000", "50,000.-", "50,000 บาทถ้วน", "-", "ไม่ใช้งบประมาณ"],
  count: ["25", "๒๕ คน", "ลำดับที่ 25", "25 หน่วยงาน"],
  number: ["98.69", "๙๘.๖๙ คะแนน", "ร้อยละ 98.69"],
  year: ["2566", "๒๕๖๖", "พ.ศ. 2566", "ปีงบประมาณ พ.ศ. 2566"],
};

const DAYS = ["1/10/2565", "1 ต.ค. 65", "๑ ตุลาคม ๒๕๖๕", "1/10/65", "2022-10-01"];

function boundsOf(type: NumberType): string {
  const { over, to, zero, signed, whole } = BOUNDS[type];
  const size = `above ${over} and up to ${to.toLocaleString("en-US")}`;
  return [`${zero ? "0, or " : ""}${size}`, signed ? "or as far below 0" : "", whole ? "whole" : ""]
    .filter((part) => part !== "")
    .join(", ");
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(" ");

function spellings(): string {
  const rows = (Object.keys(SPELLINGS) as NumberType[]).map((type) => {
    const meant = [...new Set(SPELLINGS[type].map((text) => numberIn(text, type)))].join(", ");
    return `| ${TYPES[type]} | ${boundsOf(type)} | ${quoted(SPELLINGS[type])} | ${meant} |`;
  });
  const days = DAYS.map((text) => typedDate(text)).map((date) =>
    date !== null && "first" in date ? thaiDate(date.first, "long") : "",
  );
  return [
    "## What cells take",
    "",
    "A cell takes what is typed, and throws nothing away. What is understood but no plain number is a finding at that cell, and one click converts it; what nobody understands is a finding, and counts nowhere.",
    "",
    "| type | counts | for example | meant is |",
    "|---|---|---|---|",
    ...rows,
    `| ${TYPES.date} | the day first, of พ.ศ. or ค.ศ. | ${quoted(DAYS)} | ${[...new Set(days)].join(", ")} |`,
    `| ${TYPES.tick} | | ${quoted(TICKS.filter((tick) => !tick.includes("\ufe0f")))} | ✓ |`,
    `| ${TYPES.tick} | | ${quoted(NO_TICKS)} | none |`,
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
    spellings(),
    "",
  ].join("\n");
}
