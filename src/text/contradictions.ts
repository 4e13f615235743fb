import { formatScore } from "../ita/decimal";
import { cellName } from "../workbook/a1";
import type { Assessment } from "../workbook/assessment";
import type { Contradiction } from "../workbook/contradictions";
import type { Text } from "./text";

function told(value: Contradiction["figure"], nothing: Text): Text {
  if (value === null) return nothing;
  const text = typeof value === "number" ? formatScore(value) : value;
  return { th: text, en: text };
}

/** Says what a cell of a formula of ours shows, what the figures give, and that building the template writes the formula again. */
export function contradictionSentence(
  { cell, name, shows, figure }: Contradiction,
  places: Assessment["places"],
): Text {
  const place = name ?? (cell ? cellName(places, cell) : "");
  const shown = told(shows, { th: "ค่าว่าง", en: "nothing" });
  const right = told(figure, { th: "ยังคำนวณไม่ได้", en: "nothing yet" });
  return {
    th: `เซลล์ ${place} แสดง ${shown.th} แต่ข้อมูลในตารางให้ผลเป็น ${right.th} กรุณาเลือกเมนู สร้างแม่แบบ เพื่อเขียนสูตรของช่องนี้ใหม่ ค่าที่พิมพ์ทับไว้จะเก็บในหมายเหตุของเซลล์`,
    en: `Cell ${place} shows ${shown.en}, but the data give ${right.en}. Please use the menu item สร้างแม่แบบ (build the template) to write its formula again; what was typed over it is kept in the cell's note.`,
  };
}
