import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseBundle, readBundle } from "../local/apps-script/bundle";
import { readManifest } from "../local/apps-script/manifest";
import { runFunction } from "../local/apps-script/run";
import { addOn } from "../tests/endpoints/host";
import { actionsOf } from "../tests/faults/actions";
import { type Course, courseOf, failedAt, type Run, stoppedAt } from "../tests/faults/sweep";
import { build } from "./build";

process.env["TZ"] = "Asia/Bangkok";
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    every: { type: "string", default: "1" },
    mode: { type: "string", default: "stop" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "ita-faults-"));
await build(folder);
const bundle = parseBundle(readBundle(folder));
const manifest = readManifest(join(folder, "appsscript.json"));
rmSync(folder, { recursive: true });
const run: Run = (click, book, options = {}) => runFunction({ bundle, manifest, book, ...click, ...options });

/** The calls at which the action is disturbed: between two that write, a stop leaves what it leaves at the second one. */
function placesOf({ calls, writing }: Course): readonly number[] {
  const every = Number(values.every);
  const all = values.mode === "stop" ? writing : Array.from({ length: calls }, (_, index) => index + 1);
  return all.filter((_, index) => index % every === 0);
}

let bad = 0;
for (const action of actionsOf(await addOn())) {
  if (values.only && !new RegExp(values.only).test(action.what)) continue;
  const course = courseOf(run, action);
  const places = placesOf(course);
  const at = values.mode === "stop" ? stoppedAt : failedAt;
  const wrong = places.flatMap((place) => {
    const faults = at(run, course, place);
    for (const fault of faults) console.log(`  ${action.what}, call ${place}: ${fault}`);
    return faults.length > 0 ? [place] : [];
  });
  bad += wrong.length;
  console.log(
    `${action.what}: ${places.length - wrong.length} of ${places.length} ${values.mode}s come right (${course.calls} calls, ${course.writing.length} of them write)`,
  );
}
process.exitCode = bad > 0 ? 1 : 0;
