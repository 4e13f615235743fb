import type { Code } from "../../../src/checks/codes";
import {
  cell,
  INSTRUMENTS,
  inLine,
  inRow,
  lines,
  number,
  other,
  type Plant,
  rowPlant,
  scoreOf,
  TEN,
  table,
  withRow,
} from "./plant";

const indicator = (pick: (below: number) => number): string => String(1 + pick(8));

/** Targets, guidance and measures. */
export const MEASURE_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
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
  "target.outlier": (data, pick) => {
    const code = INSTRUMENTS[pick(3)] ?? "IIT";
    const own = { IIT: ["1", "2", "3", "4", "5"], EIT: ["6", "7", "8"], OIT: ["9", "10"] }[code];
    const all = [code, ...own].reduce((each, key) => inLine(each, "scores", key, { target: 9.5 }), data);
    const low = own.some((key) => number(lines(data, "scores")[key], "score") < 60);
    return low ? null : { data: all, cell: cell("scores", code, "target") };
  },
  "measure.duplicate": (data, pick) => {
    const measures = table(data, "measures");
    const copy = measures[pick(measures.length)] ?? {};
    return {
      data: withRow(data, "measures", { ...copy, number: "" }),
      cell: cell("measures", measures.length, "title"),
    };
  },
  "measure.other-indicator": (data) => ({
    data: inRow(data, "measures", 0, { title: "มาตรการการใช้อำนาจ" }),
    cell: cell("measures", 0, "indicator"),
  }),
  "target.no-value": rowPlant("targets", "value", ""),
  "target.no-kpi": rowPlant("targets", "kpi", ""),
  "target.counts-differ": rowPlant("targets", "value", "ร้อยละ 85\nร้อยละ 50"),
};
