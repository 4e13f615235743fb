import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnalysisInput, analyse, type OitStatus } from "../../src/ita/analysis";
import { criteriaOf } from "../../src/ita/criteria";
import type { Criteria } from "../../src/ita/criteria/types";

const SAMPLE = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const TARGETS = { IIT: 99.5, EIT: 98, OIT: 99 };

function criteria(year: number): Criteria {
  const found = criteriaOf(year);
  if (!found) throw new Error(`no criteria of ${year}`);
  return found;
}

function office(scores: readonly (number | null)[], more: Partial<AnalysisInput> = {}): AnalysisInput {
  return {
    criteria: criteria(2565),
    indicators: scores.map((score, i) => ({ no: i + 1, score, previous: null, target: null })),
    instrumentTargets: TARGETS,
    ...more,
  };
}

test("the sample office has 29.79 + 29.03 + 38.50 = 97.32, AA", () => {
  const { instruments, total, level, passed, missing } = analyse(office(SAMPLE));
  expect(instruments.map(({ code, score100, weighted }) => [code, score100, weighted])).toEqual([
    ["IIT", 99.3, 29.79],
    ["EIT", 96.78, 29.03],
    ["OIT", 96.25, 38.5],
  ]);
  expect({ total, level, passed, missing }).toEqual({ total: 97.32, level: "AA", passed: true, missing: 0 });
});

test("the same scores under the criteria of 2567 are ผ่านดีเยี่ยม, and no indicator has a level", () => {
  const result = analyse(office(SAMPLE, { criteria: criteria(2567) }));
  expect(result.level).toBe("ผ่านดีเยี่ยม");
  expect(result.indicators.every(({ level }) => level === null)).toBe(true);
});

test("from 2567 one instrument below its floor lowers the level of a high total", () => {
  const scores = [100, 100, 100, 100, 100, 84, 84, 84, 100, 100];
  expect(analyse(office(scores, { criteria: criteria(2568) }))).toMatchObject({
    total: 95.2,
    level: "ผ่าน",
    passed: true,
  });
});

test("the sample's ranking is the official one: ties in the order of the indicators, ranks 1 to 10", () => {
  const { ranking } = analyse(office(SAMPLE));
  expect(ranking.map(({ no }) => no)).toEqual([10, 1, 3, 4, 2, 5, 7, 8, 6, 9]);
  expect(ranking.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(ranking.map(({ level }) => level)).toEqual([...Array.from({ length: 9 }, () => "AA"), "A"]);
});

test("the sample's strengths are 1, 3 and 10, all others are weaknesses", () => {
  const standing = (kind: string) =>
    analyse(office(SAMPLE))
      .indicators.filter((indicator) => indicator.standing === kind)
      .map(({ no }) => no);
  expect(standing("strength")).toEqual([1, 3, 10]);
  expect(standing("weakness")).toEqual([2, 4, 5, 6, 7, 8, 9]);
});

test("an indicator's own target goes before its instrument's", () => {
  const input = office(SAMPLE, {
    indicators: [{ no: 4, score: 99.47, previous: 98.5, target: 99 }],
  });
  expect(analyse(input).indicators[3]).toMatchObject({
    target: 99,
    gap: 0,
    standing: "strength",
    difference: 0.97,
  });
  expect(analyse(office(SAMPLE)).indicators[3]).toMatchObject({
    target: 99.5,
    gap: 0.03,
    standing: "weakness",
    difference: null,
  });
});

test("without a target nothing is a strength or a weakness", () => {
  const { indicators } = analyse(office(SAMPLE, { instrumentTargets: {} }));
  expect(
    indicators.every(({ standing, gap, target }) => standing === null && gap === null && target === null),
  ).toBe(true);
});

test("one missing score leaves its instrument and the total unknown, and the others known", () => {
  const result = analyse(office(SAMPLE.map((score, i) => (i === 6 ? null : score))));
  expect(result).toMatchObject({ total: null, level: null, passed: null, missing: 1 });
  expect(result.instruments.map(({ weighted, missing }) => [weighted, missing])).toEqual([
    [29.79, 0],
    [null, 1],
    [38.5, 0],
  ]);
  expect(result.indicators[6]).toMatchObject({
    score: null,
    level: null,
    passed: null,
    rank: null,
    standing: null,
    gap: null,
  });
  expect(result.ranking).toHaveLength(9);
});

test("an empty sheet has ten missing scores and no figure", () => {
  const result = analyse(office([]));
  expect(result).toMatchObject({ total: null, level: null, passed: null, missing: 10, ranking: [] });
  expect(result.indicators.map(({ name }) => name)).toHaveLength(10);
});

test("the total adds unrounded values: 94.9972 is 95.00, though its parts show 28.50 + 28.50 + 37.99", () => {
  const scores = [95.016, 95.016, 95.016, 95.016, 95.016, 95.016, 95.016, 95.016, 94.969, 94.969];
  expect(analyse(office(scores))).toMatchObject({ total: 95, level: "AA" });
});

test("weights that do not add up to 100 give no total", () => {
  const base = criteria(2565);
  const edited = { ...base, instruments: base.instruments.map((one) => ({ ...one, weight: 30 })) };
  expect(analyse(office(SAMPLE, { criteria: edited })).total).toBeNull();
});

function statuses(year: number, said: Readonly<Record<string, OitStatus>>) {
  return criteria(year).items.map(
    ({ code }) => ({ code, status: code in said ? (said[code] ?? null) : "published" }) as const,
  );
}

test("missed items are named and scored by sub-indicator", () => {
  const items = statuses(2565, { O10: "missing", O26: "missing", O42: "notAssessed" });
  const { subIndicators } = analyse(office(SAMPLE, { items }));
  expect(subIndicators.map(({ code, score, missed }) => [code, score, missed])).toEqual([
    ["9.1", 100, []],
    ["9.2", 87.5, ["O10"]],
    ["9.3", 100, []],
    ["9.4", 75, ["O26"]],
    ["9.5", 100, []],
    ["10.1", 100, []],
    ["10.2", 100, []],
  ]);
});

test("a sub-indicator stays unknown while an item has no status, or when none of it is assessed", () => {
  const items = statuses(2565, { O1: null, O42: "notAssessed", O43: "notAssessed" });
  const scores = analyse(office(SAMPLE, { items })).subIndicators.map(({ score }) => score);
  expect(scores).toEqual([null, 100, 100, 100, 100, 100, null]);
  expect(analyse(office(SAMPLE)).subIndicators.every(({ score }) => score === null)).toBe(true);
});

test("strengths and weaknesses partition the scored indicators of any office", () => {
  const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100));
  fc.assert(
    fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (scores) => {
      const { indicators, ranking, missing } = analyse(office(scores));
      const stood = indicators.filter(({ standing }) => standing !== null);
      expect(stood.length).toBe(10 - missing);
      expect(ranking.length).toBe(10 - missing);
      for (const { standing, gap } of stood) expect(gap === 0).toBe(standing === "strength");
    }),
    { numRuns: 50 },
  );
});
