import type { Assessment } from "../../workbook/assessment";
import { lead, paragraph, tableOf } from "../blocks";
import type { Block, Cell } from "../document";
import type { Round } from "../round";
import type { Source } from "../source";
import { NOT_STATED } from "../words";

type Quarter = Assessment["complaints"][number];

/** The quarters of a round in which somebody said how many complaints came in. */
export function complaintsOf({ complaints }: Assessment, round: Round): readonly Quarter[] {
  return complaints.filter(
    ({ rowKey, received }) => quartersOf(round).includes(rowKey ?? "") && received !== null,
  );
}

const quartersOf = (round: Round): readonly string[] =>
  round === 6 ? ["Q1", "Q2"] : ["Q1", "Q2", "Q3", "Q4"];

/** Received, finished and running; null where nobody said, or where more were finished than came in. */
type Counts = readonly [number | null, number | null, number | null];

function countsOf({ received, finished }: Quarter): Counts {
  const isSound = received !== null && finished !== null && finished <= received;
  return [received, finished, isSound ? received - finished : null];
}

/** The sum of each column; null where one of the quarters has none. */
function sumOf(lines: readonly Counts[]): Counts {
  const sum = (at: 0 | 1 | 2) =>
    lines.reduce<number | null>((total, line) => {
      const count = line[at];
      return total === null || count === null ? null : total + count;
    }, 0);
  return [sum(0), sum(1), sum(2)];
}

const cellsOf = (counts: Counts): readonly string[] =>
  counts.map((count) => (count === null ? NOT_STATED : String(count)));

function sentence([received, finished, running]: Counts, words: string): string {
  if (received === null) return `จำนวนเรื่องร้องเรียนใน${words} ยังรายงานไม่ครบทุกไตรมาส`;
  if (received === 0) return `ใน${words} ไม่มีเรื่องร้องเรียน`;
  const state =
    finished === null || running === null
      ? ""
      : ` ดำเนินการแล้วเสร็จ ${finished} เรื่อง อยู่ระหว่างดำเนินการ ${running} เรื่อง`;
  return `ใน${words} รับเรื่องร้องเรียน ${received} เรื่อง${state}`;
}

/** How many complaints came in, were finished and are running, by quarter; that there were none, only where every quarter says 0. */
export function complaintBlocks({ assessment }: Source, round: Round, words: string): readonly Block[] {
  const lines = quartersOf(round).flatMap((key) => {
    const line = assessment.complaints.find(({ rowKey }) => rowKey === key);
    return line ? [line] : [];
  });
  const all = sumOf(lines.map(countsOf));
  const notes = lines.flatMap(({ quarter, note }) => (note === null ? [] : [`${quarter ?? ""}: ${note}`]));
  const total = (text: string): Cell => ({ text, tone: "total" });
  return [
    lead(sentence(all, words)),
    ...tableOf({
      caption: "สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ (เรื่อง)",
      columns: [
        { share: 62 },
        { share: 34, align: "center" },
        { share: 36, align: "center" },
        { share: 38, align: "center" },
      ],
      head: [["ไตรมาส", "รับเรื่อง", "ดำเนินการ\nแล้วเสร็จ", "อยู่ระหว่าง\nดำเนินการ"]],
      rows: [
        ...lines.map((line) => [line.quarter ?? "", ...cellsOf(countsOf(line))]),
        [{ text: "รวม", align: "right", tone: "total" } as const, ...cellsOf(all).map(total)],
      ],
    }),
    ...notes.map((note) => paragraph(`หมายเหตุ ${note}`)),
  ];
}
