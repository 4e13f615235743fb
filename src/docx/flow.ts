import { Bookmark, type Paragraph, Tab, TextRun } from "docx";
import type { Heading, List, Space, Paragraph as TextBlock, TitleLine } from "../reports/document";
import type { Context, PageContext } from "./context";
import { COLOUR, FIRST_LINE_INDENT, HEADING_AFTER, HEADING_BEFORE, LIST_INDENT, SIZE } from "./look";
import { paragraphOf, textParagraph } from "./paragraph";
import { inlineRuns, runProperties } from "./runs";

const HEADING_STYLE = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;

/** A heading in Word's own style, bookmarked for the contents; `newPage` starts a page with it. An announcement's is its title. */
export function renderHeading(
  context: PageContext,
  heading: Heading,
  anchor: string,
  newPage: boolean,
): Paragraph {
  const { level, text } = heading;
  const look = context.formal
    ? ({ size: SIZE.announcement, bold: true, color: COLOUR.black, align: "center" } as const)
    : { size: SIZE.heading[level], bold: true, color: COLOUR.accent };
  const children = [new Bookmark({ id: anchor, children: inlineRuns(context, text, look) })];
  return paragraphOf(context, children, {
    ...look,
    before: context.formal ? 120 : HEADING_BEFORE[level],
    after: context.formal ? 240 : HEADING_AFTER,
    options: {
      style: HEADING_STYLE[level],
      keepNext: true,
      keepLines: true,
      ...(newPage ? { pageBreakBefore: true } : {}),
    },
  });
}

/** A line of a title block, centred. */
export function renderTitle(context: Context, title: TitleLine): Paragraph {
  return textParagraph(context, title.text, {
    size: title.size ?? SIZE.title,
    bold: true,
    color: COLOUR.accent,
    align: "center",
    after: 80,
    options: { style: "Title", keepNext: true },
  });
}

/** Running text. */
export function renderParagraph(context: Context, block: TextBlock): Paragraph {
  return textParagraph(context, block.text, {
    align: block.align ?? "left",
    after: 100,
    options: {
      ...(block.indent ? { indent: { firstLine: FIRST_LINE_INDENT } } : {}),
      ...(block.keepWithNext ? { keepNext: true } : {}),
    },
  });
}

/** A list with its numbers as text, hanging before the items. */
export function renderList(context: Context, list: List): readonly Paragraph[] {
  const left = LIST_INDENT.number + LIST_INDENT.text;
  return list.items.map((item, index) => {
    const marker = listMarker(list.style, (list.start ?? 1) + index);
    const tab = new TextRun({ ...runProperties(context, {}), children: [new Tab()] });
    return paragraphOf(context, [...inlineRuns(context, marker), tab, ...inlineRuns(context, item)], {
      after: 40,
      options: {
        indent: { left, hanging: LIST_INDENT.text },
        tabStops: [{ type: "left", position: left }],
        ...(list.keepWithNext === true && index === list.items.length - 1 ? { keepNext: true } : {}),
      },
    });
  });
}

function listMarker(style: List["style"], number: number): string {
  if (style === "bullet") return "•";
  return style === "number" ? `${number}.` : `${number})`;
}

/** Empty lines of body height. */
export function renderSpace(context: Context, space: Space): readonly Paragraph[] {
  const count = Math.max(0, Math.round(space.lines));
  return Array.from({ length: count }, () => paragraphOf(context, [], {}));
}
