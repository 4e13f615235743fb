import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import { ITEM_STATES } from "../../workbook/tabs/oit";
import { lead, tableOf, under } from "../blocks";
import type { Cell, Run, Section, TableColumn } from "../document";
import { officeName, resultYear, type Source } from "../source";
import { NOT_STATED, textCell } from "../words";
import { itemTitle } from "./missed-items";

type Item = Assessment["oit"][number];

interface ItemColumn extends TableColumn {
  readonly head: string;
  /** Null where the item has nothing to say; a column that no item fills is left out. */
  readonly cell: (item: Item) => Cell | null;
}

/** Addresses are printed in full, a line each: on paper there is nothing to click. */
function addresses({ links }: Item): Cell | null {
  if (links.length === 0) return null;
  const text = links.flatMap((link, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: "\n" }]),
    { text: link, link },
  ]);
  return { text };
}

function state({ status }: Item): string {
  return ITEM_STATES.find(({ code }) => code === status)?.th ?? NOT_STATED;
}

/** Widths in millimetres of a landscape page. */
const columns = (source: Source): readonly ItemColumn[] => [
  { head: "ข้อ", share: 14, align: "center", cell: ({ code, rowKey }) => textCell(code ?? rowKey) },
  { head: "ข้อมูลที่ต้องเผยแพร่", share: 70, cell: (item) => itemTitle(source, item) },
  { head: "สถานะ", share: 24, align: "center", cell: state },
  { head: "ลิงก์", share: 84, cell: addresses },
  { head: "ผู้รับผิดชอบ", share: 36, align: "center", cell: ({ owner }) => owner },
  {
    head: "วันที่\nเผยแพร่",
    share: 24,
    align: "center",
    cell: ({ publishedOn }) => (publishedOn === null ? null : thaiDate(publishedOn, "short")),
  },
  { head: "หมายเหตุ", share: 38, cell: ({ note }) => note },
];

const saysAnything = ({ status, links, owner, publishedOn, note }: Item): boolean =>
  (status ?? owner ?? publishedOn ?? note) !== null || links.length > 0;

/** Every O item of which the office says anything, with its links, owner and day: evidence by itself. No blocks while there is none. */
export function publicInformation(source: Source): Section {
  const items = source.assessment.oit.filter(saysAnything);
  const shown = columns(source).filter(({ cell }) => items.some((item) => cell(item) !== null));
  const table = tableOf({
    caption: "รายการข้อมูลสาธารณะ (OIT)",
    columns: shown.map(({ share, align }) => ({ share, ...(align === undefined ? {} : { align }) })),
    head: [shown.map(({ head }) => head)],
    rows: items.map((item) => shown.map(({ cell }) => cell(item) ?? "-")),
    size: 11,
  });
  const words = `รายการข้อมูลสาธารณะของ${officeName(source)} ตามการประเมิน ITA ประจำ${resultYear(source)} มีดังนี้`;
  return {
    orientation: "landscape",
    blocks: under(2, "รายการข้อมูลสาธารณะ (OIT)", table.length === 0 ? [] : [lead(words), ...table]),
  };
}
