import fc from "fast-check";
import { named } from "../cells";
import { copy, drag, shift, sort } from "../people/edits";
import { deleteTab, duplicateTab, moveTab, renameTab } from "../people/tabs";
import { type Step, step } from "../play";
import { aim, chance, someTab, spot, tabFor } from "../spots";

const count = fc.constantFrom(1, 1, 1, 2, 5);

const insertOrDelete = fc
  .tuple(spot, fc.constantFrom("rows", "columns"), fc.constantFrom("insert", "delete"), count)
  .map(([at, axis, what, many]) =>
    step(`${what} ${axis}`, async ({ world }) => {
      const { sheet, row, column } = aim(world.book(), at);
      const [place, size] = axis === "rows" ? [row, sheet.rowCount] : [column, sheet.columnCount];
      const gone = Math.min(many, size - place, size - 1);
      await world.edit(shift(sheet.id, { axis, at: place, count: what === "insert" ? many : -gone }));
      return `${what} ${what === "insert" ? many : gone} ${axis} at ${named(sheet, row, column)}`;
    }),
  );

const dragLine = fc.tuple(spot, fc.constantFrom("rows", "columns"), chance).map(([at, axis, where]) =>
  step("drag", async ({ world }) => {
    const { sheet, row, column, last, width } = aim(world.book(), at);
    const [from, span] = axis === "rows" ? [row, last + 2] : [column, width + 1];
    const to = Math.floor(where * span);
    await world.edit(drag(sheet.id, axis, from, to));
    return `drag the ${axis === "rows" ? "row" : "column"} of ${named(sheet, row, column)} before ${axis === "rows" ? `row ${to + 1}` : `column ${to + 1}`}`;
  }),
);

const sortRows = fc.tuple(spot, fc.boolean(), fc.boolean()).map(([at, descending, withKeys]) =>
  step("sort", async ({ world }) => {
    const { sheet, first, last, column, width } = aim(world.book(), at);
    const left = withKeys ? 0 : 1;
    const area = {
      row: first,
      column: left,
      rows: Math.max(1, last - first + 1),
      columns: Math.max(1, width - left),
    };
    await world.edit(sort(sheet.id, area, column, descending));
    return `sort rows ${first + 1} to ${last + 1} of ${sheet.name} by the column of ${named(sheet, first, column)}${descending ? ", Z to A" : ""}${withKeys ? ", all columns" : ", visible columns"}`;
  }),
);

/** A row copied over a blank one below, keys and all. */
const copyRow = fc.tuple(spot, chance).map(([at, where]) =>
  step("copy a row", async ({ world }) => {
    const { sheet, row, last } = aim(world.book(), at);
    const to = Math.min(sheet.rowCount, Math.floor(where * (last + 3)));
    const area = { row, column: 0, rows: 1, columns: sheet.columnCount };
    await world.edit(copy({ sheetId: sheet.id, area }, { sheetId: sheet.id, row: to, column: 0 }));
    return `copy row ${row + 1} of ${sheet.name} over row ${to + 1}`;
  }),
);

const rename = fc
  .tuple(
    someTab,
    chance,
    fc.constantFrom("คะแนน ปี 68", "ของกลุ่มอำนวยการ", "O'Brien", "งบประมาณ", "Sheet1", "ภาพรวม 2566"),
  )
  .map(([tab, down, name]) =>
    step("rename", async ({ world }) => {
      const sheet = tabFor(world.book(), { tab, down });
      await world.edit(renameTab(sheet.id, name));
      return `rename the tab ${sheet.name} to ${world.book().sheets.find(({ id }) => id === sheet.id)?.name}`;
    }),
  );

const duplicate = fc.tuple(someTab, chance).map(([tab, down]) =>
  step("duplicate a tab", async ({ world }) => {
    const sheet = tabFor(world.book(), { tab, down });
    await world.edit(duplicateTab(sheet.id));
    return `duplicate the tab ${sheet.name}`;
  }),
);

const remove = fc.tuple(someTab, chance).map(([tab, down]) =>
  step("delete a tab", async ({ world }) => {
    const sheet = tabFor(world.book(), { tab, down });
    await world.edit(deleteTab(sheet.id));
    return `delete the tab ${sheet.name}`;
  }),
);

const move = fc.tuple(someTab, chance, fc.nat(8)).map(([tab, down, to]) =>
  step("move a tab", async ({ world }) => {
    const sheet = tabFor(world.book(), { tab, down });
    await world.edit(moveTab(sheet.id, to));
    return `move the tab ${sheet.name} to place ${to + 1}`;
  }),
);

/** What people do to rows, columns and tabs. */
export const structure: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: insertOrDelete },
  { weight: 3, arbitrary: dragLine },
  { weight: 3, arbitrary: sortRows },
  { weight: 2, arbitrary: copyRow },
  { weight: 1, arbitrary: rename },
  { weight: 1, arbitrary: duplicate },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: move },
);
