import type { Analysis, InstrumentResult } from "../../ita/analysis";
import { decimal, formatScore, round2 } from "../../ita/decimal";
import { passes } from "../../ita/rating";
import { paragraph, tableOf } from "../blocks";
import type { Bars, Block, Cell } from "../document";
import { isRuled, officeName, resultYear, rulesNote, type Source } from "../source";
import { quantity, scoreCell } from "../words";
import { axisStart, scoreTicks, withNotes } from "./axis";

function rankWords({ assessment }: Source): string {
  const { rank, rankOf, affiliation } = assessment.office;
  if (rank === null) return "";
  const whose = affiliation === null ? "" : ` ของ${affiliation}`;
  const all = rankOf === null ? "" : ` จากทั้งหมด ${quantity(rankOf)} หน่วยงาน`;
  return ` อยู่ในลำดับที่ ${rank}${whose}${all}`;
}

/** What can be said of the total: all of it, how much is missing, or that there is none yet. */
export function overallSentence(source: Source): string {
  const { analysis, criteria } = source.figures;
  const { total, level, passed, missing } = analysis;
  const count = criteria.indicators.length;
  const who = `${officeName(source)} ประจำ${resultYear(source)}`;
  if (missing === count) return `ยังไม่มีผลคะแนนการประเมิน ITA ของ${who} จึงยังไม่มีการวิเคราะห์ผลการประเมิน`;
  if (!isRuled(source) && missing === 0) {
    return `ผลการประเมิน ITA ของ${who} มีผลคะแนนครบ ${count} ตัวชี้วัด แต่ยังไม่มีเกณฑ์การประเมินของปีดังกล่าว จึงยังไม่สรุปคะแนนรวมและระดับผลการประเมิน`;
  }
  if (total === null || level === null) {
    return `ผลการประเมิน ITA ของ${who} ยังไม่ครบถ้วน โดยยังไม่มีผลคะแนน ${missing} ตัวชี้วัด จากทั้งหมด ${count} ตัวชี้วัด จึงยังไม่สรุปคะแนนรวมและระดับผลการประเมิน`;
  }
  const note = rulesNote(source);
  const result = passed === true ? "และผ่านเกณฑ์การประเมิน" : "และไม่ผ่านเกณฑ์การประเมิน";
  return `ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ของ${who} จากตัวชี้วัดจำนวน ${count} ตัวชี้วัด ได้คะแนนรวม ${formatScore(total)} คะแนน อยู่ในระดับ “${level}” ${result} (คะแนนรวมตั้งแต่ ${formatScore(criteria.passMark)} คะแนนขึ้นไป)${rankWords(source)}${note === null ? "" : ` ทั้งนี้ ระดับผลการประเมินพิจารณา${note}`}`;
}

function resultCell({ score100, target }: InstrumentResult): Cell {
  if (score100 === null) return "–";
  if (target === null) return "ไม่ได้กำหนด\nเป้าหมาย";
  return passes(score100, target) ? "บรรลุ\nเป้าหมาย" : { text: "ต่ำกว่า\nเป้าหมาย", tone: "warn" };
}

function instrumentRow(result: InstrumentResult): readonly Cell[] {
  return [
    `${result.code}\n${SHORT_NAMES[result.code]}`,
    scoreCell(result.score100),
    quantity(result.weight),
    scoreCell(result.weighted),
    scoreCell(result.target),
    resultCell(result),
  ];
}

function totalRow({ total, level, instruments }: Analysis): readonly Cell[] {
  const weights = instruments.reduce((sum, { weight }) => round2(sum + weight), 0);
  return [
    { text: "คะแนนรวม", span: 2, align: "right", tone: "total" },
    { text: quantity(weights), tone: "total" },
    { text: scoreCell(total), tone: "total" },
    {
      text: level === null ? "ยังไม่ครบถ้วน" : `ผลการประเมิน: ${level}`,
      span: 2,
      align: "center",
      tone: "total",
    },
  ];
}

/** The total adds unrounded values: where the printed ones add up to something else, the report says why. */
function roundingNote({ total, instruments }: Analysis): readonly Block[] {
  const shown = instruments.reduce((sum, { weighted }) => sum.plus(decimal(weighted ?? 0)), decimal(0));
  if (total === null || shown.eq(total)) return [];
  return [paragraph("หมายเหตุ คะแนนรวมคำนวณจากค่าก่อนปัดเศษ จึงอาจต่างจากผลบวกของคะแนนที่แสดงในตาราง")];
}

function isBelow({ score100, target }: InstrumentResult): boolean {
  return score100 !== null && target !== null && !passes(score100, target);
}

function chart({ instruments }: Analysis): Bars {
  const from = axisStart(
    instruments.flatMap(({ score100, target }) => [score100 ?? [], target ?? []].flat()),
  );
  const targeted = instruments.some(({ target }) => target !== null);
  const aim = targeted ? "เป้าหมาย" : null;
  return {
    kind: "bars",
    caption: withNotes("คะแนนรายเครื่องมือ เทียบกับเป้าหมาย", from, instruments.some(isBelow), aim),
    from,
    to: 100,
    ticks: scoreTicks(from, 100),
    bars: instruments.map((result) => {
      const { code, score100, target } = result;
      const below = isBelow(result);
      return {
        label: target === null ? code : `${code} (เป้าหมาย ${formatScore(target)})`,
        value: score100,
        mark: target,
        figure: `${scoreCell(score100)}${below ? "\u00a0*" : ""}`,
        tone: below ? "warn" : "accent",
      };
    }),
  };
}

/** What each instrument brings to the total, against all that it could bring. */
function weightedChart({ instruments }: Analysis): Bars {
  const to = Math.max(...instruments.map(({ weight }) => weight));
  return {
    kind: "bars",
    caption: withNotes("คะแนนถ่วงน้ำหนักรายเครื่องมือ", 0, false, "คะแนนเต็มของเครื่องมือ"),
    from: 0,
    to,
    ticks: scoreTicks(0, to),
    bars: instruments.map(({ code, weight, weighted }) => ({
      label: `${code} (คะแนนเต็ม ${quantity(weight)})`,
      value: weighted,
      mark: weight,
      figure: scoreCell(weighted),
    })),
  };
}

const SHORT_NAMES = { IIT: "ผู้มีส่วนได้ส่วนเสียภายใน", EIT: "ผู้มีส่วนได้ส่วนเสียภายนอก", OIT: "การเปิดเผยข้อมูล" } as const;

/** A caption that says whose rules its figures follow, where that is not plain. */
const captioned = (caption: string, note: string | null): string =>
  note === null ? caption : `${caption} ${note}`;

/** The result as a whole: a sentence, the instruments in a table and as bars; only the sentence while no instrument has a score, or nobody knows the rules. */
export function overall(source: Source): readonly Block[] {
  const { analysis } = source.figures;
  const sentence = paragraph(overallSentence(source));
  const nothing = analysis.instruments.every(({ score100 }) => score100 === null);
  if (nothing || !isRuled(source)) return [sentence];
  return [
    sentence,
    ...tableOf({
      caption: captioned(`คะแนนรายเครื่องมือ ${resultYear(source)}`, rulesNote(source)),
      columns: [
        { share: 50 },
        { share: 21, align: "right" },
        { share: 21, align: "right" },
        { share: 27, align: "right" },
        { share: 22, align: "right" },
        { share: 27, align: "center" },
      ],
      head: [["เครื่องมือ", "คะแนน\n(0–100)", "น้ำหนัก\n(ร้อยละ)", "คะแนน\nถ่วงน้ำหนัก", "เป้าหมาย", "ผล"]],
      rows: [...analysis.instruments.map(instrumentRow), totalRow(analysis)],
      size: 12,
    }),
    ...roundingNote(analysis),
    weightedChart(analysis),
    chart(analysis),
  ];
}
