import { ALL_CRITERIA } from "../../ita/criteria";
import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, References, TableTab } from "../layout";
import { FISCAL_MONTHS } from "../months";
import {
  hasOtherTicks,
  hasOtherWords,
  hasTotals,
  headingOf,
  isDoubtful,
  linesWith,
  squeezed,
  ticked,
} from "./guards";
import { RESULT_STATES } from "./results";
import { STEPS } from "./steps";

const QUARTERS = [1, 2, 3, 4] as const;
const DONE = RESULT_STATES.find(({ code }) => code === "done")?.th ?? "";
const REACHED = "ถึงเป้าหมาย";
const BELOW = "ต่ำกว่าเป้าหมาย";

type Headings = Readonly<Record<string, string>>;

const section = (key: string, item: string, headings: Headings = {}): FixedRow => ({
  key: `section:${key}`,
  values: { item, ...headings },
});

const line = (key: string, item: string): FixedRow => ({ key, values: { item } });

const scoreHeadings = { amount: "คะแนน", second: "ถ่วงน้ำหนัก", target: "เป้าหมาย", fourth: "ขาดจากเป้า" };

/** One rule of the sheet for both columns in which it may stand. */
const GOOD = { tone: "good", words: ["✓", REACHED, "ครบ"] } as const;

/** The lines from top to bottom; those of indicators and instruments are the year's. */
function lines({ instruments, indicators }: Criteria): readonly FixedRow[] {
  return [
    section("result", "ผลการประเมิน", { amount: "คะแนน", state: "ระดับ" }),
    line("total", "คะแนนรวม"),
    line("rules", "เกณฑ์ที่ใช้"),
    section("steps", "เริ่มต้นใช้งาน", { amount: "ทำแล้ว" }),
    ...STEPS.map(({ key, text }, index) => line(`step:${key}`, `${index + 1}. ${text}`)),
    section("instruments", "แยกตามเครื่องมือ", { ...scoreHeadings, state: "ระดับ" }),
    ...instruments.map(({ code, name }) => line(`instrument:${code}`, `${code} ${name}`)),
    section("indicators", "ตัวชี้วัดเทียบกับเป้าหมาย", {
      amount: "คะแนน",
      target: "เป้าหมาย",
      fourth: "ขาดจากเป้า",
      state: "สถานะ",
    }),
    ...indicators.map(({ no, name }) => line(`indicator:${no}`, `${no}. ${name}`)),
    section("quarters", "ความก้าวหน้ารายไตรมาส (กิจกรรม)", {
      amount: "ตามแผน",
      second: "แล้วเสร็จ",
      target: "ร้อยละ",
    }),
    ...QUARTERS.map((quarter) => line(`quarter:${quarter}`, `ไตรมาส ${quarter}`)),
    section("budget", "งบประมาณ (บาท)", { amount: "ใช้ไป", second: "ใช้สะสม", target: "ร้อยละของที่ได้รับ" }),
    ...QUARTERS.map((quarter) => line(`budget:${quarter}`, `งบประมาณไตรมาส ${quarter}`)),
    line("budget:spent", "ใช้ไปรวม"),
    line("budget:allocated", "ได้รับจัดสรร"),
    section("missing", "ข้อมูลที่ยังขาด", { amount: "จำนวน" }),
    line("missing:scores", "คะแนนตัวชี้วัดที่ยังไม่ได้กรอก"),
    line("missing:targets", "เครื่องมือที่ยังไม่ได้ตั้งเป้าหมาย"),
    line("missing:items", "รายการ OIT ที่ยังไม่ได้เลือกสถานะ"),
    line("missing:results", "กิจกรรมในแผนที่ยังไม่มีผลการดำเนินงาน"),
  ];
}

/** The key of each line by its words, which no two lines of any year share. */
const KEY_BY_WORDS: ReadonlyMap<string, string> = new Map(
  ALL_CRITERIA.flatMap((criteria) =>
    lines(criteria).map(({ key, values }) => [String(values["item"]), key] as const),
  ),
);

/** Shows what the formula gives, and nothing where it gives nothing or an error: a doubtful figure is no figure. */
const shown = (formula: string): string => `=IFERROR(IF(${formula}="","",${formula}),"")`;

const rest = (rowKey: string): string => rowKey.slice(rowKey.indexOf(":") + 1);
const isKind = (rowKey: string | null, kind: string): rowKey is string =>
  rowKey?.startsWith(`${kind}:`) === true;

/** The column of a line's score as it counts: an indicator's only where it is one. */
const scoreOf = (rowKey: string): string => (isKind(rowKey, "indicator") ? "indicatorScore" : "score");

/** A cell of the scores by the code of its line, wherever people have sorted it. */
function scoreCell(ref: References, rowKey: string, column: string): string {
  const code =
    rowKey === "total" ? `"รวม"` : isKind(rowKey, "indicator") ? rest(rowKey) : `"${rest(rowKey)}"`;
  return `INDEX(${ref.column("scores", column)},MATCH(${code},${ref.column("scores", "code")},0))`;
}

/** What the total's own formula gives; nothing where somebody typed over it. */
function totalCell(ref: References, column: string): string {
  const cell = scoreCell(ref, "total", column);
  return `IF(ISFORMULA(${cell}),${cell},"")`;
}

const isScored = (rowKey: string | null): rowKey is string =>
  rowKey === "total" || isKind(rowKey, "instrument") || isKind(rowKey, "indicator");

/** The columns of a quarter's months in the plan. */
const monthsOf = (ref: References, quarter: string): readonly string[] =>
  FISCAL_MONTHS.filter((month) => String(month.quarter) === quarter).map(({ key }) =>
    ref.column("activities", key),
  );

/** 1 for each activity that a line of results calls done. */
function done(ref: References): string {
  const name = squeezed(ref.column("activities", "name"));
  const activity = squeezed(ref.column("results", "activity"));
  const lines = `FILTER(${activity},${ref.column("results", "status")}="${DONE}")`;
  return `(${name}<>"")*ISNUMBER(MATCH(${name},${lines},0))`;
}

/** How many activities below the heading have no line of results. */
function unreported(ref: References): string {
  const name = ref.column("activities", "name");
  const lines = squeezed(ref.column("results", "activity"));
  const lacking = (names: string) => `(${names}<>"")*ISNA(MATCH(${names},${lines},0))`;
  return `=SUMPRODUCT(${lacking(squeezed(name))})-${lacking(squeezed(headingOf(name)))}`;
}

/** The sum of columns of the budget; blank while nothing is filled in, a cell holds what does not count, or `unless` is true. */
function money(ref: References, columns: readonly string[], unless: readonly string[]): string {
  const ranges = columns.map((column) => ref.column("budget", column));
  const all = ranges.join(",");
  // A column that was cleared with its heading is lost, and the others alone would be half a sum.
  const lost = ranges.map((range) => `${headingOf(range)}=""`);
  const doubtful = [...lost, ...ranges.map((range) => isDoubtful(range, "money")), ...unless].join(",");
  return `IFERROR(IF(OR(COUNT(${all})=0,${doubtful}),"",ROUND(SUM(${all}),2)),"")`;
}

/** The same, and blank where a row is a total: what else stands on the line is blank with it. */
function wholeMoney(ref: References, columns: readonly string[]): string {
  const totals = ["name", "source"].map((column) => hasTotals(ref.column("budget", column)));
  return `=${money(ref, columns, totals)}`;
}

const spentColumns = (to: number): readonly string[] =>
  QUARTERS.filter((quarter) => quarter <= to).map((quarter) => `spentQ${quarter}`);

function missing(ref: References, what: string): string | null {
  const [code, status] = [ref.column("oit", "code"), ref.column("oit", "status")];
  switch (what) {
    case "scores":
      return `=${linesWith(ref, "share")}-${linesWith(ref, "indicatorScore")}`;
    case "targets":
      return `=3-${linesWith(ref, "instrumentTarget")}`;
    case "items":
      return `=SUMPRODUCT((${code}<>"")*(${status}=""))`;
    case "results":
      return unreported(ref);
    default:
      return null;
  }
}

/** The first figure of a line. */
function amount(ref: References, rowKey: string | null): string | null {
  if (rowKey === "total") return shown(totalCell(ref, "score"));
  if (isScored(rowKey)) return shown(scoreCell(ref, rowKey, scoreOf(rowKey)));
  if (isKind(rowKey, "step")) {
    const step = STEPS.find(({ key }) => key === rest(rowKey));
    return step ? `=IFERROR(IF(${step.done(ref)},"✓","○"),"○")` : null;
  }
  if (isKind(rowKey, "quarter")) {
    const months = monthsOf(ref, rest(rowKey));
    return `=IF(${hasOtherTicks(months)},"",SUMPRODUCT(--${ticked(months)}))`;
  }
  if (rowKey === "budget:allocated") return wholeMoney(ref, ["allocated"]);
  if (rowKey === "budget:spent") return wholeMoney(ref, spentColumns(4));
  if (isKind(rowKey, "budget")) return wholeMoney(ref, [`spentQ${rest(rowKey)}`]);
  return isKind(rowKey, "missing") ? missing(ref, rest(rowKey)) : null;
}

function second(ref: References, rowKey: string | null): string | null {
  if (isKind(rowKey, "instrument")) return shown(scoreCell(ref, rowKey, "weighted"));
  if (isKind(rowKey, "quarter")) {
    const finished = `SUMPRODUCT(${ticked(monthsOf(ref, rest(rowKey)))}*${done(ref)})`;
    const states = RESULT_STATES.map(({ th }) => th);
    const doubtful = hasOtherWords(ref.column("results", "status"), states);
    return `=IF(OR(${ref.cell("amount")}="",${doubtful}),"",${finished})`;
  }
  const quarter = isKind(rowKey, "budget") ? Number(rest(rowKey)) : Number.NaN;
  return Number.isNaN(quarter) ? null : `=${money(ref, spentColumns(quarter), [`${ref.cell("amount")}=""`])}`;
}

function target(ref: References, rowKey: string | null): string | null {
  if (isKind(rowKey, "instrument") || isKind(rowKey, "indicator"))
    return shown(scoreCell(ref, rowKey, "target"));
  if (isKind(rowKey, "quarter"))
    return `=IFERROR(IF(OR(${ref.cell("second")}="",${ref.cell("amount")}=0),"",ROUND(${ref.cell("second")}*100/${ref.cell("amount")},2)),"")`;
  if (rowKey !== "budget:spent" && !/^budget:\d$/.test(rowKey ?? "")) return null;
  const spent = ref.cell("amount");
  return `=IFERROR(ROUND(${spent}*100/${money(ref, ["allocated"], [`${spent}=""`])},2),"")`;
}

/** By whose rules the total is judged, and that nobody knows the year's. */
function rules(ref: References): string {
  const [year, result] = [scoreCell(ref, "total", "rulesYear"), ref.field("office", "resultYear")];
  const words = `IF(${year}=${result},"ปี "&${year},"ปี "&${year}&" (แทนปี "&${result}&")")`;
  return `=IFERROR(IF(${result}="","",IF(${year}="","ยังไม่มีเกณฑ์ปี "&${result},${words})),"")`;
}

function state(ref: References, rowKey: string | null): string | null {
  if (isKind(rowKey, "indicator")) {
    const [own, wanted] = [ref.cell("amount"), ref.cell("target")];
    return `=IF(OR(${own}="",${wanted}=""),"",IF(${own}>=${wanted},"${REACHED}","${BELOW}"))`;
  }
  if (rowKey === "total") return shown(totalCell(ref, "level"));
  if (isScored(rowKey)) return shown(scoreCell(ref, rowKey, "level"));
  if (rowKey === "rules") return rules(ref);
  return isKind(rowKey, "missing") ? `=IF(${ref.cell("amount")}>0,"ยังขาด","ครบ")` : null;
}

/** Twenty squares, five whole points each, so that only 100 fills them: the same picture as the chart, in places that cannot show one. */
function bar(ref: References, rowKey: string | null): string | null {
  const own = isScored(rowKey) ? ref.cell("amount") : ref.cell("target");
  if (!isScored(rowKey) && !isKind(rowKey, "quarter") && rowKey !== "budget:spent") return null;
  const squares = `MAX(0,MIN(20,INT(${own}/5)))`;
  return `=IF(ISNUMBER(${own}),REPT("█",${squares})&REPT("░",20-${squares}),"")`;
}

const WHOLE = "0";
const MONEY = "#,##0.00";

/** Scores have two decimals, money its commas, counts neither. */
function formatOf(rowKey: string | null): string | undefined {
  if (isKind(rowKey, "budget")) return MONEY;
  return isKind(rowKey, "quarter") || isKind(rowKey, "missing") ? WHOLE : undefined;
}

/** ภาพรวม: the result, the first steps, progress and money at a glance; every figure is a live formula. */
export const dashboard = {
  kind: "table",
  key: "dashboard",
  name: { th: "ภาพรวม", en: "Dashboard" },
  help: {
    th: "ทุกตัวเลขคำนวณจากแท็บอื่นโดยอัตโนมัติ ไม่ต้องพิมพ์ในแท็บนี้",
    en: "Every figure follows from the other tabs; nothing is typed here.",
  },
  colour: "output",
  fixedRows: lines,
  identity: (text) => KEY_BY_WORDS.get(text("item")) ?? null,
  owned: ["item", "amount", "second", "target", "fourth", "state", "bar"],
  columns: [
    { key: "item", type: "text", width: 320, heading: { th: "รายการ", en: "Item" } },
    {
      key: "amount",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "ตัวเลข", en: "Figure" },
      computed: amount,
      rowFormat: formatOf,
      shades: [GOOD],
    },
    {
      key: "second",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "ประกอบ", en: "Second figure" },
      computed: second,
      rowFormat: formatOf,
    },
    {
      key: "target",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "เป้าหมาย/ร้อยละ", en: "Target/percent" },
      computed: target,
    },
    {
      key: "fourth",
      type: "number",
      format: "0.00",
      width: 100,
      heading: { th: "ขาดจากเป้า", en: "Gap to target" },
      computed: (ref, rowKey) =>
        isScored(rowKey) && rowKey !== "total" ? shown(scoreCell(ref, rowKey, "gap")) : null,
    },
    {
      key: "state",
      type: "text",
      width: 180,
      heading: { th: "ระดับ/สถานะ", en: "Level/state" },
      computed: state,
      shades: [GOOD, { tone: "fair", words: [BELOW, "ยังขาด"] }],
    },
    { key: "bar", type: "text", width: 180, heading: { th: "แถบ 0–100", en: "Bar 0–100" }, computed: bar },
  ],
} as const satisfies TableTab;
