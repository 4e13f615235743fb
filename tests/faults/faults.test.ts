import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import { addOn } from "../endpoints/host";
import { type Action, actionsOf } from "./actions";
import { courseOf, type Run, saidOf, stoppedAt } from "./sweep";

let run: Run;
let actions: readonly Action[];

beforeAll(async () => {
  const built = await addOn();
  run = built.click;
  actions = actionsOf(built);
});

function actionOf(what: string): Action {
  const action = actions.find((each) => each.what === what);
  if (!action) throw new Error(`No action ${what}.`);
  return action;
}

/** A few of the calls that write, evenly spread; `npm run faults` takes them all. */
function sample(writing: readonly number[], count: number): readonly number[] {
  const at = (index: number) => writing[Math.floor(((index + 0.5) / count) * writing.length)] ?? 1;
  return Array.from({ length: count }, (_, index) => at(index));
}

describe("cut off in the middle, nothing is lost, no figure is told as good, and one more click ends it", () => {
  test.each([
    ["first build", 2],
    ["build of an older version", 1],
    ["build again", 1],
    ["build for another year", 1],
    ["new year", 3],
    ["paste", 1],
    ["convert", 1],
    ["later report", 1],
    ["sharing", 1],
    ["first picture", 1],
    ["picture removed", 1],
  ])("%s", (what, count) => {
    const course = courseOf(run, actionOf(what));
    const faults = sample(course.writing, count).map((call) => [call, stoppedAt(run, course, call)]);
    expect(faults.filter(([, found]) => (found as readonly string[]).length > 0)).toEqual([]);
  });
});

describe("while a build is cut off, nothing else is written, and a sentence says which click ends it", () => {
  let left: Book;
  beforeAll(() => {
    const { click, book } = actionOf("build for another year");
    const calls = run(click, book).trace.length;
    left = run(click, book, { stopAt: Math.floor(calls / 2) }).book;
  });
  test.each(["check", "paste", "convert", "first picture", "picture removed", "first report"])(
    "%s",
    (what) => {
      const refused = run(actionOf(what).click, left);
      expect(saidOf(refused)).toMatch(/หยุดกลางทาง.*กรุณาเลือกเมนู สร้างแม่แบบ อีกครั้ง/);
      expect(refused.book.sheets).toEqual(left.sheets);
    },
  );
});

test("a menu item does its work and says so in Thai where Google does not tell the user's language", () => {
  const { click, book } = actionOf("check");
  expect(saidOf(run(click, book, { failAt: 1 }))).toContain("ตรวจข้อมูลแล้ว");
});
