import { XMLParser } from "fast-xml-parser";

/** An XML element: its name with prefix, its attributes, its child elements, and the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

/** Parses XML into its elements in order; the root is what stands around all. Throws on malformed XML. */
export function parseXml(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  });
  return element("#document", {}, parser.parse(xml, true));
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: unknown): Element {
  const nodes: readonly Ordered[] = Array.isArray(content) ? content : [];
  const texts = nodes.flatMap((node) => (TEXT in node ? [String(node[TEXT])] : []));
  return { name, attributes, children: nodes.flatMap(childOf), text: texts.join("") };
}

function childOf(node: Ordered): readonly Element[] {
  const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(node)
    .filter(([name]) => name !== ATTRIBUTES && name !== TEXT)
    .map(([name, content]) => element(name, attributes, content));
}

/** Every element of that name below, at any depth, in document order. */
export function all(root: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  collect(root, name, found);
  return found;
}

function collect(root: Element, name: string, found: Element[]): void {
  for (const one of root.children) {
    if (one.name === name) found.push(one);
    collect(one, name, found);
  }
}

/** The first child of that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((one) => one.name === name);
}

/** Everything below, the element itself included, in document order. */
export function everything(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(everything)];
}

/** The text of an element with its no-break spaces. */
export function rawText(root: Element): string {
  return all(root, "w:t")
    .map((text) => text.text)
    .join("");
}

/** The text that a reader sees in an element, to whom a space is a space. */
export function visibleText(root: Element): string {
  return rawText(root).replace(/\u00a0/g, " ");
}
