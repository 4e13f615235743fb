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

/** The same states in the order in which summaries tell them. */
export const STATES = ["done", "running", "notStarted", "impossible"] as const;

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
    share: 34,
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

/** The words for a round; none where the row does not say. */
export function roundWords({ round }: Result): string | null {
  return round === null ? null : (ROUNDS.find((each) => each.round === round)?.words ?? null);
}

/** What came of each activity, by dimension where the plan's activities have any; `note` is put under an activity's name. */
export function resultsTable(
  results: readonly Result[],
  caption: string,
  activities: Assessment["activities"] = [],
  note: (row: Result) => string | null = () => null,
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
        [textCell(row.activity), note(row)].filter((words) => words !== null).join("\n"),
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
 * What was remarked, the same words once. Where there is nothing, "ไม่มี" stands only if the office wrote it; blank cells are
 * reported as what they are, and nothing is claimed where no report was made.
 */
export function remarks(
  results: readonly Result[],
  field: "problems" | "suggestions",
  hasReport: boolean,
  more: readonly string[] = [],
): readonly Block[] {
  const all = [...more.filter((text) => !saysNothing(text)), ...remarked(reported(results), field)];
  if (all.length > 0) return listOf(all);
  const written = [...more, ...reported(results).map((row) => row[field] ?? "")].some(
    (text) => text.trim() !== "",
  );
  if (written) return [paragraph("ไม่มี")];
  return [paragraph(hasReport ? `ไม่มีการรายงาน${REMARKS[field]}` : "ยังไม่มีการรายงาน")];
}

function remarked(rows: readonly Result[], field: "problems" | "suggestions"): readonly string[] {
  const byText = new Map<string, Result[]>();
  for (const row of rows) {
    const text = row[field];
    if (text === null || saysNothing(text)) continue;
    const body = text.trim().replace(/\s*[\r\n]+\s*/g, " ");
    byText.set(body, [...(byText.get(body) ?? []), row]);
  }
  return [...byText].map(([body, of]) => `${remarkers(of)}${body}`);
}

/** So many activities are named before their common remark; of more, only the number. */
const NAMED = 3;

function remarkers(rows: readonly Result[]): string {
  const names = [...new Set(rows.flatMap(({ activity }) => activity?.trim() ?? []))];
  const rounds = [...new Set(rows.flatMap((row) => roundWords(row) ?? []))];
  if (names.length === 0) return "";
  const who = names.length > NAMED ? `${names.length} กิจกรรม` : names.join(", ");
  return `${who}${rounds.length === 0 ? "" : ` (${rounds.join(", ")})`}: `;
}
