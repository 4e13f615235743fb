import { FileChild, ImportedXmlComponent, InternalHyperlink, type Paragraph, Tab, TextRun } from "docx";
import type { Contents, Heading } from "../reports/document";
import type { PageContext } from "./context";
import { COLOUR, SIZE } from "./look";
import { textHeight } from "./measure";
import { paragraphOf, textParagraph } from "./paragraph";
import { inlineRuns, type RunLook, runProperties } from "./runs";

/** A heading, the bookmark that the contents leads to, and the page on which it may come to stand. */
export interface Entry {
  readonly heading: Heading;
  readonly anchor: string;
  readonly page: number;
}

const INDENT = 425;
const TITLE_AFTER = 80;
/** Air above an entry of the first level. */
const BEFORE = 80;

/**
 * The contents as Word writes it: a field around its entries, each linked and with a field for its page, so that Word can
 * update what Google Docs shows as it stands. Nothing asks to be updated when the document is opened.
 */
export function renderContents(
  context: PageContext,
  contents: Contents,
  entries: readonly Entry[],
): readonly (Paragraph | FileChild)[] {
  const title = textParagraph(context, contents.title, {
    size: SIZE.contents,
    bold: true,
    color: COLOUR.accent,
    align: "center",
    after: TITLE_AFTER,
    options: { style: "TOCHeading", keepNext: true },
  });
  return entries.length === 0 ? [title] : [title, new ContentsField(context, entries)];
}

/** Type sizes in points, the first at which the contents stand on one page; longer ones go on to the next in the first. */
const SIZES = [SIZE.body, 15, 14, 13];

function heightAt({ page }: PageContext, entries: readonly Entry[], size: number): number {
  return entries.reduce(
    (sum, { heading }) =>
      sum + textHeight(heading.text, page.textWidth - 2 * INDENT, size) + (heading.level === 1 ? BEFORE : 0),
    textHeight("", 1, SIZE.contents) + TITLE_AFTER,
  );
}

function sizeOf(context: PageContext, entries: readonly Entry[]): number {
  const { textHeight: room } = context.page;
  return SIZES.find((size) => heightAt(context, entries, size) <= room) ?? SIZE.body;
}

/** How high the contents stand, in twips. */
export function contentsHeight(context: PageContext, entries: readonly Entry[]): number {
  return heightAt(context, entries, sizeOf(context, entries));
}

const element = (name: string, attributes: Readonly<Record<string, string>> = {}) =>
  new ImportedXmlComponent(name, attributes);

/** The library's own contents puts its field into empty paragraphs, which are two lines too many. */
class ContentsField extends FileChild {
  constructor(context: PageContext, entries: readonly Entry[]) {
    super("w:sdt");
    const gallery = element("w:docPartObj");
    gallery.push(element("w:docPartGallery", { "w:val": "Table of Contents" }));
    gallery.push(element("w:docPartUnique"));
    const properties = element("w:sdtPr");
    properties.push(gallery);
    const content = element("w:sdtContent");
    const deepest = Math.max(...entries.map(({ heading }) => heading.level));
    const size = sizeOf(context, entries);
    entries.forEach((entry, index) => {
      const begin = index === 0 ? fieldStart(context, `TOC \\h \\o "1-${deepest}"`, { size }) : [];
      const end = index === entries.length - 1 ? [mark(context, "end", { size })] : [];
      content.push(renderEntry(context, entry, size, begin, end));
    });
    this.root.push(properties, content);
  }
}

function mark(context: PageContext, type: "begin" | "separate" | "end", look: RunLook): TextRun {
  return new TextRun({
    ...runProperties(context, look),
    children: [element("w:fldChar", { "w:fldCharType": type })],
  });
}

function fieldStart(context: PageContext, instruction: string, look: RunLook): readonly TextRun[] {
  const text = element("w:instrText", { "xml:space": "preserve" });
  text.push(` ${instruction} `);
  return [
    mark(context, "begin", look),
    new TextRun({ ...runProperties(context, look), children: [text] }),
    mark(context, "separate", look),
  ];
}

function renderEntry(
  context: PageContext,
  { heading, anchor, page }: Entry,
  size: number,
  begin: readonly TextRun[],
  end: readonly TextRun[],
): Paragraph {
  const look = { size, bold: heading.level === 1 };
  const text = heading.text.replace(/\r\n|[\r\n]/g, " ");
  const link = new InternalHyperlink({
    anchor,
    children: [
      ...inlineRuns(context, text, look),
      new TextRun({ ...runProperties(context, look), children: [new Tab()] }),
      ...fieldStart(context, `PAGEREF ${anchor} \\h`, look),
      ...inlineRuns(context, String(page), look),
      mark(context, "end", look),
    ],
  });
  return paragraphOf(context, [...begin, link, ...end], {
    ...look,
    before: heading.level === 1 ? BEFORE : 0,
    options: {
      style: `TOC${heading.level}`,
      indent: { left: heading.level * INDENT, hanging: INDENT },
      tabStops: [{ type: "right", position: context.page.textWidth, leader: "dot" }],
    },
  });
}
