import { englishMonth } from "../ita/english-date";
import { MONTH_NAMES } from "../ita/thai";
import { typedDate } from "../ita/typed-date";
import { cellName } from "../workbook/a1";
import type { Assessment, CellFault } from "../workbook/assessment";
import { columnOf } from "../workbook/fields";
import type { Choice, Field, Tab } from "../workbook/layout";
import { TABS } from "../workbook/tabs";
import { BUILD, oneLine, quoted } from "./quoting";
import type { Text } from "./text";

function fieldOf({ tab, row, column }: CellFault["cell"]): Field | undefined {
  const layout: Tab = TABS[tab];
  return layout.kind === "table"
    ? columnOf(layout, column)
    : layout.fields.find((field) => field.key === row);
}

function words(choices: readonly Choice[], language: keyof Text): string {
  return choices.map((choice) => choice[language]).join(" / ");
}

function unconverted(value: string, becomes: string | number): readonly [Text, Text] {
  if (becomes === "")
    return [
      {
        th: "ดูเหมือนว่าง แต่มีช่องว่างที่มองไม่เห็นซึ่งสูตรนับเป็นข้อความ",
        en: "looks blank but holds spaces, which formulas take for text",
      },
      {
        th: "กรุณากดปุ่ม แปลงค่า ในแถบข้าง หรือลบข้อความในเซลล์",
        en: "Please press Convert in the sidebar, or clear the cell.",
      },
    ];
  return [
    {
      th: `เป็น ${quoted(value)} ระบบอ่านได้ว่า ${becomes} แต่สูตรในชีตยังนำไปคำนวณไม่ได้ จึงยังไม่นับค่านี้`,
      en: `is ${quoted(value)}, which means ${becomes}, but the sheet's formulas cannot use it, so it does not count yet`,
    },
    {
      th: `กรุณากดปุ่ม แปลงค่า ในแถบข้าง หรือพิมพ์ ${becomes} แทน`,
      en: `Please press Convert in the sidebar, or type ${becomes} instead.`,
    },
  ];
}

/** A month's name and length, where a date names a day that it does not have. */
function noSuchDay(value: string): Text {
  const date = typedDate(value);
  if (date === null || !("days" in date)) return { th: "", en: "" };
  const { month, days } = date;
  return {
    th: ` (${MONTH_NAMES[month - 1] ?? ""}มี ${days} วัน)`,
    en: ` (${englishMonth(month)} has ${days} days)`,
  };
}

/** What a cell of a type takes, for the end of a sentence. */
function rangeOf(type: Field["type"] | undefined): Text {
  if (type === "score" || type === "percent") return { th: "0 ถึง 100", en: "0 to 100" };
  return { th: "ตั้งแต่ 0 ขึ้นไป", en: "0 or more" };
}

/** A fault as its sentence needs it: the cell's text in quotes, what it would become, and its field. */
interface Told {
  readonly shown: string;
  readonly value: string;
  readonly becomes: string | number;
  readonly field: Field | undefined;
}

/** What is wrong with the value, and the cure. */
type Problem = (told: Told) => readonly [Text, Text];

const PROBLEMS: Readonly<Record<CellFault["code"], Problem>> = {
  required: () => [
    { th: "ยังว่างอยู่", en: "is blank" },
    { th: "กรุณากรอกก่อนสร้างรายงาน", en: "Please fill it in before making a report." },
  ],
  unconverted: ({ value, becomes }) => unconverted(value, becomes),
  notNumber: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งไม่ใช่ตัวเลข`, en: `is ${shown}, which is no number` },
    {
      th: "กรุณากรอกเฉพาะตัวเลข หากยังไม่มีข้อมูลให้เว้นว่างไว้",
      en: "Please enter a number only, or leave it blank while there is none.",
    },
  ],
  outOfRange({ shown, field }) {
    const { th, en } = rangeOf(field?.type);
    return [
      field?.type === "score" || field?.type === "percent"
        ? { th: `เป็น ${shown} ซึ่งอยู่นอกช่วง ${th}`, en: `is ${shown}, which is not within ${en}` }
        : { th: `เป็น ${shown} ซึ่งติดลบ`, en: `is ${shown}, which is below 0` },
      { th: `กรุณากรอกตัวเลข ${th}`, en: `Please enter ${en}.` },
    ];
  },
  fraction: ({ shown, field }) =>
    field?.type === "money"
      ? [
          {
            th: `เป็น ${shown} ซึ่งไม่เกิน 1 บาท อาจพิมพ์เป็นร้อยละ จึงยังไม่นับค่านี้`,
            en: `is ${shown}, not above 1 baht: perhaps a percentage, so it does not count`,
          },
          {
            th: "กรุณากรอกจำนวนเงินเป็นบาท เช่น 50,000 ถ้าไม่มีให้กรอก 0",
            en: "Please enter the amount in baht, such as 50,000; 0 where there is none.",
          },
        ]
      : [
          {
            th: `เป็น ${shown} ซึ่งไม่เกิน 2 อาจพิมพ์เป็นสัดส่วนหรือร้อยละ จึงยังไม่นับค่านี้`,
            en: `is ${shown}, not above 2: perhaps a fraction or a percentage, so it does not count`,
          },
          { th: "กรุณากรอกคะแนนเต็ม 100 เช่น 96.94", en: "Please enter the score out of 100, such as 96.94." },
        ],
  absurd: ({ shown }) => [
    {
      th: `เป็น ${shown} ซึ่งใหญ่หรือเล็กเกินกว่าที่จะเป็นตัวเลขของหน่วยงาน`,
      en: `is ${shown}, too large or too small for a figure of an office`,
    },
    { th: "กรุณาตรวจจำนวนหลักแล้วกรอกใหม่", en: "Please check its digits and enter it again." },
  ],
  notWhole: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งไม่ใช่จำนวนเต็ม`, en: `is ${shown}, which is no whole number` },
    { th: "กรุณากรอกจำนวนเต็ม", en: "Please enter a whole number." },
  ],
  notDate: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งอ่านเป็นวันที่ไม่ได้`, en: `is ${shown}, which cannot be read as a date` },
    {
      th: "กรุณากรอกวันที่ วัน/เดือน/ปี เช่น 1 ต.ค. 2565 หรือ 1/10/2565",
      en: "Please enter a date, day first, such as 1 ต.ค. 2565 or 1/10/2565.",
    },
  ],
  noSuchDay({ shown, value }) {
    const { th, en } = noSuchDay(value);
    return [
      { th: `เป็น ${shown} ซึ่งไม่มีในปฏิทิน${th}`, en: `is ${shown}, a day that the calendar does not have${en}` },
      { th: "กรุณาแก้วันที่ให้ถูกต้อง", en: "Please mend the date." },
    ];
  },
  spanOfDays: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งเป็นช่วงวันที่`, en: `is ${shown}, a span of days` },
    {
      th: "ช่องนี้ใช้วันเดียว กรุณากรอกวันที่วันเดียว เช่น 5 พ.ย. 2567",
      en: "Please enter one day, such as 5 พ.ย. 2567.",
    },
  ],
  notYear: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งไม่ใช่ปี พ.ศ.`, en: `is ${shown}, which is no Buddhist year` },
    { th: "กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2566", en: "Please enter a Buddhist year such as 2566." },
  ],
  notChoice({ shown, field }) {
    const choices = field?.type === "choice" ? field.choices : [{ code: "tick", th: "✓", en: "✓" }];
    return [
      { th: `เป็น ${shown} ซึ่งไม่อยู่ในรายการให้เลือก`, en: `is ${shown}, which is not on the list` },
      {
        th: `กรุณาเลือก ${words(choices, "th")} หรือเว้นว่างไว้`,
        en: `Please choose ${words(choices, "en")}, or leave it blank.`,
      },
    ];
  },
  notLink: ({ shown }) => [
    { th: `เป็น ${shown} ซึ่งไม่ใช่ลิงก์`, en: `is ${shown}, which is no link` },
    {
      th: "กรุณาวางลิงก์ที่ขึ้นต้นด้วย http:// หรือ https:// บรรทัดละหนึ่งลิงก์",
      en: "Please paste links that begin with http:// or https://, one per line.",
    },
  ],
  formulaError: ({ shown }) => [
    { th: `แสดงข้อผิดพลาดของสูตร ${shown}`, en: `shows the formula error ${shown}` },
    {
      th: "กรุณาแก้สูตรที่ท่านใส่ไว้ หรือลบแล้วกรอกค่า",
      en: "Please mend the formula that was put there, or clear the cell and enter the value.",
    },
  ],
  loading: ({ shown }) => [
    {
      th: `แสดง ${shown} เพราะสูตรในเซลล์ยังคำนวณไม่เสร็จ`,
      en: `shows ${shown}: its formula has not been computed yet`,
    },
    { th: "กรุณารอสักครู่แล้วลองอีกครั้ง", en: "Please wait a moment and try again." },
  ],
  typedOver: ({ shown }) => [
    {
      th: `เป็น ${shown} ซึ่งไม่ใช่ตัวเลข ทั้งที่ช่องนี้มีสูตรของแม่แบบคำนวณให้`,
      en: `is ${shown}, which is no number, where the template has a formula of its own`,
    },
    {
      th: `กรุณาลบข้อความนี้ แล้วเลือกเมนู ${BUILD.th} เพื่อให้สูตรกลับมา`,
      en: `Please clear the cell, then use the menu item ${BUILD.en} to get the formula back.`,
    },
  ],
  formulaGone: () => [
    { th: "ว่างอยู่ และสูตรของแม่แบบในช่องนี้ถูกลบไป", en: "is blank: the template's formula was cleared" },
    {
      th: `กรุณาเลือกเมนู ${BUILD.th} เพื่อให้สูตรกลับมา`,
      en: `Please use the menu item ${BUILD.en} to get it back.`,
    },
  ],
  uncomputed: ({ shown }) => [
    {
      th: `แสดง ${shown} เพราะ Google ยังคำนวณสูตรของแม่แบบไม่เสร็จ ระบบคำนวณค่านี้เองสำหรับแถบข้างและรายงาน`,
      en: `shows ${shown}: Google has not computed the template's formula; sidebar and reports compute the value themselves`,
    },
    {
      th: `กรุณารอสักครู่แล้วลองอีกครั้ง หากยังไม่หาย กรุณาเลือกเมนู ${BUILD.th} ไม่ต้องพิมพ์ทับสูตร`,
      en: `Please wait a moment and try again; if it stays, use the menu item ${BUILD.en}. Do not type over the formula.`,
    },
  ],
};

/** Says which cell cannot be read, what it holds, and how to mend it. */
export function cellFaultSentence(fault: CellFault, places: Assessment["places"]): Text {
  const field = fieldOf(fault.cell);
  const place = cellName(places, fault.cell);
  const { code, value, becomes = "" } = fault;
  const [wrong, cure] = PROBLEMS[code]({ shown: quoted(value), value, becomes, field });
  const heading = field
    ? { th: ` (${oneLine(field.heading.th)})`, en: ` (${oneLine(field.heading.en)})` }
    : null;
  return {
    th: `เซลล์ ${place}${heading?.th ?? ""} ${wrong.th} ${cure.th}`,
    en: `Cell ${place}${heading?.en ?? ""} ${wrong.en}. ${cure.en}`,
  };
}
