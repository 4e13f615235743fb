import { OFFICE_KINDS, type OfficeKind } from "../../ita/office-kind";
import type { FixedRow, TableTab } from "../layout";

function roles(kind: OfficeKind): readonly FixedRow[] {
  return [
    { key: "proposer", values: { role: "ผู้เสนอแผนปฏิบัติการ" } },
    { key: "endorser", values: { role: "ผู้เห็นชอบแผนปฏิบัติการ" } },
    { key: "approver", values: { role: OFFICE_KINDS[kind].approver } },
    { key: "declarer", values: { role: "ผู้ลงนามประกาศ" } },
    { key: "reporter", values: { role: "ผู้รายงาน", inReports: "✓" } },
    { key: "inspector", values: { role: "ผู้ตรวจสอบ", inReports: "✓" } },
    { key: "head", values: { role: OFFICE_KINDS[kind].head, inReports: "✓" } },
  ];
}

/** Every role that some kind of office is given, so that a line is known by it whatever the office is. */
const ALL: readonly FixedRow[] = (Object.keys(OFFICE_KINDS) as OfficeKind[]).flatMap(roles);

/** ลงนาม: who signs; a blank name leaves a line to write on. */
export const signatures = {
  kind: "table",
  key: "signatures",
  name: { th: "ลงนาม", en: "Signatures" },
  help: {
    th: "ชื่อและตำแหน่งผู้ลงนาม เว้นชื่อว่างไว้รายงานจะเว้นเส้นให้เขียน บรรทัดที่มี ✓ ลงนามท้ายรายงานประจำปี รายงานกำกับติดตาม และรายงานรายไตรมาส",
    en: "Names and positions of the signers; a blank name leaves a line to write on. Lines with ✓ sign at the end of annual, monitoring and quarterly reports.",
  },
  colour: "input",
  fixedRows: (_, kind) => roles(kind),
  owned: [],
  extraRows: true,
  twins: true,
  identity: (text) => ALL.find(({ values }) => values["role"] === text("role"))?.key ?? null,
  columns: [
    { key: "role", type: "text", width: 320, heading: { th: "บทบาท", en: "Role" } },
    { key: "name", type: "text", width: 320, heading: { th: "ชื่อ–สกุล", en: "Name" } },
    { key: "position", type: "text", width: 320, heading: { th: "ตำแหน่ง", en: "Position" } },
    { key: "office", type: "text", width: 320, heading: { th: "หน่วยงาน", en: "Office" } },
    {
      key: "inReports",
      type: "tick",
      width: 180,
      heading: { th: "ลงนามท้ายรายงาน", en: "Signs reports" },
      note: {
        th: "ใส่ ✓ ที่บรรทัดของผู้ที่ลงนามท้ายรายงาน เพิ่มบรรทัดได้",
        en: "✓ on the lines of those who sign reports",
      },
    },
    {
      key: "nameEn",
      type: "text",
      width: 320,
      heading: { th: "ชื่อ–สกุล (อังกฤษ)", en: "Name (English)" },
      note: {
        th: "พิมพ์ในประกาศภาษาอังกฤษ ใช้เฉพาะบรรทัดผู้ลงนามประกาศ",
        en: "For the signer of English announcements",
      },
    },
    {
      key: "positionEn",
      type: "text",
      width: 320,
      heading: { th: "ตำแหน่ง (อังกฤษ)", en: "Position (English)" },
      note: {
        th: "พิมพ์ในประกาศภาษาอังกฤษ ใช้เฉพาะบรรทัดผู้ลงนามประกาศ",
        en: "For the signer of English announcements",
      },
    },
  ],
} as const satisfies TableTab;
