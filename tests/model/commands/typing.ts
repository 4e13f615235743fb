import fc from "fast-check";
import { named } from "../cells";
import { clear, copy, cut } from "../people/edits";
import { type Step, step } from "../play";
import { spelling } from "../spellings";
import { aim, chance, type Spot, spot } from "../spots";

const quoted = (text: string): string => JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}…` : text);

const typeOne = fc.tuple(spot, spelling).map(([at, text]) =>
  step("type", async ({ world }) => {
    const { sheet, a1 } = aim(world.book(), at);
    await world.type([[sheet.name, a1, text]]);
    return `type ${quoted(text)} into ${sheet.name}!${a1}`;
  }),
);

/** Pasting a column of texts: as Google does, cell by cell, validation or not. */
const pasteColumn = fc.tuple(spot, fc.array(spelling, { minLength: 2, maxLength: 6 })).map(([at, texts]) =>
  step("paste", async ({ world }) => {
    const { sheet, row, column, a1 } = aim(world.book(), at);
    const inside = texts.filter((_, index) => row + index < sheet.rowCount);
    await world.type(
      inside.map((text, index) => [
        sheet.name,
        named(sheet, row + index, column)
          .split("!")
          .pop() ?? a1,
        text,
      ]),
    );
    return `paste ${inside.map(quoted).join(", ")} downwards from ${sheet.name}!${a1}`;
  }),
);

interface Block {
  readonly at: Spot;
  readonly rows: number;
  readonly columns: number;
}

const block: fc.Arbitrary<Block> = fc.record({
  at: spot,
  rows: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
  columns: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
});

function areaOf(
  sheet: { rowCount: number; columnCount: number },
  row: number,
  column: number,
  { rows, columns }: Block,
) {
  return {
    row,
    column,
    rows: Math.min(rows, sheet.rowCount - row),
    columns: Math.min(columns, sheet.columnCount - column),
  };
}

const clearBlock = block.map((each) =>
  step("clear", async ({ world }) => {
    const { sheet, row, column } = aim(world.book(), each.at);
    const area = areaOf(sheet, row, column, each);
    await world.edit(clear(sheet.id, area));
    return `clear ${area.rows} × ${area.columns} cells from ${named(sheet, row, column)}`;
  }),
);

/** Whole rows, a whole column with its hidden key, or the whole tab. */
const clearWhole = fc.tuple(spot, fc.constantFrom("row", "column", "column", "tab")).map(([at, what]) =>
  step("clear whole", async ({ world }) => {
    const { sheet, row, column } = aim(world.book(), at);
    const all = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
    const area =
      what === "row" ? { ...all, row, rows: 1 } : what === "column" ? { ...all, column, columns: 1 } : all;
    await world.edit(clear(sheet.id, area));
    return `clear the whole ${what} of ${named(sheet, row, column)}`;
  }),
);

const copyBlock = fc.tuple(block, spot).map(([each, to]) =>
  step("copy", async ({ world }) => {
    const [from, target] = [aim(world.book(), each.at), aim(world.book(), to)];
    const area = areaOf(from.sheet, from.row, from.column, each);
    await world.edit(
      copy(
        { sheetId: from.sheet.id, area },
        { sheetId: target.sheet.id, row: target.row, column: target.column },
      ),
    );
    return `copy ${area.rows} × ${area.columns} cells from ${named(from.sheet, from.row, from.column)} to ${named(target.sheet, target.row, target.column)}`;
  }),
);

const cutBlock = fc.tuple(block, chance).map(([each, down]) =>
  step("cut", async ({ world }) => {
    const from = aim(world.book(), each.at);
    const to = aim(world.book(), { ...each.at, down });
    const area = areaOf(from.sheet, from.row, from.column, each);
    await world.edit(cut(from.sheet.id, area, { row: to.row, column: to.column }));
    return `cut ${area.rows} × ${area.columns} cells at ${named(from.sheet, from.row, from.column)} and paste them at ${named(to.sheet, to.row, to.column)}`;
  }),
);

/** What people do to cells. */
export const typing: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: typeOne },
  { weight: 3, arbitrary: pasteColumn },
  { weight: 3, arbitrary: clearBlock },
  { weight: 2, arbitrary: clearWhole },
  { weight: 2, arbitrary: copyBlock },
  { weight: 2, arbitrary: cutBlock },
);
