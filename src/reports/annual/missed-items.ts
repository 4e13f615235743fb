import type { Assessment } from "../../workbook/assessment";
import { lead, paragraph, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { textCell } from "../words";
import { subIndicatorTable } from "./sub-indicators";

type Item = Assessment["oit"][number];

/** "9.2 การบริหารงาน"; null while the office has not said to which one the item belongs. */
function subIndicator({ figures }: Source, { code, rowKey }: Item): string | null {
  const own = figures.criteria.items.find((each) => each.code === (code ?? rowKey))?.subIndicator ?? null;
  const name = figures.criteria.subIndicators.find((each) => each.code === own)?.name;
  return name === undefined ? own : `${own} ${name}`;
}

/** The item's title; a year's list without it refers to the manual, which has it. */
export function itemTitle({ figures }: Source, { code, rowKey }: Item): string {
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
      itemTitle(source, item),
    ]),
  });
}

/** What of the list was looked at: "จากรายการ … ที่ต้องประเมิน จำนวน 41 ข้อ (ไม่ต้องประเมิน 2 ข้อ)"; `open` has no status yet. */
function looked(assessed: number, exempt: number, open: number): string {
  const notes = [
    ...(exempt === 0 ? [] : [`ไม่ต้องประเมิน ${exempt} ข้อ`]),
    ...(open === 0 ? [] : [`ยังไม่ได้ระบุสถานะ ${open} ข้อ`]),
  ];
  const which = open === 0 ? "ที่ต้องประเมิน" : "ที่ระบุสถานะแล้ว";
  const note = notes.length === 0 ? "" : ` (${notes.join(" ")})`;
  return `จากรายการข้อมูลสาธารณะ (OIT) ${which} จำนวน ${assessed} ข้อ${note}`;
}

/** The O items that are not published, by sub-indicator; nothing while none is known to be published or not. */
export function missedItems(source: Source): readonly Block[] {
  const { oit } = source.assessment;
  const items = oit.filter(({ code, title, status }) => (code ?? title ?? status) !== null);
  const of = (wanted: Item["status"]) => items.filter(({ status }) => status === wanted);
  const missed = of("missing");
  const [published, exempt, open] = [of("published").length, of("notAssessed").length, of(null).length];
  const assessed = published + missed.length;
  if (assessed === 0) return [];
  const head = looked(assessed, exempt, open);
  if (missed.length === 0) {
    const all = open === 0 ? "หน่วยงานเผยแพร่ครบทุกข้อ" : "ไม่มีข้อที่ยังไม่ได้เผยแพร่";
    return [paragraph(`${head} ${all}`), ...subIndicatorTable(source)];
  }
  return [
    lead(`${head} พบข้อที่ยังไม่ได้เผยแพร่หรือไม่สมบูรณ์ จำนวน ${missed.length} ข้อ ดังนี้`),
    ...missedTable(source, missed),
    ...subIndicatorTable(source),
  ];
}
