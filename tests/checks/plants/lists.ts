import type { Code } from "../../../src/checks/codes";
import { cell, INSTRUMENTS, inLine, lines, members, number, type Plant } from "./plant";

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

/** Published strengths and weaknesses. */
export const LIST_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
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
  "list.incomplete": (data) => {
    const row = (code: string) => lines(data, "analysis")[code];
    const code = INSTRUMENTS.find(
      (each) => String(row(each)?.["publishedWeaknesses"]).split(", ").length > 1,
    );
    if (code === undefined) return null;
    const change = {
      publishedWeaknesses: String(row(code)?.["publishedWeaknesses"]).split(", ").slice(1).join(", "),
      publishedWeaknessCount: "",
      publishedStrengths: "",
      publishedStrengthCount: "",
    };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, "publishedWeaknesses"),
    };
  },
  "list.disagrees-published": (data) => {
    const code = INSTRUMENTS.find(
      (each) => String(lines(data, "analysis")[each]?.["publishedWeaknesses"]) !== "",
    );
    if (code === undefined) return null;
    const change = { publishedTarget: 10 };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, "publishedWeaknesses"),
    };
  },
};
