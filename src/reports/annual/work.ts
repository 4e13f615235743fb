import { thaiDate } from "../../ita/thai";
import {
  joined,
  label,
  listOf,
  numbered,
  pagesOf,
  paragraph,
  paragraphs,
  type Titled,
  under,
  unlisted,
  upright,
} from "../blocks";
import type { Block, Section } from "../document";
import { planPages } from "../sections/plan";
import { officeName, reportYear, type Source } from "../source";
import { planIntroduction, workIntroduction } from "../texts/passages";
import { indicatorMeasures, officeMeasures, workingModel } from "./measures";

function order(source: Source): readonly Block[] {
  const { orderNumber, orderDate } = source.assessment.office;
  if (orderNumber === null) return [];
  const dated = orderDate === null ? "" : ` ลงวันที่ ${thaiDate(orderDate, "long")}`;
  return [
    paragraph(
      `${officeName(source)} ได้แต่งตั้งคณะทำงานดำเนินการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงาน ตามคำสั่งที่ ${orderNumber.replace(/^(?:คำสั่ง)?\s*ที่\s*/, "")}${dated}`,
    ),
  ];
}

function labelled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [label(title), ...blocks];
}

function direction(source: Source): readonly Block[] {
  const { office, texts } = source.assessment;
  const own = paragraphs(texts.workIntroduction);
  return [
    ...(own.length > 0 ? own : [paragraph(workIntroduction(officeName(source), reportYear(source)))]),
    ...order(source),
    ...labelled("วิสัยทัศน์", paragraphs(office.vision)),
    ...labelled("วิสัยทัศน์การทำงาน", paragraphs(office.motto)),
    ...labelled("พันธกิจ", listOf(office.mission)),
    ...labelled("เป้าประสงค์", listOf(office.goals)),
    ...labelled("กลุ่มงานในหน่วยงาน", listOf(office.groups)),
  ];
}

/** The action plan under a heading of its own, on upright and landscape pages. */
function plan(source: Source, title: string): readonly Section[] {
  const pages = planPages(source, 3);
  if (pages.length === 0) return [];
  const own = paragraphs(source.assessment.texts.planIntroduction);
  const opening =
    own.length > 0 ? own : [paragraph(planIntroduction(officeName(source), reportYear(source)))];
  // The plan's own report lists its sections; here they would push the contents onto a second page.
  const quiet = pages.map((page) => ({ ...page, blocks: unlisted(page.blocks) }));
  return [upright(under(2, title, opening)), ...quiet];
}

/** Part 3: the working model, the measures and the action plan; the statement that none is recorded where there are none. */
export function work(source: Source): readonly Section[] {
  const model = workingModel(source);
  const closing = paragraphs(source.assessment.texts.workClosing);
  const measures: readonly Titled[] = [
    { title: "รูปแบบการทำงาน", blocks: [...model, ...(model.length > 0 ? closing : [])] },
    { title: "มาตรการรายตัวชี้วัด", blocks: indicatorMeasures(source) },
    { title: "มาตรการป้องกันการทุจริตของหน่วยงาน", blocks: officeMeasures(source) },
  ];
  const planned = plan(source, "แผนปฏิบัติการป้องกันการทุจริต");
  const said = measures.some(({ blocks }) => blocks.length > 0) || planned.length > 0;
  if (!said)
    return [
      upright([
        paragraph(`ยังไม่มีการบันทึกมาตรการและแผนปฏิบัติการของ${officeName(source)} ใน${reportYear(source)}`),
      ]),
    ];
  const sections = numbered(
    [
      {
        title: "แนวคิดและทิศทางการดำเนินงาน",
        blocks: [...direction(source), ...(model.length > 0 ? [] : closing)],
      },
      ...measures,
    ],
    (place) => `3.${place} `,
  );
  return joined([
    ...pagesOf(2, sections),
    ...plan(source, `3.${sections.length + 1} แผนปฏิบัติการป้องกันการทุจริต`),
  ]);
}
