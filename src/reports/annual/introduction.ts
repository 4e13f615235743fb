import type { Instrument, Scale } from "../../ita/criteria/types";
import { formatScore, round2 } from "../../ita/decimal";
import { blocksOf, lead, numbered, paragraph, paragraphs, type Titled, tableOf } from "../blocks";
import type { Block, Cell } from "../document";
import { isRuled, officeName, reportYear, resultYear, rulesOwner, type Source } from "../source";
import { INSTRUMENT_TEXTS } from "../texts/instruments";
import { aboutIta, purpose } from "../texts/passages";
import { quantity } from "../words";

function background(source: Source): readonly Block[] {
  const { assessment, figures } = source;
  const own = paragraphs(assessment.texts.introduction);
  const analysed = figures.analysis.ranking.length > 0;
  const why = analysed
    ? [paragraph(purpose(officeName(source), resultYear(source), reportYear(source)))]
    : [];
  const { indicators } = figures.criteria;
  return [
    ...(own.length > 0 ? own : [paragraph(aboutIta()), ...why]),
    lead(`การประเมินจำแนกออกเป็น ${indicators.length} ตัวชี้วัด ได้แก่`),
    { kind: "list", style: "paren", items: indicators.map(({ name }) => name) },
  ];
}

function definition({ assessment }: Source, { code, name }: Instrument) {
  const { english, definition: standard } = INSTRUMENT_TEXTS[code];
  const own = assessment.texts[INSTRUMENT_FIELDS[code]];
  return [{ text: `${name} (${english}: ${code})`, bold: true }, { text: ` ${own?.trim() ?? standard}` }];
}

const INSTRUMENT_FIELDS = { IIT: "iit", EIT: "eit", OIT: "oit" } as const;

/** "1–5", or "1, 3" where they do not follow each other. */
export function range(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers[numbers.length - 1];
  if (first === undefined || last === undefined) return "-";
  return numbers.length > 1 && last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(", ");
}

function instruments(source: Source): readonly Block[] {
  const { instruments: all, indicators } = source.figures.criteria;
  const ruled = isRuled(source);
  const weights = all.reduce((sum, { weight }) => round2(sum + weight), 0);
  const numbers = (code: string) =>
    indicators.filter(({ instrument }) => instrument === code).map(({ no }) => no);
  return [
    lead(`เครื่องมือที่ใช้ในการประเมินมี ${all.length} เครื่องมือ ดังนี้`),
    { kind: "list", style: "number", items: all.map((instrument) => definition(source, instrument)) },
    ...tableOf({
      caption: ruled ? "เครื่องมือ ตัวชี้วัด และน้ำหนักคะแนน" : "เครื่องมือและตัวชี้วัด",
      columns: [
        { share: 18, align: "center" },
        { share: 84 },
        { share: 28, align: "center" },
        ...(ruled ? [{ share: 30, align: "right" } as const] : []),
      ],
      head: [["รหัส", "เครื่องมือ", "ตัวชี้วัดที่", ...(ruled ? ["น้ำหนัก\n(ร้อยละ)"] : [])]],
      rows: [
        ...all.map(({ code, name, weight }) => [
          code,
          name,
          range(numbers(code)),
          ...(ruled ? [quantity(weight)] : []),
        ]),
        [
          { text: "รวม", span: 2, align: "right", tone: "total" },
          { text: quantity(indicators.length), tone: "total" },
          ...(ruled ? [{ text: quantity(weights), tone: "total" } as const] : []),
        ],
      ],
    }),
  ];
}

function resultOf(from: number, upper: number, passMark: number): string {
  if (from >= passMark) return "ผ่าน";
  return upper < passMark ? "ไม่ผ่าน" : `ผ่านเมื่อได้ตั้งแต่ ${formatScore(passMark)}`;
}

/** A level's last score at two decimals: a hundredth below the next higher start. */
function upperEnd(starts: readonly number[], from: number): number {
  const above = starts.filter((start) => start > from);
  return above.length === 0 ? 100 : round2(Math.min(...above) - 0.01);
}

function levelRows(scale: Scale, passMark: number): readonly (readonly Cell[])[] {
  const levels = scale.kind === "bands" ? scale.bands : scale.levels;
  const starts = levels.map(({ from }) => from);
  return levels.map(({ level, from }) => {
    const upper = upperEnd(starts, from);
    const words =
      scale.kind === "bands"
        ? `${formatScore(from)} – ${formatScore(upper)}`
        : condition(scale, level, upper);
    return [{ text: level, bold: true }, words, resultOf(from, upper, passMark)];
  });
}

function condition(scale: Extract<Scale, { kind: "five-level" }>, level: string, upper: number): string {
  const own = scale.levels.find((each) => each.level === level);
  if (own === undefined) return "-";
  const floored = scale.levels.find((each) => each.from === own.from && each.instrumentFloor !== null);
  if (own.instrumentFloor !== null) {
    return `คะแนนรวมตั้งแต่ ${formatScore(own.from)} และทุกเครื่องมือตั้งแต่ ${formatScore(own.instrumentFloor)}`;
  }
  if (floored?.instrumentFloor == null) return `คะแนนรวม ${formatScore(own.from)} – ${formatScore(upper)}`;
  return `คะแนนรวมตั้งแต่ ${formatScore(own.from)} แต่มีเครื่องมือที่ต่ำกว่า ${formatScore(floored.instrumentFloor)}`;
}

function levels(source: Source): readonly Block[] {
  if (!isRuled(source))
    return [
      paragraph(
        `ผลการประเมินรายงานเป็นค่าคะแนน 0–100 ทั้งนี้ ยังไม่มีเกณฑ์ระดับผลการประเมินของ${resultYear(source)} จึงยังไม่แสดงน้ำหนักคะแนนและระดับผลการประเมิน`,
      ),
    ];
  const { scale, passMark } = source.figures.criteria;
  const rows = levelRows(scale, passMark);
  const order = scale.kind === "five-level" ? " โดยพิจารณาเงื่อนไขจากระดับสูงสุดลงมา" : "";
  return [
    lead(
      `ผลการประเมินรายงานเป็นค่าคะแนน 0–100 ควบคู่กับระดับผลการประเมิน (Rating Score) จำแนกออกเป็น ${rows.length} ระดับ${order} หน่วยงานที่ได้คะแนนรวมตั้งแต่ ${formatScore(passMark)} คะแนนขึ้นไปถือว่าผ่านเกณฑ์`,
    ),
    ...tableOf({
      caption: `เกณฑ์ระดับผลการประเมิน ${rulesOwner(source)}`,
      columns: [
        { share: 45, align: "center" },
        { share: 75, align: scale.kind === "bands" ? "center" : "left" },
        { share: 40, align: "center" },
      ],
      head: [["ระดับ", scale.kind === "bands" ? "ช่วงคะแนน" : "เงื่อนไข", "ผลการประเมิน"]],
      rows,
    }),
  ];
}

/** Part 1: what is assessed, with what, and how it is rated. */
export function introduction(source: Source): readonly Block[] {
  const sections: readonly Titled[] = [
    { title: "ความเป็นมาและตัวชี้วัด", blocks: background(source) },
    { title: "เครื่องมือที่ใช้ในการประเมิน", blocks: instruments(source) },
    { title: "การรายงานผลการประเมิน", blocks: levels(source) },
  ];
  return blocksOf(
    2,
    numbered(sections, (place) => `1.${place} `),
  );
}
