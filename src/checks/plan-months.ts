import { type CalendarDate, compareDates, fiscalYearRange } from "../ita/calendar";
import { FISCAL_MONTHS } from "../workbook/months";
import { listedTexts, short } from "./cells";
import type { Check, Office } from "./check";
import { dayText } from "./days";
import { found } from "./found";

type Month = (typeof FISCAL_MONTHS)[number];
interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The plan's own period, else the whole fiscal year of the report; null while neither is known. */
function periodOf({ assessment }: Office): Period | null {
  const { startDate, endDate } = assessment.plan;
  if (startDate && endDate)
    return compareDates(startDate, endDate) <= 0 ? { from: startDate, to: endDate } : null;
  const { reportYear } = assessment.office;
  return reportYear === null ? null : fiscalYearRange(reportYear);
}

/** The first day of a column's month in the report's fiscal year. */
function firstDay({ month }: Month, year: number): CalendarDate {
  const { from, to } = fiscalYearRange(year);
  return { year: month >= 10 ? from.year : to.year, month, day: 1 };
}

/** A month touches the period when its first or a later day of it does. */
function touches(month: Month, { from, to }: Period, year: number): boolean {
  const first = firstDay(month, year);
  const last = { ...first, day: 31 };
  return compareDates(last, from) >= 0 && compareDates(first, to) <= 0;
}

const planned = ({ assessment }: Office) => assessment.activities.filter(({ name }) => name !== null);

const noMonths: Check = (office) => {
  const activities = planned(office);
  const bare = activities.filter((activity) => FISCAL_MONTHS.every(({ key }) => !activity[key]));
  const [first] = bare;
  if (first === undefined) return [];
  const cell = (row: number) => ({ tab: "activities" as const, row, column: "oct" });
  if (bare.length === activities.length) return [found("plan.no-months", cell(first.row), {})];
  return bare.map(({ row, name }) => found("plan.activity-no-month", cell(row), { name: short(name ?? "") }));
};

/** Told of only where months are ticked at all: without any, the plan has another fault. */
const quarterEmpty: Check = (office) => {
  const { reportYear } = office.assessment.office;
  const period = periodOf(office);
  const activities = planned(office).filter((activity) => FISCAL_MONTHS.some(({ key }) => activity[key]));
  const [first] = activities;
  if (reportYear === null || period === null || first === undefined) return [];
  return [1, 2, 3, 4].flatMap((quarter) => {
    const months = FISCAL_MONTHS.filter((month) => month.quarter === quarter);
    const covered = months.some((month) => touches(month, period, reportYear));
    const [month] = months;
    if (!covered || month === undefined || activities.some((each) => months.some(({ key }) => each[key])))
      return [];
    const figures = {
      quarter,
      months: listedTexts(months),
      from: dayText(period.from),
      to: dayText(period.to),
    };
    return [found("plan.quarter-empty", { tab: "activities", row: first.row, column: month.key }, figures)];
  });
};

const monthOutside: Check = (office) => {
  const { reportYear } = office.assessment.office;
  const period = periodOf(office);
  if (reportYear === null || period === null) return [];
  return planned(office).flatMap((activity) => {
    const months = FISCAL_MONTHS.filter(
      (month) => activity[month.key] && !touches(month, period, reportYear),
    );
    const [month] = months;
    if (month === undefined) return [];
    const cell = { tab: "activities" as const, row: activity.row, column: month.key };
    const words = { name: short(activity.name ?? ""), months: listedTexts(months) };
    return [
      found("plan.month-outside-period", cell, {
        ...words,
        from: dayText(period.from),
        to: dayText(period.to),
      }),
    ];
  });
};

/** The months of the activities: ticked, in every quarter of the plan's period, and none outside it. */
export const planMonthChecks: readonly Check[] = [noMonths, quarterEmpty, monthOutside];
