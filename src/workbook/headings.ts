import { oneSpelling } from "../ita/names";
import { headingText } from "./fields";
import { FORM_COLUMNS } from "./keys";
import type { Column, Tab } from "./layout";
import { textOf } from "./text-of";

type Values = readonly (readonly unknown[])[];

/** The headings of a form's three columns. */
const FORM_HEADINGS: Readonly<Record<string, string>> = {
  label: "รายการ",
  value: "ข้อมูล",
  hint: "คำอธิบาย",
};

/** The column keys that the tab's layout knows, from left to right. */
export function columnKeys(tab: Tab): readonly string[] {
  return tab.kind === "form" ? FORM_COLUMNS : tab.columns.map(({ key }) => key);
}

/** The keys of the columns that the tab has in every office: by these it is known. */
export function commonKeys(tab: Tab): readonly string[] {
  return tab.kind === "form"
    ? FORM_COLUMNS
    : tab.columns.filter(({ only }: Column) => only === undefined).map(({ key }) => key);
}

/** Column keys with the headings that they are shown under. */
export function headingsOf(tab: Tab): ReadonlyMap<string, string> {
  if (tab.kind === "form") return new Map(Object.entries(FORM_HEADINGS));
  return new Map(tab.columns.map((column) => [column.key, headingText(column)]));
}

/** The row (from 1) with most of the texts, if it has at least half of them. */
export function rowWith(values: Values, texts: readonly string[]): number | null {
  const wanted = new Set(texts.map(oneSpelling));
  const counts = values.map((cells) => cells.filter((cell) => wanted.has(oneSpelling(textOf(cell)))).length);
  const best = Math.max(0, ...counts);
  return best >= Math.max(2, wanted.size / 2) ? counts.indexOf(best) + 1 : null;
}

/** The headings of the columns that the tab has in every office. */
export function commonHeadings(tab: Tab): readonly string[] {
  const headings = headingsOf(tab);
  return commonKeys(tab).map((key) => headings.get(key) ?? "");
}

/** The row of headings below the hidden one, known by its words. */
export function headRowByWords(values: Values, tab: Tab, keyRow: number): number | null {
  const below = values.map((cells, index) => (index < keyRow ? [] : cells));
  return rowWith(below, commonHeadings(tab));
}
