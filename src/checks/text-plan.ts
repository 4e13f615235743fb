import { BUDDHIST_OFFSET, type CalendarDate, compareDates, daysInMonth } from "../ita/calendar";
import { bareName } from "../ita/names";
import { MONTH_NAMES, toArabicDigits } from "../ita/thai";
import { parseThaiDate } from "../ita/typed-date";
import { cellAt, nameOf, short } from "./cells";
import type { Check } from "./check";
import { periodText } from "./days";
import { found } from "./found";
import { matches } from "./members";
import { runningCells } from "./running-text";
import { linesOf } from "./telling";

const MONTH = `(?:${MONTH_NAMES.join("|")})`;
const DAY = `\\d{1,2}\\s*(?:เดือน\\s*)?${MONTH}\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*25\\d\\d`;
const TO = "\\s*(?:-|–|—|ถึง)\\s*(?:วันที่\\s*)?";
/** Words by which a text speaks of the whole plan's period, before it. */
const PERIOD =
  "(?:ระยะเวลา(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ)|ของแผน|โครงการ)|(?:แผน|โครงการ)[^\\n]{0,120}?(?:ระหว่าง|ตั้งแต่))";
const DAYS = new RegExp(`${PERIOD}[^\\d\\n]{0,40}?(${DAY})${TO}(${DAY})`);
const MONTHS = new RegExp(`${PERIOD}[^\\d\\n]{0,40}?(${MONTH})\\s*(25\\d\\d)?${TO}(${MONTH})\\s*(25\\d\\d)`);
/** Words by which it speaks of something smaller or of other plans. */
const ELSE = /กิจกรรมที่|ไตรมาส|รอบ|ปีก่อน|ยุทธศาสตร์ชาติ|แผนแม่บท|แผนพัฒนา|พ\.ศ\.\s*25\d\d\s*[-–—]/;

const firstOf = (month: number, year: number): CalendarDate => ({ year, month, day: 1 });
const lastOf = (month: number, year: number): CalendarDate => ({
  year,
  month,
  day: daysInMonth(year, month),
});

/** The period of a match of MONTHS, whose first year may follow from the last: October comes before January. */
function monthsOf([, from = "", year, to = "", last = ""]: RegExpExecArray) {
  const [first, end] = [MONTH_NAMES.indexOf(from) + 1, MONTH_NAMES.indexOf(to) + 1];
  const ends = Number(last) - BUDDHIST_OFFSET;
  const begins = year === undefined ? ends - (first > end ? 1 : 0) : Number(year) - BUDDHIST_OFFSET;
  return { from: firstOf(first, begins), to: lastOf(end, ends) };
}

function periodsIn(line: string) {
  const days = matches(DAYS, line).flatMap(({ 0: quote, 1: a = "", 2: b = "" }) => {
    const [from, to] = [parseThaiDate(a), parseThaiDate(b)];
    return from && to ? [{ quote, from, to }] : [];
  });
  const months = matches(MONTHS, line).map((match) => ({ quote: match[0], ...monthsOf(match) }));
  return [...days, ...months].filter(({ quote }) => !ELSE.test(quote));
}

/** The period that a text gives of the plan, against the plan's own. */
const period: Check = (office) => {
  const { startDate, endDate } = office.assessment.plan;
  if (startDate === null || endDate === null) return [];
  return runningCells(office)
    .filter(({ cell }) => cell.tab === "texts" || cell.tab === "progress")
    .flatMap((text) => {
      const [wrong] = linesOf(text)
        .flatMap(({ text: line }) => periodsIn(line))
        .filter(({ from, to }) => compareDates(from, startDate) !== 0 || compareDates(to, endDate) !== 0);
      if (wrong === undefined) return [];
      const own = periodText(startDate, endDate);
      const what = { th: `ระยะเวลาของแผนปฏิบัติการคือ ${own.th}`, en: `the action plan's period is ${own.en}` };
      const quote = periodText(wrong.from, wrong.to).th;
      const end = compareDates(wrong.from, startDate) === 0 ? "endDate" : "startDate";
      // Where the plan's own period is not of the year, the text may be right.
      const cause = { code: "date.outside-year", cell: cellAt("plan", end) };
      return [found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote, what }, { cause })];
    });
};

const GROUPS = /กลุ่มเป้าหมาย[^\d\n]{0,20}?(?:ได้แก่|คือ|ประกอบด้วย)\s*([^\n]{5,300})/;
const GROUP = /([ก-๙][ก-๙ /]{2,50}?)\s*(?:จำนวน)?\s*(\d{1,3}(?:,\d{3})+|\d+)\s*(?:คน|ราย|ท่าน)/;

/** Target groups that a text lists with their numbers, against the plan's. */
const groups: Check = (office) => {
  const own = office.assessment.plan.targetGroups.map((line) => toArabicDigits(line));
  if (own.length === 0) return [];
  return runningCells(office)
    .filter(({ cell }) => cell.tab === "texts" || cell.tab === "progress")
    .flatMap((text) => {
      const told = linesOf(text).flatMap(({ text: line }) =>
        matches(GROUPS, line).flatMap(([, list = ""]) => matches(GROUP, list)),
      );
      const wrong = told.find(([, name = "", count = ""]) => {
        const bare = bareName(name.replace(/^(?:และ|กับ|รวมทั้ง)\s*/, ""));
        const same = own.filter((line) => bareName(line).includes(bare));
        const counts = same.flatMap((line) => matches(/\d[\d,]*/, line).map(([digits]) => digits));
        return same.length === 0 || (counts.length > 0 && !counts.includes(count));
      });
      if (wrong === undefined) return [];
      const what = {
        th: `กลุ่มเป้าหมายในแผนปฏิบัติการคือ “${short(own.join(", "))}”`,
        en: `the plan's target groups are “${short(own.join(", "))}”`,
      };
      return [
        found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote: short(wrong[0]), what }),
      ];
    });
};

const WRITTEN_DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(${MONTH})\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(25\\d\\d)(?!\\d)`,
);

/** A day that its month does not have: 31 พฤศจิกายน. */
const noSuchDay: Check = (office) =>
  runningCells(office).flatMap((text) => {
    const [wrong] = linesOf(text).flatMap(({ text: line }) =>
      matches(WRITTEN_DAY, line).flatMap(([quote, day, month = "", year]) => {
        const days = daysInMonth(Number(year) - BUDDHIST_OFFSET, MONTH_NAMES.indexOf(month) + 1);
        return Number(day) >= 1 && Number(day) <= days ? [] : [{ quote, month, days }];
      }),
    );
    if (wrong === undefined) return [];
    const what = { th: `เดือน${wrong.month}มี ${wrong.days} วัน`, en: `that month has ${wrong.days} days` };
    return [found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote: wrong.quote, what })];
  });

/** What a text says of the plan's period and target groups, and days that there are. */
export const textPlanChecks: readonly Check[] = [period, groups, noSuchDay];
