import { describe, expect, test } from "vitest";
import { type Data, FIRST_ROW, findingsOf, sample } from "./from-data";
import { inForm, inRow } from "./plants/plant";

/** อบต.ทุ่งสมมติ: report 2568 on the result of 2567, 93.11 ผ่านดี, ten indicators from 90.57 (4) to 96.12 (1), 58,000 baht, 8 activities. */
const OFFICE = sample("thungsommut-2568");

/** Sets the text that the report has of its background, or another of the tab's. */
const told = (text: string, key = "workClosing"): Data => inForm(OFFICE, "texts", { [key]: text });

const codesOf = (data: Data): readonly string[] => [...new Set(findingsOf(data).map(({ code }) => code))];

describe("what a text says that the tables do not bear out is told of", () => {
  test.each([
    ["คะแนนที่สูงสุด คือ ตัวชี้วัดที่ 3 การใช้อำนาจ", "text.claim-differs"],
    ["ได้คะแนนต่ำสุด คือ การใช้งบประมาณ", "text.claim-differs"],
    ["การใช้อำนาจ ได้ 95.85 คะแนน จึงเป็นที่น่าพอใจ ตามผลการประเมิน ITA", "text.figure-differs"],
    ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้ 90.00 คะแนน", "text.figure-differs"],
    ["คะแนน EIT เท่ากับ 25.88 คะแนน", "text.figure-differs"],
    ["ผลการประเมิน ITA หน่วยงานไม่ผ่านเกณฑ์การประเมิน", "text.claim-differs"],
    ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (IIT) เก็บจากบุคลากร", "text.claim-differs"],
    ["หน่วยงานตั้งเป้าหมาย EIT ไว้ร้อยละ 99", "text.target-differs"],
    ["หน่วยงานไม่ได้เผยแพร่ข้อ O4 และ O7 จึงไม่ได้คะแนน", "text.claim-differs"],
    ["ประชุมเมื่อวันที่ 31 พฤศจิกายน 2567", "text.claim-differs"],
    ["โครงการนี้มีระยะเวลาดำเนินการ ตุลาคม 2567 – สิงหาคม 2568", "text.claim-differs"],
    ["โครงการดำเนินการระหว่างวันที่ 1 พฤศจิกายน 2567 ถึงวันที่ 30 กันยายน 2568", "text.claim-differs"],
    ["กลุ่มเป้าหมาย ได้แก่ บุคลากร จำนวน 40 คน และเยาวชน จำนวน 20 คน", "text.claim-differs"],
    ["กลุ่มเป้าหมาย คือ บุคลากร จำนวน 45 คน และประชาชน จำนวน 20 คน", "text.claim-differs"],
    ["โครงการส่งเสริมความโปร่งใส มี 9 กิจกรรม", "text.count-differs"],
    ["ดำเนินการแล้วเสร็จ 6 กิจกรรม", "text.count-differs"],
    ["โครงการส่งเสริมความโปร่งใส งบประมาณรวม 85,000 บาท", "text.money-differs"],
    ["เบิกจ่าย 58,000 บาท คิดเป็นร้อยละ 85", "text.figure-differs"],
    ["โครงการส่งเสริมความโปร่งใสและธรรมาภิบาล มี 8 กิจกรรม", "name.plan-in-text"],
    ["องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอเมือง จังหวัดเลย จัดทำรายงาน", "name.province-in-text"],
    ["1.การปฏิบัติหน้าที่ การใช้อำนาจ การแก้ปัญหาการทุจริต", "name.indicator"],
  ])("%s", (text, code) => {
    expect(codesOf(told(text))).toEqual([code]);
  });
});

describe("what is right, or of something else, is left alone", () => {
  test.each([
    "คะแนนที่สูงสุด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ และต่ำสุด คือ การใช้ทรัพย์สินของราชการ",
    "ตัวชี้วัดที่ได้คะแนนสูงสุดใน EIT คือ ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน",
    "การใช้อำนาจ ได้ 91.85 คะแนน ตามผลการประเมิน ITA",
    "หน่วยงานจะพัฒนาให้การใช้อำนาจ ได้ 95.00 คะแนน ในปีต่อไป",
    "ผลการประเมิน ITA หน่วยงานผ่านเกณฑ์การประเมิน แต่ตัวชี้วัดที่ 4 ต้องพัฒนา",
    "โรงเรียนในพื้นที่ไม่ผ่านเกณฑ์การประเมิน",
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) เก็บจากบุคลากร",
    "หน่วยงานตั้งเป้าหมาย EIT ไว้ร้อยละ 92",
    "ไม่ได้เผยแพร่ข้อ O7 และ O20 จึงไม่ได้คะแนน",
    "ประชุมเมื่อวันที่ 30 พฤศจิกายน 2567",
    "โครงการนี้มีระยะเวลาดำเนินการ ตุลาคม 2567 – กันยายน 2568",
    "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2570) และกิจกรรมที่ 1 จัดระหว่างวันที่ 5 ถึงวันที่ 20 พฤศจิกายน 2567",
    "กลุ่มเป้าหมาย ได้แก่ บุคลากร จำนวน 40 คน และประชาชน จำนวน 20 คน",
    "โครงการส่งเสริมความโปร่งใส มี 8 กิจกรรม งบประมาณรวม 58,000 บาท",
    "ไตรมาสที่ 1 ใช้งบประมาณรวม 16,000 บาท และมูลค่างานจัดซื้อ 900,000 บาท",
    "งบประมาณรายจ่ายประจำปีของหน่วยงาน 45,000,000 บาท",
    "องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอเมือง จังหวัดขอนแก่น จัดทำรายงาน",
    "ศึกษาดูงานที่จังหวัดเลย",
    "การใช้รถราชการ การใช้อำนาจ การปฏิบัติหน้าที่",
  ])("%s", (text) => {
    expect(codesOf(told(text))).toEqual([]);
  });

  test("a measure is called after its indicator in any words around the name", () => {
    const title = "มาตรการยกระดับการปฏิบัติหน้าที่ให้เป็นไปตามมาตรฐาน";
    expect(codesOf(inRow(OFFICE, "measures", 0, { title }))).toEqual([]);
  });
});

describe("who is responsible", () => {
  const groups = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
  const rows = OFFICE["activities"] as readonly object[];
  const owned: Data = {
    ...inForm(OFFICE, "office", { groups }),
    activities: rows.map((row, i) => ({ ...row, owner: groups[i % 3] })),
  };

  test("a department that the office does not have is told of once, with all its cells", () => {
    const strange = [1, 4].reduce((data, i) => inRow(data, "activities", i, { owner: "กองการประปา" }), owned);
    const [only, ...more] = findingsOf(strange);
    expect(only).toMatchObject({ code: "name.group-unknown", cell: { row: FIRST_ROW + 1, column: "owner" } });
    expect(only?.message.th).toContain("แถว 9");
    expect(more).toEqual([]);
  });
  test.each([
    ["several departments", "สำนักปลัด, กองช่าง"],
    ["all of them", "ทุกกอง"],
    ["an office with its longer name", "กองช่างและสำนักปลัด"],
    ["a person", "ปลัดองค์การบริหารส่วนตำบล"],
  ])("%s is left alone", (_, owner) => {
    expect(codesOf(inRow(owned, "activities", 2, { owner }))).toEqual([]);
  });
  test("an office that lists few of its departments is asked nothing", () => {
    expect(codesOf(inForm(owned, "office", { groups: ["กองสวัสดิการสังคม", "กองการศึกษา"] }))).toEqual([]);
  });
});

describe("what was reached", () => {
  const reached = (change: Readonly<Record<string, unknown>>) => codesOf(inRow(OFFICE, "results", 4, change));
  test("below the target, and done, is asked about", () => {
    expect(reached({ result: "ผู้เข้าร่วมร้อยละ 55 มีความรู้" })).toEqual(["result.below-target"]);
  });
  test.each([
    ["a reason is given", { result: "ผู้เข้าร่วมร้อยละ 55 มีความรู้", problems: "ฝนตกหนัก" }],
    ["the target is met", { result: "ผู้เข้าร่วมร้อยละ 92.50 มีความรู้ ร้อยละ 30 เป็นหญิง" }],
    ["it is a share of something else", { result: "เบิกจ่ายร้อยละ 50" }],
  ])("nothing where %s", (_, change) => {
    expect(reached(change)).toEqual([]);
  });
});
