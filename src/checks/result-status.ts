import type { Text } from "../text/text";
import type { Assessment } from "../workbook/assessment";
import { choicesOf, headingOf, short } from "./cells";
import type { Check } from "./check";
import { dayText } from "./days";
import type { Finding } from "./finding";
import { found } from "./found";
import { roundText } from "./rounds";

type ResultRow = Assessment["results"][number];
type Status = NonNullable<ResultRow["status"]>;

const cell = (row: number, column: string) => ({ tab: "results" as const, row, column });

/** The word of a status as the sheet has it. */
export function statusText(status: string): Text {
  const choice = choicesOf("results", "status").find(({ code }) => code === status);
  return { th: choice?.th ?? status, en: choice?.en ?? status };
}

const DONE = 100;
const NOTHING = /^(?:ไม่มี|-|–|—|ไม่พบ.*|none)?$/i;
/** Whether a cell of problems or results says anything but that there are none. */
export const says = (text: string | null): boolean => !NOTHING.test((text ?? "").trim());

/** Which progress each status may have, in percent. */
const PROGRESS: Readonly<Record<Status, (progress: number) => boolean>> = {
  notStarted: (progress) => progress === 0,
  running: (progress) => progress < DONE,
  done: (progress) => progress === DONE,
  impossible: (progress) => progress < DONE,
};

/** Which dates each status may have. */
const DATES: Readonly<Record<Status, readonly ("startDate" | "endDate")[]>> = {
  notStarted: [],
  running: ["startDate"],
  done: ["startDate", "endDate"],
  impossible: ["startDate"],
};

/** Words of a status, progress, money and dates that cannot stand side by side, each pair at the cell that is likelier wrong. */
function conflicts(result: ResultRow): readonly Finding[] {
  const { row, round, status, progress, spent, problems } = result;
  const words = { name: short(result.activity ?? ""), round: round === null ? "–" : roundText(round) };
  const money = spent !== null && spent > 0;
  const noProgress = progress === 0 && money && status !== "notStarted";
  const waste = noProgress
    ? [found("result.money-without-progress", cell(row, "progress"), { ...words, spent })]
    : [];
  if (status === null) return waste;
  const wrongProgress = progress !== null && !PROGRESS[status](progress);
  const dates = (["startDate", "endDate"] as const).filter(
    (column) => result[column] !== null && !DATES[status].includes(column),
  );
  return [
    ...waste,
    ...(wrongProgress
      ? [
          found("result.status-progress", cell(row, "progress"), {
            ...words,
            status: statusText(status),
            progress,
          }),
        ]
      : []),
    ...(status === "notStarted" && money
      ? [found("result.money-before-start", cell(row, "spent"), { ...words, spent })]
      : []),
    ...dates.slice(0, 1).flatMap((column) => {
      const date = result[column];
      if (date === null) return [];
      const figures = { ...words, status: statusText(status), column: headingOf("results", column) };
      return [found("result.status-dates", cell(row, column), { ...figures, date: dayText(date) })];
    }),
    ...(status === "impossible" && !says(problems)
      ? [found("result.no-reason", cell(row, "problems"), words)]
      : []),
    ...(status === "done" && !says(result.result)
      ? [found("result.no-words", cell(row, "result"), { ...words, status: statusText(status) })]
      : []),
  ];
}

/** Status, progress, money, dates and problems of one line of results agree. */
export const resultStatus: Check = ({ assessment }) =>
  assessment.results.filter(({ activity }) => activity !== null).flatMap(conflicts);
