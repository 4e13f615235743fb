import type { Assessment } from "../../workbook/assessment";
import { label, lead, paragraph, paragraphs, under } from "../blocks";
import type { Block } from "../document";
import { declarationSections } from "../sections/declarations";
import type { Source } from "../source";

type Activity = Assessment["appendix"][number];

// A bold line, not a heading: many activities are known by their name alone, and a heading must not stand empty.
function activity({ number, title, description, frequency, links }: Activity): readonly Block[] {
  const name = [number === null ? "กิจกรรม" : `กิจกรรมที่ ${number}`, title ?? ""].join(" ").trim();
  const below: readonly Block[] = [
    ...paragraphs(description),
    ...(frequency === null ? [] : [paragraph(`ความถี่ในการดำเนินการ: ${frequency}`)]),
    ...links.map((link) => paragraph([{ text: "ดูเพิ่มเติม: " }, { text: link, link }])),
  ];
  return [below.length > 0 ? label(name) : { ...label(name), keepWithNext: false }, ...below];
}

function activities({ assessment }: Source): readonly Block[] {
  const rows = assessment.appendix.filter(({ title, description }) => title !== null || description !== null);
  if (rows.length === 0) return [];
  return [
    lead(`กิจกรรมที่ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน มีจำนวน ${rows.length} กิจกรรม ดังนี้`),
    ...rows.flatMap(activity),
  ];
}

function declarations(source: Source): readonly Block[] {
  return declarationSections(source).flatMap(({ title, blocks }) => {
    const heading = under(2, title, blocks);
    return heading.length === 0 ? [] : [{ kind: "pageBreak" } as const, ...heading];
  });
}

/** The appendix: the activities and the declarations in full; nothing while there are none. */
export function appendix(source: Source): readonly Block[] {
  const done = under(2, "กิจกรรมการดำเนินการตามมาตรการ", activities(source));
  const announced = declarations(source);
  return done.length > 0 ? [...done, ...announced] : announced.slice(1);
}
