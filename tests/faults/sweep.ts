import type { Book } from "../../local/apps-script/book";
import type { RunResult } from "../../local/apps-script/run";
import type { Overview, Result } from "../../src/wire";
import type { AddOn, Click } from "../endpoints/host";
import type { Action } from "./actions";
import { firstDifference } from "./differ";
import { allIn, stateOf, typedIn } from "./state";

/** Runs a function of the built add-on on a book. */
export type Run = AddOn["click"];

/** An action that ran to its end: what it called, and what a person saw before and sees after. */
export interface Course {
  readonly action: Action;
  readonly calls: number;
  /** The calls (from 1) that change something: between two of them a stop leaves the same state. */
  readonly writing: readonly number[];
  readonly state: unknown;
  /** What a build makes of the spreadsheet where the action has not begun. */
  readonly unbegun: unknown;
  readonly typed: readonly string[];
  readonly shown: readonly string[];
}

const WRITES = /\.(set|insert|delete|clear|hide|show|protect|remove|copyTo|create|update|rename|append)/;
const ASKS = /Builder\.|Ui\.|^Drive\.Permissions\.list/;
const JOURNAL = "ita-new-year:";
const OVERVIEW: Click = { name: "overview" };

const isWriting = (call: string): boolean => WRITES.test(call) && !ASKS.test(call);

/** The figures that the sidebar shows; the sentence that it shows in their place when there are none. */
function shownOf(run: Run, book: Book): { readonly figures: string | null; readonly sentence: string } {
  const result = run(OVERVIEW, book);
  const answer = result.ok ? (result.value as Result<Overview>) : null;
  if (!answer) return { figures: null, sentence: "" };
  if (!answer.ok) return { figures: null, sentence: answer.message.th };
  const { template, total, level, reportYear, resultYear, findings } = answer.value;
  const figures = template === "ready" ? JSON.stringify([total, level, reportYear, resultYear]) : null;
  return {
    figures,
    sentence: template === "missing" ? "สร้างแม่แบบ" : findings.map(({ message }) => message.th).join("|"),
  };
}

/** Runs an action to its end. */
export function courseOf(run: Run, action: Action): Course {
  const result = run(action.click, action.book);
  if (!result.ok) throw new Error(`${action.what}: ${result.error.stack}`);
  const before = shownOf(run, action.book).figures;
  const after = shownOf(run, result.book).figures;
  const isEmpty = action.book.sheets.length < 2;
  // Words of another year's criteria go, as they should.
  const kept = allIn(result.book);
  return {
    action,
    calls: result.trace.length,
    writing: result.trace.flatMap((call, index) => (isWriting(call) ? [index + 1] : [])),
    state: stateOf(result.book),
    unbegun: action.healers.length > 1 ? stateOf(run({ name: "buildTemplate" }, action.book).book) : null,
    typed: isEmpty ? [] : typedIn(action.book).filter((value) => kept.has(value)),
    shown: [before, after].flatMap((figures) => figures ?? []),
  };
}

/** What a click answered, as a person would be told: the code of a failure, or what an alert said. */
export function saidOf(result: RunResult): string {
  if (!result.ok) return `threw ${result.error.message}`;
  const answer = result.value as Result<unknown> | null | undefined;
  if (answer && !answer.ok) return `${answer.code}: ${answer.message.th}`;
  const alert = result.book.ui.flatMap((effect) => (effect.kind === "alert" ? [effect.message] : []));
  return alert[alert.length - 1] ?? "";
}

/** An answer that is a failure begins with its code. */
const FAILED = /^[a-zA-Z]+: /;
/** What nobody ought to be told. */
export const UNEXPECTED = /unknown|ที่ไม่คาดคิด|^threw/;

/** Says what of the texts is not among those that are there. */
export function lost(typed: readonly string[], all: ReadonlySet<string>): string | null {
  const gone = typed.filter((value) => !all.has(value));
  return gone.length > 0 ? `lost ${JSON.stringify(gone.slice(0, 5))}` : null;
}

/** Whether figures are shown only where they are those of before or after. */
function toldRight(run: Run, course: Course, book: Book): string | null {
  const { figures, sentence } = shownOf(run, book);
  if (figures !== null) return course.shown.includes(figures) ? null : `shown as good: ${figures}`;
  return sentence === "" ? "no figures and no sentence" : null;
}

function healed(run: Run, course: Course, left: Book, healer: Click): string | null {
  const result = run(healer, left);
  const said = saidOf(result);
  if (UNEXPECTED.test(said)) return `${healer.name}: ${said}`;
  if (FAILED.test(said)) return `${healer.name}: ${said}`;
  const gone = lost(course.typed, allIn(result.book));
  if (gone) return `${healer.name}: ${gone}`;
  if (!course.action.exact) return null;
  const isBegun =
    healer === course.action.click || [...allIn(left)].some((value) => value.startsWith(JOURNAL));
  const different = firstDifference(stateOf(result.book), isBegun ? course.state : course.unbegun);
  return different && `${healer.name} (${said}): ${different}`;
}

/** Everything that is wrong after an interrupted run has left that book. */
export function faultsOf(run: Run, course: Course, left: Book): readonly string[] {
  const faults = [
    lost(course.typed, allIn(left)),
    toldRight(run, course, left),
    ...course.action.healers.map((healer) => healed(run, course, left, healer)),
  ];
  return faults.filter((fault) => fault !== null);
}

/** What is wrong after the action was cut off at that call. */
export function stoppedAt(run: Run, course: Course, stopAt: number): readonly string[] {
  const { click, book } = course.action;
  return faultsOf(run, course, run(click, book, { stopAt }).book);
}

/** What is wrong after that one call of the action threw an error: as after a stop, and what was said of it. */
export function failedAt(run: Run, course: Course, failAt: number): readonly string[] {
  const { click, book } = course.action;
  const result = run(click, book, { failAt });
  const said = saidOf(result);
  const unexpected = UNEXPECTED.test(said) ? [said] : [];
  // The call was made good by another: nothing is left to heal.
  if (!firstDifference(stateOf(result.book), course.state)) return unexpected;
  return [...unexpected, ...faultsOf(run, course, result.book)];
}
