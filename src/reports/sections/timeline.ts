import type { Assessment } from "../../workbook/assessment";
import { FISCAL_MONTHS } from "../../workbook/months";
import type { Entry } from "../amounts";
import { tableOf } from "../blocks";
import type { Cell, Table, TableColumn } from "../document";
import { NOT_STATED, quantity, sumMoney, textCell } from "../words";
import { dimensionRows } from "./dimensions";

/** A row of the tab แผนกิจกรรม. */
export type Activity = Assessment["activities"][number];

const QUARTERS = [1, 2, 3, 4] as const;

/** Widths in millimetres of a landscape page; a month holds "เม.ย." and no more. */
const COLUMNS: readonly TableColumn[] = [
  { share: 36 },
  { share: 43 },
  { share: 20, align: "center" },
  { share: 25, align: "right" },
  ...FISCAL_MONTHS.map(() => ({ share: 9, align: "center" as const })),
  { share: 25, align: "center" },
];

/** What an activity is to reach: "ร้อยละ 85", "60 คน", or the words for it; null when nothing is stated. */
export function targetText({ unit, target, targetText: words }: Activity): string | null {
  const figure =
    target === null
      ? []
      : [unit === "ร้อยละ" ? `ร้อยละ ${quantity(target)}` : `${quantity(target)} ${unit ?? ""}`.trim()];
  const all = [...figure, ...(words === null ? [] : [words])];
  return all.length === 0 ? null : all.join("\n");
}

/** The activity's name with the number it was given. */
export function activityName({ number, name }: Activity): string {
  const typed = name ?? NOT_STATED;
  return number === null ? typed : `${number.replace(/\.$/, "")}. ${typed}`;
}

const KIND_WORDS = {
  project: "โครงการ",
  activity: "กิจกรรม",
  measure: "มาตรการ",
  practice: "แนวปฏิบัติ",
} as const;

/** A text under its name, unless it begins with it: "แนวทางที่ 1 …" tells by itself what it is. */
function named(name: string, text: string | null): readonly string[] {
  if (text === null) return [];
  return [text.trim().startsWith(name) ? text.trim() : `${name}: ${text.trim()}`];
}

/** The activity with its kind (where its name does not begin with it), guideline and strategy below it, each where stated. */
function described(activity: Activity): string {
  const { kind, guideline, strategy } = activity;
  const word = kind === null ? "" : KIND_WORDS[kind];
  return [
    activityName(activity),
    ...((activity.name ?? "").startsWith(word) ? [] : [`(ประเภทงาน: ${word})`]),
    ...named("แนวทาง", guideline),
    ...named("กลยุทธ์", strategy),
  ].join("\n");
}

function head(year: number | null): readonly (readonly Cell[])[] {
  const tall = (text: string): Cell => ({ text, rows: 2 });
  const short = (before: boolean) =>
    year === null ? "" : `\n${String((before ? year - 1 : year) % 100).padStart(2, "0")}`;
  return [
    [
      tall("กิจกรรม"),
      tall("ตัวชี้วัด"),
      tall("เป้าหมาย"),
      tall("งบประมาณ\n(บาท)"),
      ...QUARTERS.map((quarter): Cell => ({ text: `ไตรมาส ${quarter}`, span: 3 })),
      tall("ผู้รับผิดชอบ"),
    ],
    FISCAL_MONTHS.map(({ th, month }): Cell => ({ text: `${th}${short(month >= 10)}`, tone: "subhead" })),
  ];
}

function row(activity: Activity): readonly Entry[] {
  return [
    described(activity),
    textCell(activity.kpi),
    textCell(targetText(activity)),
    { baht: activity.budget },
    ...FISCAL_MONTHS.map(({ key }): Cell => (activity[key] ? { text: "✓", tone: "accent" } : "")),
    textCell(activity.owner),
  ];
}

function sumRow(words: string, sum: number | null): readonly (readonly Entry[])[] {
  if (sum === null) return [];
  return [
    [
      { text: words, span: 3, tone: "total", align: "right" },
      { baht: sum, tone: "total" },
      { text: "", span: FISCAL_MONTHS.length + 1, tone: "total" },
    ],
  ];
}

/**
 * The plan's activities with target, budget and the months under four quarters, by dimension where they have any, for a landscape
 * page; `total` in baht.
 */
export function timeline(
  activities: readonly Activity[],
  total: number | null,
  year: number | null,
): readonly Table[] {
  const named = activities.filter(({ name }) => name !== null);
  const rows = dimensionRows(named, {
    width: COLUMNS.length,
    cells: row,
    subtotal: (words, group) => sumRow(words, sumMoney(group.map(({ budget }) => budget))),
  });
  return tableOf({
    caption: "กิจกรรม ตัวชี้วัด เป้าหมาย งบประมาณ และระยะเวลาดำเนินการ (✓ หมายถึง เดือนที่ดำเนินการ)",
    columns: COLUMNS,
    head: head(year),
    rows: named.length === 0 ? [] : [...rows, ...sumRow("รวมทั้งสิ้น", total)],
    size: 11,
  });
}
