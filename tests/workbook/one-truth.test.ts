import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Cell } from "../../local/apps-script/book";
import type { Converted } from "../../src/wire";
import { cell } from "./host";
import { type Left, type OfficePage, officePage, type Seen } from "./office-page";

let page: OfficePage;
beforeAll(async () => {
  page = await officePage("nongkhai1-2566.json");
  untouched = told(await page.look());
});
afterAll(() => page.dispose());

const PERCENT = { numberFormat: "0.00%" };
const score = (row: string, left: Cell): Left => ["scores", row, "score", left];

/** Total and level in the sheet, on the dashboard and in the sidebar; blank is null everywhere. */
function results({ book, overview }: Seen) {
  const value = (tab: "scores" | "dashboard", row: string, column: string) =>
    cell(book, tab, row, column).value ?? null;
  const blank = (of: unknown) => (of === "" ? null : of);
  return {
    sheet: [value("scores", "total", "score"), value("scores", "total", "level")].map(blank),
    dashboard: [value("dashboard", "total", "amount"), value("dashboard", "total", "state")].map(blank),
    sidebar: [overview.total, overview.level],
  };
}

const everywhere = (total: number | null, level: string | null) => {
  return { sheet: [total, level], dashboard: [total, level], sidebar: [total, level] };
};

const faults = ({ overview }: Seen) =>
  overview.findings
    .filter(({ code }) => code.startsWith("fault."))
    .map(({ code, cellName }) => [code, cellName]);
/** What is found beside the faults, apart from what the untouched office has. */
let untouched: readonly string[] = [];
const told = ({ overview }: Seen) =>
  overview.findings
    .filter(({ code }) => !code.startsWith("fault."))
    .map(({ code, cellName }) => `${code} ${cellName}`);
const others = (seen: Seen) => told(seen).filter((each) => !untouched.includes(each));

test("the sample office has one total and level, and a report can be made", async () => {
  const seen = await page.leave([]);
  expect(results(seen)).toEqual(everywhere(97.32, "AA"));
  expect(await page.refusal()).toBeNull();
});

const UNDERSTOOD: readonly (readonly [row: string, left: Cell, becomes: number])[] = [
  ["1", { value: "๙๙.๙๓" }, 99.93],
  ["2", { value: "98.69" }, 98.69],
  ["3", { value: " 99.93 " }, 99.93],
  ["4", { value: "99.47 %" }, 99.47],
  ["8", { value: 0.9694, style: PERCENT }, 96.94],
];

describe("a score that is understood, but that formulas cannot add", () => {
  test.each(UNDERSTOOD)("counts nowhere: indicator %s as %o", async (row, left) => {
    const seen = await page.leave([score(row, left)]);
    expect(results(seen)).toEqual(everywhere(null, null));
    expect(faults(seen)).toEqual([["fault.unconverted", `คะแนนตัวชี้วัด!E${4 + Number(row)}`]]);
    expect(others(seen)).toEqual([]);
  });
  test("stands in a report's way, and one click converts all of them, with what was typed in their notes", async () => {
    const [one, ...rest] = UNDERSTOOD.map(([row, left]) => score(row, left));
    const seen = await page.leave(
      one ? [[one[0], one[1], one[2], { ...one[3], note: "จากหนังสือ" }], ...rest] : [],
    );
    expect(faults(seen)).toHaveLength(5);
    expect(await page.refusal()).toBe("faults");
    const { converted, overview } = await page.call<Converted>("convertValues");
    expect([converted, overview.total, overview.level]).toEqual([5, 97.32, "AA"]);
    const after = await page.look();
    expect(results(after)).toEqual(everywhere(97.32, "AA"));
    expect(faults(after)).toEqual([]);
    for (const [row, , becomes] of UNDERSTOOD) {
      const { value, style, note } = cell(after.book, "scores", row, "score");
      expect([value, style?.numberFormat, note?.includes("ค่าที่พิมพ์ไว้เดิม: ")]).toEqual([becomes, "0.00", true]);
    }
    const note = (row: string) => cell(after.book, "scores", row, "score").note;
    expect([note("1"), note("8")]).toEqual(["จากหนังสือ\nค่าที่พิมพ์ไว้เดิม: ๙๙.๙๓", "ค่าที่พิมพ์ไว้เดิม: 96.94%"]);
    expect(await page.refusal()).toBeNull();
  });
});

describe("a score that means nothing, or another thing, counts nowhere", () => {
  test.each<readonly [string, Cell, string]>([
    ["a word", { value: "รอผล" }, "notNumber"],
    ["a bare fraction", { value: 0.9993 }, "fraction"],
    ["1", { value: 1 }, "fraction"],
    ["105% as Sheets keeps it", { value: 1.05, style: PERCENT }, "outOfRange"],
    ["105", { value: 105 }, "outOfRange"],
    ["-5", { value: -5 }, "outOfRange"],
    ["a number beyond all", { value: 1.7976931348623157e308 }, "outOfRange"],
    ["four hundred digits", { value: "9".repeat(400) }, "outOfRange"],
    ["TRUE", { value: true }, "notNumber"],
    ["an own formula that fails", { formula: "=1/0" }, "formulaError"],
    ["an own formula that gives a text", { formula: '="๙๙.๙๓"' }, "unconverted"],
  ])("%s", async (_, left, code) => {
    const seen = await page.leave([score("1", left)]);
    expect(results(seen)).toEqual(everywhere(null, null));
    expect(faults(seen)).toEqual([[`fault.${code}`, "คะแนนตัวชี้วัด!E5"]]);
    expect(others(seen)).toEqual([]);
  });
  test("0 is a score", async () => {
    const seen = await page.leave([score("1", { value: 0 })]);
    expect(seen.overview.total).not.toBeNull();
    expect(results(seen)).toEqual(everywhere(seen.overview.total, seen.overview.level));
  });
  test("what an own formula gives is not converted, because the formula would be lost", async () => {
    await page.leave([score("1", { formula: '="๙๙.๙๓"' })]);
    expect(await page.call<Converted>("convertValues")).toMatchObject({ converted: 0 });
    expect(cell((await page.look()).book, "scores", "1", "score").formula).toBe('="๙๙.๙๓"');
  });
});

describe("the rules count as a whole", () => {
  test.each<readonly [string, Left, string]>([
    [
      "30% typed as a weight",
      ["criteria", "instrument:IIT", "weight", { value: 0.3, style: PERCENT }],
      "unconverted",
    ],
    ["a weight as text", ["criteria", "instrument:IIT", "weight", { value: "๓๐" }], "unconverted"],
    ["a weight below 0", ["criteria", "instrument:IIT", "weight", { value: -30 }], "outOfRange"],
    [
      "85% typed as the pass mark",
      ["criteria", "passMark", "from", { value: 0.85, style: PERCENT }],
      "unconverted",
    ],
    ["the begin of a level as text", ["criteria", "level:AA", "from", { value: "๙๕" }], "unconverted"],
  ])("%s", async (_, left, code) => {
    const seen = await page.leave([left]);
    expect(results(seen)).toEqual(everywhere(null, null));
    expect(faults(seen).map(([each]) => each)).toEqual([`fault.${code}`]);
  });
  test("the year of the result as พ.ศ. 2565 leaves neither total nor level, whose rules are a year's, and converts with one click", async () => {
    const seen = await page.leave([["office", "resultYear", "value", { value: "พ.ศ. ๒๕๖๕" }]]);
    expect(results(seen)).toEqual(everywhere(null, null));
    await page.call("convertValues");
    expect(results(await page.look())).toEqual(everywhere(97.32, "AA"));
  });
});

test("a word typed over a formula of ours: the cure is the formula, not another value", async () => {
  const [finding] = (await page.leave([["scores", "total", "score", { value: "รอผล" }]])).overview.findings;
  expect(finding?.code).toBe("fault.typedOver");
  expect(finding?.message.th).toContain("สร้างแม่แบบ");
});

test.each([
  ["typed over", { value: 61 }],
  ["cleared", {}],
])("an instrument's score %s has no part in the level", async (_, left) => {
  expect(results(await page.leave([score("IIT", left)]))).toEqual(everywhere(97.32, "AA"));
});

describe("money counts in the sheet and in the sidebar, or in neither", () => {
  const BUDGET: readonly Left[] = [
    ["budget", 1, "name", { value: "โครงการหนึ่ง" }],
    ["budget", 1, "allocated", { value: 50000 }],
    ["budget", 1, "spentQ1", { value: 20000 }],
    ["budget", 2, "name", { value: "โครงการสอง" }],
    ["budget", 2, "allocated", { value: 20000 }],
    ["budget", 2, "spentQ1", { value: 0 }],
  ];
  const line = ({ book }: Seen, row: number) =>
    ["spent", "balance", "percent"].map((key) => cell(book, "budget", row, key).value ?? "");
  const sums = ({ book }: Seen) =>
    ["budget:1", "budget:spent", "budget:allocated"].map(
      (row) => cell(book, "dashboard", row, "amount").value ?? "",
    );
  test("as numbers it does", async () => {
    const seen = await page.leave(BUDGET);
    expect([line(seen, 1), sums(seen)]).toEqual([
      [20000, 30000, 40],
      [20000, 20000, 70000],
    ]);
    expect(seen.overview.budget).toEqual({ allocated: 70000, spent: 20000, percent: 28.57 });
  });
  test.each<readonly [string, Left, string]>([
    ["50,000 บาท", ["budget", 1, "allocated", { value: "50,000 บาท" }], "unconverted"],
    ["-5", ["budget", 1, "allocated", { value: -5 }], "outOfRange"],
    ["50% as Sheets keeps it", ["budget", 1, "allocated", { value: 0.5, style: PERCENT }], "fraction"],
    ["a number beyond all", ["budget", 1, "allocated", { value: 1.7976931348623157e308 }], "absurd"],
    ["a failing formula", ["budget", 1, "allocated", { formula: "=1/0" }], "formulaError"],
  ])("an allocation of %s leaves the line and all that rests on it blank", async (_, left, code) => {
    const seen = await page.leave([...BUDGET, left]);
    expect([line(seen, 1), line(seen, 2), sums(seen)]).toEqual([
      ["", "", ""],
      [0, 20000, 0],
      [20000, 20000, ""],
    ]);
    expect(seen.overview).toMatchObject({
      budget: { allocated: null, spent: 20000, percent: null },
      unsure: { budget: true },
    });
    expect(faults(seen)).toEqual([[`fault.${code}`, "งบประมาณ!D5"]]);
    expect(seen.overview.findings.filter((each) => /^budget\./.test(each.code))).toEqual([]);
  });
  test("every spelling of an official table is converted by one click, by few calls", async () => {
    const typed = ["7,845.-", "-", "ไม่ใช้งบประมาณ", "๒๐,๐๐๐", "50,000.-"];
    const lines = Array.from({ length: 60 }, (_, row): readonly Left[] => [
      ["budget", row + 1, "name", { value: `โครงการ ${row}` }],
      ["budget", row + 1, "allocated", { value: typed[row % typed.length] ?? "" }],
      ["budget", row + 1, "spentQ1", { value: 0 }],
    ]);
    await page.leave(lines.flat());
    expect(await page.call<Converted>("convertValues")).toMatchObject({ converted: 60 });
    expect(page.calls()).toBeLessThan(400);
    const after = await page.look();
    expect(after.overview.budget.allocated).toBe(12 * (7845 + 0 + 0 + 20000 + 50000));
    expect(sums(after)[2]).toBe(after.overview.budget.allocated);
  });
});

describe("a month's tick counts in every spelling, in the sheet as in the sidebar", () => {
  test("that is accepted, and a word leaves the quarter blank", async () => {
    const ticks: readonly Cell[] = ["✓", "/", "✔", "x", " ☑ ", "TRUE", "√"].map((value) => ({ value }));
    const lines = [...ticks, { value: true }, { value: 1 }, { value: "-" }, { value: false }].flatMap(
      (tick, row): readonly Left[] => [
        ["activities", row + 1, "name", { value: `กิจกรรม ${row}` }],
        ["activities", row + 1, "oct", tick],
      ],
    );
    const planned = ({ book }: Seen) => cell(book, "dashboard", "quarter:1", "amount").value ?? "";
    const seen = await page.leave(lines);
    expect([planned(seen), seen.overview.quarters[0]?.planned]).toEqual([9, 9]);
    const word = await page.leave([...lines, ["activities", 3, "nov", { value: "ดู" }]]);
    expect([planned(word), word.overview.quarters, word.overview.unsure.quarters]).toEqual(["", [], true]);
    expect(faults(word).map(([code]) => code)).toEqual(["fault.notChoice"]);
  });
});
