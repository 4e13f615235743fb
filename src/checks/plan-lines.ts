import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { isPercent, percentsIn } from "./percents";
import { namedLines } from "./plan-lists";

const FULL = 100;
const planned = ({ assessment }: Office) => assessment.activities.filter(({ name }) => name !== null);
const cell = (row: number, column: string) => ({ tab: "activities" as const, row, column });
const percentOver100: Check = (office) => {
  const typed = planned(office).flatMap(({ row, unit, target }) =>
    isPercent(unit) && target !== null && target > FULL ? [{ at: cell(row, "target"), value: target }] : [],
  );
  const words = [
    ...planned(office).flatMap(({ row, kpi, targetText }) => [
      { at: cell(row, "kpi"), text: kpi },
      { at: cell(row, "targetText"), text: targetText },
    ]),
    ...office.assessment.projects.flatMap(({ row, kpi, targetText }) => [
      { at: { tab: "projects" as const, row, column: "kpi" }, text: kpi },
      { at: { tab: "projects" as const, row, column: "targetText" }, text: targetText },
    ]),
    ...office.assessment.targets.flatMap(({ row, kpi, value }) => [
      { at: { tab: "targets" as const, row, column: "kpi" }, text: kpi },
      { at: { tab: "targets" as const, row, column: "value" }, text: value },
    ]),
  ].flatMap(({ at, text }) =>
    percentsIn(text)
      .filter(({ value }) => value > FULL)
      .slice(0, 1)
      .map(({ value }) => ({ at, value })),
  );
  const firsts = new Map<number, FindingRef>();
  return [...typed, ...words].map(({ at, value }) => {
    // The same figure elsewhere was copied from the first.
    const cause = firsts.get(value);
    if (cause === undefined) firsts.set(value, { code: "plan.percent-over-100", cell: at });
    return found("plan.percent-over-100", at, { line: nameOf(at), value }, cause ? { cause } : {});
  });
};

/** What a KPI counts, by how it begins, and the units that say the same. */
const KINDS: readonly { readonly kpi: RegExp; readonly unit: RegExp; readonly name: Text }[] = [
  {
    kpi: /^(?:\d+[.)]\s*)?(?:ร้อยละ|อัตราร้อยละ)/,
    unit: /ร้อยละ|เปอร์เซ็นต์|%/,
    name: { th: "ร้อยละ", en: "a percentage" },
  },
  {
    kpi: /^(?:\d+[.)]\s*)?(?:ค่าคะแนน|คะแนน|ผลคะแนน)/,
    unit: /คะแนน|ร้อยละ|%/,
    name: { th: "คะแนน", en: "points" },
  },
  {
    kpi: /^(?:\d+[.)]\s*)?จำนวน/,
    unit: /^(?!.*(?:ร้อยละ|เปอร์เซ็นต์|%|คะแนน)).+$/,
    name: { th: "จำนวน", en: "a number" },
  },
];

const unitKpi: Check = (office) =>
  planned(office).flatMap(({ row, name, kpi, unit }) => {
    const kind = KINDS.find((each) => each.kpi.test(toArabicDigits(kpi ?? "").trim()));
    if (kind === undefined || unit === null || kind.unit.test(unit)) return [];
    // "จำนวนร้อยละ…" and "ร้อยละหรือจำนวน…" may be either.
    if (kind.name.th === "จำนวน" && isPercent(kpi)) return [];
    const figures = { name: short(name ?? ""), kpiUnit: kind.name, unit };
    return [found("plan.unit-kpi", cell(row, "unit"), figures)];
  });

type Activity = ReturnType<typeof planned>[number];

const noKpi: Check = (office) => {
  const without = planned(office).filter(({ kpi }) => kpi === null);
  const [first] = without;
  if (first === undefined) return [];
  return [found("plan.no-kpi", cell(first.row, "kpi"), namedLines(without.map(({ name }) => name ?? "")))];
};

const hasTarget = ({ target, targetText, kpi }: Activity): boolean =>
  target !== null || targetText !== null || percentsIn(kpi).length > 0;

/** A unit without a number, or an activity without a target among others that have one. */
const noTarget: Check = (office) => {
  const some = planned(office).some(hasTarget);
  const without = planned(office).filter((each) => !hasTarget(each) && (some || each.unit !== null));
  const [first] = without;
  if (first === undefined) return [];
  return [
    found("plan.no-target", cell(first.row, "target"), namedLines(without.map(({ name }) => name ?? ""))),
  ];
};

const PERSONS = /(\d{1,3}(?:,\d{3})+|\d+)\s*(?:คน|ราย|ท่าน)/g;

const personsIn = (text: string): readonly number[] =>
  matches(PERSONS, toArabicDigits(text)).map(([, number = ""]) => Number(number.replace(/,/g, "")));

/** The target groups' own numbers against the number of persons: every group has one, or one of them is more than all. */
const targetCount: Check = ({ assessment: { plan } }) => {
  const { targetGroups, targetCount: count } = plan;
  const numbers = targetGroups.map((line) => personsIn(line));
  const sum = numbers.flat().reduce((all, number) => all + number, 0);
  const complete = numbers.every((each) => each.length === 1);
  if (count === null || sum === 0 || sum === count || (!complete && sum < count)) return [];
  if (numbers.some((each) => each.includes(count))) return [];
  const cell = { tab: "plan" as const, row: "targetCount", column: "value" };
  return [found("plan.target-count", cell, { sum, count })];
};

/** The number of persons in the plan's goals: that of the target groups, of one of them, or of an activity. */
const goalCount: Check = ({ assessment: { plan, activities } }) => {
  const told = personsIn(plan.goals ?? "");
  const known = [
    plan.targetCount,
    ...plan.targetGroups.flatMap(personsIn),
    ...activities.map(({ target }) => target),
  ];
  const wrong = told.find((number) => !known.includes(number));
  if (plan.targetCount === null || wrong === undefined || told.length > 1) return [];
  const cell = { tab: "plan" as const, row: "goals", column: "value" };
  const what = { th: "จำนวนกลุ่มเป้าหมาย (คน) คือ", en: "the plan's number of persons is" };
  const figures = { line: nameOf(cell), quote: `${wrong} คน`, what, actual: plan.targetCount };
  return [found("text.count-differs", cell, figures)];
};

/** What an activity, a project or a goal says of itself agrees: KPI, unit and number of persons. */
export const planLineChecks: readonly Check[] = [
  percentOver100,
  unitKpi,
  noKpi,
  noTarget,
  targetCount,
  goalCount,
];
