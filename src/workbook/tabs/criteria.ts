import { BANDS, FIRST_FIVE_LEVEL_YEAR, FIVE_LEVELS } from "../../ita/criteria/scales";
import { SET_NAMES } from "../../ita/criteria/sets";
import type { Criteria } from "../../ita/criteria/types";
import type { Column, FixedRow, References, TableTab } from "../layout";

/** What a line of the criteria is. */
export const CRITERIA_KINDS = [
  { code: "set", th: "ชุดเกณฑ์", en: "Criteria set" },
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
  return kind === "passMark" || kind === "set" ? kind : text("code") && `${kind}:${text("code")}`;
}

/** The year's criteria as lines of the tab; keys are `set`, `instrument:IIT`, `indicator:1`, `subIndicator:9.1`, `level:AA`, `passMark`. */
function lines(criteria: Criteria): readonly FixedRow[] {
  const levels =
    criteria.scale.kind === "bands"
      ? criteria.scale.bands.map((band) => ({ ...band, instrumentFloor: null }))
      : criteria.scale.levels;
  return [
    {
      key: "set",
      values: { kind: "ชุดเกณฑ์", code: String(criteria.year), name: criteria.name },
      owned: true,
    },
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

const listed = (levels: readonly { readonly level: string }[]): string =>
  `"|${levels.map(({ level }) => level).join("|")}|"`;

/** A level that another year's scale left behind, because somebody had edited it, counts no more; in an own set every line does. */
function countsAsLevel(ref: References): string {
  const year = `IFERROR(VALUE(INDEX(${ref.column("criteria", "code")},MATCH("ชุดเกณฑ์",${ref.column("criteria", "kind")},0))),0)`;
  const others = `IF(${year}>=${FIRST_FIVE_LEVEL_YEAR},${listed(BANDS.bands)},${listed(FIVE_LEVELS.levels)})`;
  const own = `IFERROR(${ref.field("office", "set")}="${SET_NAMES.own}",FALSE)`;
  return `AND(${ref.cell("kind")}="ระดับผล",ISNUMBER(${ref.cell("from")}),OR(${own},ISERROR(FIND("|"&${ref.cell("code")}&"|",${others}))))`;
}

/** What the levels of the scores are looked up in: one number for each level that counts, so that no formula meets a blank. */
const HELPERS = [
  {
    key: "levelFrom",
    type: "number",
    width: 100,
    hidden: true,
    heading: { th: "ระดับนับตั้งแต่", en: "Level counts from" },
    computed: (ref) => `=IF(${countsAsLevel(ref)},${ref.cell("from")},"")`,
  },
  {
    key: "levelFloor",
    type: "number",
    width: 100,
    hidden: true,
    heading: { th: "ระดับนับเครื่องมือตั้งแต่", en: "Level counts instruments from" },
    computed: (ref) => `=IF(ISNUMBER(${ref.cell("levelFrom")}),N(${ref.cell("instrumentFloor")}),"")`,
  },
] as const satisfies readonly Column[];

/** เกณฑ์: the rules of the assessed year as data, filled from the year and open to the office. */
export const criteria = {
  kind: "table",
  key: "criteria",
  name: { th: "เกณฑ์", en: "Criteria" },
  help: {
    th: "เกณฑ์ของปีที่ประเมิน ระบบกรอกให้ตามปีของผลการประเมินและชุดเกณฑ์ บรรทัดชุดเกณฑ์บอกว่าเป็นเกณฑ์ของปีใด แก้ไขบรรทัดอื่นได้เมื่อคู่มือของปีนั้นกำหนดต่างไป",
    en: "The rules of the assessed year, filled in from the year and the set; the first line says whose they are. Edit the others where that year's manual differs.",
  },
  colour: "input",
  fixedRows: lines,
  extraRows: true,
  identity,
  columns: [
    {
      key: "kind",
      type: "choice",
      width: 100,
      heading: { th: "ประเภท", en: "Kind" },
      choices: CRITERIA_KINDS,
    },
    {
      key: "code",
      type: "text",
      width: 180,
      heading: { th: "รหัส/ระดับ", en: "Code/level" },
      note: {
        th: "บรรทัดชุดเกณฑ์เป็นปีของเกณฑ์ในแท็บนี้ แก้ได้เฉพาะเมื่อเลือกชุดของหน่วยงานเอง และแก้เกณฑ์ตามคู่มือของปีนั้นครบแล้ว",
        en: "On the first line the year of these rules; change it only with the office's own set, once all lines follow that year's manual",
      },
    },
    { key: "name", type: "text", width: 320, heading: { th: "ชื่อ", en: "Name" } },
    { key: "parent", type: "text", width: 100, heading: { th: "อยู่ภายใต้", en: "Belongs to" } },
    { key: "weight", type: "percent", width: 100, heading: { th: "น้ำหนัก (%)", en: "Weight (%)" } },
    { key: "from", type: "score", width: 180, heading: { th: "คะแนนตั้งแต่", en: "Score from" } },
    {
      key: "instrumentFloor",
      type: "score",
      width: 180,
      heading: { th: "ทุกเครื่องมือไม่ต่ำกว่า", en: "Each instrument at least" },
      note: { th: "ใช้ตั้งแต่ปี 2567 (เกณฑ์ห้าระดับ)", en: "From 2567 on (five levels)" },
    },
    ...HELPERS,
  ],
} as const satisfies TableTab;
