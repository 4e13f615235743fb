import { BANDS, FIVE_LEVELS } from "../ita/criteria/scales";
import { possibleLevels } from "../ita/interval";
import { levelsOf } from "../ita/outcome";
import { cellAt, nameOf } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { type Line, linesOf, PART, tellingCells, tells, WHOLE } from "./telling";

const BEFORE = 60;
const RANGE = /\d\s*(?:[-–—]|ถึง)\s*\d|ขึ้นไป/;

const scoresOf = ({ figures }: Office) => figures.analysis.indicators.map(({ score }) => score);

/** "อยู่ในระดับ A" after words that mean the whole result. */
function levelPattern({ figures }: Office): RegExp {
  const levels = [...levelsOf(figures.criteria.scale)].sort((a, b) => b.length - a.length).join("|");
  return new RegExp(
    `(${WHOLE}|ผลการประเมิน)((?:(?!ระดับ).){0,150}?)(?:อยู่ใน|ได้รับ|ได้)\\s*ระดับ\\s*(${levels})(?![A-Za-zก-๙])`,
  );
}

function levels(
  office: Office,
  allowed: readonly string[],
  pattern: RegExp,
  { text: line, sure }: Line,
): readonly string[] {
  if (!sure) return [];
  return matches(pattern, line).flatMap(({ 0: all, 2: between = "", 3: told = "", index }) => {
    const within = all.lastIndexOf("ระดับ");
    const part = PART.test(line.slice(Math.max(0, index - BEFORE), index) + between);
    if (
      part ||
      RANGE.test(between) ||
      allowed.includes(told) ||
      !tells(office, line, index + within, all.length - within)
    )
      return [];
    return [all.slice(within)];
  });
}

/** The level as it was published, whose finding explains this one. */
function isPublished({ assessment }: Office, quote: string): boolean {
  const published = assessment.scores.find(({ rowKey }) => rowKey === "total")?.publishedLevel ?? null;
  return published !== null && quote.replace(/^ระดับ\s*/, "") === published.trim();
}

const levelDiffers: Check = (office) => {
  const { level } = office.figures.analysis;
  if (level === null) return [];
  const pattern = levelPattern(office);
  const allowed = [level, ...possibleLevels(office.figures.criteria, scoresOf(office))];
  return tellingCells(office).flatMap((text) => {
    const [quote] = linesOf(text).flatMap((line) => levels(office, allowed, pattern, line));
    if (quote === undefined) return [];
    const cause = isPublished(office, quote)
      ? {
          cause: { code: "score.level-published-differs", cell: cellAt("scores", "total", "publishedLevel") },
        }
      : {};
    return [
      found("text.level-differs", text.cell, { line: nameOf(text.cell), quote, computed: level }, cause),
    ];
  });
};

/** The levels of the scale that the year does not have. */
function otherLevels({ figures }: Office): RegExp {
  const own = levelsOf(figures.criteria.scale);
  const others = [BANDS, FIVE_LEVELS].flatMap(levelsOf).filter((level) => !own.includes(level));
  const words = [...others].sort((a, b) => b.length - a.length).join("|");
  return new RegExp(`ระดับ\\s*[“"]?(${words})(?![A-Za-zก-๙])`);
}

const otherScale: Check = (office) => {
  const pattern = otherLevels(office);
  const { year } = office.figures.criteria;
  return tellingCells(office).flatMap((text) => {
    const [quote] = linesOf(text).flatMap(({ text: line, sure }) =>
      matches(pattern, line)
        .filter(({ 0: all, index }) => sure && tells(office, line, index, all.length))
        .map(([all]) => all),
    );
    if (quote === undefined) return [];
    return [found("text.level-other-scale", text.cell, { line: nameOf(text.cell), quote, year })];
  });
};

/** "ผ่านเกณฑ์" or "ไม่ผ่านเกณฑ์" of the whole result; an instrument or a school may fail alone. */
const PASSING =
  /(?:ผลการประเมิน|คะแนนรวม|หน่วยงาน)(?:(?!โรงเรียน|สถานศึกษา|ตัวชี้วัด|[IEO]IT(?![A-Za-z])).){0,80}?(ไม่ผ่าน|ผ่าน)(?:เกณฑ์)?การประเมิน|(?:ผลการประเมิน|คะแนนรวม|หน่วยงาน)(?:(?!โรงเรียน|สถานศึกษา|ตัวชี้วัด|[IEO]IT(?![A-Za-z])).){0,80}?(ไม่ผ่าน|ผ่าน)เกณฑ์/;

const passDiffers: Check = (office) => {
  const { passed } = office.figures.analysis;
  if (passed === null) return [];
  return tellingCells(office).flatMap((text) => {
    const [wrong] = linesOf(text).flatMap(({ text: line }) =>
      matches(PASSING, line).filter(
        ({ 0: quote, 1: first, 2: second, index }) =>
          ((first ?? second) === "ผ่าน") !== passed && tells(office, line, index, quote.length),
      ),
    );
    if (wrong === undefined) return [];
    const what = passed
      ? { th: "ตามคะแนนที่คำนวณได้ หน่วยงานผ่านเกณฑ์", en: "by the computed scores the office passes" }
      : { th: "ตามคะแนนที่คำนวณได้ หน่วยงานไม่ผ่านเกณฑ์", en: "by the computed scores the office does not pass" };
    return [found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote: wrong[0], what })];
  });
};

/** Levels and passing that the office's own text names, against the computed ones. */
export const textLevelChecks: readonly Check[] = [levelDiffers, otherScale, passDiffers];
