import type { References } from "../layout";
import { linesWith } from "./guards";

/** One of the first steps: what to do, and the condition under which it is done. */
interface Step {
  readonly key: string;
  readonly text: string;
  readonly done: (ref: References) => string;
}

/** A table has a line where a column holds more than its heading. */
const hasLines = (ref: References, tab: string, column: string): string =>
  `SUMPRODUCT(--(${ref.column(tab, column)}<>""))>1`;

/** What a new office does, in this order. */
export const STEPS: readonly Step[] = [
  {
    key: "office",
    text: "กรอกชื่อหน่วยงานและปีที่แท็บ ข้อมูลหน่วยงาน",
    done: (ref) =>
      `AND(${["name", "reportYear", "resultYear"].map((field) => `${ref.field("office", field)}<>""`).join(",")})`,
  },
  {
    key: "rebuild",
    text: "สั่งเมนู สร้างแม่แบบ อีกครั้ง ให้รายการของปีนั้นขึ้นครบ",
    done: (ref) => hasLines(ref, "oit", "code"),
  },
  {
    key: "scores",
    text: "กรอกคะแนนที่แท็บ คะแนนตัวชี้วัด",
    done: (ref) => `${linesWith(ref, "indicatorScore")}>=${linesWith(ref, "share")}`,
  },
  {
    key: "targets",
    text: "กรอกเป้าหมายที่บรรทัด IIT EIT OIT",
    done: (ref) => `${linesWith(ref, "instrumentTarget")}>=3`,
  },
  {
    key: "items",
    text: "เลือกสถานะและวางลิงก์ที่แท็บ รายการ OIT",
    done: (ref) =>
      `AND(${hasLines(ref, "oit", "code")},SUMPRODUCT((${ref.column("oit", "code")}<>"")*(${ref.column("oit", "status")}=""))=0)`,
  },
  {
    key: "activities",
    text: "กรอกกิจกรรมที่แท็บ แผนกิจกรรม",
    done: (ref) => hasLines(ref, "activities", "name"),
  },
  {
    key: "budget",
    text: "กรอกงบประมาณที่แท็บ งบประมาณ",
    done: (ref) => hasLines(ref, "budget", "name"),
  },
  {
    key: "results",
    text: "กรอกผลที่แท็บ ผลการดำเนินงาน",
    done: (ref) => hasLines(ref, "results", "activity"),
  },
  {
    key: "check",
    text: "สั่งเมนู ตรวจข้อมูล แล้วแก้ไขตามแท็บ ตรวจสอบ",
    done: (ref) => hasLines(ref, "findings", "checkedAt"),
  },
];
