import { toArabicDigits } from "../ita/thai";
import { headingOf, nameOf, short } from "./cells";
import type { Check } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { isPercent, percentsIn } from "./percents";
import { activityByName, named as planned } from "./planned-results";

const cell = (row: number, column: string) => ({ tab: "activities" as const, row, column });

/** A KPI's own figure against the target beside it: "ร้อยละ 80 ของ…" with the target 85. */
const kpiTarget: Check = (office) => {
  const activities = planned(office).flatMap(({ row, unit, kpi, targetText, target }) => {
    if (target === null || !isPercent(unit)) return [];
    return [
      { at: cell(row, "kpi"), text: kpi, target },
      { at: cell(row, "targetText"), text: targetText, target },
    ];
  });
  const projects = office.assessment.projects.flatMap(({ row, kpi, targetText }) => {
    const targets = percentsIn(targetText);
    const [target] = targets;
    return target === undefined || targets.length > 1
      ? []
      : [{ at: { tab: "projects" as const, row, column: "kpi" }, text: kpi, target: target.value }];
  });
  return [...activities, ...projects].flatMap(({ at, text, target }) => {
    const named = percentsIn(text);
    const [only] = named;
    if (only === undefined || named.length > 1 || only.value === target) return [];
    const words = { th: `ร้อยละ ${target}`, en: `${target} percent` };
    return [found("plan.kpi-target", at, { line: nameOf(at), quote: only.quote, target: words })];
  });
};

/** The figure of a text in that unit; null unless it names one. */
function figureIn(
  text: string | null,
  unit: string,
): { readonly quote: string; readonly value: number } | null {
  const pattern = isPercent(unit)
    ? new RegExp(`${unit}\\s*(\\d+(?:\\.\\d+)?)`)
    : new RegExp(`(\\d{1,3}(?:,\\d{3})+|\\d+)\\s*${unit}(?![ก-ฮ]*ละ)`);
  const [only, ...more] = matches(pattern, toArabicDigits(text ?? ""));
  return only === undefined || more.length > 0
    ? null
    : { quote: only[0], value: Number(only[1]?.replace(/,/g, "")) };
}

const WORD = /^[ก-๙]{2,12}$/;

/** "ไม่น้อยกว่า 4 ครั้ง" of an activity whose unit is ครั้ง against its target. */
const countTarget: Check = (office) =>
  planned(office).flatMap(({ row, unit, kpi, targetText, target }) => {
    const word = (unit ?? "").trim();
    if (target === null || isPercent(word) || !WORD.test(word)) return [];
    return (["kpi", "targetText"] as const).flatMap((column) => {
      const told = figureIn(column === "kpi" ? kpi : targetText, word);
      if (told === null || told.value === target) return [];
      const words = { th: `${target} ${word}`, en: `${target} ${word}` };
      const at = cell(row, column);
      return [found("plan.kpi-target", at, { line: nameOf(at), quote: told.quote, target: words })];
    });
  });

/** The target of a line of another table against that of the activity of its name, in the activity's unit. */
const targetInTable: Check = (office) => {
  const find = activityByName(office);
  return office.assessment.projects.flatMap(({ row, name, targetText }) => {
    const match = name === null ? null : find(name);
    const { unit = null, target = null } = match?.likeness === "same" ? match.entry : {};
    const word = (unit ?? "").trim();
    const told = WORD.test(word) ? figureIn(targetText, word) : null;
    if (target === null || told === null || told.value === target) return [];
    const at = { tab: "projects" as const, row, column: "targetText" };
    const shown = isPercent(word) ? `${word} ${target}` : `${target} ${word}`;
    const words = { th: `ในแผนกิจกรรม ${shown}`, en: `${shown} on the tab Activities` };
    // What the activity's own line says wrong was copied to the table.
    const cause = { code: "plan.kpi-target", cell: cell(match?.entry.row ?? 0, "targetText") };
    return [found("plan.kpi-target", at, { line: nameOf(at), quote: told.quote, target: words }, { cause })];
  });
};

const lines = (text: string | null): number =>
  (text ?? "").split(/\n/).filter((line) => line.trim() !== "").length;

/** The master plan's targets: a value for each KPI and a KPI for each value, as many of them as there are lines. */
const targetRows: Check = ({ assessment }) =>
  assessment.targets.flatMap((target): readonly Finding[] => {
    const { row, goal, kpi, value } = target;
    const at = (column: string) => ({ tab: "targets" as const, row, column });
    const [goals, kpis, values] = [lines(goal), lines(kpi), lines(value)];
    if (kpi !== null && value === null) return [found("target.no-value", at("value"), { row })];
    if (kpi === null && value !== null) return [found("target.no-kpi", at("kpi"), { row })];
    if (kpis === values || Math.max(kpis, values) < 2) {
      const apart = goals > 1 && kpis > 1 && goals !== kpis;
      return apart ? [found("target.counts-differ", at("goal"), { row, goals, kpis, values })] : [];
    }
    return [found("target.counts-differ", at("value"), { row, goals, kpis, values })];
  });

/** "ผ่านเกณฑ์ … ร้อยละ 85" against a value of the year that names other percentages only. */
const targetValues: Check = ({ assessment }) =>
  assessment.targets.flatMap(({ row, kpi, value }) => {
    const named = percentsIn(kpi);
    const values = percentsIn(value).map((each) => each.value);
    const wrong = named.find((each) => values.length > 0 && !values.includes(each.value));
    if (wrong === undefined || value === null) return [];
    const at = { tab: "targets" as const, row, column: "value" };
    const target = { th: `“${short(value)}”`, en: `“${short(value)}”` };
    const line = {
      th: `ค่าเป้าหมาย แถว ${row} ช่อง${headingOf("targets", "kpi").th}`,
      en: `Targets, row ${row}, KPI`,
    };
    return [found("plan.kpi-target", at, { line, quote: wrong.quote, target })];
  });

/** Targets agree with the KPIs beside them, and in every table. */
export const planTargetChecks: readonly Check[] = [
  kpiTarget,
  countTarget,
  targetInTable,
  targetRows,
  targetValues,
];
