import { htmlEnums } from "./enums";
import { exception, host } from "./host";
import { register } from "./register";

type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GService = GoogleAppsScript.HTML.HtmlService;

interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

const pages = new WeakMap<object, () => Page>();

/** What an HtmlOutput that the script passed shows. */
export function htmlPage(output: unknown): Page {
  const page = typeof output === "object" && output !== null ? pages.get(output) : undefined;
  if (!page) throw exception("The parameters (Object) don't match the method signature for Ui.showSidebar.");
  return page();
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function fileContent(name: string): string {
  const content = host().html[name.replace(/\.html$/, "")];
  if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
  return content;
}

function makeOutput(html: string): GOutput {
  return new LocalOutput(html) as unknown as GOutput;
}

class LocalOutput implements Partial<GOutput> {
  #page: Page;
  constructor(html: string) {
    this.#page = { html, title: "", width: null, height: null };
    pages.set(this, () => this.#page);
  }
  #set(change: Partial<Page>): GOutput {
    this.#page = { ...this.#page, ...change };
    return this as unknown as GOutput;
  }
  getContent(): string {
    return this.#page.html;
  }
  setContent(html: string): GOutput {
    return this.#set({ html });
  }
  append(html: string): GOutput {
    return this.#set({ html: this.#page.html + html });
  }
  appendUntrusted(text: string): GOutput {
    return this.#set({ html: this.#page.html + escapeHtml(text) });
  }
  getTitle(): string {
    return this.#page.title;
  }
  setTitle(title: string): GOutput {
    return this.#set({ title });
  }
  setWidth(width: number): GOutput {
    return this.#set({ width });
  }
  setHeight(height: number): GOutput {
    return this.#set({ height });
  }
  addMetaTag(): GOutput {
    return this as unknown as GOutput;
  }
  setSandboxMode(): GOutput {
    return this as unknown as GOutput;
  }
  setXFrameOptionsMode(): GOutput {
    return this as unknown as GOutput;
  }
}

/** The code of a template: text is put out, <?= ?> escaped, <?!= ?> as it is, <? ?> runs. */
function templateCode(source: string): string {
  const parts = source.split(/(<\?[\s\S]*?\?>)/);
  return parts
    .map((part) => {
      const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(part);
      if (!scriptlet) return `out.push(${JSON.stringify(part)});`;
      if (scriptlet[1] === "=") return `out.push(escape(String(${scriptlet[2]})));`;
      return scriptlet[1] === "!=" ? `out.push(String(${scriptlet[2]}));` : `${scriptlet[2]}\n`;
    })
    .join("\n");
}

const sources = new WeakMap<object, string>();

class LocalTemplate {
  constructor(source: string) {
    sources.set(this, source);
  }
  getRawContent(): string {
    return sources.get(this) ?? "";
  }
  evaluate(): GOutput {
    const names = Object.keys(this);
    const values = names.map((name) => (this as Readonly<Record<string, unknown>>)[name]);
    const out: string[] = [];
    new Function("out", "escape", ...names, templateCode(sources.get(this) ?? ""))(
      out,
      escapeHtml,
      ...values,
    );
    return makeOutput(out.join(""));
  }
}

class LocalHtmlService implements Partial<Omit<GService, keyof typeof htmlEnums>> {
  constructor() {
    Object.assign(this, htmlEnums);
  }
  createHtmlOutput(html: unknown = ""): GOutput {
    return makeOutput(String(html));
  }
  createHtmlOutputFromFile(name: string): GOutput {
    return makeOutput(fileContent(name));
  }
  createTemplate(html: unknown): GTemplate {
    return new LocalTemplate(String(html)) as unknown as GTemplate;
  }
  createTemplateFromFile(name: string): GTemplate {
    return new LocalTemplate(fileContent(name)) as unknown as GTemplate;
  }
}

register(LocalOutput, { name: "HtmlOutput" });
register(LocalTemplate, { name: "HtmlTemplate" });
register(LocalHtmlService, { name: "HtmlService" });

/** The global HtmlService. */
export const makeHtmlService = (): object => new LocalHtmlService();
