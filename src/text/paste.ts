import type { PastedCell, PasteKind, PasteReason } from "../workbook/pasted";
import type { Text } from "./text";

/** Why a pasted line was left out, and what to do; `year` is the year of the result (พ.ศ.), null before the office has chosen one. */
export function pasteReason(reason: PasteReason, year: number | null): Text {
  const { th, en } = REASONS[reason];
  const [thYear, enYear] = year === null ? ["ที่ประเมิน", "assessed"] : [`${year}`, `${year}`];
  return { th: th.replace(/\{year\}/g, thYear), en: en.replace(/\{year\}/g, enYear) };
}

const REASONS: Readonly<Record<PasteReason, Text>> = {
  noScore: { th: "ไม่พบคะแนน", en: "no score found" },
  manyNumbers: {
    th: "มีตัวเลขมากกว่าหนึ่งค่า ไม่ทราบว่าค่าใดคือคะแนน กรุณาวางพร้อมหัวตาราง หรือคัดลอกเฉพาะคะแนนของปี {year}",
    en: "several figures; unclear which is the score. Paste the headings, too, or only the scores of {year}",
  },
  manyColumns: {
    th: "หัวตารางมีคอลัมน์คะแนนมากกว่าหนึ่งคอลัมน์ กรุณาวางเฉพาะคอลัมน์คะแนนของปี {year}",
    en: "several columns may be the score; paste only the scores of {year}",
  },
  manyRows: {
    th: "มีคะแนนหลายแถว (หลายหน่วยงานหรือหลายปี) กรุณาวางเฉพาะแถวของหน่วยงานในปี {year}",
    en: "several rows of scores; paste only your office's row of {year}",
  },
  outOfRange: { th: "คะแนนไม่อยู่ในช่วง 0 ถึง 100", en: "the score is not within 0 to 100" },
  fraction: {
    th: "คะแนนทุกค่าไม่เกิน 1 กรุณาวางเป็นคะแนนเต็ม 100",
    en: "all scores are 1 or less; paste scores out of 100",
  },
  otherScale: {
    th: "คะแนนไม่ได้เต็ม 100 กรุณาวางเป็นคะแนนเต็ม 100",
    en: "not out of 100; paste scores out of 100",
  },
  otherFigures: {
    th: "เป็นเป้าหมาย ค่าเฉลี่ย หรือคะแนนปีก่อน ไม่ใช่คะแนนของหน่วยงานปี {year}",
    en: "targets, means or an earlier year's scores, not the office's of {year}",
  },
  ranks: {
    th: "ตัวเลขหน้าบรรทัดอาจเป็นลำดับที่ ไม่ใช่เลขตัวชี้วัด กรุณาวางพร้อมชื่อตัวชี้วัด",
    en: "the numbers may be ranks; paste the indicators' names, too",
  },
  decimalComma: { th: "กรุณาใช้จุดทศนิยม เช่น 97.62", en: "use a decimal point, as in 97.62" },
  unknownIndicator: { th: "เกณฑ์ปี {year} ไม่มีตัวชี้วัดเลขนี้", en: "the criteria of {year} have no such indicator" },
  unknownName: {
    th: "ชื่อไม่ตรงกับตัวชี้วัดใดของเกณฑ์ปี {year}",
    en: "the name is none of an indicator of {year}",
  },
  differentName: { th: "เลขกับชื่อเป็นคนละตัวชี้วัด", en: "number and name are of different indicators" },
  manyIndicators: { th: "มีมากกว่าหนึ่งตัวชี้วัดในบรรทัดเดียว", en: "several indicators in one line" },
  noIndicator: { th: "ไม่พบเลขหรือชื่อตัวชี้วัด", en: "no indicator's number or name found" },
  subIndicator: { th: "เป็นตัวชี้วัดย่อย ไม่ต้องกรอก", en: "a sub-indicator; not entered" },
  computed: { th: "ระบบคำนวณค่านี้ให้เอง", en: "the add-on computes this itself" },
  part: {
    th: "เป็นคะแนนเฉพาะส่วนที่ 1 หรือ 2 ของแบบวัด กรุณาวางคะแนนรวมของตัวชี้วัด",
    en: "the score of one part of the questionnaire only; paste the indicator's own score",
  },
  otherYear: {
    th: "เป็นข้อมูลของปีอื่น ไม่ใช่ปี {year} ซึ่งเป็นปีของผลการประเมินในแท็บข้อมูลหน่วยงาน",
    en: "of another year than {year}, the year of the result",
  },
  whichYear: {
    th: "มีหลายปี กรุณากรอกปีของผลการประเมินในแท็บข้อมูลหน่วยงานก่อน",
    en: "columns of years; enter the year of the result on the tab Office first",
  },
  otherScheme: {
    th: "เป็นรายการของการประเมินอื่น ไม่ใช่เกณฑ์ ITA ปี {year}",
    en: "of another assessment, not of ITA {year}",
  },
  otherCount: {
    th: "ไม่มีเลขหรือชื่อ และจำนวนค่าไม่เท่ากับรายการของปี {year} จึงไม่ทราบว่าเป็นของข้อใด",
    en: "neither numbers nor names, and not as many as the list of {year} has",
  },
  twice: { th: "มีมากกว่าหนึ่งบรรทัดและค่าไม่ตรงกัน", en: "there are several lines with different values" },
  unknownItem: { th: "เกณฑ์ปี {year} ไม่มีรายการข้อนี้", en: "{year} has no such item" },
  manyItems: {
    th: "มีหลายข้อในบรรทัดเดียว ไม่ทราบว่าหมายถึงข้อใด กรุณาแยกบรรทัด",
    en: "several items in one line; give each a line of its own",
  },
  differentTitle: {
    th: "เลขข้อกับชื่อรายการไม่ตรงกันตามเกณฑ์ปี {year}",
    en: "number and title are of different items of {year}",
  },
  unknownTitle: {
    th: "ชื่อไม่ตรงกับรายการของปี {year} เลขหน้าบรรทัดอาจเป็นลำดับที่ กรุณาใส่ O หน้าเลขข้อ",
    en: "the title is none of {year}; the number may be a running one. Write O before the item's number",
  },
  noItem: { th: "ไม่พบเลขข้อ", en: "no item number found" },
  noStatus: { th: "ไม่พบสถานะหรือลิงก์", en: "no status or link found" },
  twoStatuses: { th: "พบสถานะมากกว่าหนึ่งอย่าง", en: "more than one status found" },
  doubtfulStatus: {
    th: "สถานะไม่ชัดเจน กรุณาระบุ มี ไม่มี หรือ ไม่ต้องประเมิน",
    en: "the status is not clear; say yes, no or not assessed",
  },
  notLink: { th: "ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://", en: "a link must begin with http:// or https://" },
  cutLink: {
    th: "ลิงก์ถูกตัดไม่ครบ จึงไม่ใช้ลิงก์ในบรรทัดนี้ กรุณาคัดลอกลิงก์เต็ม",
    en: "a link was cut short; the links of this line are left out. Copy the full link",
  },
};

/** So many scores tell one column from another. */
const FIRST_SCORES = 3;

/** Words of the sidebar's part วางจาก ITAS. */
export const PASTE = {
  title: { th: "วางจาก ITAS", en: "Paste from ITAS" },
  help: {
    th: "คัดลอกตารางจาก ITAS, Excel หรือเอกสาร แล้ววางที่นี่ ระบบจะแสดงให้ตรวจก่อน ยังไม่เขียนลงชีต",
    en: "Copy the table from ITAS, Excel or a document and paste it here. You see what was understood before anything is written.",
  },
  kind: { th: "สิ่งที่วาง", en: "What is pasted" },
  kinds: {
    scores: { th: "คะแนนตัวชี้วัด", en: "Indicator scores" },
    items: { th: "รายการ OIT", en: "O items" },
  } satisfies Readonly<Record<PasteKind, Text>>,
  field: { th: "ข้อความที่คัดลอกมา", en: "The copied text" },
  example: {
    scores: { th: "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร 97.62", en: "Indicator 7 97.62" },
    items: { th: "O11 มี https://…", en: "O11 yes https://…" },
  } satisfies Readonly<Record<PasteKind, Text>>,
  look: { th: "อ่านข้อความ", en: "Read the text" },
  reading: { th: "กำลังอ่าน…", en: "Reading…" },
  confirm: { th: "ยืนยัน เขียนลงชีต", en: "Confirm and write" },
  writing: { th: "กำลังเขียน…", en: "Writing…" },
  replace: { th: "เขียนทับค่าเดิมที่ต่างกันด้วย", en: "Replace the values that differ, too" },
  nothing: { th: "ไม่มีสิ่งที่ต้องเขียน", en: "There is nothing to write" },
  key: { th: "ข้อ", en: "No." },
  now: { th: "ในชีต", en: "In the sheet" },
  next: { th: "ที่วาง", en: "Pasted" },
  state: {
    new: { th: "จะเขียน", en: "will be written" },
    same: { th: "ตรงกัน", en: "the same" },
    differs: { th: "ต่างจากเดิม", en: "differs" },
  } satisfies Readonly<Record<PastedCell["state"], Text>>,
  what: {
    score: { th: "คะแนน", en: "score" },
    status: { th: "สถานะ", en: "status" },
    links: { th: "ลิงก์", en: "links" },
  } satisfies Readonly<Record<PastedCell["what"], Text>>,
  understood: (kind: PasteKind, read: number, listed: number): Text => ({
    th: `อ่านได้ ${read} จาก ${listed} ${kind === "scores" ? "ตัวชี้วัด" : "ข้อ"}`,
    en: `${read} of ${listed} ${kind === "scores" ? "indicators" : "items"} understood`,
  }),
  byOrder: {
    th: "ข้อความไม่มีเลขหรือชื่อกำกับ ระบบจับคู่ตามลำดับบรรทัด กรุณาตรวจทุกข้อก่อนยืนยัน",
    en: "Nothing names the values; they were matched by their order alone. Check each before you confirm.",
  },
  whichColumn: {
    th: "แต่ละบรรทัดมีตัวเลขหลายค่า กรุณาเลือกว่าชุดใดเป็นคะแนนของปีที่ประเมิน",
    en: "Each line has several figures. Choose which of them are the scores of the assessed year.",
  },
  notChosen: { th: "ยังไม่เลือก", en: "Not chosen yet" },
  /** A column by its heading, or its place from 1, and its first figures. */
  column: (heading: string, place: number, scores: readonly number[]): Text => {
    const first = scores.slice(0, FIRST_SCORES).join(", ");
    const more = scores.length > FIRST_SCORES ? ", …" : "";
    return {
      th: `${heading === "" ? `ตัวเลขที่ ${place}` : heading} (${first}${more})`,
      en: `${heading === "" ? `Figure ${place}` : heading} (${first}${more})`,
    };
  },
  /** An indicator or item by number and name. */
  entry: (kind: PasteKind, key: string, name: string): Text => ({
    th: `${kind === "scores" ? "ตัวชี้วัดที่ " : ""}${key} ${name}`.trim(),
    en: `${kind === "scores" ? "Indicator " : ""}${key} ${name}`.trim(),
  }),
  left: (count: number): Text => ({
    th: `ไม่ได้ใช้ ${count} บรรทัด`,
    en: `${count} ${count === 1 ? "line" : "lines"} left out`,
  }),
  line: (line: number): Text => ({ th: `บรรทัด ${line}`, en: `Line ${line}` }),
  written: (count: number): Text => ({ th: `เขียนลงชีตแล้ว ${count} ช่อง`, en: `${count} cells were written` }),
} as const;
