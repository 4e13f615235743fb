import { SET_NAMES } from "../../ita/criteria/sets";
import type { Criteria } from "../../ita/criteria/types";
import type { Column, FixedRow, References, TableTab } from "../layout";
import { CRITERIA_KINDS } from "./criteria";
import { counts, hasOtherWords, isDoubtful, linesWith } from "./guards";
import { ITEM_STATES } from "./oit";
import { hasCriteria, hasEach, hasLines, isFinished, isHeaded } from "./whole";

const INSTRUMENTS = ["IIT", "EIT", "OIT"];
const TOTAL = "total";
const TOTAL_CODE = "รวม";

/** Ten indicators, three instruments, the total: the keys are `1`…`10`, `IIT`, `EIT`, `OIT`, `total`. */
function lines(criteria: Criteria): readonly FixedRow[] {
  return [
    ...criteria.indicators.map(({ no, name, instrument }) => ({
      key: String(no),
      values: { code: no, name, instrument },
    })),
    ...criteria.instruments.map(({ code, name }) => ({
      key: code,
      values: { code, name, instrument: code },
    })),
    { key: TOTAL, values: { code: TOTAL_CODE, name: "คะแนนรวม", instrument: "" } },
  ];
}

const identity = (text: (column: string) => string): string | null =>
  text("code") === TOTAL_CODE ? TOTAL : text("code") || null;

const isIndicator = (rowKey: string | null): boolean => rowKey !== null && /^\d+$/.test(rowKey);
const isInstrument = (rowKey: string | null): boolean => rowKey !== null && INSTRUMENTS.includes(rowKey);
const column = (ref: References, key: string): string => ref.column("scores", key);

/** A figure of the criteria tab, found by what its line is. */
const weightOf = (ref: References): string =>
  `SUMIFS(${ref.column("criteria", "weight")},${ref.column("criteria", "kind")},"เครื่องมือ",${ref.column("criteria", "code")},${ref.cell("instrument")})`;
const passMark = (ref: References): string =>
  `SUMIFS(${ref.column("criteria", "from")},${ref.column("criteria", "kind")},"เกณฑ์ผ่าน")`;

/** True while a cell of the criteria cannot be taken as what it is: half a rule gives no total. */
function criteriaDoubtful(ref: References): string {
  const of = (key: string) => ref.column("criteria", key);
  const numbers = [
    isDoubtful(of("weight"), "percent"),
    isDoubtful(of("from"), "score"),
    isDoubtful(of("instrumentFloor"), "score"),
  ];
  return `OR(${[
    ...numbers,
    hasOtherWords(
      of("kind"),
      CRITERIA_KINDS.map(({ th }) => th),
    ),
  ].join(",")})`;
}

/** The score of a line as it counts: an indicator's only where it is one. */
const ownScore = (ref: References, rowKey: string | null): string =>
  ref.cell(isIndicator(rowKey) ? "indicatorScore" : "score");

/** The indicators' lines of the criteria, as a sum of truths with a further condition. */
const inCriteria = (ref: References, more: string): string =>
  `SUMPRODUCT((${ref.column("criteria", "kind")}="ตัวชี้วัด")*(TRIM(${ref.column("criteria", "parent")})=TRIM(${ref.cell("instrument")}))${more})`;

/**
 * Why there is no result, in words: a line of scores, criteria or O items is gone, stands there twice or no longer says
 * which one it is, or the template waits to be finished. Blank where all is whole. The reading of the sheet finds the same.
 */
function unsound(ref: References): string {
  const codes = (tab: string, kind: string) =>
    ref.lines(tab).flatMap((key) => (key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : []));
  const [indicators, instruments] = [codes("criteria", "indicator"), codes("criteria", "instrument")];
  const own = ref.lines("scores").map((key) => (key === TOTAL ? TOTAL_CODE : key));
  const used = ["status", "subIndicator"].map((key) => ref.column("oit", key));
  const rules = ["from", "instrumentFloor"].map((key) => ref.column("criteria", key));
  const finished = ["office", "criteria", "scores", "oit"].map((tab) => isFinished(ref, tab));
  const headed = HEADS.map(([tab, key, heading]) => isHeaded(ref, tab, key, heading));
  const judging = [
    ...codes("criteria", "level").map((code) => [`level:${code}`, "ระดับผล", code] as const),
    ["passMark", "เกณฑ์ผ่าน", null] as const,
  ];
  const tests: readonly (readonly [string, string])[] = [
    // Columns that are gone make this an error.
    [
      `AND(${[...finished, ...headed, ...[...used, ...rules].map((range) => `ROWS(${range})>0`)].join(",")})`,
      UNFINISHED,
    ],
    [hasLines(ref, "scores", own), "มีบรรทัดหาย ซ้ำ หรือเปลี่ยนเลข"],
    [hasCriteria(ref, "เครื่องมือ", instruments), "เกณฑ์: บรรทัดเครื่องมือไม่ครบหรือซ้ำ"],
    [hasCriteria(ref, "ตัวชี้วัด", indicators), "เกณฑ์: บรรทัดตัวชี้วัดไม่ครบหรือซ้ำ"],
    [hasEach(ref, judging), "เกณฑ์: บรรทัดระดับผลหรือเกณฑ์ผ่านไม่ครบหรือซ้ำ"],
    [`${linesWith(ref, "share")}=${indicators.length}`, "ช่องเครื่องมือหรือน้ำหนักไม่ตรงกับเกณฑ์"],
    [hasLines(ref, "oit", ref.lines("oit")), "รายการ OIT: มีบรรทัดหายหรือซ้ำ"],
  ];
  const words = tests.reduceRight((rest, [test, word]) => `IF(NOT(${test}),"${word}",${rest})`, `""`);
  return `=IFERROR(${words},"${UNFINISHED}")`;
}

/** The first word of the headings of the tabs that the total rests on. */
const HEADS = [
  ["office", "label", "รายการ"],
  ["criteria", "kind", "ประเภท"],
  ["scores", "code", "ตัวชี้วัดที่"],
  ["oit", "code", "ข้อ"],
] as const;

const UNFINISHED = "แม่แบบไม่ครบ กรุณาเลือกเมนู สร้างแม่แบบ";

/** Where those words stand: in a helper of the total's line, which no score has a part in. */
const unsoundIn = (ref: References): string =>
  `IFERROR(INDEX(${column(ref, "instrumentTarget")},MATCH("${TOTAL_CODE}",${column(ref, "code")},0)),"${UNFINISHED}")`;

/** Scores or shares of the indicators that a line sums up: an instrument's own, or all of them for the total. */
function indicatorCells(ref: References, key: string, rowKey: string | null): string {
  // One condition: a second one is another condition in Sheets, but something else in other spreadsheets.
  const own = isInstrument(rowKey) ? `(${column(ref, "instrument")}=${ref.cell("instrument")})` : null;
  return `FILTER(${column(ref, key)},ISNUMBER(${column(ref, "share")})*${own ?? `(${column(ref, "code")}<>"")`})`;
}

/** How many indicator scores a line still waits for. */
function open(ref: References, rowKey: string | null): string {
  if (!isInstrument(rowKey)) return `(${linesWith(ref, "share")}-${linesWith(ref, "indicatorScore")})`;
  const [share, score] = [column(ref, "share"), column(ref, "indicatorScore")];
  const own = `${column(ref, "instrument")},${ref.cell("instrument")}`;
  return `(COUNTIFS(${own},${share},">0")-COUNTIFS(${own},${score},">=0"))`;
}

/** Indicators 9 and 10 from the statuses of their O items; blank while one has none that counts, or an item no sub-indicator. */
function fromItems(ref: References, rowKey: string): string {
  const [sub, status] = [ref.column("oit", "subIndicator"), ref.column("oit", "status")];
  const own = `(LEFT(TRIM(${sub}),${rowKey.length + 1})="${rowKey}.")`;
  const known = ITEM_STATES.map(({ th }) => `(${status}="${th}")`).join("+");
  const [all, told] = [`SUMPRODUCT(--${own})`, `SUMPRODUCT(${own}*(${known}))`];
  // The heading is one of them.
  const unplaced = `SUMPRODUCT((${ref.column("oit", "code")}<>"")*(LEFT(TRIM(${sub}),2)<>"9.")*(LEFT(TRIM(${sub}),3)<>"10."))>1`;
  const score = `OIT_SCORE(FILTER(${status},${own}),FILTER(${sub},${own}))`;
  const waits = `OR(${unsoundIn(ref)}<>"",${all}=0,${unplaced},${told}<${all})`;
  return `=IFERROR(IF(${waits},"",IF(${score}="","",ROUND(${score},2))),"")`;
}

/** The same as versions 1 and 2 of the template had it. */
function fromItemsBefore3(ref: References, rowKey: string): string {
  const [sub, status] = [ref.column("oit", "subIndicator"), ref.column("oit", "status")];
  const own = `LEFT(${sub},${rowKey.length + 1})="${rowKey}."`;
  const [all, waiting] = [`SUMPRODUCT(--(${own}))`, `SUMPRODUCT((${own})*(${status}=""))`];
  const score = `OIT_SCORE(FILTER(${status},${own}),FILTER(${sub},${own}))`;
  return `=IF(${all}=0,"",IF(${waiting}>0,"",IF(${score}="","",ROUND(${score},2))))`;
}

const isFromItems = (rowKey: string | null): rowKey is string => rowKey === "9" || rowKey === "10";

/** The score of a line: indicators 9 and 10 from the O items, instruments as means, the total by weights; blank until complete. */
function score(ref: References, rowKey: string | null): string | null {
  if (isFromItems(rowKey)) return fromItems(ref, rowKey);
  if (!isInstrument(rowKey) && rowKey !== TOTAL) return null;
  const weighted = `WEIGHTED_SCORE(${indicatorCells(ref, "indicatorScore", rowKey)},${indicatorCells(ref, "share", rowKey)})`;
  // The weights must add up to 100, or the total is none.
  const wrongWeights = `ROUND(SUMIFS(${column(ref, "share")},${column(ref, "code")},"<>"),6)<>100`;
  const withoutRules = rowKey === TOTAL ? `,${ref.cell("rulesYear")}=""` : "";
  const waits = `OR(${unsoundIn(ref)}<>"",${wrongWeights},${open(ref, rowKey)}>0,${criteriaDoubtful(ref)}${withoutRules})`;
  return `=IF(${waits},"",ROUND(${weighted},2))`;
}

/** The unrounded mean of an instrument's indicators. */
const meanOf = (ref: References): string =>
  `AVERAGEIFS(${column(ref, "indicatorScore")},${column(ref, "instrument")},${ref.cell("instrument")})`;

/** An instrument's points of the total. */
function weighted(ref: References, rowKey: string | null): string | null {
  if (!isInstrument(rowKey)) return null;
  return `=IF(OR(${ref.cell("score")}="",${ref.cell("rulesYear")}=""),"",ROUND(${meanOf(ref)}*${weightOf(ref)}/100,2))`;
}

/**
 * The level of a line by the levels of the tab เกณฑ์: the one that begins highest of those that score and instruments reach. Where
 * instruments have a floor, only the total has a level.
 */
function level(ref: References, rowKey: string | null): string {
  const [from, floor] = [ref.column("criteria", "levelFrom"), ref.column("criteria", "levelFloor")];
  const own = ownScore(ref, rowKey);
  const means = INSTRUMENTS.map(
    (code) => `SUMIFS(${column(ref, "instrumentScore")},${column(ref, "code")},"${code}")`,
  );
  const reached = `"<="&MIN(${means.join(",")})`;
  const low = rowKey === TOTAL ? `,${floor},${reached}` : "";
  const start = `MAXIFS(${from},${from},"<="&${own}${low})`;
  const least = rowKey === TOTAL ? `MAXIFS(${floor},${from},${start},${floor},${reached})` : "0";
  const found = `INDEX(FILTER(${ref.column("criteria", "code")},(${from}=${start})*(${floor}=${least})),1)`;
  const floored = rowKey === TOTAL ? `,${linesWith(ref, "instrumentScore")}<>3` : `,COUNTIF(${floor},">0")>0`;
  return `=IF(OR(NOT(ISNUMBER(${own})),${ref.cell("rulesYear")}=""${floored}),"",IFERROR(${found},""))`;
}

/**
 * The year whose rules the tab เกณฑ์ holds, where it is the result's year or the one that the office borrows from, and the set is the
 * chosen one; blank otherwise, and then nothing is judged.
 */
function rulesYear(ref: References): string {
  const [code, name] = [ref.column("criteria", "code"), ref.column("criteria", "name")];
  const set = ref.field("office", "set");
  const isYear = (field: string) => `(${code}&""=${ref.field("office", field)}&"")`;
  const isSet = `((${name}=${set})+(${set}="${SET_NAMES.own}")+(${set}="")*(${name}="${SET_NAMES.general}"))`;
  const line = `(${ref.column("criteria", "kind")}="ชุดเกณฑ์")*(${code}<>"")`;
  const test = `SUMPRODUCT(${line}*(${isYear("resultYear")}+${isYear("borrowedYear")})*${isSet})>0`;
  const year = `VALUE(INDEX(${code},MATCH("ชุดเกณฑ์",${ref.column("criteria", "kind")},0)))`;
  return `=IFERROR(IF(OR(${ref.field("office", "resultYear")}="",NOT(${test})),"",${year}),"")`;
}

/** An indicator's target is its instrument's unless somebody types another over it. */
function target(ref: References, rowKey: string | null): string | null {
  if (!isIndicator(rowKey)) return null;
  const targets = column(ref, "instrumentTarget");
  const own = `${column(ref, "code")},${ref.cell("instrument")}`;
  return `=IF(COUNTIFS(${own},${targets},">=0")=0,"",SUMIFS(${targets},${own}))`;
}

/** The place from high to low; equal scores keep the indicators' order. */
function rank(ref: References, rowKey: string | null): string | null {
  if (!isIndicator(rowKey)) return null;
  const [own, all] = [ref.cell("indicatorScore"), column(ref, "indicatorScore")];
  const above = `COUNTIFS(${column(ref, "code")},"<>",${all},">"&${own})`;
  const before = `COUNTIFS(${all},${own},${column(ref, "code")},"<"&${ref.cell("code")})`;
  return `=IF(${own}="","",1+${above}+${before})`;
}

/** What a total still waits for, in words beside it: scores, then rules; and whose rules it borrows. */
function missing(ref: References, rowKey: string | null): string | null {
  if (!isInstrument(rowKey) && rowKey !== TOTAL) return null;
  const year = ref.field("office", "resultYear");
  const rules = ref.cell("rulesYear");
  const judged =
    rowKey === TOTAL
      ? `IF(${year}="","ยังไม่ได้กรอกปี",IF(${rules}="","ยังไม่มีเกณฑ์ปี "&${year},IF(${rules}=${year},"","ตามเกณฑ์ปี "&${rules})))`
      : `""`;
  const scores = `IF(${open(ref, rowKey)}=0,IFERROR(${judged},"${UNFINISHED}"),"ยังขาด "&${open(ref, rowKey)}&" ตัวชี้วัด")`;
  return `=IF(${unsoundIn(ref)}<>"",${unsoundIn(ref)},${scores})`;
}

/**
 * What the other formulas look up. They stand in columns of their own because a total in the score column cannot sum
 * up that column without being part of itself, and because fixed places would go wrong when the table is sorted.
 */
const HELPERS = [
  {
    key: "rulesYear",
    type: "number",
    width: 100,
    hidden: true,
    heading: { th: "ปีของเกณฑ์ที่ใช้", en: "Year of the rules" },
    computed: rulesYear,
  },
  {
    // Not the scores that people see on these lines: a level of what somebody typed over one would be none.
    key: "instrumentScore",
    type: "score",
    width: 100,
    hidden: true,
    heading: { th: "คะแนนเครื่องมือที่ใช้คำนวณ", en: "Instrument's score used" },
    computed: (ref, rowKey) =>
      isInstrument(rowKey) ? `=IF(${open(ref, rowKey)}>0,"",ROUND(${meanOf(ref)},2))` : null,
  },
  {
    key: "indicatorScore",
    type: "score",
    width: 100,
    hidden: true,
    heading: { th: "คะแนนที่ใช้คำนวณ", en: "Score used" },
    computed: (ref, rowKey) => {
      // A score that is dragged to another line counts there, and no longer here.
      const own = ref.beside("code", "score");
      return isIndicator(rowKey) ? `=IF(${counts(own, "score")},ROUND(${own},2),"")` : null;
    },
  },
  {
    key: "share",
    type: "number",
    width: 100,
    hidden: true,
    heading: { th: "น้ำหนักต่อตัวชี้วัด", en: "Weight per indicator" },
    computed: (ref, rowKey) => {
      if (!isIndicator(rowKey)) return null;
      const weight = weightOf(ref);
      // By the lines of the criteria: a line that is gone from here leaves the others their share.
      const stated = `*(TRIM(${ref.column("criteria", "code")})=TRIM(${ref.cell("code")}))`;
      return `=IF(OR(${weight}<=0,${inCriteria(ref, stated)}<>1),"",${weight}/${inCriteria(ref, "")})`;
    },
  },
  {
    key: "instrumentTarget",
    type: "score",
    width: 100,
    hidden: true,
    heading: { th: "เป้าหมายของเครื่องมือ", en: "Instrument's target" },
    computed: (ref, rowKey) => {
      if (rowKey === TOTAL) return unsound(ref);
      return isInstrument(rowKey)
        ? `=IF(${counts(ref.cell("target"), "score")},${ref.cell("target")},"")`
        : null;
    },
  },
] as const satisfies readonly Column[];

const GOOD = ["AA", "A", "ผ่านดีเยี่ยม", "ผ่านดี"];
const FAIR = ["B", "C", "ผ่าน"];
/** Of a level, and of what is not passed: one rule of the sheet for both columns. */
const BAD = ["D", "E", "F", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน", "ไม่ผ่าน"];

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
  identity,
  columns: [
    { key: "code", type: "text", format: "0", width: 100, heading: { th: "ตัวชี้วัดที่", en: "No." } },
    { key: "name", type: "text", width: 320, heading: { th: "ประเด็นตัวชี้วัด", en: "Indicator" } },
    { key: "instrument", type: "text", width: 100, heading: { th: "เครื่องมือ", en: "Instrument" } },
    {
      key: "score",
      type: "score",
      width: 100,
      heading: { th: "คะแนน", en: "Score" },
      note: { th: "0–100 ทศนิยมสองตำแหน่ง เช่น 98.69", en: "0–100, two decimals, e.g. 98.69" },
      computed: score,
      formerly: (ref, rowKey) => (isFromItems(rowKey) ? [fromItemsBefore3(ref, rowKey)] : []),
      overwritable: true,
      fixedIn: (rowKey) => isInstrument(rowKey) || rowKey === TOTAL,
      shades: [
        {
          tone: "fair",
          formula: (ref) =>
            `AND(${counts(ref.cell("score"), "score")},ISNUMBER(${ref.cell("target")}),${ref.cell("score")}<${ref.cell("target")})`,
        },
      ],
    },
    {
      key: "weighted",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "ถ่วงน้ำหนัก", en: "Weighted" },
      computed: weighted,
    },
    { key: "previous", type: "score", width: 100, heading: { th: "คะแนนปีก่อน", en: "Last year" } },
    {
      key: "target",
      type: "score",
      width: 100,
      heading: { th: "เป้าหมาย", en: "Target" },
      note: {
        th: "กรอกที่บรรทัด IIT EIT OIT ค่าเดียวต่อเครื่องมือ ตัวชี้วัดรับค่าไปใช้เอง",
        en: "Enter it once per instrument, on the lines IIT, EIT, OIT",
      },
      computed: target,
      overwritable: true,
    },
    {
      key: "difference",
      type: "number",
      format: "+0.00;-0.00;0.00",
      width: 100,
      heading: { th: "ต่างจากปีก่อน", en: "Difference" },
      computed: (ref, rowKey) => {
        const [own, before] = [ownScore(ref, rowKey), ref.cell("previous")];
        return `=IF(OR(${own}="",NOT(${counts(before, "score")})),"",ROUND(${own}-${before},2))`;
      },
    },
    {
      key: "gap",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "ขาดจากเป้า", en: "Gap to target" },
      computed: (ref, rowKey) => {
        const [own, wanted] = [ownScore(ref, rowKey), ref.cell("target")];
        return `=IF(OR(${own}="",NOT(${counts(wanted, "score")})),"",ITA_GAP(${own},${wanted}))`;
      },
    },
    {
      key: "level",
      type: "text",
      width: 180,
      heading: { th: "ระดับ", en: "Level" },
      computed: level,
      shades: [
        { tone: "good", words: GOOD },
        { tone: "fair", words: FAIR },
        { tone: "bad", words: BAD },
      ],
    },
    { key: "rank", type: "count", width: 100, heading: { th: "ลำดับ", en: "Rank" }, computed: rank },
    {
      key: "result",
      type: "text",
      width: 100,
      heading: { th: "ผล", en: "Result" },
      computed: (ref, rowKey) => {
        const own = ownScore(ref, rowKey);
        return `=IF(OR(${own}="",${ref.cell("rulesYear")}="",NOT(${counts(passMark(ref), "score")}),${passMark(ref)}=0),"",IF(${own}>=${passMark(ref)},"ผ่าน","ไม่ผ่าน"))`;
      },
      shades: [{ tone: "bad", words: BAD }],
    },
    { key: "missing", type: "text", width: 180, heading: { th: "ยังขาด", en: "Missing" }, computed: missing },
    {
      key: "published",
      unprinted: true,
      type: "number",
      format: "0.00",
      width: 180,
      heading: { th: "ตัวเลขที่เคยเผยแพร่", en: "Published figure" },
      note: {
        th: "ตัวเลขที่พิมพ์ในรายงานหรือประกาศไปแล้ว: บรรทัดตัวชี้วัดเป็นคะแนน 0–100 บรรทัด IIT EIT OIT เป็นคะแนนที่ถ่วงน้ำหนักแล้ว",
        en: "What was printed elsewhere: indicator lines 0–100, instrument lines weighted",
      },
    },
    {
      key: "publishedLevel",
      unprinted: true,
      type: "text",
      width: 180,
      heading: { th: "ระดับที่เคยเผยแพร่", en: "Published level" },
    },
    { key: "note", type: "text", width: 180, heading: { th: "หมายเหตุ", en: "Note" } },
    ...HELPERS,
  ],
} as const satisfies TableTab;
