import type { Assessment } from "../../workbook/assessment";
import type { Figures } from "../../workbook/figures";
import type { Bars, Block, Picture, Section } from "../document";
import { NO_PICTURES } from "../pictures";
import { budgetBlocks } from "../sections/budget";
import { moneyOf } from "../sections/money";
import { overall } from "./overall";
import { rankingBlocks } from "./ranking";

const isChart = (block: Block): block is Bars => block.kind === "bars";

/** The charts of the annual report, in the order in which it prints them. */
export function annualCharts(assessment: Assessment, figures: Figures): readonly Bars[] {
  const source = { assessment, figures, pictures: NO_PICTURES, today: null };
  return [...overall(source), ...rankingBlocks(source), ...budgetBlocks(moneyOf(source))].filter(isChart);
}

/** The report's pages with each chart drawn; as they are unless there is a picture for every one of them. */
export function withDrawn(sections: readonly Section[], pictures: readonly Picture[]): readonly Section[] {
  const count = sections.reduce((sum, { blocks }) => sum + blocks.filter(isChart).length, 0);
  if (pictures.length === 0 || pictures.length !== count) return sections;
  let next = 0;
  const drawn = (block: Block): Block => {
    const picture = isChart(block) ? pictures[next++] : undefined;
    return isChart(block) && picture !== undefined ? { ...block, drawn: picture } : block;
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(drawn) }));
}

/** What a chart says, for those who cannot see its picture. */
export function spoken({ caption, bars }: Bars): string {
  return `${caption}: ${bars.map(({ label, figure }) => `${label} ${figure}`).join(", ")}`;
}
