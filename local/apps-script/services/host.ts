import type { Book, Role } from "../book";
import { colleaguesAct, type Meanwhile } from "./colleague";
import { tripCounter } from "./trips";

/** How a named call is made to fail. `nth` counts from 1 over the execution; absent means every call. */
export interface Failure {
  readonly message: string;
  readonly nth?: number;
  /** HTTP status for a Drive call; 500 when absent. */
  readonly code?: number;
  /** The work is done all the same: only the answer is lost, as a 5xx of Drive may mean. */
  readonly done?: boolean;
}

/** An alert with several buttons; `buttons` is the name of a Ui.ButtonSet. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** The name of a Ui.Button, or one with the question that a person read: it answers no other. */
export type Reply = string | { readonly button: string; readonly to: Question };

/** What an execution is given; all of it crosses into the context as text or as a function of texts. */
export interface HostInput {
  readonly book: string;
  readonly scopes: readonly string[];
  readonly advancedServices: readonly string[];
  readonly scriptTimeZone: string;
  readonly userKey: string;
  readonly role: Role;
  readonly language: string;
  /** The html files of the bundle by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly failures: Readonly<Record<string, Failure>>;
  /** The service call (from 1) in whose place the execution is cut off: nothing after it has an effect. */
  readonly stopAt: number | null;
  /** The service call (from 1) that fails once, whatever it is, as when Google's service is out of order. */
  readonly failAt: number | null;
  readonly meanwhile: readonly Meanwhile[];
  /** A custom function or a script that nobody has authorised has no scope at all. */
  readonly authorised: boolean;
  /** What the user answers to alerts with several buttons, in order. */
  readonly answers: readonly Reply[];
  readonly digest: (algorithm: string, base64: string) => string;
  readonly uuid: () => string;
  /** A .docx (base64) as the web page that Drive exports of its document. */
  readonly webPage: (base64: string) => string;
  readonly display: (value: number, format: string, locale: string) => string;
}

interface HostState extends Omit<HostInput, "book" | "answers"> {
  readonly book: Book;
  readonly counts: Record<string, number>;
  readonly logs: { level: string; text: string }[];
  readonly answers: Reply[];
  /** The first alert that nobody has answered. */
  question: Question | undefined;
  /** Service calls so far, whatever they are, by name. */
  readonly trace: string[];
  readonly trips: ReturnType<typeof tripCounter>;
  readonly held: Set<string>;
}

let state: HostState | undefined;

/** Starts the services of one execution. Called once per context. */
export function openHost(input: HostInput): HostState {
  state = {
    ...input,
    book: JSON.parse(input.book) as Book,
    answers: [...input.answers],
    question: undefined,
    counts: {},
    trace: [],
    trips: tripCounter(),
    logs: [],
    held: new Set(),
  };
  return state;
}

/** The execution that this context belongs to. */
export function host(): HostState {
  if (state === undefined) throw new Error("A service was called before the execution began.");
  return state;
}

// The messages of all services here, Drive's too, are written after Google's from memory and documentation; none has
// been compared with the live service. A test that expects one shows where an error arises, not how Google words it.
/** An error as the services throw it: its name is "Exception". */
export function exception(message: string, name = "Exception"): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/**
 * Counts a call and answers with the planned failure that it meets, if any. From the planned stop on every call throws:
 * a script that ran out of time has no more catch or finally either, so whatever those would do has no effect.
 */
export function countCall(call: string): Failure | undefined {
  const { counts, failures, stopAt, failAt, trace } = host();
  trace.push(call);
  if (stopAt !== null && trace.length >= stopAt) throw exception("Exceeded maximum execution time");
  colleaguesAct(trace.length);
  if (trace.length === failAt)
    throw exception("We're sorry, a server error occurred. Please wait a bit and try again.");
  const nth = (counts[call] ?? 0) + 1;
  counts[call] = nth;
  const plan = failures[call];
  return plan !== undefined && (plan.nth === undefined || plan.nth === nth) ? plan : undefined;
}
