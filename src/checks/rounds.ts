import { type CalendarDate, fiscalYearRange } from "../ita/calendar";
import type { Text } from "../text/text";
import type { Assessment } from "../workbook/assessment";

/** A round of the results, by its code. */
export type Round = NonNullable<Assessment["results"][number]["round"]>;

/** The quarters that a round reports on, 1–4. */
export const QUARTERS_OF: Readonly<Record<Round, readonly number[]>> = {
  "6": [1, 2],
  "12": [1, 2, 3, 4],
  Q1: [1],
  Q2: [2],
  Q3: [3],
  Q4: [4],
};

/** A round as people call it. */
export function roundText(round: string): Text {
  return round.startsWith("Q")
    ? { th: `ไตรมาส ${round.slice(1)}`, en: `quarter ${round.slice(1)}` }
    : { th: `${round} เดือน`, en: `${round} months` };
}

const ENDS = [
  { month: 12, day: 31 },
  { month: 3, day: 31 },
  { month: 6, day: 30 },
  { month: 9, day: 30 },
];
const STARTS = [10, 1, 4, 7];

/** First and last day of a round in a fiscal year given in พ.ศ. */
export function roundRange(
  round: Round,
  year: number,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const { from, to } = fiscalYearRange(year);
  const quarters = QUARTERS_OF[round];
  const [first, last] = [Math.min(...quarters), Math.max(...quarters)];
  const end = ENDS[last - 1] ?? { month: 9, day: 30 };
  return {
    from: { year: first === 1 ? from.year : to.year, month: STARTS[first - 1] ?? 10, day: 1 },
    to: { year: last === 1 ? from.year : to.year, ...end },
  };
}
