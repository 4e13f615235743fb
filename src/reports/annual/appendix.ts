import type { CalendarDate } from "../../ita/calendar";
import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import { label, lead, paragraph, paragraphs, tableOf, under, unlisted, upright } from "../blocks";
import type { Block, Picture, Section, TableColumn } from "../document";
import { linkBlock, missingPicture } from "../pictures";
import { announcements, shortName, subjectOf } from "../sections/declarations";
import { announcementDigits, type Source } from "../source";
import { textCell } from "../words";
import { publicInformation } from "./public-information";

type Activity = Assessment["appendix"][number];

/** The tallest picture of an activity, in millimetres: three of them and their captions fill a page. */
const TALLEST = 70;

/** Pictures two side by side, a single one larger. */
function grid(pictures: readonly Picture[]): readonly Block[] {
  const [only, ...others] = pictures;
  if (only === undefined) return [];
  if (others.length === 0) return [{ ...only, maxWidth: 110, maxHeight: TALLEST }];
  return [
    { kind: "pictures", perRow: 2, pictures: pictures.map((each) => ({ ...each, maxHeight: TALLEST })) },
  ];
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

/** The office's declarations as a list: what the texts themselves do not say of them, and where they were published. */
function declared(source: Source): readonly Block[] {
  const rows = source.assessment.declarations.filter((row) => saysOf(row));
  const columns = DECLARED.filter(
    ({ always, cell }) => always === true || rows.some((row) => cell(row) !== null),
  );
  const links = rows.flatMap((row) =>
    row.links.map((link) => linkBlock(source.pictures, `${shortName(row)}:`, link)),
  );
  return [
    ...tableOf({
      caption: "ประกาศของหน่วยงาน",
      columns: columns.map(({ share, align }) => ({ share, ...(align === undefined ? {} : { align }) })),
      head: [columns.map(({ head }) => head)],
      rows: rows.map((row) => columns.map(({ cell }) => textCell(cell(row)))),
      size: 12,
    }),
    ...links,
  ];
}

type Declared = Assessment["declarations"][number];

const saysOf = ({ kind, title, titleEn, opening, openingEn, date, articles, links }: Declared): boolean =>
  (kind ?? title ?? titleEn ?? opening ?? openingEn ?? date) !== null || articles.length + links.length > 0;

const dayCell = (date: CalendarDate | null): string | null =>
  date === null ? null : thaiDate(date, "short");

const DECLARED: readonly (TableColumn & {
  readonly head: string;
  readonly always?: boolean;
  readonly cell: (row: Declared) => string | null;
})[] = [
  { head: "เรื่อง", share: 66, always: true, cell: subjectOf },
  { head: "ประกาศ\nณ วันที่", share: 26, align: "center", always: true, cell: ({ date }) => dayCell(date) },
  {
    head: "มีผลใน\nปีงบประมาณ",
    share: 32,
    align: "center",
    cell: ({ effectiveYear }) => (effectiveYear === null ? null : String(effectiveYear)),
  },
  { head: "นโยบายที่อ้างถึง", share: 48, cell: ({ policyCited }) => policyCited },
  { head: "นโยบาย\nลงวันที่", share: 26, align: "center", cell: ({ policyDate }) => dayCell(policyDate) },
];

/** The list of the declarations, and each of them as it was announced; the contents list them as one. */
function declarationPages(source: Source): readonly Section[] {
  const digits = announcementDigits(source);
  return [
    upright(under(2, "ประกาศของหน่วยงาน", declared(source))),
    ...announcements(source, 3).map((section) => ({ ...section, blocks: unlisted(section.blocks), digits })),
  ];
}

/**
 * The appendix as pages: the activities with their pictures, the public information with its links, and the declarations in
 * full as they were announced; nothing while there are none.
 */
export function appendix(source: Source): readonly Section[] {
  const title: Block = { kind: "heading", level: 1, text: "ภาคผนวก" };
  const [first, ...rest] = [
    upright(under(2, "กิจกรรมการดำเนินการตามมาตรการ", activities(source))),
    publicInformation(source),
    ...declarationPages(source),
  ].filter(({ blocks }) => blocks.length > 0);
  return first === undefined ? [] : [{ ...first, blocks: [title, ...first.blocks] }, ...rest];
}
