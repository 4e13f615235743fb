import { compareDates, fiscalYear, fiscalYearRange } from "../ita/calendar";
import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { cellAt, short } from "./cells";
import type { Check, Office } from "./check";
import { buddhistYear, dayText, periodText, within } from "./days";
import { declarations } from "./declarations";
import type { Finding } from "./finding";
import { found } from "./found";
import { roundRange, roundText } from "./rounds";

type Day = NonNullable<Office["assessment"]["plan"]["startDate"]>;

/** A period that somebody typed: where, and what it is called. */
interface Span {
  readonly line: Text;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly fromCell: CellRef;
  readonly toCell: CellRef;
}

function spans({ assessment }: Office): readonly Span[] {
  const { plan, progress, results } = assessment;
  return [
    {
      line: { th: "ระยะเวลาของแผนปฏิบัติการ", en: "The action plan's period" },
      from: plan.startDate,
      to: plan.endDate,
      fromCell: cellAt("plan", "startDate"),
      toCell: cellAt("plan", "endDate"),
    },
    {
      line: { th: "ระยะเวลาในรายงานความก้าวหน้า", en: "The progress report's period" },
      from: progress.startDate,
      to: progress.endDate,
      fromCell: cellAt("progress", "startDate"),
      toCell: cellAt("progress", "endDate"),
    },
    ...results.map(({ activity, row, startDate, endDate }) => ({
      line: { th: `ผลการดำเนินงาน “${short(activity ?? "")}”`, en: `The result “${short(activity ?? "")}”` },
      from: startDate,
      to: endDate,
      fromCell: { tab: "results" as const, row, column: "startDate" },
      toCell: { tab: "results" as const, row, column: "endDate" },
    })),
  ];
}

const reversed: Check = (office) =>
  spans(office).flatMap(({ line, from, to, fromCell }) =>
    from && to && compareDates(from, to) > 0
      ? [found("date.reversed", fromCell, { line, from: dayText(from), to: dayText(to) })]
      : [],
  );

const outsideYear: Check = (office) => {
  const { reportYear } = office.assessment.office;
  if (reportYear === null) return [];
  const range = fiscalYearRange(reportYear);
  const of = (line: Text, date: Day | null, cell: CellRef): readonly Finding[] => {
    if (date === null || within(date, range)) return [];
    const figures = {
      line,
      date: dayText(date),
      year: reportYear,
      from: dayText(range.from),
      to: dayText(range.to),
    };
    return [found("date.outside-year", cell, figures)];
  };
  return spans(office).flatMap(({ line, from, to, fromCell, toCell }) => {
    const [first, last] = [of(line, from, fromCell), of(line, to, toCell)];
    // Both ends of a period are one question.
    const cause = first.length > 0 ? { cause: { code: "date.outside-year", cell: fromCell } } : {};
    return [...first, ...last.map((each) => ({ ...each, ...cause }))];
  });
};

/** Finished after or before the round that reports it, though within the year. */
const outsideRound: Check = ({ assessment }) => {
  const { reportYear } = assessment.office;
  if (reportYear === null) return [];
  return assessment.results.flatMap(({ activity, round, startDate, endDate, row }) => {
    if (round === null) return [];
    const { from, to } = roundRange(round, reportYear);
    const inYear = (date: Day | null): date is Day =>
      date !== null && within(date, fiscalYearRange(reportYear));
    const words = {
      line: { th: `“${short(activity ?? "")}”`, en: `“${short(activity ?? "")}”` },
      round: roundText(round),
    };
    const column = (["endDate", "startDate"] as const).find((each) => {
      const date = each === "endDate" ? endDate : startDate;
      return inYear(date) && compareDates(date, to) > 0;
    });
    const late = column === "endDate" ? endDate : startDate;
    if (column !== undefined && late !== null) {
      const figures = { ...words, date: dayText(late), to: dayText(to) };
      return [found("date.after-round", { tab: "results", row, column }, figures)];
    }
    if (!inYear(endDate) || compareDates(endDate, from) >= 0) return [];
    const figures = { ...words, date: dayText(endDate), from: dayText(from) };
    return [found("date.before-round", { tab: "results", row, column: "endDate" }, figures)];
  });
};

const periodsDiffer: Check = ({ assessment: { plan, progress } }) => {
  const { startDate: from, endDate: to } = plan;
  const { startDate, endDate } = progress;
  if (!from || !to || !startDate || !endDate) return [];
  if (compareDates(from, startDate) === 0 && compareDates(to, endDate) === 0) return [];
  const figures = { progressPeriod: periodText(startDate, endDate), planPeriod: periodText(from, to) };
  const end = compareDates(from, startDate) === 0 ? "endDate" : "startDate";
  return [found("date.periods-differ", cellAt("progress", end), figures)];
};

const resultYear: Check = ({ assessment: { office } }) => {
  const { reportYear, resultYear } = office;
  if (reportYear === null || resultYear === null) return [];
  const cell = cellAt("office", "resultYear");
  if (resultYear > reportYear) return [found("year.result-after-report", cell, { resultYear, reportYear })];
  return reportYear - resultYear > 1 ? [found("year.result-old", cell, { resultYear, reportYear })] : [];
};

const rank: Check = ({ assessment: { office } }) => {
  const { rank, rankOf } = office;
  if ((rank === null) !== (rankOf === null))
    return [found("rank.half", cellAt("office", rank === null ? "rank" : "rankOf"), {})];
  if (rank === null || rankOf === null || rank <= rankOf) return [];
  return [found("rank.over-total", cellAt("office", "rank"), { rank, rankOf })];
};

const NUMBER_YEAR = /\d+\s*\/\s*(\d{4})(?!\d)/;

/** The number of an order or announcement, which ends in a year, against its date. */
function yearOfNumber(text: string | null, date: Day | null, cell: CellRef): readonly Finding[] {
  const [number, year] = NUMBER_YEAR.exec(toArabicDigits(text ?? "")) ?? [];
  if (number === undefined || date === null || Number(year) === buddhistYear(date)) return [];
  return [found("order.year-differs", cell, { number, date: dayText(date) })];
}

const order: Check = ({ assessment: { office, declarations } }) => {
  const { orderNumber, orderDate, reportYear } = office;
  const late =
    orderDate !== null && reportYear !== null && compareDates(orderDate, fiscalYearRange(reportYear).to) > 0;
  return [
    ...yearOfNumber(orderNumber, orderDate, cellAt("office", "orderDate")),
    ...(late
      ? [found("order.late", cellAt("office", "orderDate"), { date: dayText(orderDate), year: reportYear })]
      : []),
    ...declarations.flatMap(({ policyCited, policyDate, row }) =>
      yearOfNumber(policyCited, policyDate, { tab: "declarations", row, column: "policyDate" }),
    ),
  ];
};

/** Every day and year of the other tabs that is of the report's fiscal year, as a fiscal year. */
function yearsTold({ assessment }: Office): readonly number[] {
  const { plan, progress, results, declarations: declared } = assessment;
  const days = [
    plan.startDate,
    plan.endDate,
    progress.startDate,
    progress.endDate,
    ...results.flatMap(({ startDate, endDate }) => [startDate, endDate]),
    ...declared.flatMap(({ date, effectiveYear }) => (effectiveYear === null ? [date] : [])),
  ].flatMap((day) => (day === null ? [] : [fiscalYear(day)]));
  const forced = declared.flatMap(({ effectiveYear }) => effectiveYear ?? []);
  return [...days, ...forced];
}

/** With fewer than these nothing outvotes the report's year. */
const FEW = 2;
const MANY = 5;
const MOST = 0.6;
const HARDLY = 0.1;

/** The fiscal year that the other tabs tell of, where it is hardly ever the report's; null otherwise. */
export function toldYear(office: Office): { readonly year: number; readonly count: number } | null {
  const { reportYear } = office.assessment.office;
  const told = yearsTold(office);
  const votes = (year: number) => told.filter((each) => each === year).length;
  const [first] = [...new Set(told)].sort((a, b) => votes(b) - votes(a));
  if (reportYear === null || first === undefined || first === reportYear) return null;
  const [agreeing, count] = [votes(reportYear), votes(first)];
  if (count < FEW || count < told.length * MOST || agreeing > told.length * HARDLY) return null;
  return agreeing > 0 && count < MANY ? null : { year: first, count };
}

const reportDiffers: Check = (office) => {
  const told = toldYear(office);
  const { reportYear } = office.assessment.office;
  if (told === null || reportYear === null) return [];
  return [found("year.report-differs", cellAt("office", "reportYear"), { reportYear, ...told })];
};

/** Years, periods and dates agree with the report's fiscal year and with each other. */
export const yearChecks: readonly Check[] = [
  reversed,
  outsideYear,
  outsideRound,
  periodsDiffer,
  resultYear,
  rank,
  order,
  declarations,
  reportDiffers,
];
