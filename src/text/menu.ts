import type { Text } from "./text";

/** The add-on menu, its dialogs and the sidebar's title. Menus are made before any setting can be read, so they show the Thai text. */
export const MENU = {
  openSidebar: { th: "เปิดแถบข้าง", en: "Open the sidebar" },
  buildTemplate: { th: "สร้างแม่แบบ", en: "Create the template" },
  createReport: { th: "สร้างรายงาน", en: "Create report" },
  sidebarTitle: { th: "ผลการประเมิน ITA", en: "ITA results" },
  templateReady: {
    th: "แม่แบบพร้อมใช้แล้ว เริ่มกรอกที่แท็บ ข้อมูลหน่วยงาน",
    en: "The template is ready. Begin with the tab ข้อมูลหน่วยงาน.",
  },
} as const satisfies Readonly<Record<string, Text>>;
