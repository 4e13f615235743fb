import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { label, paragraph, upright } from "./blocks";
import type { Block, ReportDocument } from "./document";
import { reportDocument } from "./frame";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { declarationLinks, declarationSections } from "./sections/declarations";
import type { Source } from "./source";
import { reportTitle } from "./title";

/** The office's declarations, each on pages of its own, without cover or contents; the statement that there is none where there is none. */
export function declaration(
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
): ReportDocument {
  const source: Source = { assessment, figures, pictures };
  const texts = declarationSections(source).filter(({ blocks }) => blocks.length > 0);
  const links = declarationLinks(source);
  const last = links.blocks.length === 0 ? [] : [{ ...links, blocks: [label(links.title), ...links.blocks] }];
  const pages = [...texts, ...last].flatMap(({ blocks }, index): readonly Block[] =>
    index === 0 ? blocks : [{ kind: "pageBreak" }, ...blocks],
  );
  return reportDocument(source, reportTitle({ kind: "declaration" }, assessment.office.reportYear), [
    upright(pages.length > 0 ? pages : [paragraph("ยังไม่มีการบันทึกประกาศของหน่วยงาน")]),
  ]);
}
