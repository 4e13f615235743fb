import type { Code } from "../../../src/checks/codes";
import { ACTIVITIES } from "../consistent";
import { all, cell, inForm, inRow, number, type Plant, SUMMARY, table, withRow } from "./plant";

/** Budgets of the plan, money received and spent. */
export const MONEY_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "plan.table-total-differs": (data, pick) => {
    const name = ["แผนเชิงยุทธศาสตร์", "ตารางกิจกรรมแบบสั้น", SUMMARY][pick(3)] ?? SUMMARY;
    const row = { table: name, name: "สร้างสื่อประชาสัมพันธ์รณรงค์", budget: 1 + pick(50_000) };
    const first = table(data, "projects").findIndex((each) => each["table"] === name);
    return { data: withRow(data, "projects", row), cell: cell("projects", first, "budget") };
  },
  "plan.over-allocation": (data) => {
    const total = table(data, "activities").reduce((all, row) => all + number(row, "budget"), 0);
    const allocated = total - 1001;
    const balance = allocated - number(table(data, "budget")[0], "spent");
    return { data: inRow(data, "budget", 0, { allocated, balance }), cell: cell("activities", 0, "budget") };
  },
  "plan.activity-over-allocation": (data, pick) => {
    const index = pick(4);
    const allocated = number(table(data, "activities")[index], "budget") - 1;
    const change = { name: `โครงการ${ACTIVITIES[index]}`, allocated, balance: allocated };
    return { data: inRow(data, "budget", 1, change), cell: cell("activities", index, "budget") };
  },
  "plan.two-budgets": (data, pick) => {
    const [up, down] = [8 + pick(2), 10 + pick(2)];
    const moved = 2 + pick(3000);
    const more = inRow(data, "projects", up, {
      budget: number(table(data, "projects")[up], "budget") + moved,
    });
    const less = inRow(more, "projects", down, {
      budget: number(table(data, "projects")[down], "budget") - moved,
    });
    return { data: less, cell: cell("projects", up, "budget") };
  },
  "plan.perhaps-two-budgets": (data, pick) => {
    const index = pick(4);
    const moved = 2 + pick(3000);
    const budget = number(table(data, "projects")[8 + index], "budget") - moved;
    const named = inRow(data, "projects", 8 + index, {
      name: `โครงการส่งเสริมการ${ACTIVITIES[index]}ให้เข้มแข็ง`,
      budget,
    });
    return {
      data: withRow(named, "projects", { table: SUMMARY, name: "จัดทำคู่มือสำหรับประชาชน", budget: moved }),
      cell: cell("projects", 8 + index, "budget"),
    };
  },
  "budget.overspent": (data) => {
    const row = table(data, "budget")[1];
    const spent = number(row, "allocated") + 1;
    return {
      data: inRow(data, "budget", 1, { spentQ4: spent, spent, balance: -1 }),
      cell: cell("budget", 1, "allocated"),
    };
  },
  "budget.total-overspent": (data, pick) => {
    const spent = number(table(data, "budget")[0], "allocated") + 2000 + pick(1000);
    const change = { spentQ1: spent, spentQ2: "", spentQ3: "", spentQ4: "", spent, balance: "" };
    return { data: inRow(data, "budget", 0, change), cell: cell("budget", 0, "allocated") };
  },
  "budget.no-allocation": (data) => ({
    data: inRow(data, "budget", 1, { allocated: "", spentQ4: 5, spent: "", balance: "" }),
    cell: cell("budget", 1, "allocated"),
  }),
  "budget.no-spending": (data) => {
    const none = { spentQ1: "", spentQ2: "", spentQ3: "", spentQ4: "", spent: "", balance: "" };
    return { data: all(data, "budget", (row) => ({ ...row, ...none })), cell: cell("budget", 0, "spentQ1") };
  },
  "budget.line-no-spending": (data) => ({
    data: inRow(data, "budget", 1, {
      spentQ1: "",
      spentQ2: "",
      spentQ3: "",
      spentQ4: "",
      spent: "",
      balance: "",
    }),
    cell: cell("budget", 1, "spentQ1"),
  }),
  "budget.quarter-gap": (data, pick) => {
    const quarter = 1 + pick(3);
    return {
      data: inRow(data, "budget", 1, { [`spentQ${quarter}`]: "" }),
      cell: cell("budget", 1, `spentQ${quarter}`),
    };
  },
  "budget.formula-overwritten": (data, pick) => {
    const column = ["spent", "balance"][pick(2)] ?? "spent";
    return { data: inRow(data, "budget", 0, { [column]: 7 }), cell: cell("budget", 0, column) };
  },
  "budget.results-differ": (data, pick) => {
    const index = pick(4);
    const row = table(data, "results")[index];
    return {
      data: inRow(data, "results", index, { spent: number(row, "spent") + 1 }),
      cell: cell("results", 0, "spent"),
    };
  },
  "plan.detail-over-line": (data) => {
    const index = 3;
    const other = table(data, "activities")[2];
    const change = { details: [String(other?.["name"])], budget: Math.max(0, number(other, "budget") - 1) };
    return { data: inRow(data, "projects", index, change), cell: cell("activities", 2, "budget") };
  },
  "plan.details-sum": (data, pick) => {
    const index = pick(12);
    const over = number(table(data, "projects")[index], "budget") + 500;
    return {
      data: inRow(data, "projects", index, { details: [`ค่าวิทยากร ${over} บาท`] }),
      cell: cell("projects", index, "details"),
    };
  },
  "budget.duplicate": (data) => ({
    data: withRow(data, "budget", { ...table(data, "budget")[1] }),
    cell: cell("budget", 2, "name"),
  }),
  "budget.rounds-differ": (data, pick) => {
    const index = pick(4);
    const half = table(data, "results")[index] ?? {};
    const quarter = (round: string) => ({
      activity: half["activity"],
      round,
      result: "จัดแล้ว",
      spent: number(half, "spent"),
    });
    return {
      data: withRow(withRow(data, "results", quarter("ไตรมาส 1")), "results", quarter("ไตรมาส 2")),
      cell: cell("results", index, "spent"),
    };
  },
  "plan.dimension-missing": (data, pick) => {
    const at = pick(4);
    const dimensions = table(data, "activities").map((row, i) => ({
      ...row,
      dimension: i === at ? null : "มิติที่ 2",
    }));
    return { data: { ...data, activities: dimensions }, cell: cell("activities", at, "dimension") };
  },
  "plan.dimension-differs": (data, pick) => {
    const [name] = ACTIVITIES;
    const at = table(data, "projects").findIndex((row) => String(row["name"]).includes(name));
    const [first = 1, second = 2] = pick(2) === 0 ? [1, 2] : [4, 3];
    const activities = table(data, "activities").map((row) => ({ ...row, dimension: first }));
    const projects = table(data, "projects").map((row, i) => ({
      ...row,
      dimension: i === at ? second : first,
    }));
    return { data: { ...data, activities, projects }, cell: cell("projects", at, "dimension") };
  },
  "plan.dimension-total-differs": (data) => {
    // Names that mean nothing to each other, so that only the sums tell.
    const [first, ...others] = table(data, "activities");
    const activities = [first, ...others].map((row, i) => ({ ...row, dimension: i === 0 ? 1 : 2 }));
    const projects = activities.map((row, i) => ({
      table: SUMMARY,
      name: `งานลำดับที่ ${i + 1} ของแผน`,
      budget: number(row, "budget"),
      dimension: i === 0 ? 2 : 1,
    }));
    const same =
      number(first, "budget") * 2 ===
      others.reduce((sum, row) => sum + number(row, "budget"), number(first, "budget"));
    return same ? null : { data: { ...data, activities, projects }, cell: cell("projects", 1, "dimension") };
  },
  "plan.dimension-line": (data) => {
    const row = { table: SUMMARY, name: "มิติที่ 3 ส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน" };
    const local = inForm(data, "office", { kind: "อปท. (อบต./เทศบาล/อบจ.)" });
    const at = table(data, "projects").length;
    return { data: withRow(local, "projects", row), cell: cell("projects", at, "name") };
  },
  "plan.no-first-year": (data, pick) => ({
    data: inRow(data, "projects", pick(4), { year2: 1000 + pick(50_000) }),
    cell: cell("plan", "firstYear"),
  }),
  "plan.year-outside": (data, pick) => ({
    data: inForm(inRow(data, "projects", pick(4), { year2: 1000 }), "plan", {
      firstYear: pick(2) === 0 ? 2560 : 2567,
    }),
    cell: cell("plan", "firstYear"),
  }),
  "plan.year-budget-differs": (data, pick) => {
    const at = table(data, "projects").findIndex(({ budget }) => number({ budget }, "budget") > 0);
    const planned = number(table(data, "projects")[at], "budget") + 1 + pick(500);
    const plan = inForm(data, "plan", { firstYear: 2564 });
    return { data: inRow(plan, "projects", at, { year3: planned }), cell: cell("projects", at, "year3") };
  },
  "budget.before-plan": (data, pick) => {
    const index = pick(4);
    const early = Object.fromEntries(["oct", "nov", "dec"].map((month) => [month, ""]));
    const later = inRow(data, "activities", index, early);
    const started = table(later, "results").map((row) => ({ ...row, startDate: "" }));
    const line = {
      name: `โครงการ${ACTIVITIES[index]}`,
      allocated: 900_000,
      spentQ1: 5 + pick(90),
      spent: "",
      balance: "",
    };
    const rest = {
      spentQ1: number(table(data, "budget")[0], "spentQ1") - line.spentQ1,
      spent: "",
      balance: "",
    };
    const moved = inRow({ ...later, results: started }, "budget", 0, rest);
    return { data: inRow(moved, "budget", 1, line), cell: cell("budget", 1, "spentQ1") };
  },
};
