import type { Assessment } from "../../workbook/assessment";
import { label, listOf, paragraphs } from "../blocks";
import type { Block } from "../document";

function labelled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [label(title), ...blocks];
}

/** The office's vision, mission and goals, each under its name; nothing while none is written. */
export function direction({ vision, mission, goals }: Assessment["office"]): readonly Block[] {
  return [
    ...labelled("วิสัยทัศน์", paragraphs(vision)),
    ...labelled("พันธกิจ", listOf(mission)),
    ...labelled("เป้าประสงค์", listOf(goals)),
  ];
}
