import type { Code } from "../../src/checks/codes";
import type { CellRef } from "../../src/workbook/assessment";
import { FISCAL_MONTHS } from "../../src/workbook/months";
import type { TabKey } from "../../src/workbook/tabs";
import { ACTIVITIES } from "./consistent";
import { type Data, FIRST_ROW } from "./from-data";

type Row = Readonly<Record<string, unknown>>;
export interface Planted {
  readonly data: Data;
  readonly cell: CellRef;
}
/** Plants one contradiction in a consistent workbook; null where these figures give no room for it. */
export type Plant = (data: Data, pick: (below: number) => number) => Planted | null;

export const form = (data: Data, tab: TabKey): Row => data[tab] as Row;
export const table = (data: Data, tab: TabKey): readonly Row[] => data[tab] as readonly Row[];
export const lines = (data: Data, tab: TabKey): Readonly<Record<string, Row>> =>
  data[tab] as Readonly<Record<string, Row>>;
export const cell = (tab: TabKey, row: string | number, column = "value"): CellRef => ({
  tab,
  row: typeof row === "number" ? FIRST_ROW + row : row,
  column,
});
export const INSTRUMENTS = ["IIT", "EIT", "OIT"] as const;

export function inForm(data: Data, tab: TabKey, change: Row): Data {
  return { ...data, [tab]: { ...form(data, tab), ...change } };
}
export function inRow(data: Data, tab: TabKey, index: number, change: Row): Data {
  return { ...data, [tab]: table(data, tab).map((row, i) => (i === index ? { ...row, ...change } : row)) };
}
export function inLine(data: Data, tab: TabKey, key: string, change: Row): Data {
  return { ...data, [tab]: { ...lines(data, tab), [key]: { ...lines(data, tab)[key], ...change } } };
}
export const withRow = (data: Data, tab: TabKey, row: Row): Data => ({
  ...data,
  [tab]: [...table(data, tab), row],
});
const all = (data: Data, tab: TabKey, change: (row: Row) => Row): Data => ({
  ...data,
  [tab]: table(data, tab).map(change),
});

/** Indicators 9 and 10 as nobody has typed them. */
const untyped = (data: Data): Data =>
  ["9", "10"].reduce((now, key) => inLine(now, "scores", key, { score: null }), data);

export const number = (row: Row | undefined, key: string): number => Number(row?.[key] ?? 0);
const members = (row: Row | undefined, key: string): readonly string[] =>
  String(row?.[key] ?? "")
    .split(", ")
    .filter((each) => each !== "");
export const round2 = (value: number): number => Math.round(value * 100) / 100;
/** Another figure up to `range` away within 0–100, at two decimals. */
const other = (value: number, step: number, range = 100): number =>
  value + step <= range ? round2(value + step) : round2(value - step);

export const formPlant =
  (tab: TabKey, key: string, value: unknown): Plant =>
  (data) => ({ data: inForm(data, tab, { [key]: value }), cell: cell(tab, key) });

/** Sets the same column of one random row. */
export const rowPlant =
  (tab: TabKey, column: string, value: unknown, at = column): Plant =>
  (data, pick) => {
    const index = pick(table(data, tab).length);
    return { data: inRow(data, tab, index, { [column]: value }), cell: cell(tab, index, at) };
  };

export const textPlant =
  (text: string): Plant =>
  (data, pick) => {
    const key = ["preface", "introduction", "iit", "workClosing"][pick(4)] ?? "preface";
    return { data: inForm(data, "texts", { [key]: text }), cell: cell("texts", key) };
  };

const lists =
  (
    from: "Strengths" | "Weaknesses",
    to: "Strengths" | "Weaknesses" | null,
    keep: boolean,
    at: string,
  ): Plant =>
  (data, pick) => {
    const codes = INSTRUMENTS.filter(
      (code) => members(lines(data, "analysis")[code], `published${from}`).length > 0,
    );
    const code = codes[pick(Math.max(codes.length, 1))];
    if (code === undefined) return null;
    const row = lines(data, "analysis")[code];
    const source = members(row, `published${from}`);
    const moved = source[pick(source.length)] ?? "";
    const left = keep ? source : source.filter((each) => each !== moved);
    const singular = (list: string) => (list === "Strengths" ? "Strength" : "Weakness");
    const added = to === null ? [] : [...members(row, `published${to}`), moved];
    const change = {
      [`published${from}`]: left.join(", "),
      [`published${singular(from)}Count`]: left.length,
      ...(to === null
        ? {}
        : { [`published${to}`]: added.join(", "), [`published${singular(to)}Count`]: added.length }),
    };
    return { data: inLine(data, "analysis", code, change), cell: cell("analysis", code, at) };
  };

const count =
  (list: "Strength" | "Weakness", bare: boolean): Plant =>
  (data, pick) => {
    const plural = list === "Strength" ? "Strengths" : "Weaknesses";
    const codes = INSTRUMENTS.filter(
      (code) => members(lines(data, "analysis")[code], `published${plural}`).length > 0,
    );
    const code = codes[pick(Math.max(codes.length, 1))];
    if (code === undefined) return null;
    const stated = number(lines(data, "analysis")[code], `published${list}Count`) + 11 + pick(5);
    const change = {
      [`published${list}Count`]: stated,
      ...(bare ? { publishedStrengths: "", publishedWeaknesses: "" } : {}),
    };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, `published${list}Count`),
    };
  };

const indicator = (pick: (below: number) => number): string => String(1 + pick(8));
const scoreOf = (data: Data, key: string, column = "score"): number =>
  number(lines(data, "scores")[key], column);

/** At least `least` beside the true figure: a hundredth on a sum may be no mistake, as its parts are rounded. */
const published =
  (keys: readonly string[], least = 0.01): Plant =>
  (data, pick) => {
    const key = keys[pick(keys.length)] ?? "1";
    const wrong = other(
      scoreOf(data, key, "published"),
      round2(least + pick(300) / 100),
      key.length === 3 ? 30 : 100,
    );
    return {
      data: inLine(data, "scores", key, { published: wrong }),
      cell: cell("scores", key, "published"),
    };
  };

const TEN = Array.from({ length: 10 }, (_, i) => String(i + 1));
const SUMMARY = "แบบสรุปโครงการ/กิจกรรม";

/** Plants by code; those of other relations stand in more-plants.ts. */
export const PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "score.missing": (data, pick) => {
    const key = indicator(pick);
    return { data: inLine(data, "scores", key, { score: "" }), cell: cell("scores", key, "score") };
  },
  "score.too-many-decimals": (data, pick) => {
    const key = indicator(pick);
    return { data: inLine(data, "scores", key, { previous: 85.123 }), cell: cell("scores", key, "previous") };
  },
  "score.formula-overwritten": (data, pick) => {
    const key = ["IIT", "EIT", "OIT", "total"][pick(4)] ?? "total";
    const wrong = other(scoreOf(data, key), 0.02 + pick(20));
    return { data: inLine(data, "scores", key, { score: wrong }), cell: cell("scores", key, "score") };
  },
  "score.item-score-differs": (data, pick) => {
    const key = ["9", "10"][pick(2)] ?? "9";
    const wrong = other(scoreOf(data, key), 0.01 + pick(20));
    return { data: inLine(data, "scores", key, { score: wrong }), cell: cell("scores", key, "score") };
  },
  "score.unreachable": (data, pick) => {
    const blank = Object.fromEntries(Object.keys(lines(data, "oit")).map((code) => [code, {}]));
    const key = ["9", "10"][pick(2)] ?? "9";
    return {
      data: inLine({ ...data, oit: blank }, "scores", key, { score: 99.97 }),
      cell: cell("scores", key, "score"),
    };
  },
  "score.published-differs": published(TEN),
  "score.weighted-published-differs": published(INSTRUMENTS, 0.05),
  "score.total-published-differs": published(["total"], 0.05),
  "score.published-sum-differs": (data) => {
    const wrong = other(scoreOf(data, "total", "published"), 5);
    const open = inLine(data, "scores", "1", { score: "" });
    return {
      data: inLine(open, "scores", "total", { published: wrong }),
      cell: cell("scores", "total", "published"),
    };
  },
  "score.level-published-differs": (data, pick) => {
    const key = [...TEN, "total"][pick(11)] ?? "total";
    const level = lines(data, "scores")[key]?.["publishedLevel"] === "B" ? "C" : ["B", "ดีมาก"][pick(2)];
    return {
      data: inLine(data, "scores", key, { publishedLevel: level }),
      cell: cell("scores", key, "publishedLevel"),
    };
  },
  "list.strength-count-differs": count("Strength", false),
  "list.weakness-count-differs": count("Weakness", false),
  "list.count-differs-computed": count("Strength", true),
  "list.count-sum": (data, pick) => {
    const planted = count("Weakness", false)(data, pick);
    return planted && { ...planted, cell: { ...planted.cell, column: "publishedWeaknessCount" } };
  },
  "list.in-both": lists("Weaknesses", "Strengths", true, "publishedStrengths"),
  "list.in-none": (data, pick) => {
    const row = (code: string) => lines(data, "analysis")[code];
    const code = INSTRUMENTS.find((each) => members(row(each), "publishedWeaknesses").length > 1);
    if (code === undefined) return null;
    const source = members(row(code), "publishedWeaknesses");
    const gone = pick(source.length);
    const left = source.filter((_, i) => i !== gone);
    const change = { publishedWeaknesses: left.join(", "), publishedWeaknessCount: left.length };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, "publishedWeaknesses"),
    };
  },
  "list.strength-below-target": lists("Weaknesses", "Strengths", false, "publishedStrengths"),
  "list.weakness-at-target": lists("Strengths", "Weaknesses", false, "publishedWeaknesses"),
  "list.outside-instrument": (data) => {
    const row = lines(data, "analysis")["IIT"];
    const moved = lines(data, "analysis")["EIT"];
    const change = Object.fromEntries(
      ["publishedStrengths", "publishedWeaknesses"].map((key) => [
        key,
        [...members(row, key), ...members(moved, key)].join(", "),
      ]),
    );
    const column =
      members(moved, "publishedStrengths").length > 0 ? "publishedStrengths" : "publishedWeaknesses";
    return { data: inLine(data, "analysis", "IIT", change), cell: cell("analysis", "IIT", column) };
  },
  "list.unreadable": (data, pick) => {
    const code = INSTRUMENTS[pick(3)] ?? "IIT";
    const text = `${String(lines(data, "analysis")[code]?.["publishedStrengths"] ?? "")}, 17`;
    return {
      data: inLine(data, "analysis", code, { publishedStrengths: text }),
      cell: cell("analysis", code, "publishedStrengths"),
    };
  },
  "target.missing": (data) => {
    const none = ["IIT", "1", "2", "3", "4", "5"].reduce(
      (all, key) => inLine(all, "scores", key, { target: "" }),
      data,
    );
    return { data: none, cell: cell("scores", "IIT", "target") };
  },
  "target.published-differs": (data, pick) => {
    const code = INSTRUMENTS[pick(3)] ?? "IIT";
    const wrong = other(number(lines(data, "analysis")[code], "publishedTarget"), 0.5);
    return {
      data: inLine(data, "analysis", code, { publishedTarget: wrong }),
      cell: cell("analysis", code, "publishedTarget"),
    };
  },
  "target.indicator-differs": (data, pick) => {
    const key = indicator(pick);
    const target = scoreOf(data, key, "target");
    // Away from the score, so that a strength stays one and no list becomes wrong, too.
    const wrong = scoreOf(data, key) < target ? Math.min(100, target + 0.5) : target - 0.5;
    return wrong === target
      ? null
      : { data: inLine(data, "scores", key, { target: wrong }), cell: cell("scores", key, "target") };
  },
  "weak.no-guidance": (data, pick) => {
    const weak = TEN.filter((key) => scoreOf(data, key) < scoreOf(data, key, "target"));
    const key = weak[pick(Math.max(weak.length, 1))];
    return key === undefined
      ? null
      : { data: inLine(data, "analysis", key, { guidance: "" }), cell: cell("analysis", key, "guidance") };
  },
  "weak.no-measure": (data, pick) => {
    const weak = TEN.filter((key) => scoreOf(data, key) < scoreOf(data, key, "target"));
    const key = weak[pick(Math.max(weak.length, 1))];
    if (key === undefined) return null;
    const left = table(data, "measures").filter((row) => row["indicator"] !== Number(key));
    return { data: { ...data, measures: left }, cell: cell("measures", left.length, "indicator") };
  },
  "measure.unknown-indicator": (data, pick) => {
    const row = { kind: "มาตรการรายตัวชี้วัด", indicator: 11 + pick(50), number: "1", title: "มาตรการ" };
    return {
      data: withRow(data, "measures", row),
      cell: cell("measures", table(data, "measures").length, "indicator"),
    };
  },
  "measure.no-indicator": (data) => ({
    data: withRow(data, "measures", { kind: "มาตรการรายตัวชี้วัด", number: "1", title: "มาตรการ" }),
    cell: cell("measures", table(data, "measures").length, "indicator"),
  }),
  "measure.no-kind": (data) => ({
    data: withRow(data, "measures", { title: "มาตรการ" }),
    cell: cell("measures", table(data, "measures").length, "kind"),
  }),
  "oit.status-blank": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return { data: inLine(data, "oit", code, { status: "" }), cell: cell("oit", code, "status") };
  },
  // At 100 no item is missed that could be named.
  "oit.items-unknown": (data) =>
    Number(lines(data, "scores")["9"]?.["score"]) === 100
      ? null
      : { data: { ...data, oit: {} }, cell: cell("oit", "O1", "status") },
  "oit.no-link": (data, pick) => {
    const shown = Object.entries(lines(data, "oit")).filter(([, row]) => row["status"] === "มี");
    const [code] = shown[pick(Math.max(shown.length, 1))] ?? [];
    return code === undefined
      ? null
      : { data: inLine(data, "oit", code, { links: [] }), cell: cell("oit", code, "links") };
  },
  "oit.link-though-missing": (data, pick) => {
    const missing = Object.entries(lines(data, "oit")).filter(([, row]) => row["status"] === "ไม่มี");
    const [code] = missing[pick(Math.max(missing.length, 1))] ?? [];
    const links = ["https://www.example.go.th/x"];
    return code === undefined
      ? null
      : { data: inLine(data, "oit", code, { links }), cell: cell("oit", code, "status") };
  },
  "link.not-public": rowPlant("appendix", "links", ["http://192.168.1.20/report"]),
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
    const moved = 1 + pick(3000);
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
    const moved = 1 + pick(3000);
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
  "result.missing": (data, pick) => {
    const index = pick(8);
    const results = table(data, "results").filter((_, i) => i !== index);
    return { data: { ...data, results }, cell: cell("activities", index % 4, "name") };
  },
  "result.none": (data) => ({ data: { ...data, results: [] }, cell: cell("results", 0, "activity") }),
  "result.not-planned": (data) => ({
    data: withRow(data, "results", {
      activity: "กิจกรรมศึกษาดูงานต่างจังหวัด",
      round: "6 เดือน",
      result: "แล้ว",
      spent: 0,
    }),
    cell: cell("results", 8, "activity"),
  }),
  "result.name-spelling": (data, pick) => {
    const index = pick(8);
    const activity = `กิจกรรม${ACTIVITIES[index % 4]}`.slice(0, -1);
    return { data: inRow(data, "results", index, { activity }), cell: cell("results", index, "activity") };
  },
  "result.duplicate": (data, pick) => ({
    data: withRow(data, "results", {
      activity: ACTIVITIES[pick(4)],
      round: "12 เดือน",
      result: "แล้ว",
      spent: "",
    }),
    cell: cell("results", 8, "activity"),
  }),
  "result.no-round": (data, pick) => ({
    data: withRow(data, "results", { activity: ACTIVITIES[pick(4)], result: "แล้ว" }),
    cell: cell("results", 8, "round"),
  }),
  "result.empty": (data, pick) => {
    const index = pick(8);
    return {
      data: inRow(data, "results", index, { result: "", status: "" }),
      cell: cell("results", index, "result"),
    };
  },
  "result.status-progress": (data, pick) => {
    const index = 4 + pick(4);
    return {
      data: inRow(data, "results", index, { progress: 50 + pick(50) }),
      cell: cell("results", index, "progress"),
    };
  },
  "result.progress-falls": (data, pick) => {
    const index = 4 + pick(4);
    const change = { progress: pick(50), status: "อยู่ระหว่างดำเนินการ" };
    return { data: inRow(data, "results", index, change), cell: cell("results", index, "progress") };
  },
  "result.over-plan": (data, pick) => {
    const index = 4 + pick(4);
    const spent = number(table(data, "activities")[index - 4], "budget") + 1;
    return { data: inRow(data, "results", index, { spent }), cell: cell("results", index, "spent") };
  },
  "rules.unknown": formPlant("office", "resultYear", 2563),
  "rules.unbuilt": (data) => ({
    data: { ...data, criteria: { set: { code: "2564" } } },
    cell: cell("criteria", "set", "code"),
  }),
  "rules.borrowed": (data) => ({
    data: inForm(data, "office", { resultYear: 2563, borrowedYear: 2565 }),
    cell: cell("office", "borrowedYear"),
  }),
  "rules.borrow-idle": formPlant("office", "borrowedYear", 2569),
  "rules.borrow-unknown": (data) => ({
    data: inForm(data, "office", { resultYear: 2563, borrowedYear: 2562 }),
    cell: cell("office", "borrowedYear"),
  }),
  "oit.sub-proposed": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return {
      data: untyped(inLine(data, "oit", code, { subIndicator: "เสนอ: 9.1" })),
      cell: cell("oit", code, "subIndicator"),
    };
  },
  "oit.sub-missing": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return {
      data: untyped(inLine(data, "oit", code, { subIndicator: "" })),
      cell: cell("oit", code, "subIndicator"),
    };
  },
  "oit.title-empty": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return { data: inLine(data, "oit", code, { title: "" }), cell: cell("oit", code, "title") };
  },
  "year.result-after-report": formPlant("office", "resultYear", 2567),
  "year.result-old": formPlant("office", "resultYear", 2564),
  "year.in-text": (data, pick) => {
    const year = 2550 + pick(14);
    const thai =
      pick(2) === 0
        ? String(year)
        : String(year).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
    const text =
      [`ตามแผนประจำปีงบประมาณ พ.ศ. ${thai} ของหน่วยงาน`, `ในปีงบประมาณ ${thai}`, `ประจำปี พ.ศ.${thai}`][
        pick(3)
      ] ?? "";
    return textPlant(text)(data, pick);
  },
  "rank.over-total": formPlant("office", "rank", 246),
  "rank.half": formPlant("office", "rank", ""),
  "date.reversed": (data, pick) => {
    const dates = { startDate: "30 กันยายน 2566", endDate: "1 ตุลาคม 2565" };
    const tab = (["plan", "progress"] as const)[pick(4)];
    if (tab) return { data: inForm(data, tab, dates), cell: cell(tab, "startDate") };
    const index = 4 + pick(4);
    return {
      data: inRow(data, "results", index, { startDate: "30 กันยายน 2566" }),
      cell: cell("results", index, "startDate"),
    };
  },
  "date.outside-year": (data, pick) => {
    const [date = ""] = [["30 กันยายน 2565"], ["1 มกราคม 2565"]][pick(2)] ?? [];
    const index = pick(8);
    return {
      data: inRow(data, "results", index, { startDate: date }),
      cell: cell("results", index, "startDate"),
    };
  },
  "date.after-round": (data, pick) => {
    const index = pick(4);
    return {
      data: inRow(data, "results", index, { endDate: "1 เมษายน 2566" }),
      cell: cell("results", index, "endDate"),
    };
  },
  "date.periods-differ": formPlant("progress", "startDate", "1 มกราคม 2566"),
  "order.year-differs": formPlant("office", "orderDate", "14 มีนาคม 2565"),
  "declaration.outside-year": (data, pick) => {
    const index = pick(2);
    const change = { date: ["1 ธันวาคม 2564", "5 มกราคม 2567"][pick(2)], effectiveYear: "" };
    return { data: inRow(data, "declarations", index, change), cell: cell("declarations", index, "date") };
  },
  "declaration.before-policy": (data) => ({
    data: inRow(data, "declarations", 1, { date: "11 ธันวาคม 2565" }),
    cell: cell("declarations", 1, "date"),
  }),
  "declaration.other-year": rowPlant("declarations", "effectiveYear", 2565),
  "declaration.no-date": rowPlant("declarations", "date", ""),
  "declaration.no-kind": rowPlant("declarations", "kind", ""),
  "number.gap": (data, pick) => {
    if (pick(3) === 0)
      return formPlant("plan", "monitoring", ["(1) รายงานทุกไตรมาส", "(3) ประเมินเมื่อสิ้นปี"])(data, pick);
    const tab = (["activities", "appendix"] as const)[pick(2)] ?? "appendix";
    const last = table(data, tab).length - 1;
    return { data: inRow(data, tab, last, { number: last + 2 + pick(9) }), cell: cell(tab, last, "number") };
  },
  "number.duplicate": (data, pick) => {
    const tab = (["activities", "appendix"] as const)[pick(2)] ?? "appendix";
    const last = table(data, tab).length - 1;
    return { data: inRow(data, tab, last, { number: 1 + pick(last) }), cell: cell(tab, last, "number") };
  },
  "text.dotted-blank": textPlant("ได้คะแนนเท่ากับ.........คะแนน"),
  "text.figure-differs": (data, pick) => {
    const kind = pick(5);
    const typed = `${10 + pick(30)}.37`;
    const text =
      [
        `ผลการประเมิน ITA ประจำปี 2565 โดยรวมได้คะแนนเท่ากับร้อยละเฉลี่ย ${typed}`,
        `(Internal Integrity and Transparency Assessment: IIT) ตัวชี้วัดที่ 1-5 ได้คะแนน เท่ากับ.....1.37.....`,
        `ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ ${typed}`,
        "แบบวัด EIT มีน้ำหนักร้อยละ 40",
        "เบิกจ่ายแล้วทั้งสิ้นร้อยละ 99.37 ของงบประมาณ",
      ][kind] ?? "";
    return textPlant(text)(data, pick);
  },
  "text.level-differs": textPlant("ผลการประเมิน ITA ของหน่วยงาน อยู่ในระดับ F"),
  "text.mixed-digits": textPlant("มาตรการ 6 ข้อ และกิจกรรม ๙ กิจกรรม"),
  "text.digit-styles": textPlant("กิจกรรม ๙ กิจกรรม"),
  "name.office-spelling": (data, pick) =>
    textPlant(["สพป. หนองคาย เขต 1", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคายได้ดำเนินการ"][pick(2)] ?? "")(
      data,
      pick,
    ),
  "name.other-office": textPlant("สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครสวรรค์ เขต 3 ได้ดำเนินการ"),
  "name.indicator": textPlant("ตัวชี้วัดที่ 2 การใช้จ่ายงบประมาณ ควรพัฒนา"),
  "signature.missing": (data, pick) => {
    const role = ["proposer", "endorser", "approver", "declarer"][pick(4)] ?? "approver";
    return {
      data: inLine(data, "signatures", role, { position: "" }),
      cell: cell("signatures", role, "position"),
    };
  },
  "signature.no-position": (data, pick) => {
    const role = ["proposer", "endorser", "approver", "declarer"][pick(4)] ?? "approver";
    const change = { name: "ผู้ลงนาม", position: "(......)" };
    return { data: inLine(data, "signatures", role, change), cell: cell("signatures", role, "position") };
  },
  "criteria.weights": (data) => ({
    data: { ...data, criteria: { "instrument:IIT": { weight: 40 } } },
    cell: cell("criteria", "instrument:IIT", "weight"),
  }),
};
