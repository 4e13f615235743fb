import { rate } from "../ita/rating";
import { cellAt } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";

const bare = (level: string): string => level.replace(/ระดับ|\s/g, "").toUpperCase();

/** A line of the score tab with the level that its figures give. */
interface Levelled {
  readonly key: string;
  readonly name: { readonly th: string; readonly en: string };
  readonly score: number | null;
  readonly level: string | null;
}

function levelled({ figures }: Office): readonly Levelled[] {
  const { analysis, criteria } = figures;
  const bands = criteria.scale.kind === "bands" ? criteria.scale : null;
  return [
    ...analysis.indicators.map(({ no, score, level }) => ({
      key: String(no),
      name: { th: `ตัวชี้วัดที่ ${no}`, en: `Indicator ${no}` },
      score,
      level,
    })),
    ...analysis.instruments.map(({ code, score100 }) => ({
      key: code,
      name: { th: code, en: code },
      score: score100,
      level: bands && score100 !== null ? rate(score100, bands) : null,
    })),
    { key: "total", name: { th: "คะแนนรวม", en: "The total" }, score: analysis.total, level: analysis.level },
  ];
}

/** Published levels against those that the scores give. */
export const levelPublished: Check = (office) =>
  levelled(office).flatMap(({ key, name, score, level }): readonly Finding[] => {
    const published = office.assessment.scores.find(({ rowKey }) => rowKey === key)?.publishedLevel ?? null;
    if (published === null || level === null || score === null || bare(published) === bare(level)) return [];
    const figures = { line: name, published, score, computed: level };
    return [found("score.level-published-differs", cellAt("scores", key, "publishedLevel"), figures)];
  });
