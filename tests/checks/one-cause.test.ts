import { describe, expect, test } from "vitest";
import { ACTIVITIES, type Choices, consistent } from "./consistent";
import { type Data, findingsOf } from "./from-data";
import { inForm, inLine, inRow, lines, table } from "./plants/plant";

const CHOSEN: Choices = {
  hundredths: [9500, 9410, 9330, 8990, 9120, 9240, 8870, 9050],
  missed: Array.from({ length: 43 }, (_, i) => i === 12),
  targets: [9200, 9000, 9500],
  budgets: [40_000, 20_000, 12_000, 8_000],
};
const RIGHT = consistent(CHOSEN);

/** Every finding that stands under no other. */
const inView = (data: Data) => findingsOf(data).filter(({ cause }) => cause === undefined);

const renamed = (data: Data, name: string): Data => ({
  ...data,
  results: table(data, "results").map((row) =>
    row["activity"] === `กิจกรรม${ACTIVITIES[1]}` ? { ...row, activity: name } : row,
  ),
});

describe("one mistake is one finding in view, with what follows from it below", () => {
  test.each([
    [
      "a plan whose days are exchanged",
      "date.reversed",
      "date.periods-differ",
      inForm(RIGHT, "plan", { startDate: "30 กันยายน 2566", endDate: "1 ตุลาคม 2565" }),
    ],
    [
      "a plan that begins a year early",
      "date.outside-year",
      "date.periods-differ",
      inForm(RIGHT, "plan", { startDate: "1 ตุลาคม 2564" }),
    ],
    [
      "a quarter with a digit too many",
      "budget.overspent",
      "budget.results-differ",
      inRow(RIGHT, "budget", 0, { spentQ1: 2_000_000, spent: null, balance: null }),
    ],
    [
      "a result that is named otherwise",
      "result.not-planned",
      "result.missing",
      renamed(inRow(RIGHT, "results", 1, { spent: 5000 }), "สัมมนาปฏิบัติการเรื่องผลประโยชน์ทับซ้อน"),
    ],
    [
      "a strength of another instrument",
      "list.outside-instrument",
      "list.strength-count-differs",
      inLine(RIGHT, "analysis", "EIT", {
        publishedStrengths: `${lines(RIGHT, "analysis")["EIT"]?.["publishedStrengths"]}, 1`,
      }),
    ],
    [
      "a published total that a text repeats",
      "score.total-published-differs",
      "text.figure-differs",
      inForm(inLine(RIGHT, "scores", "total", { published: 71.5 }), "texts", {
        preface: "ผลการประเมิน ITA โดยรวมได้คะแนน 71.50",
      }),
    ],
  ] as const)("%s", (_, cause, effect, data) => {
    const roots = inView(data).map(({ code }) => code);
    expect([...new Set(roots)]).toEqual([cause]);
    expect(findingsOf(data).find(({ code }) => code === effect)?.cause?.code).toBe(cause);
  });

  test("an activity without results in two rounds is told of once", () => {
    const results = table(RIGHT, "results").filter(({ activity }) => activity !== `กิจกรรม${ACTIVITIES[3]}`);
    const missing = findingsOf({ ...RIGHT, results }).filter(({ code }) => code === "result.missing");
    expect(missing.map(({ message }) => message.th)).toEqual([
      expect.stringContaining("ไม่มีรายงานผลรอบ 6 เดือน, 12 เดือน"),
    ]);
  });
});
