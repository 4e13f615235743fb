import { decimal, formatScore } from "../../ita/decimal";
import { oneSpelling } from "../../ita/names";
import type { Entry } from "../amounts";
import { lead, tableOf } from "../blocks";
import type { Block, TableColumn } from "../document";
import { moneyText, quantity, sumMoney } from "../words";
import { byDimension } from "./dimensions";
import type { Followed, State } from "./follow";
import { STATUS_WORDS } from "./results";

const STATES: readonly { readonly state: State; readonly words: string; readonly head: string }[] = [
  { state: "done", words: STATUS_WORDS.done, head: "แล้วเสร็จ" },
  { state: "running", words: STATUS_WORDS.running, head: "อยู่ระหว่าง\nดำเนินการ" },
  { state: "notStarted", words: STATUS_WORDS.notStarted, head: "ยังไม่\nดำเนินการ" },
  { state: "impossible", words: STATUS_WORDS.impossible, head: "ดำเนินการ\nไม่ได้" },
  { state: null, words: "ไม่ระบุสถานะ", head: "ไม่ระบุ\nสถานะ" },
  { state: "notReported", words: "ยังไม่ได้รายงาน", head: "ยังไม่ได้\nรายงาน" },
];

/** Activities that are summed up in a line, under their name. */
interface Group {
  readonly name: string;
  readonly rows: readonly Followed[];
}

const COUNT = { share: 20, align: "center" } as const;
const MONEY = { share: 28, align: "right" } as const;

const inState = (rows: readonly Followed[], state: State): readonly Followed[] =>
  rows.filter((row) => row.state === state);

const count = (rows: readonly Followed[]): string => (rows.length === 0 ? "-" : quantity(rows.length));

const percent = (rows: readonly Followed[], all: readonly Followed[]): string =>
  formatScore(decimal(rows.length).times(100).div(all.length).toNumber());

/** The columns of money: the budget, and what was spent where the round's reports tell it of any activity. */
function moneyColumns(all: readonly Followed[]) {
  const planned = { head: "งบประมาณ\nตามแผน (บาท)", of: ({ budget }: Followed) => budget };
  const used = { head: "งบที่ใช้\n(บาท)", of: ({ spent }: Followed) => spent };
  const shown = all.some(({ spent }) => spent !== null) ? [planned, used] : [planned];
  return {
    columns: shown.map(() => MONEY),
    head: shown.map(({ head }) => head),
    cells: (rows: readonly Followed[]) => shown.map(({ of }) => ({ baht: sumMoney(rows.map(of)) })),
  };
}

const asTotal = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map(
    (entry): Entry =>
      typeof entry === "string" ? { text: entry, tone: "total" } : { ...entry, tone: "total" },
  );

const SUM = { text: "รวมทั้งสิ้น", align: "right", tone: "total" } as const;

function byState(all: readonly Followed[], words: string): readonly Block[] {
  const money = moneyColumns(all);
  const cells = (rows: readonly Followed[]): readonly Entry[] => [
    count(rows),
    percent(rows, all),
    ...money.cells(rows),
  ];
  return tableOf({
    caption: `จำนวนและงบประมาณของกิจกรรมตามสถานะ ${words}`,
    columns: [{ share: 50 }, COUNT, { share: 20, align: "right" }, ...money.columns],
    head: [["สถานะ", "จำนวน\n(กิจกรรม)", "ร้อยละ", ...money.head]],
    rows: [
      ...STATES.map(({ state, words: name }) => [name, inState(all, state)] as const)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => [name, ...cells(rows)]),
      [SUM, ...asTotal(cells(all))],
    ],
    size: 12,
  });
}

function byGroup(
  all: readonly Followed[],
  groups: readonly Group[],
  what: string,
  words: string,
): readonly Block[] {
  const money = moneyColumns(all);
  const states = STATES.filter(({ state }) => inState(all, state).length > 0);
  const cells = (rows: readonly Followed[]): readonly Entry[] => [
    count(rows),
    ...states.map(({ state }) => count(inState(rows, state))),
    ...money.cells(rows),
  ];
  const counts: readonly TableColumn[] = [COUNT, ...states.map(() => COUNT)];
  return tableOf({
    caption: `ความก้าวหน้าตาม${what} ${words}`,
    columns: [{ share: 50 }, ...counts, ...money.columns],
    head: [[what, "จำนวน", ...states.map((state) => state.head), ...money.head]],
    rows: [...groups.map(({ name, rows }) => [name, ...cells(rows)]), [SUM, ...asTotal(cells(all))]],
    size: 12,
  });
}

/** The activities by strategy in the plan's order, those without one last; none where no activity names one. */
function strategies(all: readonly Followed[]): readonly Group[] {
  const groups = new Map<string, Followed[]>();
  for (const row of all) {
    const key = oneSpelling(row.strategy ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const named = [...groups].filter(([key]) => key !== "");
  const none = groups.get("") ?? [];
  if (named.length === 0) return [];
  return [
    ...named.map(([, rows]) => ({ name: rows[0]?.strategy?.trim() ?? "", rows })),
    ...(none.length === 0 ? [] : [{ name: "ไม่ระบุกลยุทธ์", rows: none }]),
  ];
}

function dimensions(all: readonly Followed[]): readonly Group[] {
  return (byDimension(all) ?? []).map(({ heading, rows }) => ({ name: heading, rows }));
}

function opening(all: readonly Followed[], words: string): string {
  const budget = sumMoney(all.map((row) => row.budget));
  const others = all.filter(({ planned }) => !planned).length;
  return [
    `${words} มีกิจกรรม จำนวน ${quantity(all.length)} กิจกรรม`,
    ...(budget === null || budget === 0 ? [] : [`งบประมาณตามแผน ${moneyText(budget)}`]),
    ...(others === 0 ? [] : [`ในจำนวนนี้เป็นกิจกรรมที่ไม่มีในแผน ${others} กิจกรรม`]),
    "มีความก้าวหน้าดังนี้",
  ].join(" ");
}

/** Number and money of a round's activities by state, by strategy and by dimension; nothing where there are none. */
export function progressSummary(all: readonly Followed[], words: string): readonly Block[] {
  if (all.length === 0) return [];
  return [
    lead(opening(all, words)),
    ...byState(all, words),
    ...[
      { what: "กลยุทธ์", groups: strategies(all) },
      { what: "มิติ", groups: dimensions(all) },
    ].flatMap(({ what, groups }) => (groups.length === 0 ? [] : byGroup(all, groups, what, words))),
  ];
}
