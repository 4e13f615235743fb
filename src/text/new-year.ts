import type { YearPlan, YearRefusal } from "../workbook/roll-over/plan-year";
import type { Text } from "./text";

/** What the officer is asked before a new year begins: everything that will happen, and the other way to do it. */
export function newYearQuestion({ reportYear, resultYear, archives }: YearPlan): Text {
  const first = archives[0] ?? "";
  return {
    th: [
      `เริ่มปีงบประมาณ ${reportYear + 1} จากข้อมูลปี ${reportYear} ในชีตนี้`,
      `• เก็บข้อมูลปี ${reportYear} ทุกแท็บไว้เป็นแท็บซ่อน ${archives.length} แท็บ (เฉพาะค่า) เช่น "${first}"`,
      `• คะแนนผลปี ${resultYear} ย้ายไปเป็นคะแนนปีก่อน และใช้เกณฑ์กับรายการ OIT ของปี ${resultYear + 1}`,
      "• คงไว้: ข้อมูลหน่วยงาน ผู้รับผิดชอบ มาตรการ เป้าหมาย แผนกิจกรรม ข้อความ ผู้ลงนาม",
      "• เริ่มว่าง: คะแนน สถานะและลิงก์ OIT บทวิเคราะห์ งบที่ได้รับและใช้จ่าย ผลการดำเนินงาน หลักฐาน ภาคผนวก วันที่ของแผนและประกาศ",
      "",
      "หากต้องการเก็บชีตนี้ไว้ตามเดิม ให้ตอบ ไม่ แล้วใช้เมนู ไฟล์ > ทำสำเนา และสั่งเริ่มปีใหม่ในสำเนา",
      "ต้องการเริ่มปีใหม่ในชีตนี้หรือไม่",
    ].join("\n"),
    en: [
      `Start fiscal year ${reportYear + 1} from the year ${reportYear} in this sheet.`,
      `• Every tab of ${reportYear} is kept as a hidden copy of its values (${archives.length} tabs), e.g. "${first}".`,
      `• The scores of ${resultYear} become last year's scores; criteria and O items are those of ${resultYear + 1}.`,
      "• Kept: office, people, measures, targets, planned activities, texts, signers.",
      "• Empty: scores, OIT statuses and links, analysis, money received and spent, results, evidence, appendix, dates of the plan and the declarations.",
      "",
      "To leave this sheet as it is, answer No, use File > Make a copy, and start the new year in the copy.",
      "Start the new year in this sheet?",
    ].join("\n"),
  };
}

/** Said when the new year is set up. */
export function newYearStarted({ reportYear }: Pick<YearPlan, "reportYear">): Text {
  return {
    th: `เริ่มปีงบประมาณ ${reportYear + 1} แล้ว ข้อมูลปี ${reportYear} อยู่ในแท็บที่ซ่อนไว้ (เมนู ดู > แท็บที่ซ่อน)`,
    en: `Fiscal year ${reportYear + 1} has begun. The year ${reportYear} is on hidden tabs (View > Hidden sheets).`,
  };
}

/** Why no new year was started, and what to do. */
export function yearRefused(
  refusal: Extract<YearRefusal, { readonly reason: "years" | "empty" | "archived" | "changed" }>,
): Text {
  if (refusal.reason === "changed") {
    return {
      th: "ปีงบประมาณในแท็บ ข้อมูลหน่วยงาน ถูกเปลี่ยนระหว่างรอคำตอบ กรุณาตรวจปีในแท็บนั้น แล้วสั่งเริ่มปีใหม่อีกครั้ง ระบบไม่ได้แก้ไขข้อมูลใด",
      en: "The years on the tab Office were changed while the question was waiting. Look at them and start the new year again. Nothing was changed.",
    };
  }
  if (refusal.reason === "archived") {
    return {
      th: `มีแท็บชื่อ "${refusal.name}" อยู่แล้ว อาจเคยสั่งเริ่มปีใหม่ไปแล้ว กรุณาตรวจดู หากต้องการสั่งอีกครั้งให้เปลี่ยนชื่อแท็บนั้นก่อน ระบบไม่ได้แก้ไขข้อมูลใด`,
      en: `A tab named "${refusal.name}" exists already; perhaps the new year was started before. Look there, and rename it to start again. Nothing was changed.`,
    };
  }
  if (refusal.reason === "empty") {
    return {
      th: "ปีนี้ยังไม่มีคะแนนตัวชี้วัด จึงยังไม่มีข้อมูลให้เก็บเป็นปีก่อน หากเพิ่งเริ่มปีใหม่ไปแล้วไม่ต้องสั่งซ้ำ ระบบไม่ได้แก้ไขข้อมูลใด",
      en: "This year has no score yet, so there is nothing to keep as last year's. If the new year was just started, there is no need to do it again. Nothing was changed.",
    };
  }
  return {
    th: "กรุณากรอกปีงบประมาณของรายงานและปีของผลการประเมินที่แท็บ ข้อมูลหน่วยงาน ก่อนเริ่มปีใหม่ ระบบไม่ได้แก้ไขข้อมูลใด",
    en: "Enter the fiscal year of the report and the year of the result on the tab Office first. Nothing was changed.",
  };
}
