/** Where an axis of scores starts so that differences show: a ten at least five points below the lowest; 0 when that is below 50. */
export function axisStart(scores: readonly number[]): number {
  const lowest = Math.min(...scores);
  const start = Math.floor((lowest - 5) / 10) * 10;
  return start < 50 ? 0 : start;
}

/** A chart's caption with what its reader must know: where a shortened axis starts, and what the mark means. */
export function withNotes(caption: string, from: number, marked: boolean): string {
  const notes = [
    ...(from > 0 ? [`แกนเริ่มที่ ${from} คะแนน`] : []),
    ...(marked ? ["* หมายถึง ต่ำกว่าเป้าหมาย"] : []),
  ];
  return notes.length === 0 ? caption : `${caption} (${notes.join(", ")})`;
}
