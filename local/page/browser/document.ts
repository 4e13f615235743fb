import { parseAsync, renderDocument } from "docx-preview";
import { strFromU8, unzipSync } from "fflate";
import { byId } from "./element";

const path = window.location.pathname;

const facts = (await (await fetch(`${path}.json`)).json()) as { readonly name: string };
byId("name", HTMLHeadingElement).textContent = facts.name;
document.title = `${facts.name} · ITA`;
byId("docx", HTMLAnchorElement).href = `${path}.docx`;
byId("pdf", HTMLParagraphElement).hidden =
  new URLSearchParams(window.location.search).get("wanted") !== "pdf";

interface Part {
  readonly type: string;
  readonly sectionProps?: unknown;
  readonly children?: unknown[];
}

/** Each part of the document begins a page, as its file says; by itself the renderer does so only for another paper size. */
function breakAfterSections(parts: readonly Part[]): void {
  for (const { sectionProps, children } of parts) {
    if (sectionProps) children?.push({ type: "run", children: [{ type: "break", break: "page" }] });
  }
}

/** The renderer leaves the words of pictures out; the pictures of the text stand in the same order as in the file. */
async function nameImages(bytes: Blob): Promise<void> {
  const parts = unzipSync(new Uint8Array(await bytes.arrayBuffer()));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const words = [...xml.matchAll(/<wp:docPr\b[^>]*>/g)].map(
    ([tag]) => /\bdescr="([^"]*)"/.exec(tag)?.[1] ?? "",
  );
  const images = [...document.querySelectorAll<HTMLImageElement>("#document article img")];
  images.forEach((image, index) => {
    image.alt = new DOMParser().parseFromString(words[index] ?? "", "text/html").body.textContent ?? "";
  });
}

const bytes = await (await fetch(`${path}.docx`)).blob();
const parsed = (await parseAsync(bytes)) as {
  readonly documentPart: { readonly body: { readonly children: Part[] } };
};
breakAfterSections(parsed.documentPart.body.children);
byId("document", HTMLElement).append(...(await renderDocument(parsed, {})));
await nameImages(bytes);
document.documentElement.dataset["ready"] = "true";
