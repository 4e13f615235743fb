import type { TabFault } from "../workbook/assessment";
import type { Field, Tab } from "../workbook/layout";
import { TABS } from "../workbook/tabs";
import { BUILD, oneLine, quoted } from "./quoting";
import type { Text } from "./text";

function headingOf({ tab, column }: TabFault): Text | null {
  if (column === undefined) return null;
  const layout: Tab = TABS[tab];
  const fields: readonly Field[] = layout.kind === "table" ? layout.columns : layout.fields;
  return fields.find(({ key }) => key === column)?.heading ?? null;
}

const NAMED = 3;

/** Names of lines, "ตัวชี้วัดที่ 3 การใช้อำนาจ", as many as people read. */
function lineNames({ lines = [] }: TabFault): Text {
  const shown = lines.slice(0, NAMED).map((line) => `"${oneLine(line)}"`);
  const more = lines.length - shown.length;
  if (more <= 0) return { th: shown.join(" "), en: shown.join(", ") };
  return { th: `${shown.join(" ")} และอีก ${more} บรรทัด`, en: `${shown.join(", ")} and ${more} more` };
}

/** The columns "E" or rows "7" of A1 places. */
const partOf = ({ places = [] }: TabFault, part: RegExp): readonly string[] =>
  places.map((place) => place.replace(part, ""));

/** What stands at two places, which they are, and which may go. */
function doubledSentence(fault: TabFault, heading: Text | null): Text {
  const { sheetName: name, blocking, mends } = fault;
  const parts = partOf(fault, heading ? /\d+/g : /[A-Z]+/g);
  const [unit, line] = heading
    ? [
        { th: "คอลัมน์", en: "columns" },
        { th: `"${oneLine(heading.th)}"`, en: `"${oneLine(heading.en)}"` },
      ]
    : [{ th: "แถว", en: "rows" }, lineNames(fault)];
  const places = { th: `${unit.th} ${parts.join(" และ ")}`, en: `${unit.en} ${parts.join(" and ")}` };
  const what = {
    th: `แท็บ "${name}" มี ${line.th} ซ้ำกันที่${places.th}`,
    en: `The tab "${name}" has ${line.en} twice, in ${places.en}`,
  };
  if (mends === true) {
    const certain = blocking
      ? { th: "", en: "" }
      : { th: ` ระบบใช้ค่าในเซลล์ที่กรอกไว้ครบ`, en: "; the one that holds everything is used" };
    return {
      th: `${what.th}${certain.th} กรุณาเลือกเมนู ${BUILD.th} เพื่อรวมให้เหลือ${unit.th}เดียว ข้อมูลที่กรอกไว้ยังอยู่`,
      en: `${what.en}${certain.en}. Please use the menu item ${BUILD.en} to put them together; what was typed stays.`,
    };
  }
  return {
    th: `${what.th} และมีข้อมูลทั้งสองแห่ง ระบบไม่ทราบว่าจะใช้ค่าใด กรุณาตรวจแล้วลบ${unit.th}ที่ไม่ใช้ (${parts.join(" หรือ ")})`,
    en: `${what.en}, and both hold something, so it is not clear which counts. Please delete the one that is not needed (${parts.join(" or ")}).`,
  };
}

function missingLinesSentence(fault: TabFault): Text {
  const names = lineNames(fault);
  const effect =
    fault.counts === false
      ? { th: "", en: "" }
      : { th: " จึงยังคำนวณผลไม่ได้", en: ", so nothing can be computed" };
  return {
    th: `แท็บ "${fault.sheetName}" ไม่มีบรรทัด ${names.th}${effect.th} กรุณากด Ctrl+Z หากเพิ่งลบไป หรือเลือกเมนู ${BUILD.th} เพื่อนำบรรทัดกลับมา แล้วกรอกข้อมูลของบรรทัดนั้นใหม่`,
    en: `The tab "${fault.sheetName}" has lost the line ${names.en}${effect.en}. Please press Ctrl+Z if it was just deleted, or use the menu item ${BUILD.en} to bring it back and enter its figures again.`,
  };
}

function changedLineSentence(fault: TabFault): Text {
  const { sheetName: name, value = "", wanted = "", places = [] } = fault;
  const [names, place] = [lineNames(fault), `${name}!${places[0] ?? ""}`];
  const holds =
    value === ""
      ? { th: "ว่างอยู่", en: "is blank" }
      : { th: `เป็น ${quoted(value)}`, en: `holds ${quoted(value)}` };
  return {
    th: `เซลล์ ${place} ของบรรทัด ${names.th} ${holds.th} จึงไม่ทราบว่าเป็นบรรทัดใด กรุณากด Ctrl+Z หรือพิมพ์ ${quoted(wanted)} ลงในเซลล์นี้`,
    en: `Cell ${place} of the line ${names.en} ${holds.en}, so it is not clear which line it is. Please press Ctrl+Z or type ${quoted(wanted)} into it.`,
  };
}

/** A column that lost its heading and stands where it always stood. */
function guessedSentence(fault: TabFault, heading: Text): Text {
  const [column] = partOf(fault, /\d+/g);
  return {
    th: `แท็บ "${fault.sheetName}" คอลัมน์ ${column} ไม่มีหัวตาราง ระบบใช้เป็นช่อง "${oneLine(heading.th)}" ตามตำแหน่งเดิม กรุณากด Ctrl+Z หากเพิ่งล้างไป หรือเลือกเมนู ${BUILD.th} เพื่อเติมหัวตาราง`,
    en: `Column ${column} of the tab "${fault.sheetName}" has no heading; it is taken for "${oneLine(heading.en)}", which stood there. Please press Ctrl+Z if it was just cleared, or use the menu item ${BUILD.en} to restore the heading.`,
  };
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
      if (fault.places && heading) return guessedSentence(fault, heading);
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
      return doubledSentence(fault, heading);
    case "lineMissing":
      return missingLinesSentence(fault);
    case "lineChanged":
      return changedLineSentence(fault);
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
    case "yearUnfinished":
      return {
        th: `การเริ่มปีงบประมาณใหม่ยังไม่เสร็จ ข้อมูลปีเดิมอยู่ครบในแท็บเดิมหรือในแท็บที่ซ่อนไว้ กรุณาเลือกเมนู ${BUILD.th} หรือ เริ่มปีงบประมาณใหม่ เพื่อทำต่อจนเสร็จ ระหว่างนี้ยังไม่แสดงคะแนนและยังสร้างรายงานไม่ได้`,
        en: `A new fiscal year was begun and is not finished. The old year is all there, on its tabs or on the hidden ones. Please use the menu item ${BUILD.en} or เริ่มปีงบประมาณใหม่ (start a new fiscal year) to finish it; until then there are no figures and no report.`,
      };
    case "newerVersion":
      return {
        th: `แท็บ "${name}" สร้างด้วยส่วนเสริมรุ่นใหม่กว่า กรุณาปรับปรุงส่วนเสริมให้เป็นรุ่นล่าสุดก่อนใช้งาน ระบบไม่ได้แก้ไขข้อมูลใด`,
        en: `The tab "${name}" was made by a newer version of the add-on. Please update the add-on first; nothing was changed.`,
      };
  }
}
