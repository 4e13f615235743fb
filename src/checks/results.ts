import { type CalendarDate, fiscalYear } from "../ita/calendar";
import { decimal, round2 } from "../ita/decimal";
import type { Text } from "../text/text";
import { FISCAL_MONTHS } from "../workbook/months";
import { headingOf, listedTexts, short } from "./cells";
import type { Check } from "./check";
import { dayText } from "./days";
import type { Finding } from "./finding";
import { found } from "./found";
import { canonical } from "./names";
import {
  type Activity,
  cell,
  due,
  keysOf,
  plannedFor,
  type ResultRow,
  roundsInUse,
  ticked,
  told,
  wordsOf,
} from "./planned-results";
import { resultStatus, statusText } from "./result-status";
import { type Round, roundText } from "./rounds";

const empty: Check = (office) =>
  told(office).flatMap((each) => {
    const { row, round, result, status } = each;
    const blank = round !== null && result === null && status === null;
    return blank ? [found("result.empty", cell(row, "result"), wordsOf(each))] : [];
  });

/** The rounds that cover another, whose money is part of theirs. */
const COVERED: readonly (readonly [earlier: Round, later: Round])[] = [
  ["6", "12"],
  ["Q1", "6"],
  ["Q2", "6"],
  ["Q1", "12"],
  ["Q2", "12"],
  ["Q3", "12"],
  ["Q4", "12"],
];

const FALLING = [
  { column: "spent", what: { th: "ใช้งบ (บาท)", en: "spending (baht)" } },
  { column: "progress", what: { th: "มีความก้าวหน้าร้อยละ", en: "progress" } },
] as const;

const roundName = (round: Round): Text => ({ th: `รอบ ${roundText(round).th}`, en: roundText(round).en });

/** What falls from a round to one that covers it. */
const falls: Check = (office) => {
  const keyOf = keysOf(office);
  const byRound = new Map<Round, ReadonlyMap<string, ResultRow>>();
  for (const round of roundsInUse(office)) {
    const own = told(office).filter((result) => result.round === round);
    byRound.set(round, new Map(own.map((result) => [keyOf(result), result])));
  }
  return COVERED.flatMap(([before, round]) =>
    told(office)
      .filter((result) => result.round === round)
      .flatMap((later): readonly Finding[] => {
        const earlier = byRound.get(before)?.get(keyOf(later));
        if (earlier === undefined) return [];
        const rounds = { before: roundName(before), round: roundName(round) };
        const name = short(later.activity ?? "");
        // A quarter may tell of its own part only; six months and twelve are of one year.
        const whole = before === "6";
        const figures = FALLING.slice(0, whole ? 2 : 1).flatMap(({ column, what }) => {
          const [was, is] = [earlier[column], later[column]];
          if (was === null || is === null || is >= was) return [];
          const words = { name, what, ...rounds, earlier: was, later: is };
          return [found("result.progress-falls", cell(later.row, column), words)];
        });
        const undone = whole && earlier.status === "done" && later.status !== null && later.status !== "done";
        if (!undone || later.status === null) return figures;
        const words = { name, ...rounds, earlier: statusText("done"), later: statusText(later.status) };
        return [found("result.status-falls", cell(later.row, "status"), words)];
      }),
  );
};

/** Quarters that make up a longer round, where each has an amount. */
const PARTS: readonly (readonly [Round, readonly Round[]])[] = [
  ["6", ["Q1", "Q2"]],
  ["12", ["Q1", "Q2", "Q3", "Q4"]],
];

const roundsDiffer: Check = (office) => {
  const keyOf = keysOf(office);
  const spentIn = new Map<string, number>();
  for (const result of told(office)) {
    if (result.round !== null && result.spent !== null)
      spentIn.set(`${result.round} ${keyOf(result)}`, result.spent);
  }
  return told(office).flatMap((result) => {
    const { activity, round, spent, row } = result;
    const [, parts = []] = PARTS.find(([whole]) => whole === round) ?? [];
    const amounts = parts.flatMap((part) => spentIn.get(`${part} ${keyOf(result)}`) ?? []);
    if (round === null || spent === null || amounts.length === 0 || amounts.length < parts.length) return [];
    const sum = round2(amounts.reduce((all, amount) => all.plus(decimal(amount)), decimal(0)));
    if (sum === spent) return [];
    const words = { name: short(activity ?? ""), round: roundText(round), total: spent, sum };
    const named = listedTexts(parts.map(roundText));
    return [found("budget.rounds-differ", cell(row, "spent"), { ...words, parts: named })];
  });
};

const overPlan: Check = (office) => {
  const plannedIn = plannedFor(office);
  return told(office).flatMap((result) => {
    const planned = plannedIn(result)?.entry.budget ?? null;
    const { row, spent } = result;
    if (planned === null || spent === null || spent <= planned) return [];
    return [found("result.over-plan", cell(row, "spent"), { ...wordsOf(result), spent, planned })];
  });
};

const isActive = ({ status, progress, spent }: ResultRow): boolean =>
  status === "done" || status === "running" || (progress ?? 0) > 0 || (spent ?? 0) > 0;

/** The first day of a result that lies in a month of the year that the plan does not have. */
function strayDay(result: ResultRow, activity: Activity, reportYear: number | null) {
  const stray = (date: CalendarDate | null): boolean =>
    date !== null &&
    fiscalYear(date) === reportYear &&
    !ticked(activity).some(({ month }) => month === date.month);
  const column = (["startDate", "endDate"] as const).find((each) => stray(result[each]));
  const date = column === undefined ? null : result[column];
  const month = FISCAL_MONTHS.find((each) => each.month === date?.month);
  return column === undefined || date === null || month === undefined ? null : { column, date, month };
}

/** A result that says anything was done in a round, or on a day, for which the plan has no month. */
const unplanned: Check = (office) => {
  const plannedIn = plannedFor(office);
  const { reportYear } = office.assessment.office;
  return told(office).flatMap((result): readonly Finding[] => {
    const activity = plannedIn(result)?.entry;
    const { row, round } = result;
    const name = short(result.activity ?? "");
    if (activity === undefined || ticked(activity).length === 0) return [];
    if (round !== null && isActive(result) && !due(activity, round))
      return [found("result.round-unplanned", cell(row, "round"), { name, round: roundText(round) })];
    const stray = strayDay(result, activity, reportYear);
    if (stray === null) return [];
    const { column, date, month } = stray;
    const figures = { name, column: headingOf("results", column), date: dayText(date) };
    const words = { ...figures, month: { th: month.th, en: month.en } };
    return [found("result.month-unplanned", cell(row, column), words)];
  });
};

const LONG = 12;

/** A result that is the activity's name, KPI or target over again tells of nothing that was done. */
const repeatsAim: Check = (office) => {
  const plannedIn = plannedFor(office);
  const aims = [...office.assessment.plan.objectives, ...office.assessment.progress.objectives];
  return told(office).flatMap((each) => {
    const activity = plannedIn(each)?.entry;
    const text = canonical(each.result ?? "").replace(/^(?:ได้|มี|ดำเนิน)+/, "");
    const sources: readonly (readonly [Text, string | null | undefined])[] = [
      [{ th: "ชื่อกิจกรรม", en: "the activity's name" }, each.activity],
      [{ th: "ตัวชี้วัด", en: "the KPI" }, activity?.kpi],
      [{ th: "เป้าหมาย", en: "the target" }, activity?.targetText],
      ...aims.map((aim) => [{ th: "วัตถุประสงค์", en: "an objective" }, aim] as const),
    ];
    const source = sources.find(
      ([, aim]) => text.length >= LONG && text === canonical(aim ?? "").replace(/^เพื่อ/, ""),
    );
    const aim = /^เพื่อ/.test(text) && !/ได้|จัด|ดำเนิน|แล้ว|เข้าร่วม/.test(text);
    if (source === undefined && !aim) return [];
    const figures = { ...wordsOf(each), source: source?.[0] ?? { th: "เป็นวัตถุประสงค์", en: "an aim (เพื่อ…)" } };
    return [found("result.repeats-aim", cell(each.row, "result"), figures)];
  });
};

/** The project's status against those of its activities at the end of the year. */
const projectStatus: Check = (office) => {
  const { status } = office.assessment.progress;
  const last = told(office).filter(({ round }) => round === "12" || round === "Q4");
  const open = last.filter((result) => result.status === "running" || result.status === "notStarted");
  const done = last.filter((result) => result.status === "done");
  const at = { tab: "progress" as const, row: "status", column: "value" };
  if (status === "running" && last.length > 0 && done.length === last.length) {
    const reason = { th: "ทุกกิจกรรมแล้วเสร็จแล้วเมื่อสิ้นปี", en: "every activity is done at the end of the year" };
    return [found("progress.status-differs", at, { status: statusText(status), reason })];
  }
  if (status === "impossible" && done.length > 0) {
    const reason = {
      th: `${done.length} กิจกรรมแล้วเสร็จเมื่อสิ้นปี`,
      en: `${done.length} activities are done at the end of the year`,
    };
    return [found("progress.status-differs", at, { status: statusText(status), reason })];
  }
  const [first] = open;
  if (status !== "done" || first === undefined || first.status === null) return [];
  const name = short(first.activity ?? "");
  const reason = {
    th: `“${name}” ยังมีสถานะ${statusText(first.status).th}`,
    en: `“${name}” is still “${statusText(first.status).en}”`,
  };
  const cause = { code: "result.text-status", cell: cell(first.row, "result") };
  return [found("progress.status-differs", at, { status: statusText(status), reason }, { cause })];
};

/** What is told of an activity agrees with its plan and from round to round. */
export const resultChecks: readonly Check[] = [
  empty,
  resultStatus,
  falls,
  roundsDiffer,
  overPlan,
  unplanned,
  repeatsAim,
  projectStatus,
];
