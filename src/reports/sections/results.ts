import { oneSpelling } from "../../ita/names";
import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import type { Entry } from "../amounts";
import { listOf, paragraph, tableOf } from "../blocks";
import type { Block, Table, TableColumn } from "../document";
import { linkRuns, percentText, saysNothing, textCell } from "../words";
import { dimensionRows } from "./dimensions";

/** A row of the tab ผลการดำเนินงาน. */
export type Result = Assessment["results"][number];
/** A round of reporting; null where the row does not say. */
export type Round = Result["round"];

/** The rounds in the order of the year, with the words for them. */
export const ROUNDS: readonly { readonly round: Round; readonly words: string }[] = [
  { round: "Q1", words: "ไตรมาส 1" },
  { round: "Q2", words: "ไตรมาส 2" },
  { round: "6", words: "รอบ 6 เดือน" },
  { round: "Q3", words: "ไตรมาส 3" },
  { round: "Q4", words: "ไตรมาส 4" },
  { round: "12", words: "รอบ 12 เดือน" },
  { round: null, words: "ไม่ระบุรอบ" },
];

/** The words for an activity's or project's state. */
export const STATUS_WORDS = {
  notStarted: "ยังไม่ดำเนินการ",
  running: "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการแล้วเสร็จ",
  impossible: "ไม่สามารถดำเนินการได้",
} as const;

/** Rows that name an activity or say a result; the rest cannot be reported. */
export function reported(results: readonly Result[]): readonly Result[] {
  return results.filter(({ activity, result }) => activity !== null || result !== null);
}

function days({ startDate, endDate }: Result): readonly string[] {
  const said = (words: string, date: Result["startDate"]) =>
    date === null ? [] : [`${words} ${thaiDate(date, "short")}`];
  return [...said("เริ่ม", startDate), ...said("แล้วเสร็จ", endDate)];
}

function statusText(row: Result): string | null {
  const { status, progress } = row;
  const state = status === null ? [] : [STATUS_WORDS[status]];
  const done = progress === null ? [] : [percentText(progress)];
  const words = [...state, ...done, ...days(row)].join("\n");
  return words === "" ? null : words;
}

interface ResultColumn extends TableColumn {
  readonly head: string;
  readonly entry: (row: Result) => Entry;
  readonly fills: (row: Result) => boolean;
}

/** Columns beside activity and result; one that no row fills is left out. */
const EXTRAS: readonly ResultColumn[] = [
  {
    head: "ผู้รับผิดชอบ",
    share: 30,
    align: "center",
    entry: ({ owner }) => textCell(owner),
    fills: ({ owner }) => owner !== null,
  },
  {
    head: "สถานะ/\nความก้าวหน้า",
    share: 29,
    align: "center",
    entry: (row) => textCell(statusText(row)),
    fills: (row) => statusText(row) !== null,
  },
  {
    head: "งบที่ใช้\n(บาท)",
    share: 24,
    align: "right",
    entry: ({ spent }) => ({ baht: spent }),
    fills: ({ spent }) => spent !== null,
  },
];

/** The results with the dimensions under which the plan has their activities. */
function inDimensions(results: readonly Result[], activities: Assessment["activities"]) {
  const dimensions = new Map(activities.map(({ name, dimension }) => [oneSpelling(name ?? ""), dimension]));
  return results.map((row) => ({
    ...row,
    dimension: dimensions.get(oneSpelling(row.activity ?? "")) ?? null,
  }));
}

/** What came of each activity in one round, by dimension where the plan's activities have any. */
export function resultsTable(
  results: readonly Result[],
  caption: string,
  activities: Assessment["activities"] = [],
): readonly Table[] {
  const rows = inDimensions(reported(results), activities);
  const extras = EXTRAS.filter(({ fills }) => rows.some(fills));
  return tableOf({
    caption,
    columns: [
      { share: 8, align: "center" },
      { share: 36 },
      { share: 60 },
      ...extras.map(({ share, align }) => ({ share, ...(align === undefined ? {} : { align }) })),
    ],
    head: [["ที่", "กิจกรรม", "ผลการดำเนินงาน", ...extras.map(({ head }) => head)]],
    rows: dimensionRows(rows, {
      width: 3 + extras.length,
      cells: (row, index) => [
        String(index + 1),
        textCell(row.activity),
        row.links.length === 0
          ? textCell(row.result)
          : { text: [{ text: textCell(row.result) }, ...linkRuns("หลักฐาน", row.links)] },
        ...extras.map(({ entry }) => entry(row)),
      ],
    }),
    size: 12,
  });
}

const REMARKS = { problems: "ปัญหา อุปสรรค", suggestions: "ข้อเสนอแนะ" } as const;

/**
 * One remark per activity that has any. Where there is none, "ไม่มี" stands only if the office wrote it; blank cells
 * are reported as what they are, and nothing is claimed where no report was made.
 */
export function remarks(
  results: readonly Result[],
  field: "problems" | "suggestions",
  hasReport: boolean,
  more: readonly string[] = [],
): readonly Block[] {
  const said = reported(results).flatMap((row) => {
    const text = row[field];
    return text === null || saysNothing(text) ? [] : [remark(row, text)];
  });
  const all = [...more.filter((text) => !saysNothing(text)), ...said];
  if (all.length > 0) return listOf(all);
  const written = [...more, ...reported(results).map((row) => row[field] ?? "")].some(
    (text) => text.trim() !== "",
  );
  if (written) return [paragraph("ไม่มี")];
  return [paragraph(hasReport ? `ไม่มีการรายงาน${REMARKS[field]}` : "ยังไม่มีการรายงาน")];
}

function remark({ activity, round }: Result, text: string): string {
  const words = ROUNDS.find((each) => each.round === round)?.words;
  const when = round === null || words === undefined ? "" : ` (${words})`;
  const body = text.trim().replace(/\s*[\r\n]+\s*/g, " ");
  return activity === null ? body : `${activity}${when}: ${body}`;
}
