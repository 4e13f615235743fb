import { describe, expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { parseItems } from "../../src/ita/paste/items";
import { parseScores } from "../../src/ita/paste/scores";

const criteria = criteriaOf(2567);
if (criteria === null) throw new Error("no criteria");
const { indicators } = criteria;
const read = (text: string, column: number | null = null) => parseScores(text, indicators, 2567, column);
const reasons = (text: string) => read(text).notUnderstood.map(({ reason }) => reason);

const TWO = indicators
  .slice(0, 5)
  .map(({ no, name }) => `${no} ${name} ${80 + no}.25 ${90 + no}.5`)
  .join("\n");

describe("lines with two figures each, of which nothing says which is the score", () => {
  test("give none until somebody chooses a column", () => {
    expect(read(TWO).scores.size).toBe(0);
    expect(new Set(reasons(TWO))).toEqual(new Set(["manyNumbers"]));
    expect(read(TWO).columns).toEqual([
      { heading: "", scores: [81.25, 82.25, 83.25, 84.25, 85.25] },
      { heading: "", scores: [91.5, 92.5, 93.5, 94.5, 95.5] },
    ]);
  });
  test.each([
    [0, 81.25],
    [1, 91.5],
  ])("give the figures of the chosen column %i", (column, first) => {
    const { scores, notUnderstood } = read(TWO, column);
    expect([scores.get(1), scores.size, notUnderstood]).toEqual([first, 5, []]);
  });
  test("say what a table calls its columns", () => {
    const table = [
      "ตัวชี้วัด\tคะแนนที่ได้\tคะแนนที่ได้ใหม่",
      ...indicators.map(({ name, no }) => `${name}\t${80 + no}\t${90 - no}`),
    ];
    expect(read(table.join("\n")).columns.map(({ heading }) => heading)).toEqual(["คะแนนที่ได้", "คะแนนที่ได้ใหม่"]);
  });
  test("are refused with their reason where the chosen figure is no score", () => {
    const { scores, notUnderstood } = read(`${indicators[0]?.name} 90 101\n${indicators[1]?.name} 91 99`, 1);
    expect([...scores]).toEqual([[2, 99]]);
    expect(notUnderstood.map(({ reason }) => reason)).toEqual(["outOfRange"]);
  });
});

describe("no column is offered", () => {
  test.each([
    ["where each line has its one score", `${indicators[0]?.name} 90\n${indicators[1]?.name} 91`],
    ["for one line alone", `${indicators[0]?.name} 90 92`],
    ["where lines have not as many figures", `${indicators[0]?.name} 90 92\n${indicators[1]?.name} 91 93 94`],
    ["where bare numbers may be ranks", "1 90 92\n2 91 93\n3 94 95"],
    ["where the headings name other years", "ตัวชี้วัด\t2564\t2565\nการปฏิบัติหน้าที่\t90\t91\nการใช้งบประมาณ\t92\t93"],
  ])("%s", (_, text) => {
    expect(read(text).columns).toEqual([]);
  });
});

describe("the set of MOIT", () => {
  const moph = criteriaOf(2569, "moph");
  const parse = (text: string) => parseItems(text, moph?.items ?? [], 2569);
  test.each([
    ["MOIT 3 มี", ["MOIT 3"]],
    ["moit12. ไม่มี", ["MOIT 12"]],
    ["MOIT 1-3 มี", ["MOIT 1", "MOIT 2", "MOIT 3"]],
    ["MOIT 21 และ MOIT 22 มี", ["MOIT 21", "MOIT 22"]],
    ["ข้อ ๑๐ มี", ["MOIT 10"]],
  ])("reads %s", (text, codes) => {
    expect([...parse(text).items.keys()]).toEqual(codes);
  });
  test.each([
    ["O5 มี", "otherScheme"],
    ["OIT 7 มี", "otherScheme"],
    ["EB 3 มี", "otherScheme"],
    ["MOIT 23 มี", "unknownItem"],
    ["012 มี", "noItem"],
    ["MOIT 4.1 มี", "noItem"],
  ])("refuses %s", (text, reason) => {
    const { items, notUnderstood } = parse(text);
    expect([items.size, notUnderstood.map((each) => each.reason)]).toEqual([0, [reason]]);
  });
});
