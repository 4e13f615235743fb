import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnName } from "../../local/apps-script/a1";
import type { Book, SheetState } from "../../local/apps-script/book";
import type { Overview } from "../../src/wire";
import type { LayoutKey } from "../../src/workbook/tabs";
import { clear, copy, cut, drag, shift, sort } from "../model/people/edits";
import { answered, overviewOf } from "../model/play";
import { sheetShows } from "../model/shown";
import { tambonOffice } from "../model/starts";
import { built, openWorld, type World } from "../model/world";
import { tabOf } from "./host";

let world: World;
let start: Book;

beforeAll(async () => {
  world = openWorld(await built());
  await world.become(tambonOffice(world));
  start = world.book();
});
afterAll(() => world.dispose());

const place = (tab: LayoutKey) => tabOf(world.book(), tab);
const rowOf = (tab: LayoutKey, key: string) => Number(place(tab).located.rows[key]) - 1;
const columnOf = (tab: LayoutKey, key: string) => Number(place(tab).located.columns[key]) - 1;
const wholeRow = ({ columnCount }: SheetState, row: number) => ({
  row,
  column: 0,
  rows: 1,
  columns: columnCount,
});
const wholeColumn = ({ rowCount }: SheetState, column: number) => ({
  row: 0,
  column,
  rows: rowCount,
  columns: 1,
});

/** What the sheet's own cells and the sidebar say of the result. */
function told() {
  const { total, level, dashboardTotal, dashboardLevel } = sheetShows(world.book());
  const overview = overviewOf(world, world.book());
  return {
    overview,
    sheet: [total?.value ?? null, level?.value ?? null],
    dashboard: [dashboardTotal?.value ?? null, dashboardLevel?.value ?? null],
    sidebar: [overview.total, overview.level],
  };
}

const BLANK = [null, null];
const RESULT = [92.35, "ผ่านดี"];
const faults = ({ findings }: Overview) => findings.filter(({ severity }) => severity === "fault");
const sentences = (overview: Overview) => faults(overview).map(({ message }) => message.th);

function expectResult(): void {
  const { sheet, dashboard, sidebar, overview } = told();
  expect(sentences(overview)).toEqual([]);
  expect([sheet, dashboard, sidebar]).toEqual([RESULT, RESULT, RESULT]);
}

/** No result anywhere, and one sentence that says why. */
function expectBlank(words: readonly string[]): void {
  const { sheet, dashboard, sidebar, overview } = told();
  expect([sheet, dashboard, sidebar]).toEqual([BLANK, BLANK, BLANK]);
  expect(sentences(overview)).toHaveLength(1);
  for (const word of words) expect(sentences(overview)[0]).toContain(word);
}

async function buildAgain(): Promise<void> {
  expect(answered("buildTemplate", await world.act("buildTemplate")).ok).toBe(true);
}

const scores = () => place("scores").sheet;

test("the office has its result", async () => {
  await world.become(start);
  expectResult();
});

describe("a line of the scores", () => {
  test("that is deleted leaves no result, and comes back by building", async () => {
    await world.become(start);
    await world.edit(shift(scores().id, { axis: "rows", at: rowOf("scores", "3"), count: -1 }));
    expectBlank(["คะแนนตัวชี้วัด", "ตัวชี้วัดที่ 3", "Ctrl+Z", "สร้างแม่แบบ"]);
    await buildAgain();
    const { sheet, sidebar, overview } = told();
    expect([sheet, sidebar, overview.missing, sentences(overview)]).toEqual([BLANK, BLANK, 1, []]);
    await world.type([["คะแนนตัวชี้วัด", `E${rowOf("scores", "3") + 1}`, "95.02"]]);
    expectResult();
  });
  test("that is cut and pasted below the others counts as before, and after building, too", async () => {
    await world.become(start);
    const from = wholeRow(scores(), rowOf("scores", "3"));
    await world.edit(cut(scores().id, from, { row: 30, column: 0 }));
    expectResult();
    await buildAgain();
    expectResult();
    expect(rowOf("scores", "3")).toBe(30);
  });
  test("whose visible cells alone are cut and pasted below counts as before", async () => {
    await world.become(start);
    const from = { ...wholeRow(scores(), rowOf("scores", "7")), column: 1, columns: 12 };
    await world.edit(cut(scores().id, from, { row: 28, column: 1 }));
    expect(told().sidebar).toEqual(told().sheet);
    await buildAgain();
    expectResult();
  });
  test.each<readonly [string, () => number]>([
    ["another indicator's", () => rowOf("scores", "6")],
    ["an instrument's", () => rowOf("scores", "IIT")],
    ["a line below the table", () => rowOf("scores", "total") + 3],
  ])("whose score alone is cut and pasted to %s is missing everywhere", async (_, to) => {
    await world.become(start);
    const column = columnOf("scores", "score");
    const from = { row: rowOf("scores", "5"), column, rows: 1, columns: 1 };
    await world.edit(cut(scores().id, from, { row: to(), column }));
    expect([told().sheet, told().dashboard, told().sidebar]).toEqual([BLANK, BLANK, BLANK]);
    expect(told().overview.missing).toBe(1);
  });
  test("that is dragged below the others has no result until the next build", async () => {
    await world.become(start);
    await world.edit(drag(scores().id, "rows", rowOf("scores", "2"), rowOf("scores", "total") + 1));
    expect(told().sidebar).toEqual(told().sheet);
    await buildAgain();
    expectResult();
  });
  test("that is copied with its scores stands there twice: both places are named, building makes one of them", async () => {
    await world.become(start);
    const row = rowOf("scores", "3");
    await world.edit(
      copy(
        { sheetId: scores().id, area: wholeRow(scores(), row) },
        { sheetId: scores().id, row: 25, column: 0 },
      ),
    );
    expectBlank(["ตัวชี้วัดที่ 3", `แถว ${row + 1} และ 26`, "สร้างแม่แบบ"]);
    await buildAgain();
    expectResult();
  });
  test("that is copied and then changed: both places are named, and deleting one is the cure", async () => {
    await world.become(start);
    const [id, row] = [scores().id, rowOf("scores", "3")];
    await world.edit(
      copy({ sheetId: id, area: wholeRow(scores(), row) }, { sheetId: id, row: 25, column: 0 }),
    );
    await world.type([["คะแนนตัวชี้วัด", "E26", "12.34"]]);
    expectBlank([`แถว ${row + 1} และ 26`, `ลบแถวที่ไม่ใช้ (${row + 1} หรือ 26)`]);
    await buildAgain();
    expectBlank([`ลบแถวที่ไม่ใช้ (${row + 1} หรือ 26)`]);
    await world.edit(shift(id, { axis: "rows", at: 25, count: -1 }));
    expectResult();
  });
  test("whose number was typed over: the cell is named with what belongs there, and building writes it, keeping what was typed", async () => {
    await world.become(start);
    const a1 = `B${rowOf("scores", "4") + 1}`;
    await world.type([["คะแนนตัวชี้วัด", a1, "44"]]);
    expectBlank([`คะแนนตัวชี้วัด!${a1}`, '"44"', 'พิมพ์ "4"']);
    await buildAgain();
    expectResult();
    const note = scores().cells[rowOf("scores", "4")]?.[1]?.note;
    expect(note).toBe("ค่าที่พิมพ์ไว้เดิม: 44");
  });
  test("of an instrument or the total that is deleted", async () => {
    for (const key of ["EIT", "total"]) {
      await world.become(start);
      await world.edit(shift(scores().id, { axis: "rows", at: rowOf("scores", key), count: -1 }));
      const { sidebar, overview } = told();
      expect([sidebar, sentences(overview).length]).toEqual([BLANK, 1]);
      await buildAgain();
      expectResult();
    }
  });
});

describe("a line of criteria or O items", () => {
  test.each([
    ["criteria", "indicator:6", "ตัวชี้วัด 6"],
    ["criteria", "instrument:OIT", "เครื่องมือ OIT"],
    ["criteria", "level:ผ่าน", "ระดับผล ผ่าน"],
    ["oit", "O7", "O7"],
  ] as const)(
    "%s %s that is deleted leaves no result, and building brings it back",
    async (tab, key, name) => {
      await world.become(start);
      await world.edit(shift(place(tab).sheet.id, { axis: "rows", at: rowOf(tab, key), count: -1 }));
      expect(told().sidebar).toEqual(BLANK);
      expect(sentences(told().overview)).toHaveLength(1);
      expect(sentences(told().overview)[0]).toContain(name);
      if (!key.startsWith("level")) expectBlank([name]);
      await buildAgain();
      expectResult();
    },
  );
});

describe("a column", () => {
  test("that is cleared with its hidden key is named by its place and comes back where it was", async () => {
    await world.become(start);
    const at = columnOf("scores", "score");
    await world.edit(clear(scores().id, wholeColumn(scores(), at)));
    const { sidebar, sheet, overview } = told();
    expect([sidebar, sheet]).toEqual([BLANK, BLANK]);
    expect(overview.findings.map(({ message }) => message.th).join()).toContain("คอลัมน์ E ไม่มีหัวตาราง");
    await buildAgain();
    expect(columnOf("scores", "score")).toBe(at);
    await world.become(start);
    expectResult();
  });
  test("that was deleted, built anew and brought back by undo is one again, with all that was typed", async () => {
    for (const key of ["score", "previous", "status"] as const) {
      const tab = key === "status" ? "oit" : "scores";
      await world.become(start);
      const [at, before] = [columnOf(tab, key), place(tab).sheet];
      await world.edit(shift(before.id, { axis: "columns", at, count: -1 }));
      await buildAgain();
      await world.edit(shift(before.id, { axis: "columns", at, count: 1 }));
      await world.edit((book) => {
        const sheet = book.sheets.find(({ id }) => id === before.id);
        for (const [row, line] of Object.entries(before.cells)) {
          const cell = line[at];
          const target = sheet?.cells[Number(row)];
          if (cell && target) target[at] = structuredClone(cell);
        }
      });
      expect(told().sidebar).toEqual(told().sheet);
      await buildAgain();
      expectResult();
      expect(columnOf(tab, key)).toBe(at);
    }
  });
  test("that is copied beside counts once; when the copy is changed, both places are named", async () => {
    await world.become(start);
    const [id, at] = [scores().id, columnOf("scores", "score")];
    await world.edit(shift(id, { axis: "columns", at: at + 1, count: 1 }));
    await world.edit(
      copy({ sheetId: id, area: wholeColumn(scores(), at) }, { sheetId: id, row: 0, column: at + 1 }),
    );
    expect([told().dashboard, told().sidebar, sentences(told().overview)]).toEqual([RESULT, RESULT, []]);
    await world.type([["คะแนนตัวชี้วัด", `F${rowOf("scores", "1") + 1}`, "11"]]);
    expect(sentences(told().overview).join()).toContain('"คะแนน" ซ้ำกันที่คอลัมน์ E และ F');
    expect(sentences(told().overview).join()).toContain("(E หรือ F)");
    await buildAgain();
    expect(sentences(told().overview).join()).toContain("(E หรือ F)");
    await world.edit(shift(id, { axis: "columns", at: at + 1, count: -1 }));
    await buildAgain();
    expectResult();
  });
  test("whose key alone is cleared is known by its heading, one without both by its neighbours", async () => {
    await world.become(start);
    const at = columnOf("scores", "score");
    await world.edit(clear(scores().id, { row: 0, column: at, rows: 1, columns: 1 }));
    expectResult();
    await world.edit(clear(scores().id, { row: 0, column: at, rows: 4, columns: 1 }));
    const { sidebar, dashboard, overview } = told();
    expect([sidebar, dashboard, sentences(overview)]).toEqual([RESULT, RESULT, []]);
    await buildAgain();
    expectResult();
  });
});

describe("the hidden keys", () => {
  test.each(["row", "column"] as const)(
    "whose %s is cleared or deleted: no result until the next build",
    async (what) => {
      for (const how of ["cleared", "deleted"] as const) {
        await world.become(start);
        const { id } = scores();
        const area = what === "row" ? wholeRow(scores(), 0) : wholeColumn(scores(), 0);
        const axis = what === "row" ? "rows" : "columns";
        await world.edit(how === "cleared" ? clear(id, area) : shift(id, { axis, at: 0, count: -1 }));
        expectBlank(["คะแนนตัวชี้วัด", "สร้างแม่แบบ"]);
        await buildAgain();
        expectResult();
        expect(world.book().sheets.filter(({ name }) => name.startsWith("คะแนนตัวชี้วัด"))).toHaveLength(1);
      }
    },
  );
  test("of a block that was moved, below titles, with the tab renamed", async () => {
    await world.become(start);
    const { id } = scores();
    await world.edit(shift(id, { axis: "rows", at: 0, count: 2 }));
    await world.edit(shift(id, { axis: "columns", at: 0, count: 3 }));
    await world.edit((book) => {
      const sheet = book.sheets.find((each) => each.id === id);
      if (sheet) sheet.cells[0] = { 4: { value: "รวม" }, 5: { value: "คะแนน" }, 6: { value: "ระดับ" } };
    });
    expect([told().sidebar, sentences(told().overview)]).toEqual([RESULT, []]);
    await buildAgain();
    expect([told().sidebar, sentences(told().overview)]).toEqual([RESULT, []]);
  });
});

const gone = (tab: LayoutKey, axis: "rows" | "columns", key: string) => {
  const { headRow } = place(tab).located;
  const at =
    axis === "columns" ? columnOf(tab, key) : key === "#head" ? Number(headRow) - 1 : rowOf(tab, key);
  return world.edit(shift(place(tab).sheet.id, { axis, at, count: -1 }));
};

describe("what total and level rest on", () => {
  test.each([
    ["office", "rows", "resultYear", "ปีของผลการประเมิน"],
    ["criteria", "rows", "#head", "หัวตาราง"],
    ["criteria", "rows", "level:ผ่านดี", "ระดับผล ผ่านดี"],
    ["criteria", "columns", "weight", "น้ำหนัก"],
  ] as const)(
    "is not there: %s %s %s leave no result, and one sentence says so",
    async (tab, axis, key, word) => {
      await world.become(start);
      await gone(tab, axis, key);
      expectBlank([word, "สร้างแม่แบบ"]);
    },
  );
  test.each([
    ["criteria", "rows", "subIndicator:9.1"],
    ["activities", "columns", "m10"],
  ] as const)("goes on without %s %s %s, whose loss is named", async (tab, axis, key) => {
    await world.become(start);
    await gone(tab, axis, key);
    const { sheet, dashboard, sidebar, overview } = told();
    expect([sheet, dashboard, sidebar]).toEqual([RESULT, RESULT, RESULT]);
    expect(sentences(overview)).toHaveLength(1);
  });
  test.each([
    ["office", "name", 2],
    ["dashboard", "section:result", 7],
  ] as const)("is found where the visible columns of %s were sorted", async (tab, first, columns) => {
    await world.become(start);
    const { sheet } = place(tab);
    const row = rowOf(tab, first);
    const area = { row, column: 1, rows: sheet.rowCount - row, columns };
    await world.edit(sort(sheet.id, area, 1, true));
    expectResult();
  });
});

test("a pasted formula that needs itself, in columns that the total reads, leaves no result anywhere", async () => {
  await world.become(start);
  const [from, to] = [place("budget").sheet, place("oit").sheet];
  const [row, column] = [rowOf("oit", "O7") + 20, columnOf("oit", "subIndicator")];
  const formulas = { row: row + 100, column: columnOf("budget", "balance"), rows: 1, columns: 2 };
  await world.edit(copy({ sheetId: from.id, area: formulas }, { sheetId: to.id, row, column }));
  const { sheet, dashboard, sidebar, overview } = told();
  expect([sheet, dashboard, sidebar]).toEqual([BLANK, BLANK, BLANK]);
  expect(sentences(overview)[0]).toContain(`รายการ OIT!${columnName(column)}${row + 1}`);
});

describe("sums of money", () => {
  const money = () => {
    const { allocated, spent } = sheetShows(world.book());
    const { budget } = told().overview;
    return [allocated?.value, spent?.value, budget.allocated, budget.spent];
  };
  test("a column of the spending that is gone leaves none of it, and one sentence", async () => {
    await world.become(start);
    await gone("budget", "columns", "spentQ1");
    expect(money()).toEqual([37_500.5, null, 37_500.5, null]);
    expect(sentences(told().overview)).toHaveLength(1);
  });
  test("a pasted row of totals counts nowhere and is named", async () => {
    await world.become(start);
    const { sheet, located } = place("budget");
    const row = Number(located.headRow) + 3;
    const a1 = (key: string) => `${columnName(columnOf("budget", key))}${row}`;
    await world.type([
      [sheet.name, a1("name"), "รวม 2 โครงการ"],
      [sheet.name, a1("allocated"), "37500.5"],
    ]);
    expect(money()).toEqual([null, null, 37_500.5, 22_500.75]);
    expect(told().overview.findings.map(({ code }) => code)).toContain("row.total");
  });
  test("an activity whose name begins so is none", async () => {
    await world.become(start);
    const { sheet, located } = place("budget");
    await world.type([
      [
        sheet.name,
        `${columnName(columnOf("budget", "name"))}${Number(located.headRow) + 3}`,
        "รวมพลังต้านทุจริต",
      ],
    ]);
    expect(money()).toEqual([37_500.5, 22_500.75, 37_500.5, 22_500.75]);
  });
});

describe("formulas of the template", () => {
  test("the total that is typed over: no result in sidebar and dashboard, the cell is named, building writes the formula and keeps what was typed", async () => {
    await world.become(start);
    const row = rowOf("scores", "total");
    await world.type([["คะแนนตัวชี้วัด", `E${row + 1}`, "99"]]);
    const { dashboard, sidebar, overview } = told();
    expect([dashboard[0], sidebar]).toEqual([null, BLANK]);
    expect(faults(overview).map(({ cellName }) => cellName)).toContain(`คะแนนตัวชี้วัด!E${row + 1}`);
    await buildAgain();
    expectResult();
    expect(scores().cells[row]?.[4]?.note).toBe("ค่าที่พิมพ์ไว้เดิม: 99");
  });
  const blank = ({ findings }: Overview) => findings.filter(({ code }) => code === "fault.blankFormula");
  test("a total that was cleared is blank everywhere, named once, stops no report and comes back", async () => {
    await world.become(start);
    const row = rowOf("scores", "total");
    await world.edit(clear(scores().id, { row, column: 4, rows: 1, columns: scores().columnCount - 4 }));
    const { sheet, dashboard, sidebar, overview } = told();
    expect([sheet, dashboard, sidebar]).toEqual([BLANK, BLANK, BLANK]);
    expect(blank(overview).map(({ cellName }) => cellName)).toEqual([`คะแนนตัวชี้วัด!E${row + 1}`]);
    expect(faults(overview)).toEqual([]);
    await buildAgain();
    expectResult();
  });
  test("blank cells beside a right total are one finding, which takes nothing away", async () => {
    await world.become(start);
    const row = rowOf("scores", "IIT");
    await world.edit(clear(scores().id, { row, column: 4, rows: 1, columns: 2 }));
    const { sheet, sidebar, overview } = told();
    expect([sheet, sidebar, faults(overview)]).toEqual([RESULT, RESULT, []]);
    expect(blank(overview).map(({ cellName }) => cellName)).toEqual([`คะแนนตัวชี้วัด!E${row + 1}`]);
    await buildAgain();
    expectResult();
  });
  test("numbers that were pasted below the lines, into hidden columns, change nothing", async () => {
    await world.become(start);
    const hidden = ["instrumentScore", "share", "indicatorScore", "instrumentTarget"];
    const letters = hidden.map((column) => columnName(columnOf("scores", column)));
    await world.type(letters.map((column) => ["คะแนนตัวชี้วัด", `${column}21`, "50"] as const));
    expectResult();
  });
  test("a difference that was typed over on an instrument's line is named", async () => {
    await world.become(start);
    const a1 = `${columnName(columnOf("scores", "difference"))}${rowOf("scores", "OIT") + 1}`;
    await world.type([["คะแนนตัวชี้วัด", a1, "-23008.06"]]);
    expect(sentences(told().overview).join()).toContain(`คะแนนตัวชี้วัด!${a1} แสดง`);
  });
  test("a figure on the dashboard that was typed over is named", async () => {
    await world.become(start);
    const { sheet, located } = place("dashboard");
    const a1 = `C${located.rows["total"]}`;
    await world.type([[sheet.name, a1, "98"]]);
    expect(sentences(told().overview).join()).toContain(`ภาพรวม!${a1} แสดง 98.00`);
    await buildAgain();
    expectResult();
  });
});
