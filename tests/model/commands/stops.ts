import fc from "fast-check";
import type { Book } from "../../../local/apps-script/book";
import type { RunResult } from "../../../local/apps-script/run";
import { bookDifferences } from "../invariants/same";
import { type Play, type Step, step } from "../play";
import { chance } from "../spots";
import { hold } from "../violation";
import type { How } from "../world";
import { type Action, BUILD, perform, WRITING } from "./actions";

const AGAIN = 2;

function runOn({ world }: Play, book: Book, action: Action, how: How = {}): RunResult {
  return world.tryOn(book, action.name, action.args(world, book), { ...action.how, ...how });
}

/** (c) What a stop left is healed by the same action again and a build, to what the uninterrupted one leaves. */
function holdHealed(play: Play, action: Action, whole: Book, stopAt: number): void {
  let healed = runOn(play, play.world.book(), action, { stopAt }).book;
  const again = action.name.startsWith(BUILD.name) ? 0 : AGAIN;
  for (let round = 0; round < again; round++) healed = runOn(play, healed, action).book;
  const [one, other] = [whole, healed].map((book) => runOn(play, book, BUILD).book);
  const differences = one && other ? bookDifferences(other, one) : [];
  hold(
    differences.length === 0,
    `not healed after ${action.said}`,
    () =>
      `stopped at call ${stopAt}: ${differences.length} differences: ${differences.slice(0, 4).join("; ")}`,
  );
}

const sum = (calls: RunResult["calls"]): number =>
  Object.values(calls).reduce((all, count) => all + count, 0);

/** Any action cut off at any call, as by the six-minute limit or a closed browser. */
export const stops: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...WRITING), chance)
  .map(([action, where]) =>
    step(`stop: ${action.said}`, async (play) => {
      const whole = runOn(play, play.world.book(), action);
      const calls = sum(whole.calls);
      const stopAt = 1 + Math.floor(where * calls);
      holdHealed(play, action, whole.book, stopAt);
      await perform(play, action, { stopAt });
      return `${action.said}, cut off at call ${stopAt} of ${calls}`;
    }),
  );
