import { OFFICE_KINDS, type OfficeKind } from "../../ita/office-kind";
import type { FixedRow, TableTab } from "../layout";

function roles(kind: OfficeKind): readonly FixedRow[] {
  return [
    { key: "proposer", values: { role: "ผู้เสนอแผนปฏิบัติการ" } },
    { key: "endorser", values: { role: "ผู้เห็นชอบแผนปฏิบัติการ" } },
    { key: "approver", values: { role: OFFICE_KINDS[kind].approver } },
    { key: "declarer", values: { role: "ผู้ลงนามประกาศ" } },
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
    th: "ชื่อและตำแหน่งผู้ลงนาม เว้นชื่อว่างไว้รายงานจะเว้นเส้นให้เขียน",
    en: "Names and positions of the signers; a blank name leaves a line to write on.",
  },
  colour: "input",
  fixedRows: (_, kind) => roles(kind),
  owned: [],
  extraRows: true,
  twins: true,
  identity: (text) => ALL.find(({ values }) => values["role"] === text("role"))?.key ?? null,
  columns: [
    { key: "role", type: "text", width: 240, heading: { th: "บทบาท", en: "Role" } },
    { key: "name", type: "text", width: 260, heading: { th: "ชื่อ–สกุล", en: "Name" } },
    { key: "position", type: "text", width: 320, heading: { th: "ตำแหน่ง", en: "Position" } },
    { key: "office", type: "text", width: 320, heading: { th: "หน่วยงาน", en: "Office" } },
  ],
} as const satisfies TableTab;
