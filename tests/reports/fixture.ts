import type { Assessment } from "../../src/workbook/assessment";
import { TABS, type TabKey } from "../../src/workbook/tabs";

type TableKey = { [K in TabKey]: (typeof TABS)[K]["kind"] extends "table" ? K : never }[TabKey];
type FormKey = Exclude<TabKey, TableKey>;

/** A row of a table tab. */
export type RowOf<K extends TableKey> = Assessment[K][number];

const BLANK = { lines: [], links: [], tick: false } as const;

function blank(type: string): unknown {
  return type in BLANK ? BLANK[type as keyof typeof BLANK] : null;
}

/** A row of a table tab: blank but for the values given. */
export function rowOf<K extends TableKey>(tab: K, row: number, values: Partial<RowOf<K>>): RowOf<K> {
  const cells = Object.fromEntries(TABS[tab].columns.map(({ key, type }) => [key, blank(type)]));
  return { row, rowKey: null, ...cells, ...values } as RowOf<K>;
}

/** Rows of a table tab from row 4 on. */
export function rowsOf<K extends TableKey>(tab: K, rows: readonly Partial<RowOf<K>>[]): readonly RowOf<K>[] {
  return rows.map((values, index) => rowOf(tab, index + 4, values));
}

/** A form tab: blank but for the values given. */
export function formOf<K extends FormKey>(tab: K, values: Partial<Assessment[K]>): Assessment[K] {
  const cells = Object.fromEntries(TABS[tab].fields.map(({ key, type }) => [key, blank(type)]));
  return { ...cells, ...values } as Assessment[K];
}

/** Every tab in its place, of whose columns nothing is said. */
export const PLACES = Object.fromEntries(
  Object.values(TABS).map(({ key, name }, sheetId) => [
    key,
    { sheetId, sheetName: name.th, columns: {}, rows: {} },
  ]),
) as Assessment["places"];

/** An assessment with nothing in it but the tabs given. */
export function assessmentOf(tabs: Partial<Assessment>): Assessment {
  const empty = Object.fromEntries(
    Object.values(TABS).map((tab) => [tab.key, tab.kind === "table" ? [] : formOf(tab.key, {})]),
  );
  return { places: PLACES, ...empty, ...tabs } as Assessment;
}

/** Score rows from ten indicator scores and the three instruments' targets. */
export function scoresOf(
  scores: readonly (number | null)[],
  targets: Readonly<Record<"IIT" | "EIT" | "OIT", number | null>>,
  previous: readonly (number | null)[] = [],
): Assessment["scores"] {
  return rowsOf("scores", [
    ...scores.map((score, index) => ({
      rowKey: String(index + 1),
      score,
      previous: previous[index] ?? null,
    })),
    ...(["IIT", "EIT", "OIT"] as const).map((code) => ({ rowKey: code, target: targets[code] })),
  ]);
}

/** An office that has filled in only what the sheet marks with *. */
export const ALMOST_EMPTY: Assessment = assessmentOf({
  office: formOf("office", { name: "สำนักงานตัวอย่าง", reportYear: 2566, resultYear: 2565 }),
});
