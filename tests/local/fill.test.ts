import { describe, expect, it } from "vitest";
import { emptyBook } from "../../local/apps-script/book";
import { filled } from "../../local/fill";
import type { Sample } from "../../local/sample";
import { build, read } from "../workbook/host";

describe("a data file with more rows than the template has ready", () => {
  it("has its days read as days in all of them", () => {
    const results = Array.from({ length: 260 }, (_, index) => ({
      activity: `กิจกรรมที่ ${index + 1}`,
      startDate: "1 ต.ค. 2567",
      endDate: "30/9/2568",
    }));
    const sample = { tabs: { office: { resultYear: 2568 }, results } } as unknown as Sample;
    const reading = read(filled(build(filled(build(emptyBook()).book, sample, ["office"])).book, sample));
    expect(reading.cellFaults.filter(({ code }) => code !== "required")).toEqual([]);
    const days = new Set(
      reading.assessment.results.map(({ startDate, endDate }) => JSON.stringify([startDate, endDate])),
    );
    expect([reading.assessment.results.length, ...days]).toEqual([
      260,
      JSON.stringify([
        { year: 2024, month: 10, day: 1 },
        { year: 2025, month: 9, day: 30 },
      ]),
    ]);
  });
});

describe("a data file with what only offices of another kind have", () => {
  const office = { name: "โรงพยาบาลสมมติ", resultYear: 2568 };
  const fill = (dimension: string | null) => {
    const sample = { tabs: { office, budget: [{ name: "อบรม", dimension }] } } as unknown as Sample;
    return filled(build(filled(build(emptyBook()).book, sample, ["office"])).book, sample);
  };
  it("is told whose it is, and where the kind is given", () => {
    expect(() => fill("มิติที่ 1")).toThrow(/dimension \(มิติ\) มีเฉพาะอปท\..*office\.kind/);
  });
  it("may leave it blank", () => {
    expect(read(fill(null)).assessment.budget).toMatchObject([{ name: "อบรม", dimension: null }]);
  });
});
