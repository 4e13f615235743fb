import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../local/apps-script/book";
import { type Program, parseBundle, readBundle } from "../../local/apps-script/bundle";
import { type Manifest, readManifest } from "../../local/apps-script/manifest";
import { type RunOptions, type RunResult, runFunction } from "../../local/apps-script/run";
import { scriptRun } from "../../local/apps-script/script-run";
import { customFunctionNames, loadCustomFunctions } from "../../local/engine/custom-functions";
import { createEngine, type Engine } from "../../local/engine/engine";
import { build } from "../../scripts/build";
import type { Edit } from "./people/edits";
import { hold } from "./violation";

/** How a call is made: by the sidebar or the menu, and what befalls it. */
export type How = Partial<Pick<RunOptions, "stopAt" | "answers" | "user" | "role" | "meanwhile">>;

/** One spreadsheet with the add-on in it, as a person has it open. */
export interface World {
  /** The book with every formula computed. */
  readonly book: () => Book;
  /** A person changes the book. */
  readonly edit: (edit: Edit) => Promise<void>;
  /** A person types into a cell, or several at once; each is `[tab, A1, text]`. */
  readonly type: (entries: readonly (readonly [tab: string, a1: string, text: string])[]) => Promise<void>;
  /** Puts another book in the place of this one, as undo or opening a file does. */
  readonly become: (book: Book) => Promise<void>;
  /** Runs a function of the bundle on the book and keeps what it did. */
  readonly act: (name: string, args?: readonly unknown[], how?: How) => Promise<RunResult>;
  /** The same on a book of one's choice; nothing is kept. */
  readonly tryOn: (book: Book, name: string, args?: readonly unknown[], how?: How) => RunResult;
  readonly dispose: () => void;
}

/** The built bundle and its manifest. */
export interface Built {
  readonly bundle: Program;
  readonly manifest: Manifest;
}

const USER = "officer";
const MENU = /FromMenu$|^on(Open|Install)$|^open/;

/** Builds the add-on and reads it as Apps Script would. */
export async function built(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "ita-model-"));
  await build(folder);
  const bundle = parseBundle(readBundle(folder));
  const manifest = readManifest(join(folder, "appsscript.json"));
  rmSync(folder, { recursive: true });
  return { bundle, manifest };
}

/** All of a book that stays: what a run has shown on the screen does not. */
const contentOf = (book: Book): string => JSON.stringify({ ...book, ui: [] });

/** The book in an engine. One that it computed before is taken back as it was, and goes into the engine with the next change. */
function keeper(engine: Engine) {
  const computed = new WeakSet<Book>();
  const taken = () => {
    const book = engine.toBook();
    computed.add(book);
    return book;
  };
  let book = taken();
  let inEngine = book;
  const settle = async (change: Promise<unknown>) => {
    await change;
    book = taken();
    inEngine = book;
  };
  return {
    book: () => book,
    become: async (after: Book) => {
      if (computed.has(after)) book = after;
      else if (contentOf(after) !== contentOf(book)) await settle(engine.apply(inEngine, after));
    },
    /** Types what is given, all before the next calculation; gives back what was taken. */
    type: async (entries: readonly (readonly [tab: string, a1: string, text: string])[]) => {
      const ready = inEngine === book ? Promise.resolve() : engine.apply(inEngine, book);
      const typed = Promise.all(entries.map(([tab, a1, text]) => engine.edit(tab, a1, text)));
      await settle(Promise.all([ready, typed]));
      return typed;
    },
  };
}

/** Opens an empty spreadsheet. */
export function openWorld({ bundle, manifest }: Built): World {
  const engine = createEngine({ customFunctions: loadCustomFunctions(bundle, customFunctionNames(bundle)) });
  const { book, become, type } = keeper(engine);
  const tryOn: World["tryOn"] = (on, name, args = [], how = {}) => {
    const runner = MENU.test(name) ? runFunction : scriptRun;
    return runner({ bundle, manifest, book: on, name, args, user: USER, ...how });
  };
  return {
    book,
    become,
    edit: async (edit) => {
      const after = structuredClone(book());
      edit(after);
      await become(after);
    },
    type: async (entries) => {
      const taken = await type(entries);
      const refused = entries.filter((_, index) => !taken[index]);
      hold(refused.length === 0, "typed and refused", () => JSON.stringify(refused));
    },
    act: async (name, args, how) => {
      const result = tryOn(book(), name, args, how);
      if (result.ok || !result.question) await become(result.book);
      return result;
    },
    tryOn,
    dispose: engine.dispose,
  };
}
