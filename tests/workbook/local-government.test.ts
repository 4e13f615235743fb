import { describe, expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { TEMPLATE_VERSION } from "../../src/workbook/keys";
import type { TabKey } from "../../src/workbook/tabs";
import { releasedBook } from "./fixtures/released";
import { build, cell, differences, read, run, tabOf, type } from "./host";

const OWN = { activities: ["dimension"], projects: ["dimension", "year1", "year5"], budget: ["dimension"] };
const LOCAL = "อปท. (อบต./เทศบาล/อบจ.)";
const AREA = "สพป./สพม.";

const blank = build(emptyBook()).book;

/** The template of an office of that name, which tells its kind. */
function templateOf(name: string): Book {
  const book = structuredClone(blank);
  type(book, [
    ["office", "name", "value", name],
    ["office", "reportYear", "value", 2568],
    ["office", "resultYear", "value", 2567],
  ]);
  return build(book).book;
}

const keysOf = (book: Book, tab: TabKey): readonly string[] => Object.keys(tabOf(book, tab).located.columns);

function hasOwn(book: Book): boolean {
  return Object.entries(OWN).every(([tab, keys]) =>
    keys.every((key) => keysOf(book, tab as TabKey).includes(key)),
  );
}

function isHidden(book: Book, tab: TabKey, column: string): boolean {
  const { sheet, located } = tabOf(book, tab);
  return sheet.hiddenColumns.includes((located.columns[column] ?? 0) - 1);
}

const tambon = templateOf("องค์การบริหารส่วนตำบลห้วยสมมติ");

/** With two projects as people type dimensions. */
function typed(): Book {
  const book = structuredClone(tambon);
  type(book, [
    ["plan", "firstYear", "value", 2566],
    ["activities", 1, "name", "ปลูกจิตสำนึกเยาวชน"],
    ["activities", 1, "dimension", "มิติที่ 1"],
    ["projects", 1, "name", "ปลูกจิตสำนึกเยาวชน"],
    ["projects", 1, "table", "แบบสรุปโครงการ/กิจกรรม"],
    ["projects", 1, "dimension", "มิติที่ ๑"],
    ["projects", 1, "year5", 45_000],
  ]);
  return book;
}

describe("an office that is no local administration", () => {
  test("keeps a template of the version before cell by cell, but for the version in the markers", () => {
    const plain = (book: Book) =>
      [...Object.keys(OWN), "plan"].map((tab) => {
        const { cells, hiddenColumns, columnWidths } = tabOf(book, tab as TabKey).sheet;
        // Formulas are mended for everybody; every other cell is as it was.
        const held = Object.entries(cells).map(([row, line]) =>
          Object.entries(line).flatMap(([column, { value, formula }]) =>
            formula === undefined ? [[row, column, value]] : [],
          ),
        );
        const text = JSON.stringify({ held, hiddenColumns, columnWidths });
        return text.replace(/ita:(\w+):\d+"/g, `ita:$1:${TEMPLATE_VERSION}"`);
      });
    expect(plain(build(releasedBook(3)).book)).toEqual(plain(releasedBook(3)));
  });
  test.each(["โรงพยาบาลสมมติ", "โรงเรียนเทศบาล 1 สมมติ"])(
    "%s has no column or field of local administrations",
    (name) => {
      const book = templateOf(name);
      const own = Object.entries(OWN).flatMap(([tab, keys]) =>
        keys.filter((key) => keysOf(book, tab as TabKey).includes(key)),
      );
      expect(own).toEqual([]);
      expect(tabOf(book, "plan").located.rows).not.toHaveProperty("firstYear");
      expect(read(book).tabFaults).toEqual([]);
    },
  );
  test("keeps a column of its own that happens to be called มิติ to itself", () => {
    const book = templateOf("กรมสมมติ");
    const { sheet, located } = tabOf(book, "activities");
    const right = Math.max(...Object.values(located.columns)) + 1;
    const [head, line] = [(located.headRow ?? 0) - 1, located.headRow ?? 0];
    sheet.cells[head] = { ...sheet.cells[head], [right - 1]: { value: "มิติ" } };
    sheet.cells[line] = { ...sheet.cells[line], [right - 1]: { value: "ด้านบุคลากร" } };
    const { cellFaults, assessment } = read(book);
    expect(cellFaults.filter(({ cell: { tab } }) => tab === "activities")).toEqual([]);
    expect(assessment.activities).toEqual([]);
  });
});

describe("a local administration", () => {
  test.each(["เทศบาลเมืองสมมติ"])(
    "%s has them after one build, each right of the column that it follows",
    (name) => {
      const book = templateOf(name);
      expect(hasOwn(book)).toBe(true);
      const { number, dimension, name: title } = tabOf(book, "activities").located.columns;
      expect([dimension, title]).toEqual([(number ?? 0) + 1, (number ?? 0) + 2]);
      const { budget, year1, year5, owner } = tabOf(book, "projects").located.columns;
      expect([year1, year5, owner]).toEqual([(budget ?? 0) + 1, (budget ?? 0) + 5, (budget ?? 0) + 6]);
      expect(tabOf(book, "plan").located.rows).toHaveProperty("firstYear");
      expect(read(book).tabFaults).toEqual([]);
    },
  );
  test("is not changed by a second build", () => {
    expect(differences(build(tambon).book, tambon)).toEqual([]);
  });
  test("reads what was typed, and asks to convert what formulas would not know", () => {
    const { assessment, cellFaults } = read(typed());
    expect(assessment.activities).toMatchObject([{ dimension: "1" }]);
    expect(assessment.projects).toMatchObject([{ dimension: null, year5: 45_000 }]);
    expect(assessment.plan.firstYear).toBe(2566);
    expect(cellFaults).toMatchObject([{ code: "unconverted", value: "มิติที่ ๑", becomes: "มิติที่ 1" }]);
  });
  test.each(["5", "มิติที่ 5", "มิติ 1, 2", "ด้านสังคม"])("is told that %s is no dimension", (word) => {
    const book = structuredClone(tambon);
    type(book, [["budget", 1, "dimension", word]]);
    expect(read(book).cellFaults).toMatchObject([{ code: "notChoice", value: word }]);
  });
  test("of a template of the version before gets them with everything kept", () => {
    const book = releasedBook(3);
    type(book, [["office", "kind", "value", LOCAL]]);
    const before = read(book);
    expect(before.tabFaults.map(({ code, tab }) => [code, tab])).toEqual([
      ["olderVersion", "office"],
      ["olderVersion", "signatures"],
    ]);
    const after = build(book).book;
    expect(hasOwn(after)).toBe(true);
    expect(read(after).assessment.activities).toEqual(before.assessment.activities);
    expect(read(after).figures).toEqual(before.figures);
  });
  test("keeps its dimensions through a new year", () => {
    const book = typed();
    type(book, [["scores", "1", "score", 90]]);
    const next = run(build(book).book, "startYear").book;
    expect(read(next).assessment.activities).toMatchObject([{ dimension: "1" }]);
    expect(read(next).assessment.plan.firstYear).toBe(2566);
  });
});

describe("an office that chooses another kind", () => {
  const chosen = (book: Book, kind: string): Book => {
    const copy = structuredClone(book);
    type(copy, [["office", "kind", "value", kind]]);
    return build(copy).book;
  };
  const left = chosen(typed(), AREA);
  test("sees and reads nothing of dimensions any more, and loses nothing that was typed", () => {
    expect(isHidden(left, "activities", "dimension")).toBe(true);
    expect(isHidden(left, "projects", "year5")).toBe(true);
    expect(cell(left, "projects", 1, "dimension").value).toBe("มิติที่ ๑");
    expect(cell(left, "plan", "firstYear").value).toBe(2566);
    const { assessment, cellFaults, tabFaults } = read(left);
    expect(assessment.activities).toMatchObject([{ name: "ปลูกจิตสำนึกเยาวชน", dimension: null }]);
    expect(assessment.projects).toMatchObject([{ dimension: null, year5: null }]);
    expect(assessment.plan.firstYear).toBeNull();
    expect([...cellFaults.filter(({ cell: { tab } }) => tab !== "office"), ...tabFaults]).toEqual([]);
  });
  test("has all of it back with the kind", () => {
    const back = chosen(left, LOCAL);
    expect(isHidden(back, "activities", "dimension")).toBe(false);
    const { assessment } = read(back);
    const before = read(typed()).assessment;
    expect(assessment.activities).toEqual(before.activities);
    expect(assessment.projects).toEqual(before.projects);
    expect(assessment.plan).toEqual(before.plan);
  });
});
