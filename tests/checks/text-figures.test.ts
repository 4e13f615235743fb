import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentFrom, sample } from "./from-data";

/** The sample's own texts and published figures tell of two assessments at once; without them only what is said here does. */
const { texts: _texts, analysis: _analysis, ...OFFICE } = sample("nongkhai1-2566");

/** What is said of a text in สพป.หนองคาย เขต 1's preface, whose result of 2565 is 97.32, AA: IIT 29.79, EIT 29.03, OIT 38.50. */
function said(preface: string, tab: "texts" | "results" = "texts"): readonly string[] {
  const texts = { preface };
  const results = [{ activity: "ITA", round: "6 เดือน", result: preface }];
  const assessment = assessmentFrom({ ...OFFICE, ...(tab === "texts" ? { texts } : { results }) });
  return runChecks(assessment, figuresOf(assessment))
    .filter(({ code }) => /^text\.(figure|level)-differs$/.test(code))
    .map(({ code, message }) => `${code}: ${message.th}`);
}

const ITA = "ผลการประเมินคุณธรรมและความโปร่งใส (ITA)";

describe("a figure in a text that is not the computed one is found", () => {
  test.each([
    [`${ITA} ประจำปี 2565 โดยรวมได้คะแนนเท่ากับร้อยละเฉลี่ย 99.38 ถือว่าอยู่ในระดับ AA`, "99.38", "คะแนนรวม", "97.32"],
    [`${ITA} ได้คะแนนโดยรวมเท่ากับร้อยละเฉลี่ย ๙๙.๓๘`, "99.38", "คะแนนรวม", "97.32"],
    [`${ITA} มีคะแนนรวม.....99.38.....`, "99.38", "คะแนนรวม", "97.32"],
    [`${ITA} คะแนนเฉลี่ยภาพรวม 99.38 คะแนน`, "99.38", "คะแนนรวม", "97.32"],
    [
      "ผลการประเมิน (Internal Integrity and Transparency Assessment: IIT) ตัวชี้วัดที่ 1-5 ได้คะแนน เท่ากับ 29.77 (คูณค่าน้ำหนักแล้ว)",
      "29.77",
      "คะแนน IIT",
      "29.79 (99.30/100)",
    ],
    ["(EIT) ตัวชี้วัดที่ 6-8 ได้คะแนนเท่ากับ.....29.61.....", "29.61", "คะแนน EIT", "29.03"],
    ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร\tได้คะแนนร้อยละ 98.55", "98.55", "ตัวชี้วัดที่ 7", "97.62"],
    [`${ITA} ปี 2565\nตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน ได้คะแนน 98.53`, "98.53", "ตัวชี้วัดที่ 8", "96.94"],
  ])("%s", (text, quote, what, computed) => {
    const [only = "", ...more] = said(text);
    expect(only).toMatch(/^text\.figure-differs: /);
    for (const part of [quote, what, computed]) expect(only).toContain(part);
    expect(more).toEqual([]);
  });

  test.each([
    [`${ITA} ประจำปี 2565 ได้คะแนนโดยรวม 97.32 ถือว่าอยู่ในระดับ A`, "ระดับ A"],
    [`ผลการประเมิน ITA ของหน่วยงานได้ระดับ B`, "ระดับ B"],
  ])("%s", (text, quote) => {
    const [only = "", ...more] = said(text);
    expect(only).toMatch(/^text\.level-differs: .*ที่คำนวณได้คือ AA/);
    expect(only).toContain(`“${quote}”`);
    expect(more).toEqual([]);
  });
});

describe("a right figure, or one of something else, is left alone", () => {
  test.each([
    ["the computed ones", `${ITA} ปี 2565 ได้คะแนนโดยรวม 97.32 อยู่ในระดับ AA โดย IIT ได้คะแนน 29.79`],
    ["an instrument out of 100", "IIT ได้คะแนนเฉลี่ย 99.30 และ EIT ได้คะแนน 96.78"],
    ["an indicator", "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ 97.62"],
    ["another year", `ในปี 2564 ${ITA} ได้คะแนนรวม 95.12 อยู่ในระดับ A`],
    ["the report's year, of which nothing is known", `ในปี 2566 ${ITA} ได้คะแนนรวม 98.12 อยู่ในระดับ A`],
    ["last year", `${ITA} ปีที่ผ่านมาได้คะแนนรวม 95.12`],
    ["a goal", `${ITA} ตั้งเป้าหมายให้ได้คะแนนรวม 99.50 และอยู่ในระดับ AA`],
    ["a level to reach", `พัฒนาหน่วยงานให้ผลการประเมิน ITA อยู่ในระดับ A`],
    ["a threshold", `${ITA} ต้องมีคะแนนรวม 85.00 ขึ้นไป`],
    ["a pass mark", `${ITA} คะแนนรวม 85.00 ขึ้นไป`],
    ["a range", `${ITA} คะแนนรวม 85.00 – 94.99 อยู่ในระดับ A`],
    ["a whole number", `${ITA} คะแนนรวม 100 คะแนน`],
    ["a school", `โรงเรียนในสังกัดมี${ITA} ได้คะแนนรวม 90.12 อยู่ในระดับ A`],
    ["another total", "ผลการทดสอบความรู้ได้คะแนนรวม 45.50"],
    ["an instrument's total", `${ITA} ด้าน IIT มีคะแนนรวม 29.79`],
    ["another assessment's indicator", "การประเมินมาตรฐาน ตัวชี้วัดที่ 2 การบริหาร ได้คะแนน 4.50"],
    ["an indicator's level", "ITA ผลการประเมินตัวชี้วัดที่ 9 อยู่ในระดับ A"],
    ["raising a level", `${ITA} เพื่อยกระดับ A`],
    ["no figure at all", "โดยรวมได้คะแนนดี"],
  ])("%s", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test("an activity's result may be of a later assessment", () => {
    expect(said(`${ITA} ได้คะแนนรวม 99.38`, "results")).toEqual([]);
  });
});
