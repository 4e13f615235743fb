import { decimal, formatScore, round2 } from "../../ita/decimal";
import { type Outcome, outcomeOf } from "../../ita/outcome";
import type { Text } from "../../text/text";
import type { Figures } from "../../workbook/figures";

/** What a suggestion reaches: every item of an indicator, an indicator's target, or the next level of the total. */
export type Goal = "allItems" | "target" | "level";

/** One way to gain: O items to publish or indicators to raise, what that makes of the total, and both in a sentence. */
export interface Suggestion {
  readonly goal: Goal;
  /** O items to publish; empty where a questionnaire's score must rise. */
  readonly items: readonly string[];
  readonly indicators: readonly { readonly no: number; readonly from: number; readonly to: number }[];
  /** The new total at two decimals and what it gains; null while a score is missing. */
  readonly total: number | null;
  readonly totalGain: number | null;
  /** The new level where it is another than now. */
  readonly level: string | null;
  readonly text: Text;
}

/** Other scores than the present ones, by indicator. */
export type Scores = ReadonlyMap<number, number>;

/** Total and level if some indicators had other scores. */
export function outcome({ criteria, analysis }: Figures, changed: Scores): Outcome {
  return outcomeOf(
    criteria,
    analysis.indicators.map(({ no, score }) => changed.get(no) ?? score),
  );
}

/** "1, 2 and 3" with that word for "and". */
export const and = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1] ?? ""}`;

const signed = (gain: number): string => `+${formatScore(gain)}`;

/** Which scores must rise, from what to what. */
export function raises(indicators: Suggestion["indicators"]): Text {
  const each = (of: (no: number, from: string, to: string) => string) =>
    indicators.map(({ no, from, to }) => of(no, formatScore(from), formatScore(to)));
  const th = each((no, from, to) => `ตัวชี้วัดที่ ${no} จาก ${from} เป็น ${to}`).join(" ");
  const en = each((no, from, to) => `indicator ${no} from ${from} to ${to}`).join(", ");
  return { th: `เพิ่ม${th}`, en: `Raise ${en}` };
}

function sentence(suggestion: Omit<Suggestion, "text">): Text {
  const { goal, items, indicators, totalGain, level } = suggestion;
  const raised = (word: Text["th"]) =>
    indicators.map(({ no, to }) => `${word}${no}`.concat(` ${formatScore(to)}`));
  const th =
    items.length > 0
      ? `เผยแพร่ ${and(items, "และ")} → ${indicators.map(({ no, to }) => `ตัวชี้วัดที่ ${no} เป็น ${formatScore(to)}`).join(" ")}`
      : raises(indicators).th;
  const en =
    items.length > 0
      ? `Publish ${and(items, "and")} → ${and(raised("indicator "), "and")}`
      : raises(indicators).en;
  const target = goal === "target" ? { th: " ถึงเป้าหมาย", en: ", its target" } : { th: "", en: "" };
  const total =
    totalGain === null || totalGain === 0
      ? { th: "", en: "" }
      : { th: ` คะแนนรวม ${signed(totalGain)}`, en: `, total ${signed(totalGain)}` };
  const reached = level === null ? { th: "", en: "" } : { th: ` ได้ระดับ ${level}`, en: `, level ${level}` };
  return { th: `${th}${target.th}${total.th}${reached.th}`, en: `${en}${target.en}${total.en}${reached.en}` };
}

/** A suggestion with what it makes of the total, in figures and in a sentence. */
export function suggestion(
  figures: Figures,
  goal: Goal,
  items: readonly string[],
  changed: Scores,
): Suggestion {
  const { analysis } = figures;
  const after = outcome(figures, changed);
  const gain =
    after.total === null || analysis.total === null
      ? null
      : decimal(after.total).minus(decimal(analysis.total));
  const bare = {
    goal,
    items,
    indicators: analysis.indicators.flatMap(({ no, score }) => {
      const to = changed.get(no);
      return to === undefined || score === null ? [] : [{ no, from: score, to }];
    }),
    total: after.total,
    totalGain: gain && round2(gain),
    level: after.level === analysis.level ? null : after.level,
  };
  return { ...bare, text: sentence(bare) };
}
