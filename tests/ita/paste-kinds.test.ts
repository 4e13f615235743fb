import { describe, expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { parseScores } from "../../src/ita/paste/scores";

const criteria = criteriaOf(2568);
if (criteria === null) throw new Error("no criteria");
const { indicators } = criteria;
const read = (text: string) => {
  const { scores, notUnderstood } = parseScores(text, indicators, 2568);
  return [Object.fromEntries(scores), [...new Set(notUnderstood.map(({ reason }) => reason))]];
};
const TEN = indicators.map(({ no }) => 80 + no + 0.5).join("\n");

describe("figures that are no scores of the office's own out of 100", () => {
  test.each([
    ["การปฏิบัติหน้าที่ 4.56 คะแนน (เต็ม 5)", "otherScale"],
    ["การปฏิบัติหน้าที่ 9.1/10", "otherScale"],
    ["ตัวชี้วัด\tคะแนน (เต็ม 5)\nการปฏิบัติหน้าที่\t4.5", "otherScale"],
    ["คะแนนเต็ม 5\nการปฏิบัติหน้าที่ 4.5\nการใช้งบประมาณ 4.2", "otherScale"],
    ["ตัวชี้วัด\tคะแนนปีก่อน\nการปฏิบัติหน้าที่\t94.5", "otherFigures"],
    ["คะแนนปีที่แล้ว\nการปฏิบัติหน้าที่ 94.5", "otherFigures"],
    ["ตัวชี้วัด\tเป้าหมาย\nการปฏิบัติหน้าที่\t95", "otherFigures"],
    ["เป้าหมาย\nการปฏิบัติหน้าที่ 95", "otherFigures"],
    ["ค่าเฉลี่ยระดับประเทศ\nการปฏิบัติหน้าที่ 90.1", "otherFigures"],
    [`เป้าหมาย\n${TEN}`, "otherFigures"],
    [`ปี 2566\n${TEN}`, "otherYear"],
  ])("%j are refused as %s", (text, reason) => {
    expect(read(text)[0]).toEqual({});
    expect(read(text)[1]).toContain(reason);
  });
  test.each([
    ["การปฏิบัติหน้าที่ 91.2/100"],
    ["ตัวชี้วัด\tคะแนน (เต็ม 100)\nการปฏิบัติหน้าที่\t91.2"],
    ["ผลการประเมิน ITA ปี 2568 คะแนนเต็ม 100 คะแนน\nการปฏิบัติหน้าที่ 91.2"],
    ["ตัวชี้วัด\tปีก่อน\tคะแนน\nการปฏิบัติหน้าที่\t80\t91.2"],
    ["คะแนนปีที่แล้ว\nการปฏิบัติหน้าที่ 90\nคะแนนปีนี้\nการปฏิบัติหน้าที่ 91.2"],
    ["ตัวชี้วัด\tเป้าหมาย\tผลการประเมิน\nการปฏิบัติหน้าที่\t95\t91.2"],
  ])("%j give the score beside or below them", (text) => {
    expect(read(text)[0]).toEqual({ 1: 91.2 });
  });
});
