import type { CalendarDate } from "../../ita/calendar";
import { englishDate } from "../../ita/english-date";
import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import { lead, linesOf, listOf, paragraphs, type Titled } from "../blocks";
import type { Block } from "../document";
import { linkBlock } from "../pictures";
import { officeTitle, type Source } from "../source";
import { declarerSignature, englishSignature } from "./signatures";

type Declaration = Assessment["declarations"][number];

const KIND_TITLES = {
  integrity: {
    heading: "ประกาศเจตจำนงสุจริต",
    th: "เจตจำนงสุจริตในการบริหารงาน",
    en: "Declaration of Integrity",
  },
  noGift: {
    heading: "ประกาศนโยบาย No Gift Policy",
    th: "การไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy)",
    en: "No Gift Policy",
  },
} as const;

function thaiTitle({ title, kind }: Declaration): string {
  const typed = linesOf(title)
    .join(" ")
    .replace(/^เรื่อง\s*/, "");
  return typed !== "" ? typed : kind === null ? "ประกาศ" : KIND_TITLES[kind].th;
}

/** A short name for the contents; the full title stands in the text. */
function headingOf(declaration: Declaration): string {
  const { kind } = declaration;
  return kind === null ? `ประกาศ เรื่อง ${thaiTitle(declaration)}` : KIND_TITLES[kind].heading;
}

// A date and a signature alone on a page could stand under any text: the last lines of this one go with them.
function withSignature(body: readonly Block[]): readonly Block[] {
  const last = body[body.length - 1];
  if (last?.kind !== "paragraph" && last?.kind !== "list") return body;
  return [...body.slice(0, -1), { ...last, keepWithNext: true }];
}

function thaiText(source: Source, declaration: Declaration): readonly Block[] {
  const body = [
    ...paragraphs(declaration.opening),
    ...listOf(declaration.articles),
    ...paragraphs(declaration.closing),
  ];
  if (body.length === 0) return [];
  const date = declaration.date;
  return [
    { kind: "title", text: `ประกาศ${officeTitle(source)}`, size: 18 },
    { kind: "title", text: `เรื่อง ${thaiTitle(declaration)}`, size: 18 },
    ...withSignature(body),
    ...(date === null ? [] : [lead(`ประกาศ ณ วันที่ ${formalDate(date)}`)]),
    declarerSignature(source),
  ];
}

// "1 ตุลาคม พ.ศ. 2565": the document's own digit style is applied when it is rendered.
function formalDate(date: CalendarDate): string {
  return thaiDate(date, "long").replace(/ (\d+)$/, " พ.ศ. $1");
}

function englishText(source: Source, declaration: Declaration): readonly Block[] {
  const { openingEn, articlesEn, closingEn, titleEn, kind, date } = declaration;
  const body = [...paragraphs(openingEn), ...listOf(articlesEn), ...paragraphs(closingEn)];
  if (body.length === 0) return [];
  const { nameEn } = source.assessment.office;
  const title = titleEn ?? (kind === null ? null : KIND_TITLES[kind].en);
  const blocks: readonly Block[] = [
    { kind: "title", text: nameEn === null ? "Announcement" : `Announcement of ${nameEn}`, size: 18 },
    ...(title === null ? [] : [{ kind: "title", text: title, size: 18 } as const]),
    ...withSignature(body),
    ...(date === null ? [] : [lead(`Announced on ${englishDate(date)}`)]),
    englishSignature(source),
  ];
  return blocks.map((block): Block => ({ ...block, language: "en" }));
}

/** The office's declarations in full, Thai and then English, each with its own title; those without any text are left out. */
export function declarationSections(source: Source): readonly Titled[] {
  return source.assessment.declarations.map((declaration) => {
    const thai = thaiText(source, declaration);
    const english = englishText(source, declaration);
    const between: readonly Block[] = thai.length > 0 && english.length > 0 ? [{ kind: "pageBreak" }] : [];
    return { title: headingOf(declaration), blocks: [...thai, ...between, ...english] };
  });
}

/** Videos and documents by which the declarations were published, for a page after them: nothing belongs below a signature. */
export function declarationLinks({ assessment, pictures }: Source): Titled {
  const blocks = assessment.declarations.flatMap((declaration) =>
    declaration.links.map((link) => linkBlock(pictures, `${headingOf(declaration)}:`, link)),
  );
  return { title: "วิดีโอและเอกสารเผยแพร่ประกาศ", blocks };
}
