import type fc from "fast-check";
import type { Book } from "../../local/apps-script/book";
import type { RunResult } from "../../local/apps-script/run";
import type { Overview, Result } from "../../src/wire";
import { holdAgreement } from "./invariants/agree";
import { Violation } from "./violation";
import type { World } from "./world";

/** One sequence under way: the spreadsheet, and what it has to be compared with. */
export interface Play {
  readonly world: World;
  /** The template's own words and numbers. */
  readonly own: ReadonlySet<string>;
  /** Former states of the book, the newest last: what undo goes back to. */
  readonly past: Book[];
  /** Counts what was done, for the report of the soak. */
  readonly counts: Map<string, number>;
}

/** A step of a sequence. */
export type Step = fc.AsyncCommand<object, Play>;

/** What a call answered; throws a Violation where it threw or did not know what had happened. */
export function answered(name: string, result: RunResult): Result<unknown> {
  if (!result.ok) throw new Violation("exception", `${name}: ${result.error.message} ${result.error.stack}`);
  const value = result.value as Result<unknown> | null | undefined;
  if (value === null || value === undefined || typeof value !== "object") return { ok: true, value };
  if (value.ok === false && value.code === "unknown") {
    throw new Violation("unknown", `${name}: ${result.logs.map(({ text }) => text).join(" | ")}`);
  }
  return value;
}

/** The sidebar as it would be shown of a book. */
export function overviewOf(world: World, book: Book): Overview {
  const answer = answered("overview", world.tryOn(book, "overview"));
  if (!answer.ok) throw new Violation("no overview", answer.message.th);
  return answer.value as Overview;
}

/** What must hold of any book at any time. */
export function holdAll(world: World): void {
  holdAgreement(world.book(), overviewOf(world, world.book()));
}

const PAST = 6;

/** Makes a step of what a person does; `perform` tells in plain words what it came to, with tab and cell. */
export function step(kind: string, perform: (play: Play) => Promise<string>): Step {
  let said = kind;
  return {
    check: () => true,
    run: async (_model, play) => {
      const before = play.world.book();
      play.past.push(before);
      if (play.past.length > PAST) play.past.shift();
      said = `${kind} (under way)`;
      said = await perform(play);
      play.counts.set(kind, (play.counts.get(kind) ?? 0) + 1);
      holdAll(play.world);
    },
    toString: () => said,
  };
}
