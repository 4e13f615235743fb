import fc from "fast-check";
import { bookDifferences } from "../invariants/same";
import { type Play, type Step, step } from "../play";
import { chance } from "../spots";
import { hold } from "../violation";
import { type Action, BUILD, callsOf, perform, WRITING } from "./actions";

const AGAIN = 3;

/** (c) What a stop left is healed by the same action again and a build, to what an uninterrupted one leaves. */
function holdHealed({ world }: Play, action: Action, stopAt: number): void {
  const start = world.book();
  const run = (book: typeof start, each: Action, how = {}) =>
    world.tryOn(book, each.name, each.args(world, book), { ...each.how, ...how }).book;
  let healed = run(start, action, { stopAt });
  for (let round = 0; round < AGAIN && action.name !== BUILD.name; round++) healed = run(healed, action);
  const whole = run(start, action);
  const [one, other] = [run(run(whole, BUILD), BUILD), run(run(healed, BUILD), BUILD)];
  const differences = bookDifferences(other, one);
  hold(
    differences.length === 0,
    `not healed after ${action.said}`,
    () =>
      `stopped at call ${stopAt}: ${differences.length} differences: ${differences.slice(0, 4).join("; ")}`,
  );
}

/** Any action cut off at any call, as by the six-minute limit or a closed browser. */
export const stops: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...WRITING), chance)
  .map(([action, where]) =>
    step(`stop: ${action.said}`, async (play) => {
      const calls = callsOf(play, action);
      const stopAt = 1 + Math.floor(where * calls);
      holdHealed(play, action, stopAt);
      await perform(play, action, { stopAt });
      return `${action.said}, cut off at call ${stopAt} of ${calls}`;
    }),
  );
