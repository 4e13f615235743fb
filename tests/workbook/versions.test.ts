import { describe, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import { TEMPLATE_VERSION } from "../../src/workbook/keys";
import { ALWAYS, type LayoutKey, TABS, type TabKey } from "../../src/workbook/tabs";
import { releasedBook } from "./fixtures/released";
import { build, cell, differences, read, run, tabOf } from "./host";

const released = releasedBook(1);
const upgraded = build(released);

/** What is read without the places, which new tabs and columns move; a blank set is the general one, and digits of announcements are Thai. */
function contents(book: Book) {
  const { places: _, ...tabs } = read(book).assessment;
  const { set, announcementDigits } = tabs.office;
  const office = {
    ...tabs.office,
    set: set ?? "general",
    announcementDigits: announcementDigits ?? "thai",
  };
  return { ...tabs, office };
}

/** The same row later on, which others may have come above. */
function same<T extends { readonly row: number; readonly rowKey: string | null }>(
  rows: readonly T[],
  row: T,
) {
  return rows.find((each) => (row.rowKey === null ? each.row === row.row : each.rowKey === row.rowKey));
}

/** Without the rows and fields that came later. */
function known(later: ReturnType<typeof contents>, before: ReturnType<typeof contents>) {
  const pick = (now: object, then: object) =>
    Object.fromEntries(Object.entries(now).filter(([key]) => key in then));
  return Object.fromEntries(
    (Object.keys(before) as TabKey[]).map((key) => {
      const [now, then] = [later[key], before[key]];
      if (!Array.isArray(now) || !Array.isArray(then)) return [key, pick(now, then)];
      return [key, then.map((row) => ({ ...pick(same(now, row) ?? {}, row), row: row.row }))];
    }),
  );
}

describe("a template of version 1", () => {
  test("is one: its markers say so", () => {
    const { sheet, located } = tabOf(released, "scores");
    expect(sheet.cells[located.keyRow - 1]?.[located.keyColumn - 1]?.value).toBe("ita:scores:1");
    expect(TEMPLATE_VERSION).toBeGreaterThan(1);
  });
  test("is told by a sentence of its own, not as damage", () => {
    const faults = read(released).tabFaults;
    expect(faults.map(({ code, tab, blocking }) => [code, tab, blocking])).toEqual(
      ["office", "criteria", "scores", "signatures"].map((tab) => ["olderVersion", tab, true]),
    );
  });
  test("is brought up to date in place with everything that was typed", () => {
    expect(upgraded.result).toMatchObject({ ok: true, made: ["dashboard", "findings"] });
    const before = contents(released);
    expect(known(contents(upgraded.book), before)).toEqual(before);
  });
  test("has every tab, column and field of this version then, and its markers", () => {
    const { tabFaults } = read(upgraded.book);
    expect(tabFaults).toEqual([]);
    for (const key of ALWAYS) {
      const { sheet, located } = tabOf(upgraded.book, key);
      const marker = sheet.cells[located.keyRow - 1]?.[located.keyColumn - 1]?.value;
      expect([key, marker]).toEqual([key, `ita:${key}:${TEMPLATE_VERSION}`]);
    }
  });
  test("keeps the office's own order of tabs, with the dashboard first and the findings last", () => {
    const names = upgraded.book.sheets.map(({ name }) => name);
    expect(names).toEqual(["ภาพรวม", ...released.sheets.map(({ name }) => name), "ตรวจสอบ"]);
    expect(upgraded.book.active.sheetId).toBe(released.active.sheetId);
  });
  test("is not changed by a second build", () => {
    expect(differences(build(upgraded.book).book, upgraded.book)).toEqual([]);
  });
  test("holds every tab of the layout that is read", () => {
    const read = ALWAYS.filter((key) => key in TABS);
    expect(read.every((key) => tabOf(released, key))).toBe(true);
  });
});

describe("a template of version 2", () => {
  const before = releasedBook(2);
  const after = build(before);
  test("keeps what was typed, and says then whose criteria it holds", () => {
    expect(after.result).toMatchObject({ ok: true, made: [] });
    expect(known(contents(after.book), contents(before))).toEqual(contents(before));
    expect(cell(after.book, "criteria", "set", "code").value).toBe("2565");
    expect(cell(after.book, "office", "set").value).toBe("ชุดทั่วไป (ป.ป.ช.)");
    expect(read(after.book).figures.ruling).toMatchObject({ state: "known", year: 2565 });
  });
  test("is not changed by a second build", () => {
    expect(differences(build(after.book).book, after.book)).toEqual([]);
  });
});

describe("a template of version 4", () => {
  const before = releasedBook(4);
  const after = build(before);
  test("keeps what was typed, and has who signs reports and the digits of announcements then", () => {
    expect(after.result).toMatchObject({ ok: true, made: [] });
    expect(known(contents(after.book), contents(before))).toEqual(contents(before));
    const { office, signatures } = read(after.book).assessment;
    expect(office.announcementDigits).toBe("thai");
    expect(signatures.filter(({ inReports }) => inReports).map(({ role }) => role)).toEqual([
      "ผู้รายงาน",
      "ผู้ตรวจสอบ",
      "ผู้อำนวยการ",
    ]);
  });
  test("is not changed by a second build", () => {
    expect(differences(build(after.book).book, after.book)).toEqual([]);
  });
});

describe("a key that another version has renamed", () => {
  const migrations = [
    {
      version: 2,
      rekeyed: [
        { tab: "scores", from: "score", to: "result" },
        { tab: "office", from: "province", to: "region" },
      ],
    },
  ];
  const keys = (book: Book, tab: LayoutKey) => {
    const { sheet, located } = tabOf(book, tab);
    const across = Object.values(sheet.cells[located.keyRow - 1] ?? {}).map(({ value }) => value);
    const down = Object.values(sheet.cells).map((row) => row[located.keyColumn - 1]?.value);
    return [...across, ...down];
  };
  const migrated = run(released, "migrated", migrations).book;
  test("moves on in the hidden row or column, and no other cell changes", () => {
    expect(keys(migrated, "scores")).toContain("result");
    expect(keys(migrated, "office")).toContain("region");
    expect(keys(migrated, "office")).not.toContain("province");
    const sheets = differences(migrated, released);
    expect(sheets).toEqual(["ข้อมูลหน่วยงาน", "คะแนนตัวชี้วัด"]);
    expect(cell(migrated, "scores", "1", "target")).toEqual(cell(released, "scores", "1", "target"));
  });
  test("stays where the template is of that version already", () => {
    expect(differences(run(upgraded.book, "migrated", migrations).book, upgraded.book)).toEqual([]);
  });
});
