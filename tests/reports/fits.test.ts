import { expect, test } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import { reportOf } from "../../src/reports";
import type { ReportDocument } from "../../src/reports/document";
import { figuresOf } from "../../src/workbook/figures";
import { partOf } from "../docx/read";
import { rowsOf } from "./fixture";
import { FULL } from "./full";

const withMoney = (money: number): typeof FULL => ({
  ...FULL,
  activities: FULL.activities.map((row) => ({ ...row, budget: money })),
  projects: FULL.projects.map((row) => ({ ...row, budget: money, year1: money, year2: money, year3: money })),
  results: FULL.results.map((row) => ({ ...row, spent: money })),
  budget: FULL.budget.map((row) => ({
    ...row,
    allocated: money,
    spentQ1: money,
    spentQ2: money,
    spentQ3: money,
    spentQ4: money,
  })),
});

// Whether figures wrap, and whether totals are the sums of their columns, is what the lint says of a file.
test.each([
  ["arabic", 98_765_432.25],
  ["arabic", 1_234_567_890.75],
  ["thai", 77_777_777.77],
] as const)("figures in %s digits of %d baht stand on one line in every report", (digits, money) => {
  const office = withMoney(money);
  for (const subject of [{ kind: "annual" }, { kind: "quarterly", quarter: 2 }] as const) {
    expect(lintDocx(renderDocx({ ...reportOf(subject, office, figuresOf(office)), digits }))).toEqual([]);
  }
});

/** How the pages lie on which some words stand. */
function orientationOf(report: ReportDocument, words: string): string | undefined {
  const sections = partOf(renderDocx(report), "word/document.xml").split(/(?<=<\/w:sectPr>)/);
  const section = sections.find((each) => each.includes(words));
  return /w:orient="(\w+)"/.exec(section ?? "")?.[1];
}

const LONG = "จัดอบรมแล้ว มีผู้เข้าร่วม 60 คน ผู้เข้าร่วมมีความรู้ความเข้าใจเรื่องผลประโยชน์ทับซ้อนเพิ่มขึ้น".repeat(3);

test("results that fill every column go to a landscape page, others stay upright", () => {
  const monitoring = (rows: readonly Partial<(typeof FULL)["results"][number]>[]) => {
    const results = rowsOf(
      "results",
      rows.map((row) => ({ activity: "กิจกรรมหนึ่ง", round: "12", result: LONG, ...row })),
    );
    const office = { ...FULL, results };
    return reportOf({ kind: "monitoring", round: 12 }, office, figuresOf(office));
  };
  const all = {
    owner: "กองสาธารณสุขและสิ่งแวดล้อม",
    status: "running",
    progress: 55,
    spent: 1_234_567.5,
  } as const;
  expect(orientationOf(monitoring([all]), "กองสาธารณสุขและสิ่งแวดล้อม")).toBe("landscape");
  expect(orientationOf(monitoring([{ spent: 4000 }]), "4,000")).toBe("portrait");
});
