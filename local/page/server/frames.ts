import { randomUUID } from "node:crypto";

/** Pages of HTML that runs have shown, to be loaded into a frame by a path that nobody can guess. */
export interface Frames {
  /** Gives the path. */
  readonly keep: (html: string) => string;
  readonly find: (path: string) => string | undefined;
}

const LIMIT = 20;

/** Puts a script first in the head of the page, before any of its own. */
function inject(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, "<\\/script")}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}

/** No pages yet; `shim` is the script that gives each of them google.script.run. The oldest page is forgotten first. */
export function createFrames(shim: string): Frames {
  const pages = new Map<string, string>();
  return {
    keep: (html) => {
      const path = `/frame/${randomUUID()}`;
      pages.set(path, inject(html, shim));
      for (const oldest of [...pages.keys()].slice(0, -LIMIT)) pages.delete(oldest);
      return path;
    },
    find: (path) => pages.get(path),
  };
}
