import { parseArgs } from "node:util";
import type { Edit } from "../local/apps-script/services/colleague";
import { addOn } from "../tests/endpoints/host";
import { type Action, actionsOf } from "../tests/faults/actions";
import { disturbedAt, inserts, rightEnds, types } from "../tests/faults/neighbours";
import { type Course, courseOf, failedAt, type Run, stoppedAt } from "../tests/faults/sweep";

process.env["TZ"] = "Asia/Bangkok";
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    every: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    to: { type: "string", default: "Infinity" },
    mode: { type: "string", default: "stop" },
  },
});

const built = await addOn();
const run: Run = built.click;

/** The calls at which the action is disturbed: between two that write, a stop leaves what it leaves at the second one. */
function placesOf({ calls, writing }: Course): readonly number[] {
  const every = Number(values.every);
  const all = values.mode === "stop" ? writing : Array.from({ length: calls }, (_, index) => index + 1);
  const within = all.filter((place) => place >= Number(values.from) && place <= Number(values.to));
  return within.filter((_, index) => index % every === 0);
}

/** What colleagues do in the tab that the action writes, once at a time. */
function editsOf({ what, book }: Action): readonly Edit[] {
  if (book.sheets.length < 2) return [];
  const tab = what === "check" ? "findings" : "scores";
  const typed =
    what === "check" ? [] : [types(book, "scores", 1, "score"), types(book, "scores", 5, "score")];
  return [...typed, inserts(book, tab)];
}

/** Disturbs the action at those calls in that way. */
function disturbance(course: Course): (place: number) => readonly string[] {
  if (values.mode === "stop") return (place) => stoppedAt(run, course, place);
  if (values.mode === "fail") return (place) => failedAt(run, course, place);
  const edits = editsOf(course.action).map((edit) => ({ edit, ends: rightEnds(run, course, edit) }));
  return (place) =>
    edits.flatMap(({ edit, ends }) =>
      disturbedAt(run, course, place, edit, ends).map((fault) => `${edit.kind}: ${fault}`),
    );
}

let bad = 0;
for (const action of actionsOf(built)) {
  if (values.only && !new RegExp(values.only).test(action.what)) continue;
  const course = courseOf(run, action);
  const places = placesOf(course);
  const faultsAt = disturbance(course);
  const wrong = places.flatMap((place) => {
    const faults = faultsAt(place);
    for (const fault of faults) console.log(`  ${action.what}, call ${place}: ${fault}`);
    return faults.length > 0 ? [place] : [];
  });
  bad += wrong.length;
  console.log(
    `${action.what}: ${places.length - wrong.length} of ${places.length} ${values.mode}s come right (${course.calls} calls, ${course.writing.length} of them write)`,
  );
}
process.exitCode = bad > 0 ? 1 : 0;
