import { formatScore } from "../ita/decimal";
import { cellName } from "../workbook/a1";
import type { Assessment } from "../workbook/assessment";
import type { Contradiction } from "../workbook/contradictions";
import { BUILD } from "./quoting";
import type { Text } from "./text";

function told(value: Contradiction["figure"], nothing: Text): Text {
  if (value === null) return nothing;
  const text = typeof value === "number" ? formatScore(value) : value;
  return { th: text, en: text };
}

/** Cells of formulas of ours on one tab that show nothing, the gravest first. */
export interface Blanks {
  /** Tab and A1 of each. */
  readonly names: readonly string[];
  /** What the first one should show; null where nobody knows. */
  readonly figure: Contradiction["figure"];
  /** Whether one of them is the office's total or level: neither is told then. */
  readonly isResult: boolean;
  /** What the sheet itself says of its total, beside it. */
  readonly reason: string | null;
}

const NAMED = 4;

/** Says which cells show nothing, what that means for sidebar and reports, and how the formulas come back; nobody is blamed. */
export function blankSentence({ names, figure, isResult, reason }: Blanks): Text {
  const [shown, more] = [names.slice(0, NAMED).join(", "), names.length - NAMED];
  const right = told(figure, { th: "", en: "" });
  const reasonText = reason?.replace(/\s+/g, " ") ?? "";
  const all = { th: more > 0 ? ` และอีก ${more} เซลล์` : "", en: more > 0 ? ` and ${more} more` : "" };
  const should =
    figure === null
      ? { th: "", en: "" }
      : { th: ` ซึ่งควรแสดง ${right.th}`, en: `, which should show ${right.en}` };
  const says =
    reasonText === ""
      ? { th: "", en: "" }
      : { th: ` (ชีตแจ้งว่า "${reasonText}")`, en: ` (the sheet says "${reasonText}")` };
  const meanwhile = isResult
    ? {
        th: "แถบข้างและรายงานจึงยังไม่แสดงคะแนนรวมและระดับ",
        en: "so sidebar and reports tell neither total nor level",
      }
    : { th: "แถบข้างและรายงานคำนวณค่านี้เอง", en: "sidebar and reports compute the value themselves" };
  return {
    th: `เซลล์ ${shown}${all.th} ว่างอยู่ ทั้งที่เป็นช่องสูตรของแม่แบบ${should.th}${says.th} ${meanwhile.th} กรุณารอให้ชีตคำนวณเสร็จแล้วลองอีกครั้ง หากยังว่าง กรุณาเลือกเมนู ${BUILD.th} เพื่อให้สูตรกลับมา`,
    en: `Cell ${shown}${all.en} is blank where the template has a formula${should.en}${says.en}; ${meanwhile.en}. Please wait until the sheet is computed and try again; if it stays blank, use the menu item ${BUILD.en} to get the formula back.`,
  };
}

/** Says what a cell of a formula of ours shows, what the figures give, and that building the template writes the formula again. */
export function contradictionSentence(
  { cell, name, shows, figure }: Contradiction,
  places: Assessment["places"],
): Text {
  const place = name ?? (cell ? cellName(places, cell) : "");
  const shown = told(shows, { th: "", en: "" });
  const right = told(figure, { th: "ยังคำนวณไม่ได้", en: "nothing yet" });
  return {
    th: `เซลล์ ${place} แสดง ${shown.th} แต่ข้อมูลในตารางให้ผลเป็น ${right.th} กรุณาเลือกเมนู สร้างแม่แบบ เพื่อเขียนสูตรของช่องนี้ใหม่ ค่าที่พิมพ์ทับไว้จะเก็บในหมายเหตุของเซลล์`,
    en: `Cell ${place} shows ${shown.en}, but the data give ${right.en}. Please use the menu item สร้างแม่แบบ (build the template) to write its formula again; what was typed over it is kept in the cell's note.`,
  };
}
