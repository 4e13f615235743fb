import { compareDates, fiscalYear, fiscalYearRange } from "../ita/calendar";
import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { roundText } from "./budget";
import { cellAt, short } from "./cells";
import type { Check, Office } from "./check";
import { buddhistYear, dayText, periodText, within } from "./days";
import type { Finding } from "./finding";
import { found } from "./found";

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
  return spans(office).flatMap(({ line, from, to, fromCell, toCell }) => [
    ...of(line, from, fromCell),
    ...of(line, to, toCell),
  ]);
};

const ROUND_ENDS: Readonly<
  Record<string, { readonly month: number; readonly day: number; readonly first: boolean }>
> = {
  "6": { month: 3, day: 31, first: false },
  Q1: { month: 12, day: 31, first: true },
  Q2: { month: 3, day: 31, first: false },
  Q3: { month: 6, day: 30, first: false },
};

/** Finished after the round that reports it, though within the year. */
const afterRound: Check = ({ assessment }) => {
  const { reportYear } = assessment.office;
  if (reportYear === null) return [];
  const range = fiscalYearRange(reportYear);
  return assessment.results.flatMap(({ activity, round, endDate, row }) => {
    const end = round === null ? undefined : ROUND_ENDS[round];
    if (end === undefined || round === null || endDate === null || !within(endDate, range)) return [];
    const to = { year: end.first ? range.from.year : range.to.year, month: end.month, day: end.day };
    if (compareDates(endDate, to) <= 0) return [];
    const line = { th: `“${short(activity ?? "")}”`, en: `“${short(activity ?? "")}”` };
    const figures = { line, round: roundText(round), date: dayText(endDate), to: dayText(to) };
    return [found("date.after-round", { tab: "results", row, column: "endDate" }, figures)];
  });
};

const periodsDiffer: Check = ({ assessment: { plan, progress } }) => {
  const { startDate: from, endDate: to } = plan;
  const { startDate, endDate } = progress;
  if (!from || !to || !startDate || !endDate) return [];
  if (compareDates(from, startDate) === 0 && compareDates(to, endDate) === 0) return [];
  const figures = { progressPeriod: periodText(startDate, endDate), planPeriod: periodText(from, to) };
  return [found("date.periods-differ", cellAt("progress", "startDate"), figures)];
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

const order: Check = ({ assessment: { office } }) => {
  const { orderNumber, orderDate } = office;
  const year = /\/\s*(\d{4})\s*$/.exec(toArabicDigits(orderNumber ?? ""))?.[1];
  if (
    year === undefined ||
    orderDate === null ||
    orderNumber === null ||
    Number(year) === buddhistYear(orderDate)
  )
    return [];
  return [
    found("order.year-differs", cellAt("office", "orderDate"), {
      number: orderNumber,
      date: dayText(orderDate),
    }),
  ];
};

const declarations: Check = ({ assessment }) => {
  const { reportYear } = assessment.office;
  return assessment.declarations.flatMap((row): readonly Finding[] => {
    const { date, policyDate, effectiveYear, kind } = row;
    const title = short(row.title ?? "");
    const cell = (column: string): CellRef => ({ tab: "declarations", row: row.row, column });
    const outside = date !== null && reportYear !== null && fiscalYear(date) !== reportYear;
    const before = date !== null && policyDate !== null && compareDates(date, policyDate) < 0;
    const other = effectiveYear !== null && reportYear !== null && effectiveYear !== reportYear;
    return [
      ...(outside
        ? [
            found("declaration.outside-year", cell("date"), {
              title,
              date: dayText(date),
              dateYear: fiscalYear(date),
              year: reportYear,
            }),
          ]
        : []),
      ...(before
        ? [
            found("declaration.before-policy", cell("date"), {
              title,
              date: dayText(date),
              policyDate: dayText(policyDate),
            }),
          ]
        : []),
      ...(other
        ? [found("declaration.other-year", cell("effectiveYear"), { title, effectiveYear, year: reportYear })]
        : []),
      ...(date === null ? [found("declaration.no-date", cell("date"), { title })] : []),
      ...(kind === null ? [found("declaration.no-kind", cell("kind"), { title })] : []),
    ];
  });
};

/** Years, periods and dates agree with the report's fiscal year and with each other. */
export const yearChecks: readonly Check[] = [
  reversed,
  outsideYear,
  afterRound,
  periodsDiffer,
  resultYear,
  rank,
  order,
  declarations,
];
