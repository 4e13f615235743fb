import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, References, TableTab } from "../layout";

const INSTRUMENTS = ["IIT", "EIT", "OIT"];

/** Ten indicators, three instruments, the total: the keys are `1`…`10`, `IIT`, `EIT`, `OIT`, `total`. */
function lines(criteria: Criteria): readonly FixedRow[] {
  return [
    ...criteria.indicators.map(({ no, name, instrument }) => ({
      key: String(no),
      values: { code: String(no), name, instrument },
    })),
    ...criteria.instruments.map(({ code, name }) => ({ key: code, values: { code, name, instrument: code } })),
    { key: "total", values: { code: "รวม", name: "คะแนนรวม", instrument: "" } },
  ];
}

const isIndicator = (rowKey: string | null): boolean => rowKey !== null && /^\d+$/.test(rowKey);
const isInstrument = (rowKey: string | null): boolean => rowKey !== null && INSTRUMENTS.includes(rowKey);

/** The cells of one instrument's indicator scores, side by side in formulas: rows of an instrument stand together. */
const scoresOf = (ref: References, instrument: string): string => {
  const [first, last] = { IIT: ["1", "5"], EIT: ["6", "8"], OIT: ["9", "10"] }[instrument] ?? ["1", "10"];
  return `${ref.at("scores", first, "score")}:${ref.at("scores", last, "score")}`;
};

/** The score of a line: indicators 9 and 10 from the O items, instruments as means, the total by weights; blank until complete. */
function score(ref: References, rowKey: string | null): string | null {
  if (rowKey === "9" || rowKey === "10") {
    const items = `FILTER(${ref.column("oit", "score")},LEFT(${ref.column("oit", "subIndicator")},${rowKey.length + 1})="${rowKey}.")`;
    const groups = `FILTER(${ref.column("oit", "subIndicator")},LEFT(${ref.column("oit", "subIndicator")},${rowKey.length + 1})="${rowKey}.")`;
    const open = `COUNTIFS(${ref.column("oit", "subIndicator")},"${rowKey}.*",${ref.column("oit", "status")},"")`;
    const all = `COUNTIF(${ref.column("oit", "subIndicator")},"${rowKey}.*")`;
    return `=IF(${all}=0,"",IF(${open}>0,"",ROUND(OIT_SCORE(${items},${groups}),2)))`;
  }
  if (isInstrument(rowKey) && rowKey !== null) {
    const range = scoresOf(ref, rowKey);
    return `=IF(COUNT(${range})<ROWS(${range}),"",ROUND(AVERAGE(${range}),2))`;
  }
  if (rowKey !== "total") return null;
  const means = INSTRUMENTS.map((code) => `AVERAGE(${scoresOf(ref, code)})*${ref.at("criteria", `instrument:${code}`, "weight")}`);
  return `=IF(COUNT(${scoresOf(ref, "all")})<10,"",ROUND((${means.join("+")})/100,2))`;
}

/** The level of a line, by the office's year; the total needs all three instruments from 2567 on. */
function level(ref: References, rowKey: string | null): string | null {
  const year = ref.field("office", "resultYear");
  const own = ref.cell("score");
  if (rowKey !== "total") return `=IF(OR(${own}="",${year}="",${year}>=2567),"",ITA_RATING(${own},${year}))`;
  const three = `${ref.at("scores", "IIT", "score")}:${ref.at("scores", "OIT", "score")}`;
  return `=IF(OR(${own}="",${year}=""),"",ITA_RATING(${own},${year},${three}))`;
}

/** คะแนนตัวชี้วัด: ten scores in, everything else of the result computed beside what was published. */
export const scores = {
  kind: "table",
  key: "scores",
  name: { th: "คะแนนตัวชี้วัด", en: "Scores" },
  help: {
    th: "กรอกคะแนนตัวชี้วัดที่ 1–10 (0–100) ตามผลใน ITAS ตัวชี้วัดที่ 9 และ 10 คำนวณจากแท็บรายการ OIT ให้เมื่อกรอกสถานะครบ หรือพิมพ์ทับได้ ช่องสีเทาเป็นสูตร",
    en: "Enter the ten indicator scores (0–100) as ITAS gives them; 9 and 10 come from the OIT tab when it is complete. Grey cells are formulas.",
  },
  colour: "input",
  fixedRows: lines,
  owned: ["code", "name", "instrument"],
  columns: [
    { key: "code", type: "text", width: 80, heading: { th: "ตัวชี้วัดที่", en: "No." } },
    { key: "name", type: "text", width: 320, heading: { th: "ประเด็นตัวชี้วัด", en: "Indicator" } },
    { key: "instrument", type: "text", width: 80, heading: { th: "เครื่องมือ", en: "Instrument" } },
    {
      key: "score",
      type: "score",
      width: 90,
      heading: { th: "คะแนน", en: "Score" },
      note: { th: "0–100 ทศนิยมสองตำแหน่ง เช่น 98.69", en: "0–100, two decimals, e.g. 98.69" },
      computed: score,
      overwritable: true,
    },
    {
      key: "weighted",
      type: "number",
      width: 110,
      heading: { th: "ถ่วงน้ำหนัก", en: "Weighted" },
      computed: (ref, rowKey) =>
        isInstrument(rowKey) && rowKey !== null
          ? `=IF(${ref.cell("score")}="","",ROUND(AVERAGE(${scoresOf(ref, rowKey)})*${ref.at("criteria", `instrument:${rowKey}`, "weight")}/100,2))`
          : null,
    },
    {
      key: "previous",
      type: "score",
      width: 100,
      heading: { th: "คะแนนปีก่อน", en: "Last year" },
    },
    {
      key: "target",
      type: "score",
      width: 100,
      heading: { th: "เป้าหมาย", en: "Target" },
      note: { th: "กรอกที่บรรทัด IIT EIT OIT ค่าเดียวต่อเครื่องมือ ตัวชี้วัดรับค่าไปใช้เอง", en: "Enter it once per instrument, on the lines IIT, EIT, OIT" },
      computed: (ref, rowKey) => (isIndicator(rowKey) ? targetOf(ref, rowKey) : null),
      overwritable: true,
    },
    {
      key: "difference",
      type: "number",
      width: 100,
      heading: { th: "ต่างจากปีก่อน", en: "Difference" },
      computed: (ref) => `=IF(OR(${ref.cell("score")}="",${ref.cell("previous")}=""),"",ROUND(${ref.cell("score")}-${ref.cell("previous")},2))`,
    },
    {
      key: "gap",
      type: "number",
      width: 100,
      heading: { th: "ขาดจากเป้า", en: "Gap to target" },
      computed: (ref) => `=IF(OR(${ref.cell("score")}="",${ref.cell("target")}=""),"",ITA_GAP(${ref.cell("score")},${ref.cell("target")}))`,
    },
    { key: "level", type: "text", width: 110, heading: { th: "ระดับ", en: "Level" }, computed: level },
    {
      key: "rank",
      type: "count",
      width: 70,
      heading: { th: "ลำดับ", en: "Rank" },
      computed: (ref, rowKey) => {
        if (!isIndicator(rowKey)) return null;
        const all = scoresOf(ref, "all");
        const first = ref.at("scores", "1", "score");
        return `=IF(${ref.cell("score")}="","",RANK(${ref.cell("score")},${all})+COUNTIF(${first}:${ref.cell("score")},${ref.cell("score")})-1)`;
      },
    },
    {
      key: "result",
      type: "text",
      width: 90,
      heading: { th: "ผล", en: "Result" },
      computed: (ref) =>
        `=IF(${ref.cell("score")}="","",IF(${ref.cell("score")}>=${ref.at("criteria", "passMark", "from")},"ผ่าน","ไม่ผ่าน"))`,
    },
    {
      key: "missing",
      type: "text",
      width: 160,
      heading: { th: "ยังขาด", en: "Missing" },
      computed: (ref, rowKey) => missing(ref, rowKey),
    },
    {
      key: "published",
      type: "number",
      width: 130,
      heading: { th: "ตัวเลขที่เคยเผยแพร่", en: "Published figure" },
      note: {
        th: "ตัวเลขที่พิมพ์ในรายงานหรือประกาศไปแล้ว: บรรทัดตัวชี้วัดเป็นคะแนน 0–100 บรรทัด IIT EIT OIT เป็นคะแนนที่ถ่วงน้ำหนักแล้ว",
        en: "What was printed elsewhere: indicator lines 0–100, instrument lines weighted",
      },
    },
    { key: "publishedLevel", type: "text", width: 120, heading: { th: "ระดับที่เคยเผยแพร่", en: "Published level" } },
    { key: "note", type: "text", width: 220, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;

/** An indicator's target is its instrument's unless somebody types another over it. */
function targetOf(ref: References, rowKey: string | null): string {
  const no = Number(rowKey);
  const target = ref.at("scores", no <= 5 ? "IIT" : no <= 8 ? "EIT" : "OIT", "target");
  return `=IF(${target}="","",${target})`;
}

/** How many scores a total still waits for, in words beside it. */
function missing(ref: References, rowKey: string | null): string | null {
  if (!isInstrument(rowKey) && rowKey !== "total") return null;
  const range = scoresOf(ref, rowKey ?? "all");
  return `=IF(COUNT(${range})=ROWS(${range}),"","ยังขาด "&(ROWS(${range})-COUNT(${range}))&" ตัวชี้วัด")`;
}
