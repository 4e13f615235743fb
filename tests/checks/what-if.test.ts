import { describe, expect, test } from "vitest";
import { whatIf } from "../../src/checks/what-if";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentFrom, type Data, sample } from "./from-data";

const suggest = (data: Data) => whatIf(figuresOf(assessmentFrom(data)));
const TABLE = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const scores = (table: readonly (number | null)[]) =>
  Object.fromEntries(table.map((score, i) => [String(i + 1), { score }]));
const office = (resultYear: number) => ({ reportYear: resultYear + 1, resultYear });

describe("สพป.หนองคาย เขต 1", () => {
  const [first, second] = suggest(sample("nongkhai1-2566"));
  test("gains 1.50 by publishing O11 and O26", () => {
    expect(first).toMatchObject({
      goal: "allItems",
      items: ["O11", "O26"],
      totalGain: 1.5,
      total: 98.82,
      level: null,
    });
    expect(first?.indicators).toEqual([{ no: 9, from: 92.5, to: 100 }]);
    expect(first?.text.th).toBe("เผยแพร่ O11 และ O26 → ตัวชี้วัดที่ 9 เป็น 100.00 คะแนนรวม +1.50");
  });
  test("then gains most by indicator 6", () => {
    expect(second).toMatchObject({
      goal: "target",
      indicators: [{ no: 6, from: 95.78, to: 99 }],
      totalGain: 0.32,
    });
  });
});

describe("the next level", () => {
  test("is not suggested at the highest", () => {
    expect(
      suggest({ office: office(2565), scores: scores(TABLE) }).filter(({ goal }) => goal === "level"),
    ).toEqual([]);
  });
  test("is reached by the one indicator that needs the fewest points", () => {
    const [way] = suggest({ office: office(2565), scores: scores(Array(10).fill(94)) });
    // OIT is 40 points over two indicators: 5 points of one give 1 point of the total, less 0.02 as 94.995 is 95.00.
    expect(way).toMatchObject({
      goal: "level",
      level: "AA",
      total: 95,
      indicators: [{ no: 9, from: 94, to: 98.98 }],
    });
  });
  test("takes several indicators where one is not enough", () => {
    const [way] = suggest({ office: office(2565), scores: scores(Array(10).fill(70)) });
    expect(way).toMatchObject({ goal: "level", level: "B", indicators: [{ no: 9, from: 70, to: 94.98 }] });
    const [far] = suggest({ office: office(2565), scores: scores([10, 10, 10, 10, 10, 10, 10, 10, 10, 10]) });
    expect(far).toMatchObject({ level: "E", total: 50 });
    expect(far?.indicators.length).toBeGreaterThan(1);
  });
  test("of five levels asks for the instrument that holds it back", () => {
    const held = [99, 99, 99, 99, 99, 84, 84, 84, 99, 99];
    const [way] = suggest({ office: office(2568), scores: scores(held) });
    expect(way).toMatchObject({ goal: "level", level: "ผ่านดี" });
    expect(way?.indicators[0]?.no).toBe(6);
  });
  test("is reached by the fewest O items where they do it", () => {
    const d = sample("nongkhai1-2566");
    const low = scores([93, 93, 93, 93, 93, 93, 93, 93, null, null]);
    const items = Object.fromEntries(
      Object.keys(d["oit"] as object).map((code) => [
        code,
        { status: ["O11", "O26"].includes(code) ? "ไม่มี" : "มี" },
      ]),
    );
    const ways = suggest({ office: office(2565), scores: low, oit: items }).filter(
      ({ goal }) => goal === "level",
    );
    expect(ways[0]).toMatchObject({ items: ["O26"], level: "AA" });
  });
});

describe("before the total exists", () => {
  const eight = (score: number) => scores([...Array<number>(8).fill(score), null, null]);
  const levels = (resultYear: number, table: ReturnType<typeof scores>) =>
    suggest({ office: office(resultYear), scores: table })
      .filter(({ goal }) => goal === "level")
      .map(({ indicators, text }) => [indicators.length, text.th]);
  test("the missing scores must get what a level still takes, under five levels", () => {
    // 54 points of IIT and EIT; 84.995 is 85.00. For the highest every instrument must have 94.995.
    expect(levels(2568, eight(90))).toEqual([
      [0, "ตัวชี้วัดที่ 9 และ 10 ที่ยังไม่มีคะแนน ต้องได้อย่างน้อย 77.49 จึงจะได้ระดับ ผ่าน"],
      [
        5,
        expect.stringMatching(
          /^เพิ่มตัวชี้วัดที่ 1 จาก 90\.00 เป็น .* และตัวชี้วัดที่ 9 และ 10 .* 95\.00 จึงจะได้ระดับ ผ่านดีเยี่ยม$/,
        ),
      ],
    ]);
  });
  test("and under seven, where what is known cannot do it alone", () => {
    const [pass, highest] = levels(2565, eight(74));
    // 44.4 points are known: OIT at 100 gives 84.40, so that half a point of IIT or EIT is lacking.
    expect(pass?.[0]).toBe(1);
    expect(pass?.[1]).toMatch(/ต้องได้อย่างน้อย (?:100\.00|99\.\d\d) จึงจะได้ระดับ A$/);
    expect(highest?.[1]).toMatch(/จึงจะได้ระดับ AA$/);
  });
  test("nothing is said of a level that the known scores give already", () => {
    const six = scores([100, 100, 100, 100, 100, 100, 100, null, 100, 100]);
    // Even 0 for indicator 8 leaves 90.00.
    expect(levels(2565, six).map(([, text]) => text)).toEqual([
      "ตัวชี้วัดที่ 8 ที่ยังไม่มีคะแนน ต้องได้อย่างน้อย 49.95 จึงจะได้ระดับ AA",
    ]);
  });
});

test("nothing is suggested, and no total given, that the figures do not give", () => {
  expect(suggest({})).toEqual([]);
  const [only] = suggest({ office: office(2565), scores: { "1": { score: 80 }, IIT: { target: 90 } } });
  expect(only).toMatchObject({ goal: "target", total: null, totalGain: null, level: null });
});
