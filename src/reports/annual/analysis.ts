import { blocksOf, numbered, paragraph, paragraphs, type Titled, under, unlisted } from "../blocks";
import type { Block } from "../document";
import { scoreNotes } from "../sections/notes";
import { officeName, reportYear, type Source } from "../source";
import { analysisClosing } from "../texts/passages";
import { comparison } from "./comparison";
import { guidanceBlocks, weakIndicators } from "./guidance";
import { instrumentBlocks } from "./instrument";
import { missedItems } from "./missed-items";
import { overall } from "./overall";
import { rankingBlocks } from "./ranking";

function byInstrument(source: Source): readonly Block[] {
  const { instruments, ranking } = source.figures.analysis;
  if (ranking.length === 0) return [];
  return instruments.flatMap((result) =>
    under(3, `ผลการประเมินตามเครื่องมือ ${result.code}`, instrumentBlocks(source, result)),
  );
}

function closing(source: Source): readonly Block[] {
  const own = paragraphs(source.assessment.texts.analysisClosing);
  if (own.length > 0) return own;
  return weakIndicators(source).length === 0
    ? []
    : [paragraph(analysisClosing(officeName(source), reportYear(source)))];
}

/** Part 2: the result as a whole, by instrument, by indicator, against last year, and what follows from it. */
export function analysis(source: Source): readonly Block[] {
  const sections: readonly Titled[] = [
    { title: "ผลการประเมินในภาพรวม", blocks: overall(source) },
    { title: "ผลการประเมินจำแนกตามเครื่องมือ", blocks: byInstrument(source) },
    { title: "ผลการประเมินจำแนกตามตัวชี้วัด", blocks: [...rankingBlocks(source), ...scoreNotes(source)] },
    { title: "การเปรียบเทียบกับปีที่ผ่านมา", blocks: comparison(source) },
    { title: "ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ", blocks: missedItems(source) },
    { title: "การนำผลการประเมินไปสู่การปรับปรุงการดำเนินงาน", blocks: guidanceBlocks(source) },
    { title: "สรุปผลการวิเคราะห์", blocks: closing(source) },
  ];
  const numberedSections = numbered(sections, (place) => `2.${place} `);
  return unlisted(blocksOf(2, numberedSections));
}
