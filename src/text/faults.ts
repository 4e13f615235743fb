import { cellName } from "../workbook/a1";
import type { Assessment, CellFault, TabFault } from "../workbook/assessment";
import { columnOf } from "../workbook/fields";
import type { Choice, Field, Tab } from "../workbook/layout";
import { TABS } from "../workbook/tabs";
import type { Text } from "./text";

/** The menu item that mends the template, as every sentence names it. */
const BUILD: Text = { th: "สร้างแม่แบบ", en: "สร้างแม่แบบ (build the template)" };
const LONGEST_QUOTE = 40;

function fieldOf({ tab, row, column }: CellFault["cell"]): Field | undefined {
  const layout: Tab = TABS[tab];
  return layout.kind === "table"
    ? columnOf(layout, column)
    : layout.fields.find((field) => field.key === row);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function quoted(value: string): string {
  const text = oneLine(value);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

function words(choices: readonly Choice[], language: keyof Text): string {
  return choices.map((choice) => choice[language]).join(" / ");
}

/** What is wrong with the value, and the cure. */
function problem(code: CellFault["code"], value: string, field: Field | undefined): readonly [Text, Text] {
  const shown = quoted(value);
  switch (code) {
    case "required":
      return [
        { th: "ยังว่างอยู่", en: "is blank" },
        { th: "กรุณากรอกก่อนสร้างรายงาน", en: "Please fill it in before making a report." },
      ];
    case "notNumber":
      return [
        { th: `เป็น ${shown} ซึ่งไม่ใช่ตัวเลข`, en: `is ${shown}, which is no number` },
        {
          th: "กรุณากรอกเฉพาะตัวเลข หากยังไม่มีข้อมูลให้เว้นว่างไว้",
          en: "Please enter a number only, or leave it blank while there is none.",
        },
      ];
    case "outOfRange":
      return field?.type === "money" || field?.type === "count"
        ? [
            { th: `เป็น ${shown} ซึ่งติดลบ`, en: `is ${shown}, which is below 0` },
            { th: "กรุณากรอกตัวเลขตั้งแต่ 0 ขึ้นไป", en: "Please enter 0 or more." },
          ]
        : [
            { th: `เป็น ${shown} ซึ่งอยู่นอกช่วง 0 ถึง 100`, en: `is ${shown}, which is not within 0 to 100` },
            { th: "กรุณากรอกคะแนน 0 ถึง 100", en: "Please enter 0 to 100." },
          ];
    case "notWhole":
      return [
        { th: `เป็น ${shown} ซึ่งไม่ใช่จำนวนเต็ม`, en: `is ${shown}, which is no whole number` },
        { th: "กรุณากรอกจำนวนเต็ม", en: "Please enter a whole number." },
      ];
    case "notDate":
      return [
        { th: `เป็น ${shown} ซึ่งอ่านเป็นวันที่ไม่ได้`, en: `is ${shown}, which cannot be read as a date` },
        {
          th: "กรุณากรอกวันที่ เช่น 1 ต.ค. 2565 หรือ 1/10/2565",
          en: "Please enter a date such as 1 ต.ค. 2565 or 1/10/2565.",
        },
      ];
    case "notYear":
      return [
        { th: `เป็น ${shown} ซึ่งไม่ใช่ปี พ.ศ.`, en: `is ${shown}, which is no Buddhist year` },
        { th: "กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2566", en: "Please enter a Buddhist year such as 2566." },
      ];
    case "notChoice": {
      const choices = field?.type === "choice" ? field.choices : [{ code: "tick", th: "✓", en: "✓" }];
      return [
        { th: `เป็น ${shown} ซึ่งไม่อยู่ในรายการให้เลือก`, en: `is ${shown}, which is not on the list` },
        {
          th: `กรุณาเลือก ${words(choices, "th")} หรือเว้นว่างไว้`,
          en: `Please choose ${words(choices, "en")}, or leave it blank.`,
        },
      ];
    }
    case "notLink":
      return [
        { th: `เป็น ${shown} ซึ่งไม่ใช่ลิงก์`, en: `is ${shown}, which is no link` },
        {
          th: "กรุณาวางลิงก์ที่ขึ้นต้นด้วย http:// หรือ https:// บรรทัดละหนึ่งลิงก์",
          en: "Please paste links that begin with http:// or https://, one per line.",
        },
      ];
    case "formulaError":
      return [
        { th: `แสดงข้อผิดพลาดของสูตร ${shown}`, en: `shows the formula error ${shown}` },
        {
          th: "กรุณาแก้ไขสูตรหรือพิมพ์ค่าลงไปแทน",
          en: "Please mend the formula or type the value instead.",
        },
      ];
  }
}

/** Says which cell cannot be read, what it holds, and how to mend it. */
export function cellFaultSentence({ code, cell, value }: CellFault, places: Assessment["places"]): Text {
  const field = fieldOf(cell);
  const place = cellName(places, cell);
  const [wrong, cure] = problem(code, value, field);
  const heading = field
    ? { th: ` (${oneLine(field.heading.th)})`, en: ` (${oneLine(field.heading.en)})` }
    : null;
  return {
    th: `เซลล์ ${place}${heading?.th ?? ""} ${wrong.th} ${cure.th}`,
    en: `Cell ${place}${heading?.en ?? ""} ${wrong.en}. ${cure.en}`,
  };
}

function headingOf({ tab, column }: TabFault): Text | null {
  if (column === undefined) return null;
  const layout: Tab = TABS[tab];
  const fields: readonly Field[] = layout.kind === "table" ? layout.columns : layout.fields;
  return fields.find(({ key }) => key === column)?.heading ?? null;
}

/** Says what is wrong with a tab as a whole, and that the menu item สร้างแม่แบบ mends it where it does. */
export function tabFaultSentence(fault: TabFault): Text {
  const { code, sheetName: name } = fault;
  const heading = headingOf(fault);
  switch (code) {
    case "tabMissing":
      return {
        th: `ไม่พบแท็บ "${name}" กรุณาเลือกเมนู ${BUILD.th} เพื่อสร้างแท็บนี้ขึ้นใหม่ ข้อมูลในแท็บอื่นยังอยู่ครบ`,
        en: `The tab "${name}" is missing. Please use the menu item ${BUILD.en} to make it again; the other tabs keep their data.`,
      };
    case "headingMissing":
      return {
        th: `แท็บ "${name}" ${heading ? `ไม่มีช่อง "${oneLine(heading.th)}"` : "ไม่มีแถวหัวตาราง"} กรุณาเลือกเมนู ${BUILD.th} เพื่อเติมให้ครบ ข้อมูลที่กรอกไว้ยังอยู่`,
        en: `The tab "${name}" has lost ${heading ? `its "${oneLine(heading.en)}"` : "its line of headings"}. Please use the menu item ${BUILD.en} to restore it; what was typed stays.`,
      };
    case "tabTwice":
      return fault.blocking
        ? {
            th: `มีแท็บที่คัดลอกกันมาหลายแท็บ ระบบไม่ทราบว่าจะใช้แท็บใด กรุณาลบแท็บที่ไม่ใช้ หรือตั้งชื่อแท็บที่ใช้ว่า "${TABS[fault.tab].name.th}"`,
            en: `Several copies of a tab exist and it is not clear which one counts. Please delete the others, or name the right one "${TABS[fault.tab].name.th}".`,
          }
        : {
            th: `แท็บ "${name}" มีสำเนาอยู่ด้วย ระบบใช้เฉพาะแท็บ "${name}" หากไม่ใช้สำเนาแล้วกรุณาลบออก`,
            en: `The tab "${name}" has a copy beside it; only "${name}" is used. Please delete the copy when it is not needed.`,
          };
    case "keyTwice":
      return {
        th: `แท็บ "${name}" มี${heading ? `คอลัมน์ "${oneLine(heading.th)}"` : `แถว "${fault.row ?? ""}"`} ที่ถูกคัดลอกซ้ำ ระบบไม่ทราบว่าจะใช้ค่าใด กรุณาลบรายการที่ซ้ำออก`,
        en: `The tab "${name}" has a copied ${heading ? `column "${oneLine(heading.en)}"` : `row "${fault.row ?? ""}"`}, so it is not clear which value counts. Please delete the copy.`,
      };
    case "olderVersion":
      return {
        th: `แท็บ "${name}" มาจากแม่แบบรุ่นก่อน กรุณาเลือกเมนู ${BUILD.th} เพื่อปรับเป็นรุ่นปัจจุบัน ข้อมูลที่กรอกไว้คงอยู่ครบ`,
        en: `The tab "${name}" is of an older template. Please use the menu item ${BUILD.en} to bring it up to date; what was typed stays.`,
      };
    case "unfinished":
      return {
        th: `การสร้างหรือปรับปรุงแม่แบบหยุดกลางทาง (แท็บ "${name}") กรุณาเลือกเมนู ${BUILD.th} อีกครั้งเพื่อทำต่อจนเสร็จ ข้อมูลที่กรอกไว้ยังอยู่ครบ`,
        en: `Building the template was cut off (tab "${name}"). Please use the menu item ${BUILD.en} once more to finish it; what was typed is all there.`,
      };
    case "newerVersion":
      return {
        th: `แท็บ "${name}" สร้างด้วยส่วนเสริมรุ่นใหม่กว่า กรุณาปรับปรุงส่วนเสริมให้เป็นรุ่นล่าสุดก่อนใช้งาน ระบบไม่ได้แก้ไขข้อมูลใด`,
        en: `The tab "${name}" was made by a newer version of the add-on. Please update the add-on first; nothing was changed.`,
      };
  }
}
