import type { Code } from "../../../src/checks/codes";
import { FISCAL_MONTHS } from "../../../src/workbook/months";
import { ACTIVITIES } from "../consistent";
import { all, cell, formPlant, inForm, inRow, type Plant, rowPlant, SUMMARY, table, withRow } from "./plant";

/** The plan's sections, lists of activities, months, KPIs and targets. */
export const PLAN_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "plan.empty": (data) => {
    const plan = { project: "เขตสุจริต" };
    return {
      data: { ...data, plan, targets: [], activities: [], projects: [], results: [] },
      cell: cell("plan", "rationale"),
    };
  },
  "plan.section-missing": (data, pick) => {
    const key =
      ["rationale", "objectives", "goals", "targetGroups", "place", "benefits", "monitoring"][pick(7)] ??
      "goals";
    return { data: inForm(data, "plan", { [key]: "" }), cell: cell("plan", key) };
  },
  "plan.no-target-count": formPlant("plan", "targetCount", ""),
  "plan.duplicate-activity": (data, pick) => {
    const name = `มาตรการ${ACTIVITIES[pick(4)]}`;
    return {
      data: withRow(data, "projects", { table: SUMMARY, name, budget: "" }),
      cell: cell("projects", table(data, "projects").length, "name"),
    };
  },
  "plan.no-table": (data) => ({
    data: withRow(data, "projects", { name: "จัดทำคู่มือสำหรับประชาชน" }),
    cell: cell("projects", table(data, "projects").length, "table"),
  }),
  "plan.no-months": (data) => {
    const none = Object.fromEntries(FISCAL_MONTHS.map(({ key }) => [key, ""]));
    return {
      data: all(data, "activities", (row) => ({ ...row, ...none })),
      cell: cell("activities", 0, "oct"),
    };
  },
  "plan.activity-no-month": (data, pick) => {
    const none = Object.fromEntries(FISCAL_MONTHS.map(({ key }) => [key, ""]));
    const index = pick(4);
    return { data: inRow(data, "activities", index, none), cell: cell("activities", index, "oct") };
  },
  "plan.quarter-empty": (data, pick) => {
    const empty = 1 + pick(4);
    const months = FISCAL_MONTHS.filter(({ quarter }) => quarter === empty).map(({ key }) => key);
    const [first = "oct"] = months;
    const none = Object.fromEntries(months.map((key) => [key, ""]));
    return {
      data: all(data, "activities", (row) => ({ ...row, ...none })),
      cell: cell("activities", 0, first),
    };
  },
  "plan.month-outside-period": (data) => ({
    data: inForm(inForm(data, "plan", { startDate: "1 พฤศจิกายน 2565" }), "progress", {
      startDate: "1 พฤศจิกายน 2565",
    }),
    cell: cell("activities", 0, "oct"),
  }),
  "plan.line-not-in-activities": (data) => ({
    data: withRow(data, "projects", { table: SUMMARY, name: "จัดทำคู่มือสำหรับประชาชน", budget: 0 }),
    cell: cell("projects", table(data, "projects").length, "name"),
  }),
  "plan.activity-not-in-table": (data, pick) => {
    const index = pick(4);
    const projects = table(data, "projects").filter((_, i) => i !== 8 + index);
    return { data: { ...data, projects }, cell: cell("activities", index, "name") };
  },
  "plan.percent-over-100": (data, pick) => {
    const index = pick(4);
    return {
      data: inRow(data, "activities", index, { unit: "ร้อยละ", target: 101 + pick(50) }),
      cell: cell("activities", index, "target"),
    };
  },
  "plan.unit-kpi": rowPlant("activities", "unit", "ครั้ง"),
  "plan.no-kpi": rowPlant("activities", "kpi", ""),
  "plan.no-target": rowPlant("activities", "unit", "ร้อยละ", "target"),
  "plan.kpi-target": (data, pick) => {
    const index = pick(4);
    const change =
      [
        { kpi: "ร้อยละ 70 ของบุคลากรที่เข้าร่วม", unit: "ร้อยละ", target: 85 },
        { kpi: "จำนวนครั้งที่จัด ไม่น้อยกว่า 4 ครั้ง", unit: "ครั้ง", target: 2 },
      ][pick(2)] ?? {};
    return { data: inRow(data, "activities", index, change), cell: cell("activities", index, "kpi") };
  },
  "plan.target-count": (data) => ({
    data: inForm(data, "plan", { targetGroups: ["ข้าราชการ จำนวน 40 คน", "ประชาชน จำนวน 30 คน"] }),
    cell: cell("plan", "targetCount"),
  }),
  "plan.line-not-in-summary": (data) => {
    const row = { table: "แผนเชิงยุทธศาสตร์", name: "จัดทำคู่มือสำหรับประชาชน", budget: 0 };
    return {
      data: withRow(data, "projects", row),
      cell: cell("projects", table(data, "projects").length, "name"),
    };
  },
};
