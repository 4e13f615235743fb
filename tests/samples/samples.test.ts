import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadSample, type Sample, type SampleFields } from "../../local/sample";
import { criteriaOf } from "../../src/ita/criteria";
import { decimal, round2 } from "../../src/ita/decimal";
import { oitScore } from "../../src/ita/oit";
import { instrumentScore, totalScore, weightedInstrumentScore } from "../../src/ita/score";

const NONG_KHAI = "samples/nongkhai1-2566.json";
const NAKHON_SAWAN = "samples/nakhonsawan3-2564.json";
const THUNG_SOMMUT = "samples/thungsommut-2568.json";

type Rows = Readonly<Record<string, SampleFields | undefined>>;

const rowsOf = (sample: Sample, tab: "scores" | "oit"): Rows => (sample.tabs[tab] ?? {}) as Rows;
const listOf = (
  sample: Sample,
  tab: "projects" | "activities" | "measures" | "appendix",
): readonly SampleFields[] => (sample.tabs[tab] ?? []) as readonly SampleFields[];
const sum = (rows: readonly SampleFields[]): number =>
  rows.reduce((total, row) => total + Number(row["budget"]), 0);

/** Indicator 9 or 10 from the file's O items, as the sheet's formula has it. */
function fromItems(sample: Sample, indicator: 9 | 10): number {
  const items =
    criteriaOf(2565)?.items.filter(({ subIndicator }) => subIndicator?.startsWith(`${indicator}.`)) ?? [];
  const statuses = items.map(({ code }) => rowsOf(sample, "oit")[code]?.["status"]);
  const score = oitScore(
    statuses.map((status) => (status === "มี" ? 100 : 0)),
    items.map(({ subIndicator }) => subIndicator ?? ""),
  );
  return round2(score ?? decimal(0));
}

describe("สพป.หนองคาย เขต 1", () => {
  const sample = loadSample(NONG_KHAI);
  const given = rowsOf(sample, "scores");
  const score = (no: number): number =>
    no === 9 || no === 10 ? fromItems(sample, no) : Number(given[String(no)]?.["score"]);
  const instruments = [
    [1, 2, 3, 4, 5],
    [6, 7, 8],
    [9, 10],
  ].map((numbers) => instrumentScore(numbers.map(score)));

  it.each([
    [9, 92.5],
    [10, 100],
  ] as const)("gives indicator %i from its O items as the ranking table prints it", (indicator, printed) => {
    expect(fromItems(sample, indicator)).toBe(printed);
    expect(given[String(indicator)]?.["published"]).toBe(printed);
    expect(given[String(indicator)]).not.toHaveProperty("score");
  });

  it.each([
    [0, 30, 29.79],
    [1, 30, 29.03],
    [2, 40, 38.5],
  ])("gives instrument %i weighted by %i as %d", (at, weight, weighted) => {
    expect(round2(weightedInstrumentScore(instruments[at] ?? decimal(0), weight))).toBe(weighted);
  });

  it("gives the total 97.32 where the office published 99.38", () => {
    expect(round2(totalScore(instruments, [30, 30, 40]) ?? decimal(0))).toBe(97.32);
    const published = ["IIT", "EIT", "OIT"].map((code) => Number(given[code]?.["published"]));
    expect(round2(published.reduce((all, one) => all + one, 0))).toBe(99.38);
    expect(given["total"]?.["published"]).toBe(99.38);
  });

  it("has measures for the five indicators that the office has them for, six of its own and six letters", () => {
    const measures = listOf(sample, "measures");
    const indicators = measures.map(({ indicator }) => indicator).filter((no) => no !== undefined);
    expect([...new Set(indicators)]).toEqual([2, 5, 6, 8, 9]);
    const letters = measures.filter(({ kind }) => kind === "กรอบแนวคิดการทำงาน").map(({ number }) => number);
    expect(letters.join("")).toBe("HONEST");
    expect(measures.filter(({ kind }) => kind === "มาตรการของหน่วยงาน")).toHaveLength(6);
  });

  it("keeps the appendix' numbering, which has no 4", () => {
    expect(listOf(sample, "appendix").map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
  });
});

describe("สพป.นครสวรรค์ เขต 3", () => {
  const sample = loadSample(NAKHON_SAWAN);
  const table = (name: string): readonly SampleFields[] =>
    listOf(sample, "projects").filter((row) => row["table"] === name);

  it("has the four tables' sums as printed: 230,000, 160,000, 150,000 and 150,000", () => {
    expect(sum(listOf(sample, "activities"))).toBe(230_000);
    expect(sum(table("แผนเชิงยุทธศาสตร์"))).toBe(160_000);
    expect(sum(table("ตารางกิจกรรมแบบสั้น"))).toBe(150_000);
    expect(sum(table("แบบสรุปโครงการ/กิจกรรม"))).toBe(150_000);
  });

  it("gives no scores, because the office printed none", () => {
    expect(sample.tabs).not.toHaveProperty("scores");
    expect(sample.tabs).not.toHaveProperty("oit");
  });
});

describe.each([NONG_KHAI, NAKHON_SAWAN, THUNG_SOMMUT])("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("names no person", () => {
    expect(text).not.toMatch(
      /(?:^|[\s("])(?:นาย(?!กองค์การ|กเทศมนตรี)|นาง|นางสาว|น\.ส\.|ว่าที่|ดร\.)\s?[ก-ฮเ-ไ]/m,
    );
    expect(text).not.toMatch(/(?:โดย|\s)ผอ\.(?!สพป)[ก-ฮ]/);
    expect(text).not.toMatch(/\b(?:Mr|Mrs|Ms|Dr)\.?\s?[A-Z]/);
    const signatures = (loadSample(path).tabs.signatures ?? {}) as Rows;
    for (const signer of Object.values(signatures)) expect(signer).not.toHaveProperty("name");
  });

  it("is made of Thai, Latin and plain signs only, as nothing misread would be", () => {
    expect(text.replace(/[\u0E00-\u0E7F\x20-\x7E\n“”–]/g, "")).toBe("");
  });
});
