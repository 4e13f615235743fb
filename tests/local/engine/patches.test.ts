import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Book, Cell, SheetState } from "../../../local/apps-script/book";
import { createEngine } from "../../../local/engine/engine";
import { bookAfter } from "../apps-script/run-script";
import { BEGUN, scripts } from "./scripts";

/** What of a cell was put there; a formula whose cell has no format of its own takes on that of what it reads. */
function own({ value, formula, spill, style, ...rest }: Cell): object {
  if (formula !== undefined) return { ...rest, formula };
  return { ...rest, ...(style && { style }), ...(value !== undefined && !spill && { value }) };
}

function cellsOf({ cells }: SheetState): object {
  const all = Object.entries(cells).flatMap(([at, line]) =>
    Object.entries(line).map(([across, cell]: [string, Cell]) => [`${at}:${across}`, own(cell)] as const),
  );
  return Object.fromEntries(all.filter(([, cell]) => Object.keys(cell).length > 0));
}

/** What a book holds but for what the engine computes and spills. */
const held = ({ names, sheets }: Book): unknown => ({
  names,
  sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf(sheet), columnWidths: set(sheet.columnWidths) })),
});

/** A column that is as wide as any new one may be said to be so or not. */
const set = (widths: Readonly<Record<number, number>>) =>
  Object.fromEntries(Object.entries(widths).filter(([, pixels]) => pixels !== 100));

const engine = createEngine();
afterAll(() => engine.dispose());

describe("whatever scripts do to a book", () => {
  it("the engine holds what the services hold, formulas too, also after it was saved and opened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scripts, { minLength: 1, maxLength: 3 }), async (runs) => {
        await engine.apply(engine.toBook(), bookAfter(BEGUN));
        for (const body of runs) {
          const before = engine.toBook();
          const after = bookAfter(body, { book: before });
          await engine.apply(before, after);
          expect(held(engine.toBook())).toEqual(held(after));
        }
        const last = held(engine.toBook());
        await engine.load(engine.snapshot());
        expect(held(engine.toBook())).toEqual(last);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
