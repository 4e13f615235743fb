import { compareDates, fiscalYear } from "../ita/calendar";
import { toArabicDigits } from "../ita/thai";
import type { Assessment, CellRef } from "../workbook/assessment";
import { short } from "./cells";
import type { Check } from "./check";
import { buddhistYear, dayText } from "./days";
import type { Finding } from "./finding";
import { found } from "./found";

type Declaration = Assessment["declarations"][number];

const TITLE_YEAR = /(?:ประจำปี|ปี)(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\d)/;

/** A declaration may be of the fiscal year or of the calendar year that it is for. */
const isOf = (date: NonNullable<Declaration["date"]>, year: number): boolean =>
  fiscalYear(date) === year || buddhistYear(date) === year;

/** The year in force against the day and the title; a declaration may be made shortly before its year. */
function ownYears(row: Declaration, cell: (column: string) => CellRef): readonly Finding[] {
  const { date, effectiveYear, title } = row;
  const titled = Number(TITLE_YEAR.exec(toArabicDigits(title ?? ""))?.[1]);
  if (effectiveYear === null) return [];
  const words = { title: short(title ?? ""), effectiveYear };
  if (titled > 0 && titled !== effectiveYear) {
    const source = { th: "ชื่อเรื่อง", en: "its subject" };
    return [found("declaration.year-differs", cell("title"), { ...words, source, year: titled })];
  }
  if (date === null || isOf(date, effectiveYear) || fiscalYear(date) === effectiveYear - 1) return [];
  const source = { th: "วันที่ประกาศ", en: "its date" };
  return [found("declaration.year-differs", cell("date"), { ...words, source, year: fiscalYear(date) })];
}

/** The year in force decides where it is given; else the day must lie in the report's fiscal or calendar year. */
function reportYearOf(
  row: Declaration,
  year: number | null,
  cell: (column: string) => CellRef,
): readonly Finding[] {
  const { date, effectiveYear } = row;
  const title = short(row.title ?? "");
  if (year === null) return [];
  if (effectiveYear !== null)
    return effectiveYear === year
      ? []
      : [found("declaration.other-year", cell("effectiveYear"), { title, effectiveYear, year })];
  if (date === null || isOf(date, year)) return [];
  const figures = { title, date: dayText(date), dateYear: fiscalYear(date), year };
  return [found("declaration.outside-year", cell("date"), figures)];
}

/** Declarations: of the report's year, not older than the policy that they cite, dated and of a kind. */
export const declarations: Check = ({ assessment }) =>
  assessment.declarations.flatMap((row): readonly Finding[] => {
    const { date, policyDate, kind } = row;
    const title = short(row.title ?? "");
    const cell = (column: string): CellRef => ({ tab: "declarations", row: row.row, column });
    const before = date !== null && policyDate !== null && compareDates(date, policyDate) < 0;
    const days = before ? { title, date: dayText(date), policyDate: dayText(policyDate) } : null;
    const other = reportYearOf(row, assessment.office.reportYear, cell);
    return [
      ...other,
      ...(days ? [found("declaration.before-policy", cell("date"), days)] : []),
      ...ownYears(row, cell),
      ...(date === null ? [found("declaration.no-date", cell("date"), { title })] : []),
      ...(kind === null ? [found("declaration.no-kind", cell("kind"), { title })] : []),
    ];
  });
