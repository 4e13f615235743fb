import type { Book, DriveFile, Role, UiEffect } from "./apps-script/book";
import { parseBundle, readBundle } from "./apps-script/bundle";
import { readManifest } from "./apps-script/manifest";
import { type Failures, type RunResult, runFunction } from "./apps-script/run";
import { scriptRun } from "./apps-script/script-run";
import type { Question, Reply } from "./apps-script/services/host";
import { customFunctionNames, loadCustomFunctions } from "./engine/custom-functions";
import { createEngine, type Engine } from "./engine/engine";
import type { Snapshot } from "./engine/workbook";

/** What may differ from run to run. */
export interface HostRun {
  readonly user?: string;
  readonly role?: Role;
  readonly failures?: Failures;
  /** The user's answers to alerts with several buttons, in order. */
  readonly answers?: readonly Reply[];
  /** The cells that the user has selected; those that the last run left selected when absent. */
  readonly active?: Book["active"];
}

/**
 * How a run ended for its caller; the changes it made are in the workbook already. Where a `question` is left it made
 * none: the same run with the answer added goes further.
 */
export type HostResult = (
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
      readonly question?: Question;
    }
) & {
  readonly calls: Readonly<Record<string, number>>;
  readonly logs: RunResult["logs"];
  /** Menus, sidebars, toasts and alerts, in order. */
  readonly ui: readonly UiEffect[];
  readonly active: Book["active"];
};

/** The add-on without Google: its built bundle, a workbook with live formulas, a Drive. */
export interface Host {
  readonly engine: Engine;
  /** The time zone of the script project, which the spreadsheet need not share. */
  readonly scriptTimeZone: string;
  /** Runs a function of the bundle on one consistent state and applies what it did; runs wait for each other. */
  readonly run: (name: string, args?: readonly unknown[], options?: HostRun) => Promise<HostResult>;
  /** The same under google.script.run's rules; an argument that they forbid rejects. */
  readonly scriptRun: (name: string, args?: readonly unknown[], options?: HostRun) => Promise<HostResult>;
  readonly callsOfLastRun: () => Readonly<Record<string, number>>;
  readonly driveFiles: () => readonly DriveFile[];
  /** The workbook with all values computed. */
  readonly book: () => Promise<Book>;
  readonly dispose: () => void;
}

/** Starts a host of the bundle in a folder. `user` is the key of the person who works with it; `snapshot` is opened first. */
export function createHost(options: {
  readonly bundleDir: string;
  readonly manifestPath: string;
  readonly user?: string;
  readonly snapshot?: Snapshot;
}): Host {
  const bundle = parseBundle(readBundle(options.bundleDir));
  const manifest = readManifest(options.manifestPath);
  const customFunctions = loadCustomFunctions(bundle, customFunctionNames(bundle));
  const engine = createEngine({ customFunctions, scriptTimeZone: manifest.timeZone });
  let queue: Promise<unknown> = options.snapshot ? engine.load(options.snapshot) : Promise.resolve();
  let calls: Readonly<Record<string, number>> = {};

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = queue.then(act);
    queue = result.catch(() => undefined);
    return result;
  };

  const start =
    (runner: typeof runFunction) =>
    (name: string, args: readonly unknown[] = [], how: HostRun = {}): Promise<HostResult> =>
      inTurn(async () => {
        await engine.calculated();
        const before = engine.toBook();
        const { active = before.active, ...run } = how;
        const seen = { ...before, active };
        const user = options.user === undefined ? {} : { user: options.user };
        const result = runner({ bundle, manifest, book: seen, name, args, ...user, ...run });
        calls = result.calls;
        const { book, ...rest } = result;
        if (!rest.ok && rest.question) return { ...rest, ui: [], active };
        await engine.apply(before, book);
        return { ...rest, ui: book.ui, active: book.active };
      });

  return {
    engine,
    scriptTimeZone: manifest.timeZone,
    run: start(runFunction),
    scriptRun: start(scriptRun),
    callsOfLastRun: () => calls,
    driveFiles: () => engine.toBook().files,
    book: () =>
      inTurn(async () => {
        await engine.calculated();
        return engine.toBook();
      }),
    dispose: engine.dispose,
  };
}
