import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Program, parseBundle, readBundle } from "../../local/apps-script/bundle";
import { type Manifest, readManifest } from "../../local/apps-script/manifest";
import { runFunction } from "../../local/apps-script/run";
import { build } from "../../scripts/build";
import { addOn } from "../endpoints/host";
import { type Action, actionsOf } from "./actions";
import { courseOf, type Run, stoppedAt } from "./sweep";

let bundle: Program;
let manifest: Manifest;
let actions: readonly Action[];
const run: Run = (click, book, options = {}) => runFunction({ bundle, manifest, book, ...click, ...options });

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "ita-faults-"));
  await build(folder);
  bundle = parseBundle(readBundle(folder));
  manifest = readManifest(join(folder, "appsscript.json"));
  rmSync(folder, { recursive: true });
  actions = actionsOf(await addOn());
});

/** A few of the calls that write, the first and the last among them; `npm run faults` takes them all. */
function sample(writing: readonly number[], count: number): readonly number[] {
  const at = (index: number) => writing[Math.round((index * (writing.length - 1)) / (count - 1))] ?? 1;
  return Array.from({ length: count }, (_, index) => at(index));
}

describe("cut off in the middle, nothing is lost, no figure is told as good, and one more click ends it", () => {
  test.each([
    ["first build", 3],
    ["build of an older version", 2],
    ["build again", 2],
    ["build for another year", 2],
    ["new year", 4],
    ["paste", 2],
    ["first picture", 2],
  ])("%s", (what, count) => {
    const action = actions.find((each) => each.what === what);
    if (!action) throw new Error(`No action ${what}.`);
    const course = courseOf(run, action);
    const faults = sample(course.writing, count).map((call) => [call, stoppedAt(run, course, call)]);
    expect(faults.filter(([, found]) => (found as readonly string[]).length > 0)).toEqual([]);
  });
});
