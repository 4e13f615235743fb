import { describe, expect, test } from "vitest";
import { thaiDate } from "../../src/ita/thai";
import { reportOf } from "../../src/reports";
import type { Block, Inline, ReportDocument } from "../../src/reports/document";
import type { ReportSubject } from "../../src/reports/title";
import type { Assessment } from "../../src/workbook/assessment";
import { isTyped } from "../../src/workbook/fields";
import { figuresOf } from "../../src/workbook/figures";
import type { Field, Tab } from "../../src/workbook/layout";
import { TABS, type TabKey } from "../../src/workbook/tabs";
import { rowOf } from "./fixture";
import { FULL } from "./full";

const SUBJECTS: readonly ReportSubject[] = [
  { kind: "annual" },
  { kind: "plan" },
  { kind: "declaration" },
  ...([6, 12] as const).map((round) => ({ kind: "monitoring", round }) as const),
  ...([1, 2, 3, 4] as const).map((quarter) => ({ kind: "quarterly", quarter }) as const),
];

/** A value that occurs nowhere else, and how a report may print it. */
interface Plant {
  readonly value: unknown;
  readonly printed: readonly string[];
}

const same = (value: unknown): Plant => ({ value, printed: [String(value)] });

/** Something of the field's type that no other cell holds; null where its words are not free: choices and ticks. */
function plantOf({ type }: Field, no: number): Plant | null {
  const word = `พรรณไม้${no}ใบ`;
  switch (type) {
    case "text":
    case "longText":
      return same(word);
    case "lines":
      return { value: [word], printed: [word] };
    case "links":
      return { value: [`https://example.go.th/${no}/`], printed: [`https://example.go.th/${no}/`] };
    case "money":
    case "number":
    case "count":
      return same(700_000 + no);
    case "percent":
    case "score":
      return same((6000 + no) / 100);
    case "year":
      return same(2600 + no);
    case "date": {
      const date = { year: 1700 + no, month: 2, day: 3 };
      return { value: date, printed: [thaiDate(date, "long"), thaiDate(date, "short")] };
    }
    default:
      return null;
  }
}

const fieldsOf = (tab: Tab): readonly Field[] =>
  tab.kind === "form" ? tab.fields : tab.columns.filter((column) => isTyped(tab, column) && !column.hidden);

/** What decides which year, which indicator or which line something is about stays as it is. */
const STRUCTURE: readonly string[] = [
  "office.reportYear",
  "office.resultYear",
  "office.borrowedYear",
  "measures.indicator",
  "scores.score",
  "scores.target",
  // Names of pictures, which stand for themselves.
  "office.logo",
  "appendix.pictures",
];

interface Planted extends Plant {
  readonly field: Field;
  readonly name: string;
}

let planted: readonly Planted[] = [];

/** A form or a row with every cell planted. */
function sown(key: TabKey, fields: readonly Field[], values: object): object {
  const plants = fields.flatMap((field): readonly Planted[] => {
    const name = `${key}.${field.key}`;
    const plant = STRUCTURE.includes(name)
      ? null
      : plantOf(field, 100 + planted.length + fields.indexOf(field));
    return plant === null ? [] : [{ ...plant, field, name }];
  });
  planted = [...planted, ...plants, ...fields.map((field) => ({ ...same(""), field, name: "" }))];
  return { ...values, ...Object.fromEntries(plants.map(({ field, value }) => [field.key, value])) };
}

/** With a line of each of the plan's tables. */
const WHOLE = {
  ...FULL,
  projects: [...FULL.projects, rowOf("projects", 90, { table: "short" as const })],
};

/** The full office with another word in every cell. */
const office = Object.fromEntries(
  Object.entries(WHOLE).map(([key, contents]) => {
    const tab: Tab | undefined = TABS[key as TabKey];
    if (tab === undefined) return [key, contents];
    if (!Array.isArray(contents)) return [key, sown(key as TabKey, fieldsOf(tab), contents)];
    return [key, contents.map((row: object) => sown(key as TabKey, fieldsOf(tab), row))];
  }),
) as unknown as Assessment;

const inlineText = (inline: Inline): string =>
  typeof inline === "string" ? inline : inline.map(({ text, link = "" }) => `${text} ${link}`).join("");

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "beside":
      return inlineText(block.text);
    case "list":
      return block.items.map(inlineText).join("\n");
    case "table":
      return [...block.head, ...block.rows]
        .flat()
        .map((cell) => inlineText(typeof cell === "string" ? cell : cell.text))
        .join("\n");
    default:
      return JSON.stringify(block);
  }
}

const textOf = ({ title, footer, font, sections }: ReportDocument): string =>
  [title, footer, font, ...sections.flatMap(({ blocks }) => blocks.map(blockText))].join("\n");

const said = SUBJECTS.map((subject) => textOf(reportOf(subject, office, figuresOf(office))))
  .join("\n")
  .replace(/(?<=\d),(?=\d{3})/g, "");

const names = [...new Set(planted.map(({ name }) => name))].filter((name) => name !== "");

describe("what is entered is printed in a report, or its column says that it is not", () => {
  test.each(names)("%s", (name) => {
    const plants = planted.filter((each) => each.name === name);
    const isPrinted = plants.some(({ printed }) => printed.some((words) => said.includes(words)));
    expect(isPrinted).toBe(plants[0]?.field.unprinted !== true);
  });
});
