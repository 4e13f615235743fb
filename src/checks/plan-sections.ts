import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { cellAt, firstRow } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

/** A section of the action plan: where it is written, and whether anything is. */
interface Section {
  readonly no: number;
  readonly title: Text;
  readonly cell: CellRef;
  readonly written: boolean;
}

const title = (th: string, en: string): Text => ({ th, en });

/** The ten sections in their order; 5 and 6 are tabs of their own. */
function sections(office: Office): readonly Section[] {
  const { plan, targets, activities } = office.assessment;
  const field = (no: number, name: Text, key: string, written: boolean): Section => ({
    no,
    title: name,
    cell: cellAt("plan", key),
    written,
  });
  const text = (value: string | null): boolean => (value ?? "").trim() !== "";
  const period = plan.startDate === null ? "startDate" : "endDate";
  return [
    field(1, title("เหตุผลความจำเป็น", "rationale"), "rationale", text(plan.rationale)),
    field(2, title("วัตถุประสงค์", "objectives"), "objectives", plan.objectives.length > 0),
    field(3, title("เป้าหมาย", "goals"), "goals", text(plan.goals)),
    field(4, title("กลุ่มเป้าหมาย", "target groups"), "targetGroups", plan.targetGroups.length > 0),
    {
      no: 5,
      title: title("ค่าเป้าหมายและตัวชี้วัด", "targets and KPIs"),
      cell: { tab: "targets", row: firstRow(office, "targets"), column: "goal" },
      written: targets.length > 0,
    },
    {
      no: 6,
      title: title("กิจกรรม ตัวชี้วัด เป้าหมาย และงบประมาณ", "activities, KPIs, targets and budget"),
      cell: { tab: "activities", row: firstRow(office, "activities"), column: "name" },
      written: activities.some(({ name }) => name !== null),
    },
    field(7, title("ระยะเวลาดำเนินการ", "period"), period, plan.startDate !== null && plan.endDate !== null),
    field(8, title("สถานที่/พื้นที่ดำเนินการ", "place"), "place", text(plan.place)),
    field(9, title("ผลประโยชน์ที่คาดว่าจะได้รับ", "expected benefits"), "benefits", plan.benefits.length > 0),
    field(10, title("การติดตามประเมินผล", "monitoring"), "monitoring", plan.monitoring.length > 0),
  ];
}

const missing: Check = (office) => {
  const all = sections(office);
  const blank = all.filter(({ written }) => !written);
  if (blank.length === all.length) return [found("plan.empty", cellAt("plan", "rationale"), {})];
  return blank.map(({ no, title, cell }) => found("plan.section-missing", cell, { section: no, title }));
};

const noTargetCount: Check = ({ assessment }) =>
  assessment.plan.targetGroups.length > 0 && !assessment.plan.targetCount
    ? [found("plan.no-target-count", cellAt("plan", "targetCount"), {})]
    : [];

/** The ten sections of the action plan are all there. */
export const planSectionChecks: readonly Check[] = [missing, noTargetCount];
