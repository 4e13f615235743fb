import type { Code } from "../../../src/checks/codes";
import {
  cell,
  formPlant,
  INSTRUMENTS,
  inForm,
  inLine,
  lines,
  number,
  other,
  type Plant,
  round2,
  scoreOf,
  TEN,
} from "./plant";

const indicator = (pick: (below: number) => number): string => String(1 + pick(8));

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

/** Scores, levels and the year's rules. */
export const SCORE_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
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
  "criteria.weights": (data) => ({
    data: { ...data, criteria: { "instrument:IIT": { weight: 40 } } },
    cell: cell("criteria", "instrument:IIT", "weight"),
  }),
  "score.level-other-scale": (data, pick) => {
    const key = ["1", "EIT", "total"][pick(3)] ?? "1";
    const level = ["ผ่านดี", "ผ่านดีเยี่ยม", "ต้องปรับปรุง"][pick(3)];
    return {
      data: inLine(data, "scores", key, { publishedLevel: level }),
      cell: cell("scores", key, "publishedLevel"),
    };
  },
  "score.published-out-of-range": (data, pick) => {
    const [key, figure] = (
      [
        ["3", 100.5],
        ["total", 120],
        ["7", -1],
      ] as const
    )[pick(3)] ?? ["3", 101];
    return {
      data: inLine(data, "scores", key, { published: figure }),
      cell: cell("scores", key, "published"),
    };
  },
  "score.full-though-missed": (data) => {
    const some = inLine(inLine(data, "oit", "O3", { status: "ไม่มี", links: [] }), "oit", "O4", { status: "" });
    return { data: inLine(some, "scores", "9", { score: 100 }), cell: cell("scores", "9", "score") };
  },
  "score.outlier": (data, pick) => {
    const key = String(1 + pick(8));
    const slip = Math.round(number(lines(data, "scores")[key], "score") * 10) / 100;
    return { data: inLine(data, "scores", key, { score: slip }), cell: cell("scores", key, "score") };
  },
};
