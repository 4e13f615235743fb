import type { Code } from "../../../src/checks/codes";
import {
  cell,
  formPlant,
  INSTRUMENTS,
  inLine,
  inRow,
  lines,
  number,
  type Plant,
  rowPlant,
  table,
  textPlant,
  withRow,
} from "./plant";

/** Running text, numbering and rows of totals. */
export const TEXT_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "number.gap": (data, pick) => {
    if (pick(3) === 0)
      return formPlant("plan", "monitoring", ["(1) รายงานทุกไตรมาส", "(3) ประเมินเมื่อสิ้นปี"])(data, pick);
    const tab = (["activities", "appendix"] as const)[pick(2)] ?? "appendix";
    const last = table(data, tab).length - 1;
    return { data: inRow(data, tab, last, { number: last + 2 + pick(9) }), cell: cell(tab, last, "number") };
  },
  "number.duplicate": (data, pick) => {
    const tab = (["activities", "appendix"] as const)[pick(2)] ?? "appendix";
    const last = table(data, tab).length - 1;
    return { data: inRow(data, tab, last, { number: 1 + pick(last) }), cell: cell(tab, last, "number") };
  },
  "text.dotted-blank": textPlant("ได้คะแนนเท่ากับ.........คะแนน"),
  "text.figure-differs": (data, pick) => {
    const kind = pick(5);
    const typed = `${10 + pick(30)}.37`;
    const text =
      [
        `ผลการประเมิน ITA ประจำปี 2565 โดยรวมได้คะแนนเท่ากับร้อยละเฉลี่ย ${typed}`,
        `(Internal Integrity and Transparency Assessment: IIT) ตัวชี้วัดที่ 1-5 ได้คะแนน เท่ากับ.....1.37.....`,
        `ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนนร้อยละ ${typed}`,
        "แบบวัด EIT มีน้ำหนักร้อยละ 40",
        "เบิกจ่ายแล้วทั้งสิ้นร้อยละ 99.37 ของงบประมาณ",
      ][kind] ?? "";
    return textPlant(text)(data, pick);
  },
  "text.level-differs": textPlant("ผลการประเมิน ITA ของหน่วยงาน อยู่ในระดับ F"),
  "text.mixed-digits": textPlant("มาตรการ 6 ข้อ และกิจกรรม ๙ กิจกรรม"),
  "text.digit-styles": textPlant("กิจกรรม ๙ กิจกรรม"),
  "number.title-differs": rowPlant("appendix", "title", "กิจกรรมที่ 9 ประกาศเจตจำนงสุจริต", "number"),
  "row.total": (data, pick) => {
    const name = ["รวม", "รวมทั้งสิ้น", "ยอดรวม", "รวมเป็นเงินทั้งสิ้น (บาท)", "รวม 4 กิจกรรม"][pick(5)];
    const tab = (["activities", "budget", "results"] as const)[pick(3)] ?? "budget";
    return {
      data: withRow(data, tab, { [tab === "results" ? "activity" : "name"]: name }),
      cell: cell(tab, table(data, tab).length, tab === "results" ? "activity" : "name"),
    };
  },
  "row.total-differs": (data, pick) => {
    const sum = table(data, "activities").reduce((all, row) => all + number(row, "budget"), 0);
    return {
      data: withRow(data, "activities", { name: "รวมทั้งสิ้น", budget: sum + 1 + pick(900) }),
      cell: cell("activities", table(data, "activities").length, "budget"),
    };
  },
  "text.placeholder": (data, pick) =>
    textPlant(
      [
        "ลงวันที่ [ระบุวันที่]",
        "จำนวน XX คน",
        "ผู้รับผิดชอบ ______",
        "(โปรดระบุ)",
        "{{ชื่อหน่วยงาน}}",
        "ประชุมวันที่ วว/ดด/ปปปป",
        "งบประมาณ ??? บาท",
      ][pick(7)] ?? "",
    )(data, pick),
  "text.markup": (data, pick) =>
    textPlant(
      [
        "<p>มาตรการ</p>",
        "**ส่วนที่** บทนำ",
        "ผลการประเมิน&nbsp;ดีขึ้น",
        "บรรทัด<br/>ใหม่",
        "ดูได้ที่ [เว็บไซต์](https://www.example.go.th)",
        "| ข้อ | เรื่อง |\n|---|---|",
      ][pick(6)] ?? "",
    )(data, pick),
  "text.doubled": (data, pick) =>
    textPlant(
      [
        "เกณฑ์การประเมินเกณฑ์การประเมินใหม่",
        "ในปีงบประมาณงบประมาณนี้",
        "หน่วยงาน และ และ บุคลากร",
        "เพื่อให้ให้บุคลากรตระหนัก",
      ][pick(4)] ?? "",
    )(data, pick),
  "text.count-differs": (data, pick) =>
    textPlant(
      [
        ["แผนปฏิบัติการมีทั้งหมด 7 กิจกรรม", "หน่วยงานกำหนดไว้ทั้งสิ้น 14 โครงการ"][pick(2)] ?? "",
        "หน่วยงานอยู่ในลำดับที่ 14 จาก 245 เขต",
        pick(2) === 0 ? "มาตรการของหน่วยงาน จำนวน 9 มาตรการ" : "การประเมินมี 4 เครื่องมือ",
        "มี 4 แนวทาง ดังนี้ 1) ปลูกจิตสำนึก 2) สร้างกลไก 3) ปราบปราม",
      ][pick(4)] ?? "",
    )(data, pick),
  "text.list-differs": (data, pick) => {
    const scores = lines(data, "scores");
    const least = Math.min(...["6", "7", "8"].map((no) => number(scores[no], "score")));
    const limit = (least + 1).toFixed(2);
    const low = ["6", "7", "8"].find((no) => number(scores[no], "score") === least) ?? "6";
    if (least >= 98) return null;
    const name = { 6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร", 8: "การปรับปรุงระบบการทำงาน" }[low];
    return textPlant(
      [
        `จุดแข็ง (ตัวชี้วัดที่ได้คะแนนตั้งแต่ร้อยละ ${limit}) จำนวน 1 ตัวชี้วัด คือ ${name}`,
        `ผลการประเมินปี 2565 จุดแข็ง ตัวชี้วัดที่ได้คะแนนตั้งแต่ร้อยละ ${limit} ได้แก่\n1) ตัวชี้วัดที่ ${low} ${name}`,
        `ตัวชี้วัดที่หน่วยงานควรพัฒนา (มีคะแนนต่ำกว่าร้อยละ ${limit}) มี 3 ตัวชี้วัด ดังนี้ ${name}`,
      ][pick(3)] ?? "",
    )(data, pick);
  },
  "text.target-differs": (data, pick) => {
    const key = INSTRUMENTS[pick(3)] ?? "IIT";
    const shows = `หน่วยงานตั้งเป้าหมายของแต่ละตัวชี้วัด ไว้ที่ร้อยละ ${60 + pick(9)}.00`;
    return { data: inLine(data, "analysis", key, { shows }), cell: cell("analysis", key, "shows") };
  },
  "text.money-differs": textPlant("ได้รับจัดสรรงบประมาณเพื่อดำเนินงาน จำนวน 7 บาท"),
  "text.instrument-indicators": textPlant("ผลการประเมิน IIT ตัวชี้วัดที่ 1-6 เป็นที่น่าพอใจ"),
  "text.level-other-scale": textPlant("ผลการประเมิน ITA ของหน่วยงานอยู่ในระดับ ผ่านดี"),
  "text.claim-differs": (data, pick) =>
    textPlant(
      [
        "วันที่ 31 เมษายน 2566 หน่วยงานจัดประชุม",
        "ผลการประเมิน ITA ปี 2565 หน่วยงานไม่ผ่านเกณฑ์การประเมิน",
        "IIT คือแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
        "โครงการนี้ดำเนินการระหว่างวันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 สิงหาคม 2566",
        "กลุ่มเป้าหมายได้แก่ นักเรียน จำนวน 30 คน และผู้ปกครอง จำนวน 30 คน",
      ][number(lines(data, "scores")["total"], "score") < 85 ? ([0, 2, 3, 4][pick(4)] ?? 0) : pick(5)] ?? "",
    )(data, pick),
};
