import type { Book, MenuEntry } from "../../apps-script/book";
import { parseBundle, readBundle } from "../../apps-script/bundle";
import { EXTRAS_RESOURCE } from "../../engine/extras";
import { gidOf, isShared, sheetKey } from "../../engine/mutation";
import type { Host, HostResult, HostRun } from "../../host";
import type { Answer, Call, Selected, Sent, ServerEvent, Shown, Start } from "../protocol";
import { frameShim } from "./frame-shim";
import { createFrames, type Frames } from "./frames";
import { functionHelp } from "./function-help";

/** One workbook with its add-on, as the pages that are open on it share it. */
export interface Session {
  readonly start: () => Promise<Start>;
  /** Takes a change from a page. False when the engine refuses it. */
  readonly change: (sent: Sent) => boolean;
  readonly call: (call: Call) => Promise<Answer>;
  /** Puts another workbook in the place of this one. */
  readonly replace: (make: () => Promise<void>) => Promise<void>;
  readonly frame: (path: string) => string | undefined;
}

function menuOf({ ui }: HostResult): readonly MenuEntry[] {
  return ui.flatMap((effect) => (effect.kind === "menu" ? effect.entries : []));
}

function functionsIn(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "menu") return functionsIn(entry.entries);
    return entry.kind === "item" ? [entry.functionName] : [];
  });
}

function shownBy({ ui }: HostResult, frames: Frames): readonly Shown[] {
  return ui.flatMap((effect): readonly Shown[] => {
    if (effect.kind === "menu") return [];
    // It was shown when it was answered.
    if (effect.kind === "alert" && effect.buttons !== "OK") return [];
    return "html" in effect ? [{ ...effect, html: frames.keep(effect.html) }] : [effect];
  });
}

function activeOf(selected: Selected | null): HostRun {
  return selected === null ? {} : { active: { sheetId: gidOf(selected.sheet), area: selected.area } };
}

/** The cells selected at the end, when they are others than before. */
function moved({ active }: HostResult, before: Selected | null): Selected | null {
  const after = { sheet: sheetKey(active.sheetId), area: active.area };
  const same = before !== null && JSON.stringify(activeOf(before).active) === JSON.stringify(active);
  return same ? null : after;
}

function answer(result: HostResult, frames: Frames, before: Selected | null): Answer {
  const effects = { shown: shownBy(result, frames), moved: moved(result, before) };
  if (result.ok) return { ok: true, value: result.value, ...effects };
  const { error, question } = result;
  const { name, message } = error;
  return { ok: false, error: { name, message }, ...(question && { question }), ...effects };
}

/** What the script said of trouble belongs where a maintainer looks; the page shows its sentences for officers. */
function report({ logs }: HostResult): void {
  for (const { level, text } of logs) if (level === "ERROR") console.error(text);
}

function refusal(error: unknown): Answer {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { ok: false, error: { name, message }, shown: [], moved: null };
}

/** What a page shows of the snapshot: not the files of the Drive, which are large and stay here. */
function forPage(snapshot: Start["snapshot"]): Start["snapshot"] {
  const resources = snapshot.resources?.filter(({ name }) => name !== EXTRAS_RESOURCE) ?? [];
  return { ...snapshot, resources };
}

/** What a session stands on: `tell` reaches every page, `changed` is called after each change of anything. */
export interface SessionOptions {
  readonly host: Host;
  readonly bundleDir: string;
  /** Names this run of the server. */
  readonly run: string;
  readonly tell: (event: ServerEvent) => void;
  readonly changed: () => void;
}

/** Opens the session on a host. */
export async function openSession({ host, bundleDir, run, tell, changed }: SessionOptions): Promise<Session> {
  const program = parseBundle(readBundle(bundleDir));
  const frames = createFrames(await frameShim([...program.functions]));
  const functions = functionHelp(program);
  let sequence = 0;
  let silent = false;

  host.engine.onMutation((mutation, origin) => {
    if (silent) return;
    sequence += 1;
    tell({ kind: "mutation", sequence, origin: origin ?? null, mutation });
    changed();
  });

  const menu = async () => menuOf(await host.run("onOpen", [{}]));
  const items = functionsIn(await menu());

  return {
    start: async () => {
      const entries = await menu();
      const book: Book = await host.book();
      const snapshot = forPage(host.engine.snapshot());
      const { name, locale, timeZone } = book;
      const region = { locale, timeZone, scriptTimeZone: host.scriptTimeZone };
      return { name, region, snapshot, sequence, run, functions, menu: entries };
    },
    change: ({ page, mutation }) => {
      const known = mutation.id.includes(".mutation.") && isShared(mutation.id, mutation.params);
      return known && !silent && host.engine.replay(mutation, page);
    },
    call: async ({ name, args, by, selected, answers }) => {
      try {
        if (by === "menu" && !items.includes(name)) throw new Error(`Script function not found: ${name}`);
        const how = { ...activeOf(selected), answers };
        const result = await (by === "menu" ? host.run(name, [], how) : host.scriptRun(name, args, how));
        changed();
        report(result);
        return answer(result, frames, selected);
      } catch (error) {
        return refusal(error);
      }
    },
    replace: async (make) => {
      silent = true;
      try {
        await make();
      } finally {
        silent = false;
      }
      changed();
      tell({ kind: "replaced" });
    },
    frame: (path) => frames.find(path),
  };
}
