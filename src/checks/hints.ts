import type { Text } from "../text/text";
import { type Figure, type FiguresFor, fill } from "./fill";

/** What explains a contradiction, where the figures allow it. */
export const HINTS = {
  needs: {
    th: "ค่าที่เผยแพร่จะเป็นจริงเมื่อตัวชี้วัดที่ {indicator} ได้ประมาณ {needed|score}{given}",
    en: "The published figure would need about {needed|score} for indicator {indicator}{given}.",
  },
  unweighted: {
    th: "ค่าที่เผยแพร่คือคะแนนเต็ม 100 ที่ยังไม่ได้ถ่วงน้ำหนัก",
    en: "The published figure is the score out of 100, not weighted.",
  },
  "instrument-mean": {
    th: "ค่าที่เผยแพร่เท่ากับคะแนนเฉลี่ยของ {instrument} อาจพิมพ์ผิดบรรทัด",
    en: "The published figure equals the mean of {instrument}; it was perhaps typed in the wrong row.",
  },
  "other-row": {
    th: "ค่าที่เผยแพร่เท่ากับคะแนนของตัวชี้วัดที่ {indicator} อาจพิมพ์ผิดบรรทัด",
    en: "The published figure is the score of indicator {indicator}; it was perhaps typed in the wrong row.",
  },
  transposed: { th: "อาจพิมพ์ตัวเลขสลับหลัก", en: "Two digits were perhaps swapped." },
  "sum-of-published": {
    th: "ค่านี้เท่ากับผลรวมของคะแนนเครื่องมือที่เผยแพร่ จึงผิดตามคะแนนเครื่องมือ",
    en: "It is the sum of the published instrument scores, whose faults it carries on.",
  },
  "plain-mean": {
    th: "ค่าที่เผยแพร่คือค่าเฉลี่ยธรรมดาของ {count} ตัวชี้วัด ซึ่งไม่ใช่คะแนนรวม ITA",
    en: "The published figure is the plain mean of {count} indicators, which is not the ITA total.",
  },
  "instruments-mean": {
    th: "ค่าที่เผยแพร่คือค่าเฉลี่ยของสามเครื่องมือที่ยังไม่ถ่วงน้ำหนัก",
    en: "The published figure is the unweighted mean of the three instruments.",
  },
  "same-level": { th: "ระดับยังเป็น {level} เท่าเดิม", en: "The level is still {level}." },
  "other-level": {
    th: "ระดับเปลี่ยนจาก {published} เป็น {computed}",
    en: "The level changes from {published} to {computed}.",
  },
  misses: {
    th: "คะแนน {score|score} ตรงกับ{misses} พอดี",
    en: "{score|score} is exactly {misses}.",
  },
  "statuses-do": {
    th: "ตัวชี้วัดที่ 9 และ 10 เลือกสถานะในแท็บรายการ OIT ให้ครบแทนได้",
    en: "For 9 and 10 the statuses on the OIT tab will do.",
  },
  "exactly-line": {
    th: "ส่วนต่างเท่ากับงบของ “{name}” พอดี",
    en: "The difference is exactly the budget of “{name}”.",
  },
  "exactly-allocation": {
    th: "ส่วนต่างเท่ากับงบที่ได้รับจัดสรรพอดี",
    en: "The difference is exactly the allocation.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** An explanation that follows what is wrong, with the figures in it. */
export interface Hint {
  readonly text: Text;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** An explanation of that kind; its figures are checked against its sentence. */
export function hint<K extends keyof typeof HINTS>(
  kind: K,
  figures: FiguresFor<(typeof HINTS)[K]["th"]>,
): Hint {
  return { text: fill(HINTS[kind], figures), figures };
}
