import { strFromU8, unzipSync } from "fflate";
import { type Element, parseXml } from "./tree";

/** A .docx file opened: its body, its styles, its parts of text by path, and each part's relationship ids. */
export interface OpenDocx {
  readonly body: Element;
  readonly styles: Element;
  readonly parts: ReadonlyMap<string, Element>;
  readonly relationships: ReadonlyMap<string, ReadonlySet<string>>;
}

const TEXT_PART = /^word\/(document|footer\d*|header\d*)\.xml$/;

/** Opens the bytes of a .docx file. Throws when they are no zip, or a part is missing or malformed. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const files = unzipSync(bytes);
  const read = (path: string) => {
    const file = files[path];
    if (file === undefined) throw new Error(`The file has no ${path}.`);
    return parseXml(strFromU8(file));
  };
  const paths = Object.keys(files).filter((path) => TEXT_PART.test(path));
  const parts = new Map(paths.map((path) => [path, read(path)]));
  const relationships = new Map(paths.map((path) => [path, idsOf(files, path, read)]));
  const body = parts.get("word/document.xml") ?? read("word/document.xml");
  return { body, styles: read("word/styles.xml"), parts, relationships };
}

function idsOf(
  files: Readonly<Record<string, Uint8Array>>,
  path: string,
  read: (path: string) => Element,
): ReadonlySet<string> {
  const rels = path.replace(/^word\//, "word/_rels/").concat(".rels");
  if (files[rels] === undefined) return new Set();
  const list = read(rels).children.flatMap((root) => root.children);
  return new Set(list.map((relationship) => relationship.attributes["Id"] ?? ""));
}
