import fc from "fast-check";
import { actions } from "./commands/actions";
import { stops } from "./commands/stops";
import { structure } from "./commands/structure";
import { surroundings } from "./commands/surroundings";
import { troubles } from "./commands/troubles";
import { typing } from "./commands/typing";
import { KNOWN } from "./known";
import { followAdvice } from "./officer";
import { type Play, type Step, step } from "./play";
import type { Start } from "./starts";
import { Violation } from "./violation";
import type { World } from "./world";

const officer = fc.constant(null).map(() =>
  step("follow the advice", async (play) => {
    await followAdvice(play);
    return "follow the sidebar's advice until a report is made";
  }),
);

const KINDS = {
  typing: { weight: 8, arbitrary: typing },
  structure: { weight: 5, arbitrary: structure },
  actions: { weight: 6, arbitrary: actions },
  stops: { weight: 2, arbitrary: stops },
  surroundings: { weight: 2, arbitrary: surroundings },
  troubles: { weight: 2, arbitrary: troubles },
  officer: { weight: 1, arbitrary: officer },
} satisfies Record<string, fc.WeightedArbitrary<Step>>;

/** A kind of steps, for a soak of some kinds only. */
export type StepKind = keyof typeof KINDS;

/** All kinds of steps. */
export const STEP_KINDS = Object.keys(KINDS) as readonly StepKind[];

/** What a sequence is played on, and what it is counted in. */
export interface Ground {
  readonly world: World;
  readonly starts: readonly Start[];
  readonly own: ReadonlySet<string>;
  readonly counts: Map<string, number>;
}

const isKnown = (error: unknown): error is Violation =>
  error instanceof Violation && Object.keys(KNOWN).some((kind) => error.kind.startsWith(kind));

async function playFrom({ world, own, counts }: Ground, start: Start, steps: Iterable<Step>): Promise<void> {
  await world.become(await start.book());
  const play: Play = { world, own, counts, past: [] };
  try {
    await fc.asyncModelRun(() => ({ model: {}, real: play }), steps);
  } catch (error) {
    if (!isKnown(error)) throw error;
    counts.set(`(known) ${error.kind}`, (counts.get(`(known) ${error.kind}`) ?? 0) + 1);
  }
}

/** Sequences of at most that many steps, each from one of the starts; replayable from seed and path. */
export function sequences(ground: Ground, most: number, kinds: readonly StepKind[] = STEP_KINDS) {
  const names = fc.constantFrom(...ground.starts.map(({ name }) => name));
  const steps = fc.commands([fc.oneof(...kinds.map((kind) => KINDS[kind]))], {
    maxCommands: most,
    size: "max",
  });
  return fc.asyncProperty(names, steps, async (name, chosen) => {
    const start = ground.starts.find((each) => each.name === name);
    if (start) await playFrom(ground, start, chosen);
  });
}
