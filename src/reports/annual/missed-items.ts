import type { Assessment } from "../../workbook/assessment";
import { lead, paragraph, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { scoreCell, textCell } from "../words";

type Item = Assessment["oit"][number];

/** "9.2 การบริหารงาน"; null while the office has not said to which one the item belongs. */
function subIndicator({ figures }: Source, { code, rowKey }: Item): string | null {
  const own = figures.criteria.items.find((each) => each.code === (code ?? rowKey))?.subIndicator ?? null;
  const name = figures.criteria.subIndicators.find((each) => each.code === own)?.name;
  return name === undefined ? own : `${own} ${name}`;
}

/** The item's title; a year's list without it refers to the manual, which has it. */
function title({ figures }: Source, { code, rowKey }: Item): string {
  const known = figures.criteria.items.find((each) => each.code === (code ?? rowKey))?.title ?? "";
  return known.trim() === "" ? "รายละเอียดตามคู่มือการประเมินของปีดังกล่าว" : known.trim();
}

/** The table of the missed items; the column of sub-indicators is left out where the list does not tell them all. */
function missedTable(source: Source, missed: readonly Item[]): readonly Block[] {
  const subs = missed.map((item) => subIndicator(source, item));
  const told = subs.every((sub) => sub !== null);
  return tableOf({
    caption: "รายการข้อมูลสาธารณะที่ต้องจัดทำหรือปรับปรุง",
    columns: [...(told ? [{ share: 50 }] : []), { share: 16, align: "center" }, { share: 94 }],
    head: [[...(told ? ["ตัวชี้วัดย่อย"] : []), "ข้อ", "ข้อมูลที่ต้องเผยแพร่"]],
    rows: missed.map((item, i) => [
      ...(told ? [subs[i] ?? ""] : []),
      textCell(item.code ?? item.rowKey),
      title(source, item),
    ]),
  });
}

/** The sub-indicators of the OIT with their scores; nothing while none has one. */
function subIndicators({ figures }: Source): readonly Block[] {
  const scored = figures.analysis.subIndicators.filter(({ score }) => score !== null);
  return tableOf({
    caption: "คะแนนรายตัวชี้วัดย่อยของ OIT",
    columns: [{ share: 100 }, { share: 24, align: "right" }, { share: 36, align: "center" }],
    head: [["ตัวชี้วัดย่อย", "คะแนน", "ข้อที่ต้องปรับปรุง"]],
    rows: scored.map(({ code, name, score, missed }) => [
      `${code} ${name}`,
      scoreCell(score),
      missed.length === 0 ? "-" : missed.join(", "),
    ]),
  });
}

/** The O items that are not published, by sub-indicator; nothing while no item has a status. */
export function missedItems(source: Source): readonly Block[] {
  const checked = source.assessment.oit.filter(({ status }) => status !== null);
  if (checked.length === 0) return [];
  const missed = checked.filter(({ status }) => status === "missing");
  const head = `จากการตรวจสอบรายการข้อมูลสาธารณะ (OIT) จำนวน ${checked.length} ข้อ`;
  if (missed.length === 0) return [paragraph(`${head} ไม่มีข้อที่ยังไม่ได้เผยแพร่`), ...subIndicators(source)];
  return [
    lead(`${head} พบข้อที่ยังไม่ได้เผยแพร่หรือไม่สมบูรณ์ จำนวน ${missed.length} ข้อ ดังนี้`),
    ...missedTable(source, missed),
    ...subIndicators(source),
  ];
}
