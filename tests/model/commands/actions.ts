import fc from "fast-check";
import type { Book } from "../../../local/apps-script/book";
import type { PasteAnswer, ReportKind, ReportRequest } from "../../../src/wire";
import { holdKept } from "../invariants/kept";
import { holdReport } from "../invariants/report";
import { answered, overviewOf, type Play, type Step, step } from "../play";
import { hold } from "../violation";
import type { How, World } from "../world";

/** Something that the menu or the sidebar does, in calls that can be made on any book. */
export interface Action {
  readonly said: string;
  readonly name: string;
  readonly args: (world: World, book: Book) => readonly unknown[];
  readonly how: How;
}

const plain = (said: string, name: string, args: readonly unknown[] = [], how: How = {}): Action => ({
  said,
  name,
  args: () => args,
  how,
});

/** Menu สร้างแม่แบบ and its sidebar twin. */
export const BUILD = plain("build the template", "buildTemplate");

/** The sidebar's button แปลงค่า. */
export const CONVERT = plain("convert what was typed", "convertValues");

/** Menu เริ่มปีงบประมาณใหม่, answered with yes. */
export const NEW_YEAR = plain("start a new year", "startYearFromMenu", [], { answers: ["YES"] });

function pasted(said: string, kind: "scores" | "items", text: string): Action {
  return {
    said,
    name: "pasteList",
    args: (world, book) => {
      const answer = answered(
        "pasteList",
        world.tryOn(book, "pasteList", [{ kind, text, write: false, replace: [] }]),
      );
      const cells = answer.ok ? (answer.value as PasteAnswer).cells : [];
      const replace = cells
        .filter(({ state }) => state === "differs")
        .map(({ id, now }) => ({ id, was: now }));
      return [{ kind, text, write: true, replace }];
    },
    how: {},
  };
}

const SCORES = [91.5, 92.25, 93, 94.75, 95.5, 88.25, 87, 86.5, 90, 97.5];
const scoreList = SCORES.map((score, index) => `${index + 1}\t${score.toFixed(2)}`).join("\n");
const itemList = Array.from(
  { length: 26 },
  (_, index) => `O${index + 1}\t${index % 9 === 4 ? "ไม่มี" : "มี"}\thttps://office.go.th/o${index + 1}`,
).join("\n");

/** Every action that writes into the spreadsheet. */
export const WRITING: readonly Action[] = [
  BUILD,
  plain("build the template from the menu", "buildTemplateFromMenu"),
  plain("check from the menu", "checkFromMenu"),
  NEW_YEAR,
  CONVERT,
  pasted("paste a list of scores in the sidebar", "scores", scoreList),
  pasted("paste a list of O items in the sidebar", "items", itemList),
];

const KINDS: readonly ReportRequest[] = [
  ...(["annual", "plan", "declaration"] as const satisfies readonly ReportKind[]).map((kind) => ({ kind })),
  { kind: "monitoring", round: 6 },
  { kind: "quarterly", quarter: 2 },
];

/** What of the cells an action is asked to replace. */
function replaced(args: readonly unknown[]): readonly string[] {
  const request = args[0] as { readonly replace?: readonly { readonly was: string }[] } | undefined;
  return (request?.replace ?? []).map(({ was }) => was);
}

/** How many service calls an action makes on the book as it is. */
export function callsOf({ world }: Play, action: Action): number {
  const whole = world.tryOn(world.book(), action.name, action.args(world, world.book()), action.how);
  return Object.values(whole.calls).reduce((sum, count) => sum + count, 0);
}

/** Does an action, whole or cut off, and holds that nothing typed is lost but what a colleague typed over meanwhile. */
export async function perform({ world, own }: Play, action: Action, how: How = {}, gone = ""): Promise<void> {
  const before = world.book();
  const args = action.args(world, before);
  const result = await world.act(action.name, args, { ...action.how, ...how });
  if (how.stopAt === undefined) answered(action.name, result);
  holdKept(before, world.book(), new Set([...own, ...replaced(args), gone]), action.said);
}

const act = fc.constantFrom(BUILD, BUILD, BUILD, ...WRITING).map((action) =>
  step(action.said, async (play) => {
    await perform(play, action);
    return action.said;
  }),
);

const report = fc.constantFrom(...KINDS).map((request) =>
  step("make a report", async ({ world }) => {
    const book = world.book();
    const overview = overviewOf(world, book);
    const answer = answered("createReport", await world.act("createReport", [{ ...request, goAhead: true }]));
    holdReport(world.book(), overview, request, answer);
    return `make the report ${request.kind}${answer.ok ? "" : `: ${answer.code}`}`;
  }),
);

const readOnly = fc.constantFrom("overview", "listPictures", "newYearPlan").map((name) =>
  step(name, async ({ world }) => {
    if (name === "newYearPlan") return "look at the sheet";
    const before = JSON.stringify(world.book().sheets);
    answered(name, await world.act(name));
    hold(JSON.stringify(world.book().sheets) === before, "reading writes", () => name);
    return name;
  }),
);

/** What the add-on is asked to do. */
export const actions: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: act },
  { weight: 2, arbitrary: report },
  { weight: 1, arbitrary: readOnly },
);
