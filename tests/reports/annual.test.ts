import { describe, expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { annualReport } from "../../src/reports/annual/report";
import type { ReportDocument } from "../../src/reports/document";
import type { Assessment } from "../../src/workbook/assessment";
import { figuresOf } from "../../src/workbook/figures";
import { ALMOST_EMPTY, rowsOf, scoresOf } from "./fixture";
import { FULL } from "./full";
import { blocks, cellWords, outline, sayings, tableNamed, words } from "./outline";

const report = (assessment: Assessment): ReportDocument => annualReport(assessment, figuresOf(assessment));
const says = (document: ReportDocument, text: string) =>
  sayings(document).some((line) => line.includes(text));
const TARGETS = { IIT: 99.5, EIT: 99, OIT: 95 };
const SCORES = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const withScores = (scores: readonly (number | null)[]): Assessment => ({
  ...FULL,
  scores: scoresOf(scores, TARGETS),
});

/** How many the sentence counts, and how many its list then names. */
function counted(document: ReportDocument, start: string): readonly (readonly [number, number])[] {
  const all = blocks(document);
  return all.flatMap((block, index) => {
    if (block.kind !== "paragraph" || !words(block.text).startsWith(start)) return [];
    const count = /จำนวน (\d+) /.exec(words(block.text))?.[1];
    const list = all[index + 1];
    return count === undefined || list?.kind !== "list" ? [] : [[Number(count), list.items.length] as const];
  });
}

describe("the annual report of an office that filled in every tab", () => {
  const full = report(FULL);

  test("has the parts, tables and charts of the official form, in order", () => {
    expect(outline(full)).toEqual([
      "# ส่วนที่ 1 บทนำ",
      "## 1.1 ความเป็นมาและตัวชี้วัด",
      "## 1.2 เครื่องมือที่ใช้ในการประเมิน",
      "ตาราง เครื่องมือ ตัวชี้วัด และน้ำหนักคะแนน",
      "## 1.3 การรายงานผลการประเมิน",
      "ตาราง เกณฑ์ระดับผลการประเมิน ปีงบประมาณ พ.ศ. 2565",
      "# ส่วนที่ 2 การวิเคราะห์ผลการประเมิน",
      "## 2.1 ผลการประเมินในภาพรวม",
      "ตาราง คะแนนรายเครื่องมือ ปีงบประมาณ พ.ศ. 2565",
      "แผนภาพ คะแนนถ่วงน้ำหนักรายเครื่องมือ (ขีดตั้ง หมายถึง คะแนนเต็มของเครื่องมือ)",
      "แผนภาพ คะแนนรายเครื่องมือ เทียบกับเป้าหมาย (แกนเริ่มที่ 90 คะแนน, ขีดตั้ง หมายถึง เป้าหมาย, * หมายถึง ต่ำกว่าเป้าหมาย)",
      "## 2.2 ผลการประเมินจำแนกตามเครื่องมือ",
      "### ผลการประเมินตามเครื่องมือ IIT",
      "### ผลการประเมินตามเครื่องมือ EIT",
      "### ผลการประเมินตามเครื่องมือ OIT",
      "## 2.3 ผลการประเมินจำแนกตามตัวชี้วัด",
      "แผนภาพ คะแนนรายตัวชี้วัด (แกนเริ่มที่ 80 คะแนน, ขีดตั้ง หมายถึง เป้าหมาย, * หมายถึง ต่ำกว่าเป้าหมาย)",
      "ตาราง ผลการประเมินรายตัวชี้วัด เรียงจากคะแนนสูงสุดไปต่ำสุด ปีงบประมาณ พ.ศ. 2565",
      "## 2.4 การเปรียบเทียบกับปีที่ผ่านมา",
      "ตาราง การเปรียบเทียบผลการประเมินรายตัวชี้วัด ปี 2564 กับปี 2565",
      "## 2.5 ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ",
      "ตาราง รายการข้อมูลสาธารณะที่ต้องจัดทำหรือปรับปรุง",
      "ตาราง คะแนนรายตัวชี้วัดย่อยของ OIT",
      "## 2.6 การนำผลการประเมินไปสู่การปรับปรุงการดำเนินงาน",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 2 การใช้งบประมาณ",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน",
      "### แนวทางการพัฒนาตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
      "## 2.7 สรุปผลการวิเคราะห์",
      "# ส่วนที่ 3 การดำเนินงาน",
      "## 3.1 แนวคิดและทิศทางการดำเนินงาน",
      "## 3.2 รูปแบบการทำงาน",
      "## 3.3 มาตรการรายตัวชี้วัด",
      "ตาราง มาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสรายตัวชี้วัด",
      "## 3.4 มาตรการป้องกันการทุจริตของหน่วยงาน",
      "## 3.5 แผนปฏิบัติการป้องกันการทุจริต",
      "ตาราง ข้อมูลทั่วไปของแผนปฏิบัติการ",
      "### 1. เหตุผลความจำเป็น",
      "### 2. วัตถุประสงค์",
      "### 3. เป้าหมาย",
      "### 4. กลุ่มเป้าหมาย",
      "### 5. ค่าเป้าหมายและตัวชี้วัดของแผนแม่บท",
      "ตาราง ค่าเป้าหมายและตัวชี้วัดของแผนแม่บท",
      "### 6. กิจกรรม ตัวชี้วัด เป้าหมาย และงบประมาณ",
      "ตาราง กิจกรรม ตัวชี้วัด เป้าหมาย งบประมาณ และระยะเวลาดำเนินการ (✓ หมายถึง เดือนที่ดำเนินการ)",
      "### 7. ระยะเวลาดำเนินการ",
      "### 8. สถานที่/พื้นที่ดำเนินการ",
      "### 9. ผลประโยชน์ที่คาดว่าจะได้รับ",
      "### 10. การติดตามประเมินผล",
      "### แผนเชิงยุทธศาสตร์",
      "ตาราง แผนเชิงยุทธศาสตร์",
      "### แบบสรุปโครงการ/กิจกรรม",
      "ตาราง แบบสรุปโครงการ/กิจกรรม",
      "### การเสนอ เห็นชอบ และอนุมัติแผนปฏิบัติการ",
      "ลงนาม 3",
      "# ส่วนที่ 4 ผลการดำเนินงาน",
      "## 4.1 รายงานความก้าวหน้าของโครงการ",
      "ตาราง รายงานความก้าวหน้าของโครงการ",
      "## 4.2 ผลการดำเนินงาน",
      "ตาราง ผลการดำเนินงานรายกิจกรรม ตามรายงานล่าสุดของแต่ละกิจกรรม",
      "## 4.3 ผลการใช้จ่ายงบประมาณ",
      "ตาราง งบประมาณที่ได้รับ ใช้ไป และคงเหลือ (บาท)",
      "ตาราง ผลการใช้จ่ายงบประมาณรายไตรมาส (บาท)",
      "แผนภาพ ผลการใช้จ่ายงบประมาณรวมรายไตรมาส (บาท)",
      "## 4.4 ปัญหา อุปสรรค",
      "## 4.5 ข้อเสนอแนะ",
      "# ภาคผนวก",
      "## กิจกรรมการดำเนินการตามมาตรการ",
      "## รายการข้อมูลสาธารณะ (OIT)",
      "ตาราง รายการข้อมูลสาธารณะ (OIT)",
      "## ประกาศของหน่วยงาน",
      "ตาราง ประกาศของหน่วยงาน",
      "### ประกาศสำนักงานเขตพื้นที่การศึกษาประถมศึกษา\nหนองคาย เขต 1\nเรื่อง เจตจำนงสุจริตในการบริหารสำนักงานเขตพื้นที่การศึกษา",
      "ลงนาม 1",
      "### Announcement of Nong Khai Primary Educational Service Area Office 1\nDeclaration of Integrity",
      "ลงนาม 1",
      "### ประกาศสำนักงานเขตพื้นที่การศึกษาประถมศึกษา\nหนองคาย เขต 1\nเรื่อง การไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy)",
      "ลงนาม 1",
    ]);
  });

  test("puts the cover first, without a person, and the timeline and the wide tables on landscape pages", () => {
    expect(
      full.sections.map(({ orientation, cover, form }) => (cover ? "cover" : (form ?? orientation))),
    ).toEqual([
      "cover",
      "portrait",
      "landscape",
      "portrait",
      "landscape",
      "portrait",
      "landscape",
      "portrait",
      "announcement",
      "announcement",
      "announcement",
    ]);
  });

  test("states total, level, result and rank as computed", () => {
    expect(says(full, "ได้คะแนนรวม 97.32 คะแนน อยู่ในระดับ “AA” และผ่านเกณฑ์การประเมิน")).toBe(true);
    expect(says(full, "อยู่ในลำดับที่ 23 ของสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน จากทั้งหมด 245 หน่วยงาน")).toBe(true);
  });

  test("shows each instrument on 0–100 and weighted, with the total below", () => {
    const rows = tableNamed(full, "คะแนนรายเครื่องมือ").rows.map((row) => row.map(cellWords));
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ["99.30", "30", "29.79"],
      ["96.78", "30", "29.03"],
      ["96.25", "40", "38.50"],
      ["100", "97.32", "ผลการประเมิน: AA"],
    ]);
  });

  test("ranks from high to low with level and result", () => {
    const rows = tableNamed(full, "ผลการประเมินรายตัวชี้วัด").rows.map((row) => row.map(cellWords));
    expect(rows.map((row) => row[1])).toEqual(["10", "1", "3", "4", "2", "5", "7", "8", "6", "9"]);
    expect(rows[9]).toEqual(["10", "9", "การเปิดเผยข้อมูล", "92.50", "A", "ผ่าน"]);
  });

  test("adds up the budget exactly", () => {
    const total = tableNamed(full, "งบประมาณที่ได้รับ ใช้ไป").rows.at(-1)?.map(cellWords);
    expect(total).toEqual(["รวมทั้งสิ้น", "60,000.00", "47,500.50", "12,499.50", "79.17"]);
  });

  test("numbers lists once where people numbered their lines by hand", () => {
    expect(says(full, "1) การทำงานเป็นทีม")).toBe(false);
    expect(says(full, "การทำงานเป็นทีม")).toBe(true);
  });

  test("uses the office's own guidance, and the standard one where there is none", () => {
    expect(says(full, "จัดทำแผนการใช้จ่ายงบประมาณประจำปีและเผยแพร่อย่างโปร่งใส")).toBe(true);
    expect(says(full, "หน่วยงานควรตรวจสอบข้อมูลที่ต้องเปิดเผยให้ครบทุกข้อ")).toBe(true);
  });
});

describe("counts in the text follow the figures", () => {
  test("strengths and weaknesses are as many as their lists name", () => {
    const full = report(FULL);
    expect(counted(full, "จุดแข็ง")).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(counted(full, "จุดที่ต้องพัฒนา")).toEqual([
      [3, 3],
      [3, 3],
      [1, 1],
    ]);
  });

  test("a score that reaches its target moves its indicator to the strengths", () => {
    const better = report(withScores(SCORES.map((score, index) => (index === 5 ? 99 : score))));
    expect(counted(better, "จุดแข็ง")).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(outline(better)).not.toContain("### แนวทางการพัฒนาตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน");
  });

  test("a score below the pass mark fails, in words as well as by colour", () => {
    const worse = report(withScores(SCORES.map((score, index) => (index === 8 ? 60 : score))));
    expect(says(worse, "และต่ำกว่าเกณฑ์ผ่าน 85.00 คะแนน")).toBe(true);
    expect(tableNamed(worse, "ผลการประเมินรายตัวชี้วัด").rows.at(-1)?.map(cellWords).at(-1)).toBe("ไม่ผ่าน");
  });

  test("without targets nothing is called a strength or a weakness", () => {
    const open = report({ ...FULL, scores: scoresOf(SCORES, { IIT: null, EIT: null, OIT: null }) });
    expect(says(open, "จุดแข็ง (")).toBe(false);
    expect(says(open, "หน่วยงานยังไม่ได้กำหนดเป้าหมายของเครื่องมือนี้")).toBe(true);
  });
});

describe("a figure that is missing is said to be missing", () => {
  const partial = report(withScores(SCORES.map((score, index) => (index === 1 ? null : score))));

  test("no total, no level, but how many indicators are still without a score", () => {
    expect(says(partial, "ยังไม่มีผลคะแนน 1 ตัวชี้วัด จากทั้งหมด 10 ตัวชี้วัด")).toBe(true);
    expect(says(partial, "97.32")).toBe(false);
    expect(says(partial, "AA”") || says(partial, "ผลการประเมิน: AA")).toBe(false);
  });

  test("the instrument without all of its scores has none either", () => {
    const row = tableNamed(partial, "คะแนนรายเครื่องมือ").rows[0]?.map(cellWords);
    expect(row?.slice(1, 4)).toEqual(["–", "30", "–"]);
  });
});

test("an almost empty sheet gives statements, never empty tables or headings", () => {
  expect(outline(report(ALMOST_EMPTY))).toEqual([
    "# ส่วนที่ 1 บทนำ",
    "## 1.1 ความเป็นมาและตัวชี้วัด",
    "## 1.2 เครื่องมือที่ใช้ในการประเมิน",
    "ตาราง เครื่องมือ ตัวชี้วัด และน้ำหนักคะแนน",
    "## 1.3 การรายงานผลการประเมิน",
    "ตาราง เกณฑ์ระดับผลการประเมิน ปีงบประมาณ พ.ศ. 2565",
    "# ส่วนที่ 2 การวิเคราะห์ผลการประเมิน",
    "## 2.1 ผลการประเมินในภาพรวม",
    "# ส่วนที่ 3 การดำเนินงาน",
    "# ส่วนที่ 4 ผลการดำเนินงาน",
    "## 4.1 ผลการดำเนินงาน",
    "## 4.2 ผลการใช้จ่ายงบประมาณ",
    "## 4.3 ปัญหา อุปสรรค",
    "## 4.4 ข้อเสนอแนะ",
  ]);
});

test("a five-level year is rated by its own rules and gives indicators no level", () => {
  const office = { ...FULL.office, resultYear: 2567, reportYear: 2568 };
  const five = report({ ...FULL, office });
  expect(says(five, "อยู่ในระดับ “ผ่านดีเยี่ยม”")).toBe(true);
  expect(tableNamed(five, "เกณฑ์ระดับ").rows.map((row) => row.map(cellWords))).toEqual([
    ["ผ่านดีเยี่ยม", "คะแนนรวมตั้งแต่ 95.00 และทุกเครื่องมือตั้งแต่ 95.00", "ผ่าน"],
    ["ผ่านดี", "คะแนนรวมตั้งแต่ 85.00 และทุกเครื่องมือตั้งแต่ 85.00", "ผ่าน"],
    ["ผ่าน", "คะแนนรวมตั้งแต่ 85.00 แต่มีเครื่องมือที่ต่ำกว่า 85.00", "ผ่าน"],
    ["ต้องปรับปรุง", "คะแนนรวม 70.00 – 84.99", "ไม่ผ่าน"],
    ["ต้องปรับปรุงโดยด่วน", "คะแนนรวม 0.00 – 69.99", "ไม่ผ่าน"],
  ]);
  expect(tableNamed(five, "ผลการประเมินรายตัวชี้วัด").head[0]).not.toContain("ระดับ");
});

/** The annual report of an office whose O items of FY2565 are all published but for those named. */
function withItems(others: Readonly<Record<string, "missing" | "notAssessed" | null>>) {
  const items = criteriaOf(2565)?.items ?? [];
  const oit = items.map(({ code, title, subIndicator }) => {
    const other = others[code];
    return {
      rowKey: code,
      code,
      title,
      subIndicator,
      status: other === undefined ? "published" : other,
    } as const;
  });
  return report({ ...FULL, oit: rowsOf("oit", oit) });
}

test.each([
  [{}, "ที่ต้องประเมิน จำนวน 43 ข้อ หน่วยงานเผยแพร่ครบทุกข้อ"],
  [
    { O5: "notAssessed", O6: "notAssessed" },
    "ที่ต้องประเมิน จำนวน 41 ข้อ (ไม่ต้องประเมิน 2 ข้อ) หน่วยงานเผยแพร่ครบทุกข้อ",
  ],
  [
    { O5: "notAssessed", O11: "missing" },
    "ที่ต้องประเมิน จำนวน 42 ข้อ (ไม่ต้องประเมิน 1 ข้อ) พบข้อที่ยังไม่ได้เผยแพร่หรือไม่สมบูรณ์ จำนวน 1 ข้อ ดังนี้",
  ],
  [
    { O5: "notAssessed", O6: null, O7: null },
    "ที่ระบุสถานะแล้ว จำนวน 40 ข้อ (ไม่ต้องประเมิน 1 ข้อ ยังไม่ได้ระบุสถานะ 2 ข้อ) ไม่มีข้อที่ยังไม่ได้เผยแพร่",
  ],
] as const)("only O items that are to be assessed are counted: %j", (others, sentence) => {
  expect(says(withItems(others), `จากรายการข้อมูลสาธารณะ (OIT) ${sentence}`)).toBe(true);
});

test("sub-indicators of the OIT are strengths where every item that counts is published", () => {
  const lists = blocks(withItems({ O11: "missing", O26: "missing", O30: null, O5: "notAssessed" })).filter(
    (block) => block.kind === "list" && block.style === "bullet",
  );
  expect(lists.slice(0, 2).map((list) => (list.kind === "list" ? list.items : []))).toEqual([
    [
      "9.1 ข้อมูลพื้นฐาน (O1–O9)",
      "9.3 การบริหารเงินงบประมาณ (O18–O24)",
      "10.1 การดำเนินการเพื่อป้องกันการทุจริต (O34–O41)",
      "10.2 มาตรการภายในเพื่อป้องกันการทุจริต (O42, O43)",
    ],
    [
      "9.2 การบริหารงาน (O10–O17) ข้อที่ต้องปรับปรุง O11",
      "9.4 การบริหารและพัฒนาทรัพยากรบุคคล (O25–O28) ข้อที่ต้องปรับปรุง O26",
    ],
  ]);
});

describe("results of several rounds", () => {
  const row = (activity: string | null, round: (typeof FULL)["results"][number]["round"], more = {}) => ({
    activity,
    round,
    result: `ผลของ ${activity ?? "?"} ${round ?? "?"}`,
    ...more,
  });
  const of = (...rows: readonly ReturnType<typeof row>[]) =>
    report({ ...FULL, results: rowsOf("results", rows) });
  const printed = (document: ReportDocument) =>
    tableNamed(document, "ผลการดำเนินงานรายกิจกรรม").rows.map((cells) => cells.slice(1, 3).map(cellWords));

  test("print the last one, and those before it in a line each", () => {
    const document = of(
      row("ก", "Q1", { status: "running" }),
      row("ข", "Q1"),
      row("ก", "6", { status: "done" }),
      row("ข", "6", { status: "running" }),
      row("ก", "12"),
      row("ข", "12"),
    );
    expect(says(document, "ไตรมาส 1: รายงาน 2 รายการ (อยู่ระหว่างดำเนินการ 1)")).toBe(true);
    expect(says(document, "รอบ 6 เดือน: รายงาน 2 รายการ (ดำเนินการแล้วเสร็จ 1 อยู่ระหว่างดำเนินการ 1)")).toBe(true);
    expect(printed(document)).toEqual([
      ["ก", "ผลของ ก 12"],
      ["ข", "ผลของ ข 12"],
    ]);
    expect(tableNamed(document, "ผลการดำเนินงานรายกิจกรรม").caption).toContain("รอบ 12 เดือน");
  });

  test("lose no activity that only an earlier one tells of, nor a row that names none", () => {
    const document = of(row("ก", "6"), row("ข", "6"), row("ข ", "12"), row(null, "6"), row("ก", null));
    expect(printed(document)).toEqual([
      ["ก\n(รอบ 6 เดือน)", "ผลของ ก 6"],
      ["ข\n(รอบ 12 เดือน)", "ผลของ ข  12"],
      ["-\n(รอบ 6 เดือน)", "ผลของ ? 6"],
      ["ก", "ผลของ ก ?"],
    ]);
  });

  test("say a problem once, with its activities or how many they are", () => {
    const late = { problems: "งบประมาณล่าช้า" };
    const names = ["ก", "ข", "ค", "ง"];
    const document = of(
      row("ก", "6", { problems: "เอกสารไม่ครบ" }),
      row("ก", "12", { problems: "เอกสารไม่ครบ " }),
      ...names.map((name) => row(name, "12", late)),
    );
    expect(says(document, "ก (รอบ 6 เดือน, รอบ 12 เดือน): เอกสารไม่ครบ")).toBe(true);
    expect(says(document, "4 กิจกรรม (รอบ 12 เดือน): งบประมาณล่าช้า")).toBe(true);
  });
});

test("O items that were missed are listed by sub-indicator, counted, and the sub-indicators scored", () => {
  const missed = withItems({ O11: "missing", O26: "missing" });
  expect(says(missed, "จำนวน 43 ข้อ พบข้อที่ยังไม่ได้เผยแพร่หรือไม่สมบูรณ์ จำนวน 2 ข้อ")).toBe(true);
  expect(tableNamed(missed, "รายการข้อมูลสาธารณะ").rows.map((row) => row.map(cellWords).slice(0, 2))).toEqual([
    ["9.2 การบริหารงาน", "O11"],
    ["9.4 การบริหารและพัฒนาทรัพยากรบุคคล", "O26"],
  ]);
  expect(tableNamed(missed, "คะแนนรายตัวชี้วัดย่อย").rows.map((row) => row.map(cellWords).slice(1))).toEqual([
    ["100.00", "-"],
    ["87.50", "O11"],
    ["100.00", "-"],
    ["75.00", "O26"],
    ["100.00", "-"],
    ["100.00", "-"],
    ["100.00", "-"],
  ]);
});
