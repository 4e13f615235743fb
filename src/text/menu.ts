import { converted } from "./converted";
import type { Text } from "./text";

/** The add-on menu, its dialogs and the sidebar's title. Menus are made before any setting can be read, so they show the Thai text. */
export const MENU = {
  openSidebar: { th: "เปิดแถบข้าง", en: "Open the sidebar" },
  buildTemplate: { th: "สร้างแม่แบบ", en: "Create the template" },
  checkOffice: { th: "ตรวจข้อมูล", en: "Check the figures" },
  convertValues: { th: "แปลงค่าที่พิมพ์ให้คำนวณได้", en: "Convert typed values" },
  startYear: { th: "เริ่มปีงบประมาณใหม่", en: "Start a new fiscal year" },
  createReport: { th: "สร้างรายงาน", en: "Create report" },
  help: { th: "ช่วยเหลือ", en: "Help" },
  selfCheck: { th: "ตรวจความพร้อมของระบบ", en: "Is the add-on ready here?" },
  sidebarTitle: { th: "ผลการประเมิน ITA", en: "ITA results" },
  templateReady: {
    th: "แม่แบบพร้อมใช้แล้ว เริ่มกรอกที่แท็บ ข้อมูลหน่วยงาน",
    en: "The template is ready. Begin with the tab ข้อมูลหน่วยงาน.",
  },
  converted,
  checked: (found: string): Text => ({
    th: `ตรวจข้อมูลแล้ว ${found || "ไม่พบข้อผิดพลาดหรือข้อสังเกต"} ดูรายการที่แท็บ ตรวจสอบ`,
    en: `Checked. ${found || "Nothing was found."} See the tab ตรวจสอบ.`,
  }),
} as const satisfies Readonly<Record<string, Text | ((...args: never[]) => Text)>>;
