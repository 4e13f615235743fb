import { inText, type Rule } from "./rule";
import { all, child, type Element, everything, visibleText } from "./tree";

const FLOATING = ["wp:anchor", "w:framePr", "w:tblpPr", "w:pict", "wps:wsp", "mc:AlternateContent"];

/** Floating boxes break on import, and a bare shape makes the file unopenable. */
export const nothingFloats: Rule = (docx) =>
  FLOATING.flatMap((name) => inText(docx, name)).map(({ name }) => `Something floats (${name}).`);

/** Hidden text is dropped on import. */
export const nothingIsHidden: Rule = (docx) => inText(docx, "w:vanish").map(() => "Some text is hidden.");

/** A picture says in words what it shows. */
export const picturesHaveAltText: Rule = (docx) =>
  inText(docx, "wp:docPr")
    .filter(({ attributes }) => (attributes["descr"] ?? "").trim() === "")
    .map(() => "A picture has no alternative text.");

/** So does every table that has a row of headings. */
export const tablesHaveAltText: Rule = (docx) =>
  inText(docx, "w:tbl")
    .filter((table) => all(table, "w:tblHeader").length > 0)
    .filter((table) => ALT.some((name) => !child(child(table, "w:tblPr"), name)?.attributes["w:val"]?.trim()))
    .map(() => "A table has no alternative text.");

const ALT = ["w:tblCaption", "w:tblDescription"] as const;

/** A caption that says again what its heading says is a heading too many. */
export const captionsDoNotRepeatHeadings: Rule = ({ body }) => {
  const paragraphs = all(body, "w:body")
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "w:p");
  return paragraphs.flatMap((caption, index) => {
    const heading = paragraphs[index - 1];
    if (heading === undefined || levelOf(heading) === null) return [];
    const said = visibleText(heading).replace(/^[0-9๐-๙.]+\s+/, "");
    return said !== "" && visibleText(caption).endsWith(` ${said}`)
      ? [`A caption repeats its heading “${said}”.`]
      : [];
  });
};

/** Headings begin at level 1 after the cover, go down a level at a time, and say something. */
export const headingsGoDownInSteps: Rule = ({ body }) => {
  const headings = all(body, "w:p").flatMap((paragraph) => {
    const level = levelOf(paragraph);
    return level === null ? [] : [{ level, text: visibleText(paragraph).trim() }];
  });
  return headings.flatMap(({ level, text }, index) => [
    ...(text === "" ? ["A heading is empty."] : []),
    ...(level > (headings[index - 1]?.level ?? 0) + 1 ? [`The heading “${text}” skips a level.`] : []),
  ]);
};

function levelOf(paragraph: Element): number | null {
  const style = child(child(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"] ?? "";
  const found = /^Heading([1-6])$/.exec(style);
  return found === null ? null : Number(found[1]);
}

/** Each entry of the contents shows a page, in a field that Word can update. */
export const contentsShowPages: Rule = ({ body }) =>
  all(body, "w:sdt")
    .flatMap((contents) => all(contents, "w:hyperlink"))
    .filter((entry) => {
      const fields = all(entry, "w:instrText").filter(({ text }) => text.includes("PAGEREF"));
      return fields.length !== 1 || !/[0-9๐-๙]$/.test(visibleText(entry));
    })
    .map((entry) => `The contents shows no page of “${visibleText(entry)}”.`);

/** Google Docs shows the contents that it finds: entries must be there, and lead to bookmarks that are there. */
export const contentsLinksLeadSomewhere: Rule = ({ body }) => {
  const bookmarks = all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"] ?? "");
  const links = all(body, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? []);
  const empty = all(body, "w:sdt").filter((contents) => all(contents, "w:hyperlink").length === 0);
  return [
    ...links
      .filter((anchor) => !bookmarks.includes(anchor))
      .map((anchor) => `A link leads to no bookmark: ${anchor}.`),
    ...bookmarks
      .filter((name, index) => bookmarks.indexOf(name) < index)
      .map((name) => `Two bookmarks are ${name}.`),
    ...empty.map(() => "The contents has no entries."),
  ];
};

/** A relationship that is not there makes the file unreadable. */
export const relationshipsExist: Rule = ({ parts, relationships }) =>
  [...parts].flatMap(([path, part]) =>
    everything(part)
      .flatMap(({ attributes }) => [attributes["r:id"], attributes["r:embed"]])
      .filter((id): id is string => id !== undefined && relationships.get(path)?.has(id) !== true)
      .map((id) => `${path} refers to ${id}, which is not there.`),
  );

/** Each section is A4 with text between its margins. */
export const pagesAreA4: Rule = ({ body }) =>
  all(body, "w:pgSz")
    .map(
      ({ attributes }) =>
        [Number(attributes["w:w"]), Number(attributes["w:h"]), attributes["w:orient"]] as const,
    )
    .filter(([width, height, orient]) => {
      const [first, second] = orient === "landscape" ? [height, width] : [width, height];
      return first !== 11906 || second !== 16838;
    })
    .map(([width, height]) => `A page is not A4: ${width} by ${height} twips.`);
