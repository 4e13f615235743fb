import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as functions from "../src/functions";

const {
  FISCAL_QUARTER,
  FISCAL_YEAR,
  ITA_GAP,
  ITA_RATING,
  OIT_SCORE,
  THAI_DATE,
  THAI_DIGITS,
  WEIGHTED_SCORE,
} = functions;

/** A date as Apps Script hands it over: from another realm, at midnight of the script's zone. */
function foreignDate(year: number, month: number, day: number): unknown {
  return runInNewContext(`new Date(${year}, ${month - 1}, ${day})`);
}

/** The sentence a call shows in the cell. */
function sentence(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : "not an Error";
  }
  throw new Error("nothing was thrown");
}

/** Values that no score, weight or item may be. */
const NOT_NUMBERS: readonly (readonly [string, unknown])[] = [
  ["TRUE", true],
  ["FALSE", false],
  ["a date", foreignDate(2022, 10, 1)],
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["รอผล", "รอผล"],
  ["1e5", "1e5"],
  ["12abc", "12abc"],
  ["NaN", Number.NaN],
];

describe("ITA_RATING", () => {
  test.each([
    [84.994, "B"],
    [84.995, "A"],
    [94.994999, "A"],
    [94.995, "AA"],
    [49.995, "E"],
    [100, "AA"],
    [0, "F"],
    ["85.5", "A"],
    ["๘๕.๕๐", "A"],
    [" 95.00 ", "AA"],
    [0.855, "F"],
    ["", ""],
    ["  ", ""],
    [undefined, ""],
  ])("%j is %j", (score, level) => {
    expect(ITA_RATING(score)).toBe(level);
  });

  test("a score of a percent cell counts as 0.86 points", () => {
    expect(ITA_GAP(0.855, 1)).toBe(0.14);
  });

  test("a range gives the same shape in one call", () => {
    expect(
      ITA_RATING([
        [97.32, ""],
        ["๘๔.๙๙", 50],
      ]),
    ).toEqual([
      ["AA", ""],
      ["B", "E"],
    ]);
  });

  test.each([undefined, "", 2564, 2565, 2566, "2566", "๒๕๖๖"])("the year %j rates by AA–F", (year) => {
    expect(ITA_RATING(97.32, year)).toBe("AA");
  });

  test.each(["row", "column"])("from 2567 one score takes a %s of three instruments", (direction) => {
    const instruments = direction === "row" ? [[99.3, 96.78, 96.25]] : [[99.3], [96.78], [96.25]];
    expect(ITA_RATING(97.32, 2567, instruments)).toBe("ผ่านดีเยี่ยม");
    expect(ITA_RATING([[97.32]], 2569, instruments)).toEqual([["ผ่านดีเยี่ยม"]]);
  });

  test("from 2567 a column of scores takes a row of three for each", () => {
    const scores = [[97], [97], [""], [84.99], [69.99]];
    const instruments = [
      [97, 84.99, 97],
      [97, 94.99, "๙๗"],
      ["", "", ""],
      [100, 100, 100],
      [70, 70, 70],
    ];
    expect(ITA_RATING(scores, 2568, instruments)).toEqual([
      ["ผ่าน"],
      ["ผ่านดี"],
      [""],
      ["ต้องปรับปรุง"],
      ["ต้องปรับปรุงโดยด่วน"],
    ]);
  });

  test("up to 2566 instruments are not looked at, so one formula serves every year", () => {
    expect(ITA_RATING(97.32, 2565, [[99.3, "", 96.25]])).toBe("AA");
  });

  test("a blank score gives blank while year and instruments are still to come", () => {
    expect(ITA_RATING("", "", [["", "", ""]])).toBe("");
    expect(ITA_RATING("", 2567, [["", 90, ""]])).toBe("");
  });

  test.each(NOT_NUMBERS)("%s is an error that names argument, row, column and cure", (_, value) => {
    const message = sentence(() =>
      ITA_RATING([
        [90, 91],
        [92, value],
      ]),
    );
    expect(message).toContain("คะแนน (score) แถวที่ 2 คอลัมน์ที่ 2");
    expect(message).toContain("กรุณา");
  });

  test("the sentence says what stands in the cell", () => {
    expect(sentence(() => ITA_RATING("รอผล"))).toBe(
      'คะแนน (score) เป็น "รอผล" ไม่ใช่ตัวเลข กรุณากรอกคะแนน 0 ถึง 100 หรือเว้นว่างไว้',
    );
    expect(sentence(() => ITA_RATING([["#N/A"]]))).toBe(
      "คะแนน (score) แถวที่ 1 คอลัมน์ที่ 1 มีข้อผิดพลาด #N/A กรุณาแก้เซลล์ต้นทางก่อน",
    );
    expect(sentence(() => ITA_RATING(true))).toContain("TRUE");
    expect(sentence(() => ITA_RATING(foreignDate(2022, 10, 1)))).toContain("เป็นวันที่");
  });

  test.each([
    [-0.01, "น้อยกว่า 0"],
    [100.01, "เกิน 100"],
    [100.004, "เกิน 100"],
    ["105", "เกิน 100"],
  ])("%j is an error: %s", (score, problem) => {
    expect(sentence(() => ITA_RATING(score))).toContain(problem);
  });

  test("binary dust above 100 is 100", () => {
    expect(ITA_RATING(100.00000000000001)).toBe("AA");
  });

  test.each([2563, 2570, 2022, 2565.5])("the year %d is an error that lists the known years", (year) => {
    const message = sentence(() => ITA_RATING(90, year));
    expect(message).toContain(`ปีงบประมาณ (year) เป็น ${year}`);
    expect(message).toContain("2564, 2565, 2566, 2567, 2568, 2569");
  });

  test.each([
    ["a word", "ปีนี้"],
    ["TRUE", true],
    ["a range", [[2565, 2566]]],
  ])("a year that is %s is an error", (_, year) => {
    expect(sentence(() => ITA_RATING(90, year))).toContain("ปีงบประมาณ (year)");
  });

  test.each([
    ["none", undefined],
    ["two", [[90, 90]]],
    ["four", [[90, 90, 90, 90]]],
  ])("from 2567 %s instruments are an error", (_, instruments) => {
    const message = sentence(() => ITA_RATING(90, 2567, instruments));
    expect(message).toContain("คะแนนเครื่องมือ (instruments)");
    expect(message).toContain("ครบ 3 ค่า");
  });

  test("from 2567 a column of scores refuses another number of rows, and a row of scores", () => {
    expect(sentence(() => ITA_RATING([[90], [91]], 2567, [[90, 90, 90]]))).toContain("ครบ 3 ค่า");
    expect(sentence(() => ITA_RATING([[90, 91]], 2567, [[90, 90, 90]]))).toContain("ครบ 3 ค่า");
  });

  test("a blank or bad instrument is named by its place", () => {
    expect(sentence(() => ITA_RATING(90, 2567, [[90, "", 90]]))).toContain("แถวที่ 1 คอลัมน์ที่ 2 ว่างอยู่");
    expect(sentence(() => ITA_RATING(90, 2567, [[90], [90], [101]]))).toContain("แถวที่ 3 คอลัมน์ที่ 1");
  });

  test("instruments without a year are an error, as the old scale would be a guess", () => {
    expect(sentence(() => ITA_RATING(90, "", [[90, 90, 90]]))).toContain("ปีงบประมาณ (year) ว่างอยู่");
  });
});

describe("WEIGHTED_SCORE", () => {
  const WEIGHTS = [[30], [30], [40]];

  test.each([
    ["a column", [[99.296], [96.78], [96.25]], WEIGHTS, 97.3228],
    ["a row against a column", [[99.296, 96.78, 96.25]], WEIGHTS, 97.3228],
    ["relative weights", [[99.296], [96.78], [96.25]], [[0.3], [0.3], [0.4]], 97.3228],
    ["text and Thai digits", [["99.296"], ["๙๖.๗๘"], [" 96.25 "]], [["30"], ["๓๐"], ["40"]], 97.3228],
    [
      "a table, row by row",
      [
        [90, 80],
        [70, 60],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      70,
    ],
    ["single cells", 92.5, 40, 92.5],
    ["a row blank on both sides", [[92], [""], [96]], [[30], [""], [40]], (92 * 30 + 96 * 40) / 70],
    ["all scores blank", [[""], [""], [""]], WEIGHTS, ""],
    ["nothing at all", [[""], [""]], [[""], [""]], ""],
    ["a percent cell", [[0.855]], [[1]], 0.855],
  ])("%s", (_, scores, weights, expected) => {
    expect(WEIGHTED_SCORE(scores, weights)).toBe(expected);
  });

  const WITH_BLANK = [[92], [""], [96]];

  test("a blank score is an error that names the row", () => {
    const message = sentence(() => WEIGHTED_SCORE(WITH_BLANK, WEIGHTS));
    expect(message).toBe(
      'คะแนน (scores) แถวที่ 2 คอลัมน์ที่ 1 ว่างอยู่ ทั้งที่มีค่าน้ำหนัก กรุณากรอกคะแนน หรือใส่ "skip" เพื่อข้าม หรือ "zero" เพื่อนับเป็น 0',
    );
    expect(sentence(() => WEIGHTED_SCORE(WITH_BLANK, WEIGHTS, ""))).toBe(message);
  });

  test.each([
    ["skip", 94.29],
    ["zero", 66],
    ["SKIP", 94.29],
  ])('"%s" gives %d', (missing, expected) => {
    expect(Number(WEIGHTED_SCORE(WITH_BLANK, WEIGHTS, missing)).toFixed(2)).toBe(expected.toFixed(2));
  });

  test.each(["skip", "zero"])('all scores blank stay blank with "%s"', (missing) => {
    expect(WEIGHTED_SCORE([[""], [""], [""]], WEIGHTS, missing)).toBe("");
  });

  test.each(NOT_NUMBERS)("%s is an error in scores and in weights", (_, value) => {
    expect(sentence(() => WEIGHTED_SCORE([[90], [value], [90]], WEIGHTS))).toContain("คะแนน (scores) แถวที่ 2");
    expect(sentence(() => WEIGHTED_SCORE([[90], [90], [90]], [[30], [30], [value]]))).toContain(
      "ค่าน้ำหนัก (weights) แถวที่ 3",
    );
  });

  test.each([
    ["a score below 0", [[-1], [90], [90]], WEIGHTS, "คะแนน (scores) แถวที่ 1"],
    ["a score above 100", [[90], [105], [90]], WEIGHTS, "คะแนน (scores) แถวที่ 2"],
    ["a negative weight", [[90], [90], [90]], [[30], [-30], [40]], "ค่าน้ำหนัก (weights) แถวที่ 2"],
    ["a score without weight", [[90], [90], [90]], [[30], [""], [40]], "ค่าน้ำหนัก (weights) แถวที่ 2"],
    ["weights that add up to 0", [[90], [90], [90]], [[0], [0], [0]], "รวมกันได้ 0"],
    ["a shorter range", [[90], [90], [90]], [[30], [40]], "มีขนาด 2×1 ไม่เท่ากับคะแนน (scores) ขนาด 3×1"],
    [
      "a table turned round",
      [
        [90, 80, 70],
        [1, 2, 3],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "มีขนาด 3×2",
    ],
  ])("%s is an error", (_, scores, weights, part) => {
    const message = sentence(() => WEIGHTED_SCORE(scores, weights));
    expect(message).toContain(part);
    expect(message).toContain("กรุณา");
  });

  test.each(["ignore", "constructor", true, 0])("the rule %j for blanks is an error", (missing) => {
    expect(sentence(() => WEIGHTED_SCORE(WITH_BLANK, WEIGHTS, missing))).toContain("วิธีนับช่องว่าง (missing)");
  });

  test("a true 85 is 85 and is rated A", () => {
    const eightyFive = WEIGHTED_SCORE([[80.2], [85], [88.6]], [[0.3], [0.3], [0.4]]);
    expect(eightyFive).toBe(85);
    expect(ITA_RATING(eightyFive)).toBe("A");
  });

  test("scaling all weights changes nothing, the result stays within the scores", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        (pairs, k) => {
          const scores = pairs.map(([score]) => [score / 100]);
          const result = WEIGHTED_SCORE(
            scores,
            pairs.map(([, weight]) => [weight]),
          );
          expect(
            WEIGHTED_SCORE(
              scores,
              pairs.map(([, weight]) => [weight * k]),
            ),
          ).toBe(result);
          expect(result).toBeGreaterThanOrEqual(Math.min(...scores.flat()));
          expect(result).toBeLessThanOrEqual(Math.max(...scores.flat()));
        },
      ),
    );
  });
});

describe("OIT_SCORE", () => {
  const GROUPS = [["9.1"], ["9.1"], ["9.2"], [9.2]];

  test.each([
    ["numbers", [[100], [0], [100], [100]], 75],
    ["words", [["มี"], ["ไม่มี"], ["มี"], ["มี "]], 75],
    ["Thai digits", [["๑๐๐"], ["๐"], ["100"], [100]], 75],
    ["an item not assessed leaves the mean", [["มี"], ["ไม่ต้องประเมิน"], ["มี"], ["ไม่มี"]], 75],
    ["a blank item leaves the mean", [[100], [""], [100], [0]], 75],
    ["a group not assessed leaves the mean", [["มี"], ["ไม่มี"], ["ไม่ต้องประเมิน"], [""]], 50],
    ["nothing assessed", [["ไม่ต้องประเมิน"], [""], [""], [""]], ""],
  ])("%s", (_, items, expected) => {
    expect(OIT_SCORE(items, GROUPS)).toBe(expected);
  });

  test("is the mean of group means, not of items: one miss of nine in the first of two groups is 94.44", () => {
    const items = [...Array.from({ length: 9 }, (_, i) => [i === 0 ? 0 : 100]), [100]];
    const groups = [...Array.from({ length: 9 }, () => ["9.1"]), ["9.2"]];
    expect(Number(OIT_SCORE(items, groups)).toFixed(4)).toBe("94.4444");
  });

  test("rows that are blank on both sides do not count", () => {
    expect(OIT_SCORE([[100], [""]], [["9.1"], [""]])).toBe(100);
  });

  test("Thai and Arabic digits name the same group", () => {
    expect(OIT_SCORE([[100], [0], [0]], [["9.1"], ["๙.๑"], ["9.2"]])).toBe(25);
  });

  test.each<readonly [string, unknown]>([
    ...NOT_NUMBERS,
    ["50", 50],
    ["มีบ้าง", "มีบ้าง"],
    ["constructor", "constructor"],
  ])("%s is an error that names the item", (_, value) => {
    const message = sentence(() => OIT_SCORE([[100], [value], [100], [100]], GROUPS));
    expect(message).toContain("รายการ (items) แถวที่ 2");
    expect(message).toContain("กรุณา");
  });

  test("an item without a group, and ranges of different sizes, are errors", () => {
    expect(sentence(() => OIT_SCORE([[100], [100]], [["9.1"], [""]]))).toContain("กลุ่ม (groups) แถวที่ 2");
    expect(sentence(() => OIT_SCORE([[100], [100]], [["9.1"]]))).toContain("มีขนาด 1×1");
    expect(sentence(() => OIT_SCORE([[100]], [["#REF!"]]))).toContain("#REF!");
  });
});

describe("ITA_GAP", () => {
  test.each([
    [92.5, undefined, 2.5],
    [84.994, undefined, 0.01],
    [84.995, undefined, 10],
    [97.32, undefined, 0],
    [92.5, 99.5, 7],
    [99.5, 99.5, 0],
    [100, 99.5, 0],
    ["๙๒.๕๐", "๙๙.๕", 7],
    ["", 99.5, ""],
    ["", undefined, ""],
    [92.5, "", ""],
  ])("from %j to %j it is %j", (score, target, gap) => {
    expect(ITA_GAP(score, target)).toBe(gap);
  });

  test("a range takes one target, or a range of targets of its size", () => {
    const scores = [[92.5], [""], [100]];
    expect(ITA_GAP(scores, 99)).toEqual([[6.5], [""], [0]]);
    expect(ITA_GAP(scores, [[95], [95], [""]])).toEqual([[2.5], [""], [""]]);
    expect(ITA_GAP(scores)).toEqual([[2.5], [""], [0]]);
  });

  test("bad scores, targets and sizes are errors", () => {
    expect(sentence(() => ITA_GAP([[90], ["รอผล"]]))).toContain("คะแนน (score) แถวที่ 2");
    expect(sentence(() => ITA_GAP(90, 101))).toContain("เป้าหมาย (target) เป็น 101");
    expect(sentence(() => ITA_GAP([[90], [91]], [[95], ["x"]]))).toContain("เป้าหมาย (target) แถวที่ 2");
    expect(sentence(() => ITA_GAP([[90], [91]], [[95], [95], [95]]))).toContain("มีขนาด 3×1");
  });
});

describe("dates and digits", () => {
  const FIRST = foreignDate(2022, 10, 1);

  test.each([
    ["a Date cell", FIRST],
    ["a date with a time", runInNewContext("new Date(2022, 9, 1, 23, 59)")],
    ["a Date cell where พ.ศ. was taken for ค.ศ.", foreignDate(2565, 10, 1)],
    ["text", "1 ต.ค. 65"],
    ["Thai digits", "๑ ตุลาคม พ.ศ. ๒๕๖๕"],
    ["slashes", "1/10/2565"],
  ])("%s is in fiscal year 2566, quarter 1, and is written in Thai", (_, date) => {
    expect(FISCAL_YEAR(date)).toBe(2566);
    expect(FISCAL_QUARTER(date)).toBe(1);
    expect(THAI_DATE(date)).toBe("1 ตุลาคม 2565");
  });

  test.each([
    ["", "1 ตุลาคม 2565"],
    ["long", "1 ตุลาคม 2565"],
    ["ยาว", "1 ตุลาคม 2565"],
    ["short", "1 ต.ค. 65"],
    ["สั้น", "1 ต.ค. 65"],
    ["formal", "๑ ตุลาคม พ.ศ. ๒๕๖๕"],
    ["ทางการ", "๑ ตุลาคม พ.ศ. ๒๕๖๕"],
  ])("the style %j writes %s", (style, text) => {
    expect(THAI_DATE(FIRST, style)).toBe(text);
  });

  test.each(["medium", "toString", 1, true])("the style %j is an error", (style) => {
    expect(sentence(() => THAI_DATE(FIRST, style))).toContain("รูปแบบ (style)");
  });

  test("ranges keep their shape and blanks", () => {
    const dates = [
      [FIRST, ""],
      ["30 ก.ย. 2566", foreignDate(2023, 1, 1)],
    ];
    expect(FISCAL_YEAR(dates)).toEqual([
      [2566, ""],
      [2566, 2566],
    ]);
    expect(FISCAL_QUARTER(dates)).toEqual([
      [1, ""],
      [4, 2],
    ]);
    expect(THAI_DATE(dates, "short")).toEqual([
      ["1 ต.ค. 65", ""],
      ["30 ก.ย. 66", "1 ม.ค. 66"],
    ]);
    expect(
      THAI_DIGITS([
        [2566, ""],
        ["ข้อ 1", "-"],
      ]),
    ).toEqual([
      ["๒๕๖๖", ""],
      ["ข้อ ๑", "-"],
    ]);
  });

  test.each([
    ["a word", "เร็ว ๆ นี้"],
    ["31/2/2565", "31/2/2565"],
    ["a number", 44835],
    ["TRUE", true],
    ["#VALUE!", "#VALUE!"],
    ["a broken Date", new Date(Number.NaN)],
  ])("%s is no date", (_, value) => {
    for (const call of [FISCAL_YEAR, FISCAL_QUARTER, THAI_DATE]) {
      const message = sentence(() => call([["1 ต.ค. 65"], [value]]));
      expect(message).toContain("วันที่ (date) แถวที่ 2 คอลัมน์ที่ 1");
      expect(message).toContain("กรุณา");
    }
  });

  test.each([
    [50000, "๕๐๐๐๐"],
    [97.32, "๙๗.๓๒"],
    [0.1 + 0.2, "๐.๓"],
    [1e21, "๑๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐๐"],
    ["ปีงบประมาณ พ.ศ. 2566", "ปีงบประมาณ พ.ศ. ๒๕๖๖"],
    ["๑2", "๑๒"],
    [true, "TRUE"],
    [FIRST, "๑ ตุลาคม ๒๕๖๕"],
    ["", ""],
  ])("%j in Thai digits is %j", (value, text) => {
    expect(THAI_DIGITS(value)).toBe(text);
  });

  test("an error cell has no Thai digits", () => {
    expect(sentence(() => THAI_DIGITS([["1"], ["#N/A"]]))).toContain("ค่า (value) แถวที่ 2");
  });
});

test("every custom function is documented for Sheets: one @param per parameter in order, @return, @customfunction", () => {
  const source = readFileSync(new URL("../src/functions.ts", import.meta.url), "utf8");
  const documented = [...source.matchAll(/\/\*\*([\s\S]*?)\*\/\s*export function (\w+)\(([^)]*)\)/g)];
  expect(documented.map(([, , name]) => name).sort()).toEqual(Object.keys(functions).sort());
  for (const [, doc = "", , parameters = ""] of documented) {
    const named = [...doc.matchAll(/@param \{[^}]+\} (\w+) .+ \/ .+/g)].map(([, name]) => name);
    expect(named).toEqual(parameters.split(",").map((parameter) => parameter.trim().replace(/\??:.*/, "")));
    expect(doc).toMatch(/@return \{[^}]+\} .+ \/ .+/);
    expect(doc).toContain("@customfunction");
  }
});

describe("a date that does not begin at midnight on the script's clock", () => {
  const inTokyo = (date: Date) => new Date(date.getTime() + 2 * 3_600_000);
  let asked = 0;
  const zone = () => {
    asked += 1;
    return "Asia/Tokyo";
  };
  beforeEach(() => {
    asked = 0;
    Object.assign(globalThis, {
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone() }) },
      Utilities: {
        formatDate: (date: Date, zone: string) => {
          const day = zone === "Asia/Tokyo" ? inTokyo(date) : date;
          return `${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`;
        },
      },
    });
  });
  afterEach(() => {
    for (const name of ["SpreadsheetApp", "Utilities"]) Reflect.deleteProperty(globalThis, name);
  });
  test("is a day of the spreadsheet's own clock, which is asked for once", () => {
    // Midnight in Tokyo is ten in the evening of the day before in Bangkok.
    const cells = [[new Date(2022, 8, 30, 22)], [new Date(2022, 9, 1, 22)]];
    expect(THAI_DATE(cells)).toEqual([["1 ตุลาคม 2565"], ["2 ตุลาคม 2565"]]);
    expect(FISCAL_YEAR(new Date(2022, 8, 30, 22))).toBe(2566);
    expect(asked).toBe(2);
  });
  test("is asked of nobody at midnight", () => {
    expect(THAI_DATE(new Date(2022, 9, 1))).toBe("1 ตุลาคม 2565");
    expect(asked).toBe(0);
  });
});

test("a date of two digits is the พ.ศ. year that was typed", () => {
  expect(THAI_DATE(new Date(1968, 9, 1))).toBe("1 ตุลาคม 2568");
  expect(FISCAL_YEAR(new Date(1968, 9, 1))).toBe(2569);
});
