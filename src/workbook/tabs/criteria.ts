import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, TableTab } from "../layout";

/** What a line of the criteria is. */
export const CRITERIA_KINDS = [
  { code: "instrument", th: "เครื่องมือ", en: "Instrument" },
  { code: "indicator", th: "ตัวชี้วัด", en: "Indicator" },
  { code: "subIndicator", th: "ตัวชี้วัดย่อย", en: "Sub-indicator" },
  { code: "level", th: "ระดับผล", en: "Level" },
  { code: "passMark", th: "เกณฑ์ผ่าน", en: "Pass mark" },
] as const;

/** The key of a line by what it shows, whichever row it is on. */
function identity(text: (column: string) => string): string | null {
  const kind = CRITERIA_KINDS.find(({ th }) => th === text("kind"))?.code;
  if (kind === undefined) return null;
  return kind === "passMark" ? kind : text("code") && `${kind}:${text("code")}`;
}

/** The year's criteria as lines of the tab; keys are `instrument:IIT`, `indicator:1`, `subIndicator:9.1`, `level:AA`, `passMark`. */
function lines(criteria: Criteria): readonly FixedRow[] {
  const levels =
    criteria.scale.kind === "bands"
      ? criteria.scale.bands.map((band) => ({ ...band, instrumentFloor: null }))
      : criteria.scale.levels;
  return [
    ...criteria.instruments.map(({ code, name, weight }) => ({
      key: `instrument:${code}`,
      values: { kind: "เครื่องมือ", code, name, weight },
    })),
    ...criteria.indicators.map(({ no, name, instrument }) => ({
      key: `indicator:${no}`,
      values: { kind: "ตัวชี้วัด", code: String(no), name, parent: instrument },
    })),
    ...criteria.subIndicators.map(({ code, name, indicator }) => ({
      key: `subIndicator:${code}`,
      values: { kind: "ตัวชี้วัดย่อย", code, name, parent: String(indicator) },
    })),
    ...levels.map(({ level, from, instrumentFloor }) => ({
      key: `level:${level}`,
      values: { kind: "ระดับผล", code: level, from, instrumentFloor },
    })),
    { key: "passMark", values: { kind: "เกณฑ์ผ่าน", code: "ผ่าน", from: criteria.passMark } },
  ];
}

/** เกณฑ์: the rules of the assessed year as data, filled from the year and open to the office. */
export const criteria = {
  kind: "table",
  key: "criteria",
  name: { th: "เกณฑ์", en: "Criteria" },
  help: {
    th: "เกณฑ์ของปีที่ประเมิน ระบบกรอกให้ตามปีของผลการประเมิน แก้ไขได้เมื่อคู่มือของปีนั้นกำหนดต่างไป",
    en: "The rules of the assessed year, filled in from the year; edit them where that year's manual differs.",
  },
  colour: "input",
  fixedRows: lines,
  extraRows: true,
  identity,
  columns: [
    {
      key: "kind",
      type: "choice",
      width: 110,
      heading: { th: "ประเภท", en: "Kind" },
      choices: CRITERIA_KINDS,
    },
    { key: "code", type: "text", width: 150, heading: { th: "รหัส/ระดับ", en: "Code/level" } },
    { key: "name", type: "text", width: 380, heading: { th: "ชื่อ", en: "Name" } },
    { key: "parent", type: "text", width: 110, heading: { th: "อยู่ภายใต้", en: "Belongs to" } },
    { key: "weight", type: "percent", width: 100, heading: { th: "น้ำหนัก (%)", en: "Weight (%)" } },
    { key: "from", type: "score", width: 120, heading: { th: "คะแนนตั้งแต่", en: "Score from" } },
    {
      key: "instrumentFloor",
      type: "score",
      width: 150,
      heading: { th: "ทุกเครื่องมือไม่ต่ำกว่า", en: "Each instrument at least" },
      note: { th: "ใช้ตั้งแต่ปี 2567 (เกณฑ์ห้าระดับ)", en: "From 2567 on (five levels)" },
    },
  ],
} as const satisfies TableTab;
