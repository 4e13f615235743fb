import { label, listOf } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { indicatorLabel } from "../words";

function notes(lines: readonly (readonly [about: string, note: string | null])[]): readonly Block[] {
  const said = lines.flatMap(([about, note]) => (note === null ? [] : [`${about}: ${note.trim()}`]));
  return said.length === 0 ? [] : [label("หมายเหตุ"), ...listOf(said, "bullet")];
}

/** What the office noted beside its scores; nothing where it noted nothing. */
export function scoreNotes({ assessment, figures }: Source): readonly Block[] {
  const { indicators } = figures.criteria;
  const about = (key: string | null) => {
    const indicator = indicators.find(({ no }) => String(no) === key);
    return indicator === undefined ? (key === "total" ? "คะแนนรวม" : (key ?? "")) : indicatorLabel(indicator);
  };
  return notes(assessment.scores.map(({ rowKey, note }) => [about(rowKey), note] as const));
}

/** What the office noted beside its projects' money. */
export function budgetNotes({ assessment }: Source): readonly Block[] {
  return notes(assessment.budget.map(({ name, note }) => [name ?? "โครงการที่ไม่ระบุชื่อ", note] as const));
}
