import type { CalendarDate } from "../ita/calendar";
import { thaiDate } from "../ita/thai";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import type { ReportPictures } from "./pictures";

/** All that a report is made from: what the sheet says, the figures computed from it, the pictures, and the day of its making. */
export interface Source {
  readonly assessment: Assessment;
  readonly figures: Figures;
  readonly pictures: ReportPictures;
  /** Null where nobody says: then no day is printed. */
  readonly today: CalendarDate | null;
}

/** The office's full name as the sheet writes it; "หน่วยงาน" while it is blank. */
export function officeName({ assessment }: Source): string {
  return assessment.office.name ?? "หน่วยงาน";
}

/** The name for a title: a long one is broken before the place, as offices print it, not wherever the line ends. */
export function officeTitle(source: Source): string {
  return officeName(source).replace(/(ประถมศึกษา|มัธยมศึกษา)(?=\S)/, "$1\n");
}

/** "ปีงบประมาณ พ.ศ. 2566", the year of the work; without a number while the year is blank. */
export function reportYear({ assessment }: Source): string {
  return fiscalYearText(assessment.office.reportYear);
}

/** "ปีงบประมาณ พ.ศ. 2565", the year of the scores. */
export function resultYear({ assessment }: Source): string {
  return fiscalYearText(assessment.office.resultYear);
}

/** Whether anybody knows by whose rules the result is judged; without them no weight, level or pass is printed. */
export function isRuled({ figures }: Source): boolean {
  return figures.ruling.year !== null;
}

/** "ปีงบประมาณ พ.ศ. 2569 (ยังไม่มีเกณฑ์ปี 2570)": whose rules these are, with the set where it is not the general one. */
export function rulesOwner({ assessment, figures: { ruling, criteria } }: Source): string {
  const name = ruling.set === "general" ? "" : ` ${criteria.name}`;
  const lacking = ruling.state === "borrowed" ? ` (ยังไม่มีเกณฑ์ปี ${assessment.office.resultYear ?? ""})` : "";
  return `${fiscalYearText(criteria.year)}${name}${lacking}`;
}

/** "ตามเกณฑ์ปีงบประมาณ พ.ศ. 2569 (ยังไม่มีเกณฑ์ปี 2570)"; null where the rules are plainly the result's own. */
export function rulesNote(source: Source): string | null {
  const { state, set } = source.figures.ruling;
  const isPlain = state === "known" && set === "general";
  return isPlain || !isRuled(source) ? null : `ตามเกณฑ์${rulesOwner(source)}`;
}

/** A fiscal year (พ.ศ.) in words. */
export function fiscalYearText(year: number | null): string {
  return year === null ? "ปีงบประมาณ" : `ปีงบประมาณ พ.ศ. ${year}`;
}

/** "ข้อมูล ณ วันที่ 31 มีนาคม 2566": the day on which the sheet was read. */
export function asOf({ today }: Source): readonly string[] {
  return today === null ? [] : [`ข้อมูล ณ วันที่ ${thaiDate(today, "long")}`];
}

/** "มีนาคม 2566", as a preface ends. */
export function monthOf({ today }: Source): readonly string[] {
  return today === null ? [] : [thaiDate(today, "long").replace(/^\d+ /, "")];
}

/** The digits of announcements: Thai ones unless the office chose others. */
export function announcementDigits({ assessment }: Source): "arabic" | "thai" {
  return assessment.office.announcementDigits ?? "thai";
}

/** "ตั้งแต่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566"; null when neither day is known. */
export function period(from: CalendarDate | null, to: CalendarDate | null): string | null {
  const start = from === null ? [] : [`ตั้งแต่ ${thaiDate(from, "long")}`];
  const end = to === null ? [] : [`ถึง ${thaiDate(to, "long")}`];
  const words = [...start, ...end].join(" ");
  return words === "" ? null : words;
}
