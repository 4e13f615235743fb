import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { parseItems } from "../../src/ita/paste/items";
import { parseScores } from "../../src/ita/paste/scores";
import { toThaiDigits } from "../../src/ita/thai";

const criteria = criteriaOf(2566);
if (!criteria) throw new Error("No criteria of 2566.");
const { indicators, items } = criteria;
const title = (no: number): string => items[no - 1]?.title ?? "";
const name = (no: number): string => indicators.find((each) => each.no === no)?.name ?? "";
const scores = (text: string) => Object.fromEntries(parseScores(text, indicators, 2566).scores);
const reasons = (text: string) =>
  parseScores(text, indicators, 2566).notUnderstood.map(({ line, reason }) => [line, reason]);

const TEN = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const all: unknown = Object.fromEntries(TEN.map((score, index) => [index + 1, score]));

describe("a pasted list of scores", () => {
  test.each([
    ["a word and a number", "ตัวชี้วัดที่ 7 97.62", { 7: 97.62 }],
    ["the word without ที่", "ตัวชี้วัด 7: 97.62", { 7: 97.62 }],
    ["a bare number", "7 97.62", { 7: 97.62 }],
    ["a tab", "7\t97.62", { 7: 97.62 }],
    ["the score first", "97.62\t7", { 7: 97.62 }],
    ["number, name and score", `7. ${name(7)} 97.62`, { 7: 97.62 }],
    ["a name alone", `${name(7)}\t97.62`, { 7: 97.62 }],
    ["a name with other spaces", `${[...name(7)].join(" ")}   97.62`, { 7: 97.62 }],
    ["Thai digits and a percent sign", "ตัวชี้วัดที่ ๗   ๙๗.๖๒ %", { 7: 97.62 }],
    ["a wide percent sign and hard spaces", "7)\u00a0ประสิทธิภาพ\u00a097.62％", { 7: 97.62 }],
    ["the instrument and the level beside it", `7\t${name(7)}\tEIT\t97.62\tAA`, { 7: 97.62 }],
    ["the score after the word at the end", "97.62 ตัวชี้วัดที่ 7", { 7: 97.62 }],
    ["ten out of ten", "10 100", { 10: 100 }],
    ["English", "Indicator 3 99.93", { 3: 99.93 }],
    ["the score on the next line", `ตัวชี้วัดที่ 7 ${name(7)}\n97.62`, { 7: 97.62 }],
    ["one line twice", "7 97.62\n7 97.62", { 7: 97.62 }],
    ["a quoted cell of two lines", `7\t"ประสิทธิภาพ\nการสื่อสาร"\t97.62\n8\t96.94`, { 7: 97.62, 8: 96.94 }],
  ])("is read with %s", (_, text, expected) => {
    expect(scores(text)).toEqual(expected);
    expect(reasons(text)).toEqual([]);
  });
  test("is read under headings, by the column that says คะแนน", () => {
    const text = `ลำดับ\tตัวชี้วัด\tน้ำหนัก\tคะแนน\tอันดับ\n7\t${name(7)}\t30\t97.62\t5\n6\t${name(6)}\t30\t95.78\t9`;
    expect(scores(text)).toEqual({ 6: 95.78, 7: 97.62 });
  });
  test("is read as a column, as a line and turned round", () => {
    expect(scores(TEN.join("\n"))).toEqual(all);
    expect(scores(`คะแนน\n${TEN.join("\n")}`)).toEqual(all);
    expect(scores(TEN.join("\t"))).toEqual(all);
    const heads = TEN.map((_, index) => `ตัวชี้วัดที่ ${index + 1}`);
    expect(scores(`${heads.join("\t")}\n${TEN.join("\t")}`)).toEqual(all);
    expect(scores("1\n2\n3\n4\n5\n6\n7\n8\n9\n10")).toEqual({});
  });
  test.each([
    ["an indicator without a score", "ตัวชี้วัดที่ 7 รอผล", "noScore"],
    ["two figures that may be the score", `7 ${name(7)} 97.62 96.94`, "manyNumbers"],
    ["more than 100", "7 976.2", "outOfRange"],
    ["less than 0", "ตัวชี้วัดที่ 7 -5", "outOfRange"],
    ["an indicator that the year does not have", "ตัวชี้วัดที่ 12 97.62", "unknownIndicator"],
    ["a sub-indicator", "9.1 ข้อมูลพื้นฐาน 95", "subIndicator"],
    ["an instrument's line", "EIT 96.78", "computed"],
    ["the total", "คะแนนรวม 97.32", "computed"],
    ["a figure of nothing known", "หน่วยงานลำดับ 12 ของ 225", "noIndicator"],
    ["a decimal comma", "ตัวชี้วัดที่ 7 97,62", "decimalComma"],
  ])("says of %s why it was left out", (_, text, reason) => {
    expect(scores(text)).toEqual({});
    expect(reasons(text)).toEqual([[1, reason]]);
  });
  test("takes neither of two lines that differ, and no list of fractions of one", () => {
    expect(scores("7 97.62\n8 90\n7 97.26")).toEqual({ 8: 90 });
    expect(reasons("7 97.62\n8 90\n7 97.26")).toEqual([
      [1, "twice"],
      [3, "twice"],
    ]);
    expect(scores("7 0.9762\n8 0.9694")).toEqual({});
  });
  test("is read the same in any order and any usual shape", () => {
    const score = fc.integer({ min: 1100, max: 10000 }).map((hundredths) => hundredths / 100);
    const shape = fc.constantFrom<(no: number, score: number) => string>(
      (no, value) => `ตัวชี้วัดที่ ${no}  ${name(no)}  ${value.toFixed(2)}`,
      (no, value) => `${no}\t${value}`,
      (no, value) => `${no}. ${name(no)} ${value.toFixed(2)}%`,
      (no, value) => toThaiDigits(`ตัวชี้วัดที่ ${no} ${value.toFixed(2)}`),
      (no, value) => `  ${name(no)}\t ${value}`,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 10 }), score, shape), {
          selector: ([no]) => no,
          minLength: 1,
          maxLength: 9,
        }),
        (lines) => {
          const text = `ผลคะแนนรายตัวชี้วัด\n${lines.map(([no, value, write]) => write(no, value)).join("\n\n")}`;
          expect(scores(text)).toEqual(Object.fromEntries(lines.map(([no, value]) => [no, value])));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const itemsOf = (text: string) => Object.fromEntries(parseItems(text, items, 2566).items);
const itemReasons = (text: string) =>
  parseItems(text, items, 2566).notUnderstood.map(({ line, reason }) => [line, reason]);
const LINK = "https://example.go.th/o11";

describe("a pasted list of O items", () => {
  test.each([
    ["code, status and link", `O11 มี ${LINK}`, "published", [LINK]],
    ["ข้อ and a number", "ข้อ 11 ไม่มี", "missing", []],
    ["ข้อที่ and Thai digits", `ข้อที่ ๑๑ มี ${LINK}`, "published", [LINK]],
    ["a space in the code", "O 11\tมี", "published", []],
    ["a small o", "o11 ไม่ได้เผยแพร่", "missing", []],
    ["a bare number and tabs", `11\t${title(11)}\tมี\t${LINK}`, "published", [LINK]],
    ["a running number before the code", `1\tO11\tรายงานผล\tไม่มี`, "missing", []],
    ["a score of 100", "O11\tรายงานผล\t100", "published", []],
    ["a score of 0", "O11\tรายงานผล\t0.00", "missing", []],
    ["an item that is not assessed", "O11 ไม่ต้องประเมิน", "notAssessed", []],
    ["a tick", "O11 ✓", "published", []],
    ["a title that has the word inside", "O11 การมีส่วนร่วม ไม่มี", "missing", []],
    ["a link alone", `O11 ${LINK}`, null, [LINK]],
    [
      "links on the next lines",
      `O11 มี\n${LINK}\nhttps://b.go.th/2,`,
      "published",
      [LINK, "https://b.go.th/2"],
    ],
    [
      "a quoted cell of links",
      `O11\tมี\t"${LINK}\nhttps://b.go.th/2"`,
      "published",
      [LINK, "https://b.go.th/2"],
    ],
  ])("is read with %s", (_, text, status, links) => {
    expect(itemsOf(text)).toEqual({ O11: { status, links } });
    expect(itemReasons(text)).toEqual([]);
  });
  test.each([
    ["an item without status or link", "O11 รายงานผล", "noStatus"],
    ["two statuses", "O11 มี ไม่มี", "twoStatuses"],
    ["a code that the year does not have", "O99 มี", "unknownItem"],
    ["a link without an item", LINK, "noItem"],
    ["a link without http", "O11 มี www.example.go.th", "notLink"],
  ])("says of %s why it was left out", (_, text, reason) => {
    expect(itemsOf(text)).toEqual({});
    expect(itemReasons(text)).toEqual([[1, reason]]);
  });
  test("takes neither of two lines that differ, and passes headings over", () => {
    expect(itemsOf("ข้อ\tสถานะ\nO1 มี\nO2 มี\nO1 ไม่มี")).toEqual({ O2: { status: "published", links: [] } });
    expect(itemReasons("ข้อ\tสถานะ\nO1 มี\nO2 มี\nO1 ไม่มี")).toEqual([
      [2, "twice"],
      [4, "twice"],
    ]);
  });
  test("reads the year's own list with its titles", () => {
    const text = items.map(({ code, title }, index) => `${index + 1}\t${code}\t${title}\tมี`).join("\n");
    expect(Object.keys(itemsOf(text))).toHaveLength(items.length);
  });
});
