import fc from "fast-check";
import type { Book } from "../../../local/apps-script/book";
import type { Meanwhile } from "../../../local/apps-script/services/colleague";
import { cellsOf, gridsOf, named, seenAt } from "../cells";
import { contents, holdLines, notesOf, OUTPUTS } from "../invariants/kept";
import { answered, overviewOf, type Step, step } from "../play";
import { aim, chance, spot } from "../spots";
import { hold } from "../violation";
import { callsOf, perform, WRITING } from "./actions";

const ERRORS = ["#ERROR!", "#NAME?", "Loading...", "#REF!", "#VALUE!"] as const;
const OVERWRITE = /พิมพ์ค่าลงไปแทน|type the value instead/;

/** The book at a moment in which every n-th of its formulas has not got its value, and the cells that show so. */
function withoutValues(
  book: Book,
  nth: number,
  error: (typeof ERRORS)[number],
): readonly [Book, ReadonlySet<string>] {
  const copy = structuredClone(book);
  const places = new Set<string>();
  for (const { sheet, row, column, cell } of gridsOf(copy).flatMap(cellsOf)) {
    if (cell.formula === undefined || (row * 7 + column) % nth !== 0) continue;
    cell.value = error === "Loading..." ? error : { error: { code: error } };
    places.add(named(sheet, row, column));
  }
  return [copy, places];
}

/** Formulas of ours that are not computed yet, or failed: nobody is told to type over them, and no figure is made up. */
const loading = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...ERRORS)).map(([nth, error]) =>
  step("loading", async ({ world }) => {
    const [book, places] = withoutValues(world.book(), nth, error);
    const [now, then] = [overviewOf(world, world.book()), overviewOf(world, book)];
    const wrong = then.findings.find(
      ({ cellName, message }) => OVERWRITE.test(message.th) && places.has(cellName ?? ""),
    );
    hold(wrong === undefined, "told to type over a formula", () => wrong?.message.th ?? "");
    hold(
      then.total === null || then.total === now.total,
      "figure while loading",
      () => `${then.total} for ${now.total}`,
    );
    return `look at the sidebar while one formula in ${nth} shows ${error}`;
  }),
);

/** A colleague who may only look asks for something: a sentence of ours refuses it, and nothing changes. */
const viewer = fc.constantFrom(...WRITING).map((action) =>
  step("viewer", async ({ world }) => {
    const before = world.book();
    const args = action.args(world, before);
    const result = world.tryOn(before, action.name, args, { ...action.how, user: "viewer", role: "viewer" });
    answered(action.name, result);
    hold(
      JSON.stringify([...contents(result.book)]) === JSON.stringify([...contents(before)]),
      "viewer changes",
      () => action.said,
    );
    return `a viewer asks to ${action.said}`;
  }),
);

/** A colleague types, or inserts a row, in the middle of an action: what is typed is somewhere afterwards, in its line. */
const neighbour = fc
  .tuple(fc.constantFrom(...WRITING), spot, chance, fc.boolean(), fc.nat(9_999))
  .map(([action, at, when, inserts, number]) =>
    step(`neighbour: ${action.said}`, async (play) => {
      const { world, own } = play;
      const before = world.book();
      const { sheet, row, column } = aim(before, at);
      const call = 1 + Math.floor(when * callsOf(play, action));
      const place = { sheet: sheet.name, at: call };
      const typed = `เพื่อนพิมพ์ ${number}`;
      const edit: Meanwhile = inserts
        ? { ...place, kind: "insertRow", before: row + 1 }
        : { ...place, kind: "type", row: row + 1, column: column + 1, value: typed };
      await perform(play, action, { meanwhile: [edit] }, seenAt(sheet, row, column));
      // Tabs that the add-on writes by itself are nobody's to type on.
      if (!inserts && !OUTPUTS.test(sheet.name)) {
        const there = contents(world.book()).has(typed) || notesOf(world.book()).includes(typed);
        hold(
          there,
          "neighbour's words lost",
          () => `${typed} at ${named(sheet, row, column)}, before call ${call}`,
        );
      }
      if (action.name.startsWith("buildTemplate")) holdLines(before, world.book(), own, action.said);
      return `${action.said}, while a colleague ${inserts ? "inserts a row at" : `types ${typed} into`} ${named(sheet, row, column)} before call ${call}`;
    }),
  );

/** What goes wrong around people. */
export const troubles: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: loading },
  { weight: 1, arbitrary: viewer },
  { weight: 2, arbitrary: neighbour },
);
