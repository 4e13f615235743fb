import { renderAsync } from "docx-preview";
import { byId } from "./element";

const path = window.location.pathname;

const facts = (await (await fetch(`${path}.json`)).json()) as { readonly name: string };
byId("name", HTMLHeadingElement).textContent = facts.name;
document.title = `${facts.name} · ITA`;
byId("docx", HTMLAnchorElement).href = `${path}.docx`;
byId("pdf", HTMLParagraphElement).hidden =
  new URLSearchParams(window.location.search).get("wanted") !== "pdf";

const bytes = await (await fetch(`${path}.docx`)).blob();
await renderAsync(bytes, byId("document", HTMLElement), undefined, { ignoreLastRenderedPageBreak: false });
document.documentElement.dataset["ready"] = "true";
