import type { CalendarDate } from "../../ita/calendar";
import { englishDate } from "../../ita/english-date";
import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import { lead, linesOf, listOf, paragraph, paragraphs } from "../blocks";
import type { Block, Heading, Paragraph, Section } from "../document";
import { officeTitle, type Source } from "../source";
import { declarerSignature, englishSignature } from "./signatures";

type Declaration = Assessment["declarations"][number];

const KIND_TITLES = {
  integrity: {
    short: "ประกาศเจตจำนงสุจริต",
    th: "เจตจำนงสุจริตในการบริหารงาน",
    en: "Declaration of Integrity",
  },
  noGift: {
    short: "ประกาศนโยบาย No Gift Policy",
    th: "การไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy)",
    en: "No Gift Policy",
  },
} as const;

/** What a declaration is about, as it stands after "เรื่อง". */
export function subjectOf({ title, kind }: Declaration): string {
  const typed = linesOf(title)
    .join(" ")
    .replace(/^เรื่อง\s*/, "");
  return typed !== "" ? typed : kind === null ? "ประกาศ" : KIND_TITLES[kind].th;
}

/** A short name where the subject would be too long. */
export function shortName(declaration: Declaration): string {
  const { kind } = declaration;
  return kind === null ? `ประกาศ เรื่อง ${subjectOf(declaration)}` : KIND_TITLES[kind].short;
}

const NUMBERED = /^(?:\(?[0-9๐-๙]{1,2}(?:[.)]|\.[0-9๐-๙])|(?:ข้อ(?:ที่)?|Article|Clause)\s*[0-9๐-๙])/i;

/** Articles as paragraphs that begin with their number: the one that somebody typed, or else 1., 2., 3. */
function articles(lines: readonly string[]): readonly Paragraph[] {
  const typed = lines.flatMap(linesOf);
  const [list] = listOf(typed);
  if (typed.some((line) => NUMBERED.test(line))) return typed.map(paragraph);
  return (list?.items ?? []).map((item, index) => paragraph(`${index + 1}. ${item}`));
}

// A date and a signature alone on a page could stand under any text: the last lines of this one go with them.
function withSignature(body: readonly Paragraph[]): readonly Paragraph[] {
  return body.map((block, index) => (index === body.length - 1 ? { ...block, keepWithNext: true } : block));
}

/** The office's emblem, or as much room as the Garuda takes: three centimetres. */
function emblem({ pictures: { logo } }: Source): Block {
  return logo === null ? { kind: "space", lines: 4 } : { ...logo, maxWidth: 30, maxHeight: 30 };
}

const BLANK = "\u00a0".repeat(16);

/** "ประกาศ ณ วันที่ 1 ตุลาคม พ.ศ. 2565", in the document's digits once it is rendered; room to write where there is no date. */
function thaiDay(date: CalendarDate | null): string {
  const day = date === null ? null : thaiDate(date, "long").replace(/ (\d+)$/, " พ.ศ. $1");
  return `ประกาศ ณ วันที่ ${day ?? `${BLANK}เดือน${BLANK}${BLANK}พ.ศ.${BLANK}`}`;
}

function thaiPage(source: Source, declaration: Declaration, level: Heading["level"]): readonly Block[] {
  const body = [
    ...paragraphs(declaration.opening),
    ...articles(declaration.articles),
    ...paragraphs(declaration.closing),
  ];
  if (body.length === 0) return [];
  return [
    emblem(source),
    { kind: "heading", level, text: `ประกาศ${officeTitle(source)}\nเรื่อง ${subjectOf(declaration)}` },
    ...withSignature(body),
    lead(thaiDay(declaration.date)),
    declarerSignature(source),
  ];
}

function englishPage(source: Source, declaration: Declaration, level: Heading["level"]): readonly Block[] {
  const { openingEn, articlesEn, closingEn, titleEn, kind, date } = declaration;
  const body = [...paragraphs(openingEn), ...articles(articlesEn), ...paragraphs(closingEn)];
  if (body.length === 0) return [];
  const { nameEn } = source.assessment.office;
  const subject = titleEn ?? (kind === null ? null : KIND_TITLES[kind].en);
  const title = [
    nameEn === null ? "Announcement" : `Announcement of ${nameEn}`,
    ...(subject === null ? [] : [subject]),
  ];
  const blocks: readonly Block[] = [
    emblem(source),
    { kind: "heading", level, text: title.join("\n") },
    ...withSignature(body),
    lead(`Announced on ${date === null ? BLANK : englishDate(date)}`),
    englishSignature(source),
  ];
  return blocks.map((block): Block => ({ ...block, language: "en" }));
}

/** The office's declarations in full, Thai and then English, each on pages of its own as an announcement; those without any text are left out. */
export function announcements(source: Source, level: Heading["level"]): readonly Section[] {
  return source.assessment.declarations
    .flatMap((declaration) => [thaiPage(source, declaration, level), englishPage(source, declaration, level)])
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => ({ orientation: "portrait", form: "announcement", blocks }));
}

/** Whether any declaration has a text that can be announced. */
export function hasAnnouncement({ declarations }: Assessment): boolean {
  return declarations.some(({ opening, articles, closing, openingEn, articlesEn, closingEn }) =>
    [opening, closing, openingEn, closingEn, ...articles, ...articlesEn].some(
      (text) => linesOf(text).length > 0,
    ),
  );
}
