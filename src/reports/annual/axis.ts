import type { Tick } from "../document";

/** Where an axis of scores starts so that differences show: a ten at least five points below the lowest; 0 when that is below 50. */
export function axisStart(scores: readonly number[]): number {
  const lowest = Math.min(...scores);
  const start = Math.floor((lowest - 5) / 10) * 10;
  return start < 50 ? 0 : start;
}

/** The numbers on an axis of scores: every 20 points, every 10, or every 5 where there are few. */
export function scoreTicks(from: number, to: number): readonly Tick[] {
  const step = to - from > 50 ? 20 : to - from > 20 ? 10 : 5;
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = from + index * step;
    return { value, text: String(value) };
  });
}

/** A chart's caption with what its reader must know: where a shortened axis starts, and what line and star mean. */
export function withNotes(
  caption: string,
  from: number,
  marked: boolean,
  line: string | null = null,
): string {
  const notes = [
    ...(from > 0 ? [`แกนเริ่มที่ ${from} คะแนน`] : []),
    ...(line === null ? [] : [`ขีดตั้ง หมายถึง ${line}`]),
    ...(marked ? ["* หมายถึง ต่ำกว่าเป้าหมาย"] : []),
  ];
  return notes.length === 0 ? caption : `${caption} (${notes.join(", ")})`;
}
