import type { Text } from "../text/text";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";
import { linesOf, ofResultYear, tells } from "./telling";

/** A number of things that the sheet holds, with every number that a text may rightly name for them. */
interface Count {
  readonly what: Text;
  readonly actual: number;
  readonly allowed: readonly number[];
  /** The number is the first group; a phrase that names a part of them is no match. */
  readonly patterns: readonly RegExp[];
  /** Of the assessed result, so that the words about another year or a goal are left alone. */
  readonly ofResult?: boolean;
  /** The pattern itself says which part of all is counted. */
  readonly ofPart?: boolean;
}

/** Words before a number of all there are, not of some. */
const ALL =
  "(?:ทั้งหมด|ทั้งสิ้น|รวม|ประกอบด้วย|ได้แก่|มีกิจกรรม|จัดกิจกรรม|กำหนดกิจกรรม|แผน[ก-๙ ]{0,40}?(?:มี|จำนวน)?|(?:แผน|โครงการ)[ก-๙, ]{0,80}?\\s(?:มี|รวม))";

const all = (unit: string): readonly RegExp[] => [
  new RegExp(`${ALL}\\s*(?:จำนวน)?\\s*(\\d+)\\s*${unit}(?!ย่อย|หลัก)`),
  new RegExp(`จำนวน\\s*(\\d+)\\s*${unit}(?!ย่อย|หลัก)`),
  new RegExp(`(?:^|[^\\d.])(\\d+)\\s*${unit}\\s*(?:ทั้งหมด|ทั้งสิ้น)`),
];

function counts(office: Office): readonly Count[] {
  const { assessment, figures } = office;
  const { activities, projects, results, appendix, measures, plan, office: facts } = assessment;
  const done = results.filter(({ status }) => status === "done");
  const { indicators } = figures.analysis;
  const named = activities.filter(({ name }) => name !== null).length;
  const per = <T>(items: readonly T[], keyOf: (item: T) => unknown): readonly number[] =>
    [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key).length);
  const projectCounts = [
    activities.filter(({ kind }) => kind === "project").length,
    ...per(projects, ({ table }) => table),
    ...per(
      projects.filter(({ name }) => /^[\s\d๐-๙.)]*โครงการ/.test(name ?? "")),
      ({ table }) => table,
    ),
    assessment.budget.length,
    named,
  ].filter((each) => each > 0);
  const offices = measures.filter(({ kind }) => kind === "office");
  const listed = figures.criteria.items.length;
  const statuses = per(
    assessment.oit.filter(({ status }) => status !== null),
    ({ status }) => status,
  );
  return [
    {
      what: { th: "แผนกิจกรรมมีกิจกรรม", en: "the tab Activities has" },
      actual: named,
      allowed: [
        named,
        appendix.length,
        plan.mainActivities.length,
        ...per(projects, ({ table }) => table),
        ...per(results, ({ round }) => round),
        ...per(results, ({ round, status }) => `${round} ${status}`),
        ...per(results, ({ status }) => status),
        ...projects.map(({ details }) => details.length),
      ],
      patterns: named === 0 ? [] : all("กิจกรรม"),
    },
    {
      what: { th: "ผลการดำเนินงานมีกิจกรรมที่แล้วเสร็จ", en: "the results have finished activities" },
      actual: done.length,
      allowed: [
        named,
        done.length,
        ...per(done, ({ round }) => round),
        new Set(done.map(({ activity }) => activity)).size,
      ],
      patterns:
        done.length === 0 ? [] : [/(?:แล้วเสร็จ|เสร็จสิ้น|ครบถ้วน|สำเร็จ)\s*(?:ทั้ง|จำนวน|รวม|\s)*(\d+)\s*กิจกรรม/],
      ofPart: true,
    },
    {
      what: { th: "แผนงานและงบประมาณมีโครงการ", en: "the plan and the budget have projects" },
      actual: projectCounts[0] ?? 0,
      allowed: projectCounts,
      patterns: projectCounts.length === 0 ? [] : all("โครงการ"),
    },
    {
      what: { th: "มาตรการของหน่วยงานมี", en: "the office's measures are" },
      actual: offices.length,
      allowed: [
        offices.length,
        measures.length,
        ...per(measures, ({ kind }) => kind),
        ...per(measures, ({ indicator }) => indicator),
        new Set(measures.flatMap(({ indicator }) => indicator ?? [])).size,
        measures.filter(({ kind, number }) => kind === "indicator" && !/[.]\d/.test(number ?? "")).length,
      ],
      patterns: offices.length === 0 ? [] : all("มาตรการ"),
    },
    {
      what: { th: "เกณฑ์ปีนี้มีตัวชี้วัด", en: "the year's criteria have indicators" },
      actual: indicators.length,
      allowed: [indicators.length, ...per(indicators, ({ instrument }) => instrument)],
      patterns: [
        /(?:ประกอบด้วย|จำแนก(?:เป็น|ออกเป็น)?)(?:ตัวชี้วัด)?(?:การประเมิน)?\s*(?:จำนวน|ทั้งหมด|ทั้งสิ้น)?\s*(\d+)\s*ตัวชี้วัด/,
      ],
      ofResult: true,
    },
    {
      what: { th: "เกณฑ์ปีนี้มีเครื่องมือ", en: "the year's criteria have instruments" },
      actual: figures.criteria.instruments.length,
      allowed: [figures.criteria.instruments.length],
      patterns: [/(?:มี|ประกอบด้วย|จำแนก(?:เป็น|ออกเป็น)?|ทั้งหมด|จำนวน)\s*(\d+)\s*เครื่องมือ/],
    },
    {
      what: { th: "ลำดับที่ในข้อมูลหน่วยงานคือ", en: "the rank on the tab Office" },
      actual: facts.rank ?? 0,
      allowed: [facts.rank ?? 0],
      patterns: facts.rank === null ? [] : [/(?:ลำดับ|อันดับ)(?:ที่)?\s*(\d+)\s*(?:ของ|จาก|ใน)/],
      ofResult: true,
    },
    {
      what: { th: "จำนวนหน่วยงานทั้งหมดในข้อมูลหน่วยงานคือ", en: "the number of offices on the tab Office" },
      actual: facts.rankOf ?? 0,
      allowed: [facts.rankOf ?? 0],
      patterns:
        facts.rankOf === null
          ? []
          : [
              /(?:ลำดับ|อันดับ)(?:ที่)?\s*\d+[^\d\n]{0,80}?จาก\s*(?:ทั้งหมด|จำนวน|ทั้งสิ้น|\s)*(\d+)\s*(?:เขต|หน่วยงาน|แห่ง)/,
            ],
      ofResult: true,
    },
    {
      what: { th: "จำนวนกลุ่มเป้าหมาย (คน) คือ", en: "the plan's number of persons" },
      actual: plan.targetCount ?? 0,
      allowed: [plan.targetCount ?? 0],
      patterns:
        plan.targetCount === null
          ? []
          : [/กลุ่มเป้าหมาย(?:ของ)?(?:แผน|โครงการ)?(?:\s*(?:คือ|ได้แก่|จำนวน|รวม|ทั้งสิ้น|ทั้งหมด|มี))*\s*(\d+)\s*คน/],
    },
    {
      what: { th: "รายการ OIT มี", en: "the OIT items are" },
      actual: listed,
      allowed: [listed, ...statuses, statuses.reduce((sum, each) => sum + each, 0)],
      patterns:
        listed === 0
          ? []
          : [/(?:OIT|แบบตรวจการเปิดเผยข้อมูล[ก-๙]*)\)?[^\d\n]{0,60}(?:จำนวน|ทั้งหมด|ทั้งสิ้น)\s*(\d+)\s*ข้อ/],
      ofResult: true,
    },
  ];
}

/** A part of all, another time, or other bodies' things. */
const PART =
  /แล้ว|เสร็จ|อยู่ระหว่าง|ยังไม่|ไม่ได้|แต่ละ|ละ\s*$|อย่างน้อย|ไม่น้อยกว่า|เพิ่ม|อีก|เฉพาะ|บาง|โรงเรียน|สถานศึกษา|เป้าหมายให้/;
const BEFORE = 40;

/** Where a text tells of the office's own things; a line of a table names parts of them. */
const TABS_TOLD: readonly string[] = ["texts", "analysis", "plan", "progress", "office"];

const own: Check = (office) => {
  const all = counts(office);
  return runningCells(office)
    .filter(({ cell }) => TABS_TOLD.includes(cell.tab))
    .flatMap((text) =>
      linesOf(text)
        .flatMap(({ text: line }) =>
          all.flatMap((count) => wrong(office, count, line).map((quote) => ({ quote, count }))),
        )
        .slice(0, 1)
        .map(({ quote, count: { what, actual } }) =>
          found("text.count-differs", text.cell, {
            line: nameOf(text.cell),
            quote: short(quote),
            what,
            actual,
          }),
        ),
    );
};

function wrong(
  office: Office,
  { patterns, allowed, ofResult, ofPart }: Count,
  line: string,
): readonly string[] {
  return patterns.flatMap((pattern) =>
    matches(pattern, line).flatMap(({ 0: quote, 1: number, index }) => {
      if (allowed.includes(Number(number))) return [];
      const before = line.slice(Math.max(0, index - BEFORE), index) + quote.slice(0, -String(number).length);
      if (ofResult ? !tells(office, line, index, quote.length) : !ofYear(office, line, index)) return [];
      return ofPart !== true && PART.test(before) ? [] : [quote.trim()];
    }),
  );
}

const ofYear = (office: Office, line: string, at: number): boolean => {
  const { reportYear } = office.assessment.office;
  const years = matches(/(?<!\d)25\d\d(?!\d)/, line.slice(0, at)).map(([year]) => Number(year));
  return ofResultYear(office, line, at) || years.every((year) => year === reportYear);
};

const LEAD =
  /(\d+)\s*(?:ข้อ|ประการ|ด้าน|แนวทาง|ขั้นตอน|ประเด็น|มาตรการ|กิจกรรม|ตัวชี้วัด|ส่วน|กลุ่ม)[ก-๙ ]{0,12}?(?:ดังนี้|ได้แก่|ประกอบด้วย|คือ)/;

/** "3 แนวทาง ประกอบด้วย 1) … 2) …": a text that counts what it lists itself. */
function selfCounted({ lines }: TextCell): { readonly quote: string; readonly actual: number } | null {
  const text = linesOf({ cell: { tab: "texts", row: "", column: "" }, lines })
    .map((line) => line.text)
    .join("\n");
  const [lead, ...others] = matches(LEAD, text);
  if (lead === undefined || others.length > 0) return null;
  const rest = text.slice(lead.index + lead[0].length);
  const numbers = matches(/(?:^|[\s(])(\d{1,2})[.)](?=\s*[^\d\s])/, rest).map(([, number]) => Number(number));
  const run = numbers.filter((number, i) => number === i + 1).length;
  if (run < 2 || run !== numbers.length || run === Number(lead[1])) return null;
  return { quote: lead[0], actual: run };
}

const selfCount: Check = (office) =>
  runningCells(office).flatMap((text) => {
    const told = selfCounted(text);
    if (told === null) return [];
    const what = { th: "รายการที่เขียนต่อจากนั้นมี", en: "what it lists after that is" };
    return [
      found("text.count-differs", text.cell, {
        line: nameOf(text.cell),
        quote: short(told.quote),
        what,
        actual: told.actual,
      }),
    ];
  });

/** Numbers of things in a text against the things themselves. */
export const textCountChecks: readonly Check[] = [own, selfCount];
