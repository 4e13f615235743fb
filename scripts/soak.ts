import { parseArgs } from "node:util";
import fc from "fast-check";
import { openGround } from "../tests/model/ground";
import { STEP_KINDS, sequences } from "../tests/model/sequences";
import { Violation } from "../tests/model/violation";

process.env["TZ"] = "Asia/Bangkok";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    seed: { type: "string" },
    path: { type: "string" },
    steps: { type: "string", default: "12" },
    only: { type: "string" },
    shrink: { type: "boolean", default: false },
  },
});

const only = values.only?.split(",");
const stepKinds = STEP_KINDS.filter((kind) => only?.includes(kind) ?? true);
const steps = Number(values.steps);
let end = Date.now() + Number(values.minutes) * 60_000;
// Ctrl+C ends it after the sequences under way, and still says what was played.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    end = 0;
  });
}
const ground = await openGround();
const kinds = new Map<string, { count: number; example: string }>();
let [sequencesPlayed, seed] = [0, Number(values.seed ?? Date.now() % 2 ** 31)];
console.log(`seed ${seed}`);

for (; Date.now() < end; seed++) {
  // Nothing interrupts a check: the sequence under way would go on in the same spreadsheet, beside the next one.
  const result = await fc.check(sequences(ground, steps, stepKinds), {
    seed,
    numRuns: 5,
    endOnFailure: !values.shrink,
    ...(values.path !== undefined && { path: values.path }),
  });
  sequencesPlayed += result.numRuns;
  if (result.failed && result.errorInstance) {
    const { errorInstance: error, counterexample, counterexamplePath } = result;
    const kind =
      error instanceof Violation ? error.kind : `crash ${error instanceof Error ? error.stack : error}`;
    const [start, played] = counterexample ?? [];
    const example = `seed ${seed} path ${counterexamplePath}\n    ${error instanceof Error ? error.message : error}\n    from ${start}: ${played}`;
    const known = kinds.get(kind);
    const shorter = known === undefined || example.length < known.example.length;
    kinds.set(kind, { count: (known?.count ?? 0) + 1, example: shorter ? example : known.example });
    if (known === undefined) console.log(`${kind}\n    ${example}`);
  }
  if (values.path !== undefined) break;
}

const played = [...ground.counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`\n${sequencesPlayed} sequences, ${played} steps`);
for (const [kind, count] of [...ground.counts].sort((a, b) => b[1] - a[1])) console.log(`  ${count} ${kind}`);
for (const [kind, { count, example }] of [...kinds].sort((a, b) => b[1].count - a[1].count)) {
  console.log(`\n${count} × ${kind}\n    ${example}`);
}
ground.world.dispose();
process.exitCode = kinds.size > 0 ? 1 : 0;
