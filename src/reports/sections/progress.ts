import { label, listOf } from "../blocks";
import type { Block } from "../document";
import { period, type Source } from "../source";
import { moneyText } from "../words";
import { factsTable } from "./facts";
import { type Money, moneyOf } from "./money";
import { STATUS_WORDS } from "./results";

function received(value: number | null): string | null {
  return value === null ? null : moneyText(value);
}

function used(value: number | null): string | null {
  return value === 0 ? "ยังไม่มีการเบิกจ่าย" : received(value);
}

/** Where the money comes from, each source once; null where nobody says. */
function sources({ assessment }: Source): string | null {
  const named = assessment.budget.flatMap(({ source }) => (source === null ? [] : [source.trim()]));
  return named.length === 0 ? null : [...new Set(named)].join("\n");
}

/** The project's facts and objectives: the head of the progress and monitoring reports; nothing while none is known. */
export function projectFacts(
  source: Source,
  caption: string,
  { total }: Money = moneyOf(source),
): readonly Block[] {
  const { progress, plan } = source.assessment;
  const objectives = listOf(progress.objectives);
  const facts = factsTable(caption, [
    ["ชื่อโครงการ", progress.project ?? plan.project],
    ["แผนงาน", progress.programme ?? plan.programme],
    ["สนองนโยบายที่", progress.policy],
    ["สนองกลยุทธ์ที่", progress.strategy],
    ["กลุ่มงานที่รับผิดชอบ", progress.group ?? plan.responsibleGroup],
    ["ผู้รับผิดชอบโครงการ", progress.owner],
    ["ระยะเวลาดำเนินการ", period(progress.startDate, progress.endDate)],
    ["สถานะการดำเนินงาน", progress.status === null ? null : STATUS_WORDS[progress.status]],
    ["แหล่งงบประมาณ", sources(source)],
    ["งบประมาณที่ได้รับ", received(total.allocated)],
    ["งบประมาณที่ใช้", used(total.allocated === 0 ? null : total.spent)],
  ]);
  return [...facts, ...(objectives.length === 0 ? [] : [label("วัตถุประสงค์"), ...objectives])];
}
