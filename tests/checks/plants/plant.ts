import type { CellRef } from "../../../src/workbook/assessment";
import type { TabKey } from "../../../src/workbook/tabs";
import { type Data, FIRST_ROW } from "../from-data";

type Row = Readonly<Record<string, unknown>>;
export interface Planted {
  readonly data: Data;
  readonly cell: CellRef;
}
/** Plants one contradiction in a consistent workbook; null where these figures give no room for it. */
export type Plant = (data: Data, pick: (below: number) => number) => Planted | null;

export const form = (data: Data, tab: TabKey): Row => data[tab] as Row;
export const table = (data: Data, tab: TabKey): readonly Row[] => data[tab] as readonly Row[];
export const lines = (data: Data, tab: TabKey): Readonly<Record<string, Row>> =>
  data[tab] as Readonly<Record<string, Row>>;
export const cell = (tab: TabKey, row: string | number, column = "value"): CellRef => ({
  tab,
  row: typeof row === "number" ? FIRST_ROW + row : row,
  column,
});
export const INSTRUMENTS = ["IIT", "EIT", "OIT"] as const;

export function inForm(data: Data, tab: TabKey, change: Row): Data {
  return { ...data, [tab]: { ...form(data, tab), ...change } };
}
export function inRow(data: Data, tab: TabKey, index: number, change: Row): Data {
  return { ...data, [tab]: table(data, tab).map((row, i) => (i === index ? { ...row, ...change } : row)) };
}
export function inLine(data: Data, tab: TabKey, key: string, change: Row): Data {
  return { ...data, [tab]: { ...lines(data, tab), [key]: { ...lines(data, tab)[key], ...change } } };
}
export const withRow = (data: Data, tab: TabKey, row: Row): Data => ({
  ...data,
  [tab]: [...table(data, tab), row],
});
export const number = (row: Row | undefined, key: string): number => Number(row?.[key] ?? 0);
export const round2 = (value: number): number => Math.round(value * 100) / 100;
export const formPlant =
  (tab: TabKey, key: string, value: unknown): Plant =>
  (data) => ({ data: inForm(data, tab, { [key]: value }), cell: cell(tab, key) });

/** Sets the same column of one random row. */
export const rowPlant =
  (tab: TabKey, column: string, value: unknown, at = column): Plant =>
  (data, pick) => {
    const index = pick(table(data, tab).length);
    return { data: inRow(data, tab, index, { [column]: value }), cell: cell(tab, index, at) };
  };

export const textPlant =
  (text: string): Plant =>
  (data, pick) => {
    const key = ["preface", "introduction", "iit", "workClosing"][pick(4)] ?? "preface";
    return { data: inForm(data, "texts", { [key]: text }), cell: cell("texts", key) };
  };

/** Changes every row of a table. */
export const all = (data: Data, tab: TabKey, change: (row: Row) => Row): Data => ({
  ...data,
  [tab]: table(data, tab).map(change),
});

/** The indicators of a published list. */
export const members = (row: Row | undefined, key: string): readonly string[] =>
  String(row?.[key] ?? "")
    .split(", ")
    .filter((each) => each !== "");

/** Another figure up to `range` away within 0–100, at two decimals. */
export const other = (value: number, step: number, range = 100): number =>
  value + step <= range ? round2(value + step) : round2(value - step);

/** A figure of a line of the scores. */
export const scoreOf = (data: Data, key: string, column = "score"): number =>
  number(lines(data, "scores")[key], column);

/** The ten indicators by their keys. */
export const TEN = Array.from({ length: 10 }, (_, i) => String(i + 1));

/** The table of the plan's summary. */
export const SUMMARY = "แบบสรุปโครงการ/กิจกรรม";
