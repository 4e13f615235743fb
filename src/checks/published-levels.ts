import { BANDS, FIVE_LEVELS } from "../ita/criteria/scales";
import { possibleLevels } from "../ita/interval";
import { levelsOf } from "../ita/outcome";
import { rate } from "../ita/rating";
import { cellAt, listed, listedTexts, scoreLine } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";

/** The level that a cell names, before any remark in brackets. */
const bare = (level: string): string =>
  level
    .replace(/[([].*$/, "")
    .replace(/ระดับ|\s|[“”"]/g, "")
    .toUpperCase();

/** A line of the score tab with the levels that its figures allow, the likeliest first; none where it can have none. */
interface Levelled {
  readonly key: string;
  readonly score: number | null;
  readonly levels: readonly string[];
}

/** Half of the last decimal: a mean of scores at two decimals is known no better. */
const HALF_STEP = 0.005;
const FULL = 100;

function levelled({ figures }: Office): readonly Levelled[] {
  const { analysis, criteria } = figures;
  const bands = criteria.scale.kind === "bands" ? criteria.scale : null;
  const around = (score: number): readonly string[] =>
    bands === null
      ? []
      : [score, Math.max(0, score - HALF_STEP), Math.min(FULL, score + HALF_STEP)].map((each) =>
          rate(each, bands),
        );
  const scores = analysis.indicators.map(({ score }) => score);
  const total = analysis.level === null ? [] : [analysis.level];
  return [
    ...analysis.indicators.map(({ no, score, level }) => ({
      key: String(no),
      score,
      levels: level === null ? [] : [level],
    })),
    ...analysis.instruments.map(({ code, score100 }) => ({
      key: code,
      score: score100,
      levels: score100 === null ? [] : around(score100),
    })),
    { key: "total", score: analysis.total, levels: [...total, ...possibleLevels(criteria, scores)] },
  ];
}

/** Published levels against those that the scores allow. */
const levelPublished: Check = (office) =>
  levelled(office).flatMap(({ key, score, levels }): readonly Finding[] => {
    const published = office.assessment.scores.find(({ rowKey }) => rowKey === key)?.publishedLevel ?? null;
    const [computed] = levels;
    if (published === null || computed === undefined || score === null) return [];
    if (isOther(office, published) || levels.some((level) => bare(level) === bare(published))) return [];
    const figures = { line: scoreLine(key), published, score, computed };
    return [found("score.level-published-differs", cellAt("scores", key, "publishedLevel"), figures)];
  });

const isLevel = ({ figures }: Office, text: string): boolean =>
  levelsOf(figures.criteria.scale).some((level) => bare(level) === bare(text));

/** A level of another year's scale. */
const otherScale: Check = (office) => {
  const wrong = office.assessment.scores.flatMap(({ rowKey, publishedLevel }) =>
    rowKey !== null && publishedLevel !== null && isOther(office, publishedLevel)
      ? [{ key: rowKey, published: publishedLevel }]
      : [],
  );
  const [first] = wrong;
  if (first === undefined) return [];
  const { year, scale } = office.figures.criteria;
  const figures = {
    lines: listedTexts(wrong.map(({ key }) => scoreLine(key))),
    published: listed([...new Set(wrong.map(({ published }) => published))]),
    year,
    levels: levelsOf(scale).join(" "),
  };
  return [found("score.level-other-scale", cellAt("scores", first.key, "publishedLevel"), figures)];
};

const isOther = (office: Office, text: string): boolean =>
  !isLevel(office, text) &&
  [BANDS, FIVE_LEVELS].some((scale) => levelsOf(scale).some((level) => bare(level) === bare(text)));

/** Published levels: of the year's scale, and those that the scores give. */
export const publishedLevelChecks: readonly Check[] = [levelPublished, otherScale];
