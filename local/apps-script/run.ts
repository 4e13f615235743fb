import { createHash, randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { Book, Role } from "./book";
import { type BundleFile, type Program, parseBundle } from "./bundle";
import type { Manifest } from "./manifest";
import { bareContext, installServices } from "./realm";
import type { Meanwhile } from "./services/colleague";
import type { Failure, HostInput, Question, Reply } from "./services/host";
import type { Trips } from "./services/trips";
import { webPageOf } from "./web-page";

/** Calls that shall fail, by name: "Drive.Files.update", "Lock.tryLock" (then somebody else holds the lock). */
export type Failures = Readonly<Record<string, Failure>>;

/** One execution. Everything but the first four has a default. */
export interface RunOptions {
  /** The files of dist in push order, or the same already parsed, which is faster for many runs. */
  readonly bundle: readonly BundleFile[] | Program;
  readonly manifest: Manifest;
  readonly book: Book;
  readonly name: string;
  /** Must be JSON; a Date becomes a text. */
  readonly args?: readonly unknown[];
  /** The key of the user who runs it; drive.file tells users apart by it. */
  readonly user?: string;
  /** What that user may do with the spreadsheet; the owner when absent. */
  readonly role?: Role;
  /** The language of that user's account, which is not the spreadsheet's: "th" when absent. */
  readonly language?: string;
  readonly failures?: Failures;
  /** What the user answers to alerts with several buttons, in order. The first without an answer ends the run. */
  readonly answers?: readonly Reply[];
  /** Cuts the execution off in place of its n-th service call (from 1), as the time limit does; whatever was done stays. */
  readonly stopAt?: number;
  /** The n-th service call (from 1) throws once, whatever it is, as when Google's service is out of order. */
  readonly failAt?: number;
  /** What colleagues do in the spreadsheet while the execution runs: no lock keeps people from typing. */
  readonly meanwhile?: readonly Meanwhile[];
  /** Default 6 minutes. */
  readonly timeoutMs?: number;
  /** Applies google.script.run's rule to the returned value. */
  readonly strictReturn?: boolean;
  /** False for code that nobody has authorised: no call that needs a scope works. */
  readonly authorised?: boolean;
}

/** An error as Google reports it: `message` is its text, `name` is "Exception" for one of a service. */
export interface RunError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/**
 * How an execution ended. `book` is a changed copy also after an error: Apps Script takes nothing back. Where a
 * `question` is left, a person has to answer first: nothing was done, and the same run with the answer goes further.
 */
export type RunResult = {
  readonly book: Book;
  /** How often each method was called, by "Service.method". */
  readonly calls: Readonly<Record<string, number>>;
  /** The same calls by name, in their order. */
  readonly trace: readonly string[];
  /** How often the script had to wait for the spreadsheet. */
  readonly trips: Trips;
  readonly logs: readonly { readonly level: string; readonly text: string }[];
} & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: RunError; readonly question?: Question }
);

const NO_TRIPS: Trips = { flushes: 0, reads: 0 };
const SIX_MINUTES = 360_000;
const CALL = "(function(){const call=globalThis.__call;delete globalThis.__call;call()})()";
const compiled = new WeakMap<Program, Script>();

function programOf(bundle: RunOptions["bundle"]): Program {
  return "code" in bundle ? bundle : parseBundle(bundle);
}

function scriptOf(program: Program): Script {
  const known = compiled.get(program);
  const script = known ?? new Script(program.code, { filename: "Code.js" });
  compiled.set(program, script);
  return script;
}

/** Dates in the script are those of the manifest's time zone, whatever this machine's is. */
function inTimeZone<T>(timeZone: string, act: () => T): T {
  const before = process.env["TZ"];
  process.env["TZ"] = timeZone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

function digest(algorithm: string, base64: string): string {
  return createHash(algorithm).update(Buffer.from(base64, "base64")).digest("base64");
}

// The number formats of the engine; loaded only when a script asks for a displayed value.
function display(value: number, format: string, locale: string): string {
  const core = createRequire(import.meta.url)("@univerjs/core") as typeof import("@univerjs/core");
  return String(core.numfmt.format(format, value, { throws: false, locale }));
}

function hostInput(options: RunOptions, program: Program): HostInput {
  const { manifest, book } = options;
  const services = manifest.dependencies?.enabledAdvancedServices ?? [];
  // The effects of the last run are shown by now.
  const fresh: Book = { ...book, ui: [] };
  return {
    book: JSON.stringify(fresh),
    scopes: manifest.oauthScopes,
    advancedServices: services.map((service) => service.userSymbol),
    scriptTimeZone: manifest.timeZone,
    userKey: options.user ?? "local-user",
    role: options.role ?? "owner",
    language: options.language ?? "th",
    html: program.html,
    failures: options.failures ?? {},
    stopAt: options.stopAt ?? null,
    failAt: options.failAt ?? null,
    meanwhile: options.meanwhile ?? [],
    authorised: options.authorised ?? true,
    answers: options.answers ?? [],
    digest,
    uuid: randomUUID,
    webPage: webPageOf,
    display,
  };
}

function notFound(name: string): RunError {
  const message = `Script function not found: ${name}`;
  return { name: "Exception", message, stack: `Exception: ${message}` };
}

function asRunError(thrown: unknown, seconds: number): RunError {
  // An error of another realm is no instance of this one's Error.
  const error = thrown as Partial<RunError & { code: string }>;
  const timeout = error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
  const message = timeout
    ? `Exceeded maximum execution time (${seconds} s)`
    : String(error.message ?? thrown);
  return { name: error.name ?? "Error", message, stack: String(error.stack ?? message) };
}

interface Left {
  readonly kind: "pending" | "value" | "error";
  readonly value?: unknown;
  readonly error?: RunError;
  readonly book: Book;
  readonly counts: Record<string, number>;
  readonly trace: readonly string[];
  readonly trips: Trips;
  readonly logs: readonly { readonly level: string; readonly text: string }[];
  readonly question?: Question;
  /** Whether the planned stop was reached. */
  readonly stopped: boolean;
}

const PENDING: RunError = {
  name: "Error",
  message: "The function returned a promise that nothing can settle.",
  stack: "",
};

// The script may have caught what ended it; without the answer the rest means nothing.
const UNANSWERED: RunError = { name: "UnansweredAlert", message: "Nobody has answered an alert.", stack: "" };

// The script may have caught it, too; what it answered afterwards was never sent.
const STOPPED: RunError = { name: "Exception", message: "Exceeded maximum execution time", stack: "" };

function finish(left: Left, thrown: RunError | undefined, before: Book): RunResult {
  const { counts: calls, question, stopped, logs, trace, trips } = left;
  const rest = { book: left.book, calls, logs, trace, trips };
  if (stopped) return { ok: false, error: STOPPED, ...rest };
  const error = thrown ?? left.error ?? (left.kind === "pending" ? PENDING : undefined);
  if (question) return { ok: false, error: error ?? UNANSWERED, question, ...rest, book: before };
  return error ? { ok: false, error, ...rest } : { ok: true, value: left.value, ...rest };
}

function execute(options: RunOptions, program: Program): RunResult {
  const timeout = options.timeoutMs ?? SIX_MINUTES;
  const context = bareContext();
  const services = installServices(context, hostInput(options, program));
  let thrown: RunError | undefined;
  try {
    scriptOf(program).runInContext(context, { timeout });
    const args = JSON.stringify(options.args ?? []);
    const call = { name: options.name, args, strict: options.strictReturn ?? false };
    Object.assign(context, { __call: () => services.invoke(call) });
    new Script(CALL, { filename: "call.js" }).runInContext(context, { timeout });
  } catch (error) {
    thrown = asRunError(error, timeout / 1000);
  }
  return finish(JSON.parse(services.result()) as Left, thrown, options.book);
}

/**
 * Runs one function of the bundle in a fresh, bare context with the services inside of it. Synchronous; the book
 * given is not touched. A syntax that ES2019 does not know throws a SyntaxError, as the upload would be refused.
 */
export function runFunction(options: RunOptions): RunResult {
  const program = programOf(options.bundle);
  if (options.name.endsWith("_") || !program.functions.has(options.name)) {
    return {
      ok: false,
      error: notFound(options.name),
      book: options.book,
      calls: {},
      logs: [],
      trace: [],
      trips: NO_TRIPS,
    };
  }
  return inTimeZone(options.manifest.timeZone, () => execute(options, program));
}
