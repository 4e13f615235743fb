import fc from "fast-check";
import { expect, test } from "vitest";
import { openGround } from "./ground";
import { sequences } from "./sequences";

/** A few short ones from a fixed seed: what `npm run soak` plays for hours and with all kinds of steps. */
const FEW = { seed: 8, numRuns: 3, endOnFailure: true };
const STEPS = 3;

test("random sequences of clicks, undo, settings, files and advice break no rule", async () => {
  const ground = await openGround();
  const played = await fc.check(sequences(ground, STEPS, ["actions", "surroundings", "officer"]), FEW);
  ground.world.dispose();
  expect(fc.defaultReportMessage(played) ?? "").toBe("");
});
