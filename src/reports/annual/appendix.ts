import type { Assessment } from "../../workbook/assessment";
import { label, lead, paragraph, paragraphs, under } from "../blocks";
import type { Block, Picture } from "../document";
import { linkBlock, missingPicture } from "../pictures";
import { declarationLinks, declarationSections } from "../sections/declarations";
import type { Source } from "../source";

type Activity = Assessment["appendix"][number];

/** Pictures two side by side, a single one larger. */
function grid(pictures: readonly Picture[]): readonly Block[] {
  const [only, ...others] = pictures;
  if (only === undefined) return [];
  if (others.length === 0) return [{ ...only, maxWidth: 110 }];
  return [{ kind: "pictures", perRow: 2, pictures }];
}

function picturesOf({ pictures }: Source, row: number): readonly Picture[] {
  return pictures.appendix[row] ?? [];
}

function missingOf({ pictures }: Source, row: number): readonly Block[] {
  return pictures.missing.filter((each) => each.row === row).map(missingPicture);
}

/** Each picture with its number in the whole appendix, and its own caption or the activity's name. */
function captioned(source: Source, { row, title }: Activity, before: number): readonly Picture[] {
  return picturesOf(source, row).map((picture, index) => ({
    ...picture,
    caption: [`ภาพที่ ${before + index + 1}`, picture.caption ?? title ?? ""].join(" ").trim(),
  }));
}

// A bold line, not a heading: many activities are known by their name alone, and a heading must not stand empty.
function activity(source: Source, row: Activity, before: number): readonly Block[] {
  const { number, title, description, frequency, links } = row;
  const name = [number === null ? "กิจกรรม" : `กิจกรรมที่ ${number}`, title ?? ""].join(" ").trim();
  const below: readonly Block[] = [
    ...paragraphs(description),
    ...(frequency === null ? [] : [paragraph(`ความถี่ในการดำเนินการ: ${frequency}`)]),
    ...grid(captioned(source, row, before)),
    ...missingOf(source, row.row),
    ...links.map((link) => linkBlock(source.pictures, "ดูเพิ่มเติม:", link)),
  ];
  return [below.length > 0 ? label(name) : { ...label(name), keepWithNext: false }, ...below];
}

function saysAnything(source: Source, { title, description, links, row }: Activity): boolean {
  return (
    title !== null ||
    description !== null ||
    links.length + picturesOf(source, row).length + missingOf(source, row).length > 0
  );
}

function activities(source: Source): readonly Block[] {
  const rows = source.assessment.appendix.filter((row) => saysAnything(source, row));
  if (rows.length === 0) return [];
  const counts = rows.map(({ row }) => picturesOf(source, row).length);
  const before = (index: number) => counts.slice(0, index).reduce((a, b) => a + b, 0);
  return [
    lead(`กิจกรรมที่ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน มีจำนวน ${rows.length} กิจกรรม ดังนี้`),
    ...rows.flatMap((row, index) => activity(source, row, before(index))),
  ];
}

function declarations(source: Source): readonly Block[] {
  return declarationSections(source).flatMap(({ title, blocks }) => {
    const heading = under(2, title, blocks);
    return heading.length === 0 ? [] : [{ kind: "pageBreak" } as const, ...heading];
  });
}

/** The appendix: the activities with their pictures and the declarations in full; nothing while there are none. */
export function appendix(source: Source): readonly Block[] {
  const done = under(2, "กิจกรรมการดำเนินการตามมาตรการ", activities(source));
  const links = declarationLinks(source);
  const before = [...done, ...under(2, links.title, links.blocks)];
  const announced = declarations(source);
  return before.length > 0 ? [...before, ...announced] : announced.slice(1);
}
