import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { type Program, parseBundle, readBundle } from "../../local/apps-script/bundle";
import { type Manifest, readManifest } from "../../local/apps-script/manifest";
import { runFunction } from "../../local/apps-script/run";
import { build } from "../../scripts/build";
import { releasedBook } from "../workbook/fixtures/released";
import { build as buildTemplate, cell, cellIn, read, tabOf } from "../workbook/host";

let bundle: Program;
let manifest: Manifest;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "ita-menu-"));
  await build(folder);
  bundle = parseBundle(readBundle(folder));
  manifest = readManifest(join(folder, "appsscript.json"));
  rmSync(folder, { recursive: true });
});

const office = buildTemplate(releasedBook(1)).book;

function choose(book: Book, name: string, answers: readonly string[] = []) {
  const run = runFunction({ bundle, manifest, book, name, answers });
  if (!run.ok) throw new Error(run.error.stack);
  const said = run.book.ui.flatMap((effect) => (effect.kind === "alert" ? [effect.message] : []));
  return { book: run.book, said };
}

describe("ตรวจข้อมูล", () => {
  test("writes every finding with a link to its cell, and says how many there are", () => {
    const { book, said } = choose(office, "checkFromMenu");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/\d+ ข้อผิดพลาด/);
    const { sheet, located } = tabOf(book, "findings");
    const first = sheet.cells[located.headRow ?? 0];
    const link = first?.[Number(located.columns["link"]) - 1];
    expect(link?.formula).toMatch(/^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","[A-Z]+\d+"\)$/);
    expect(cell(book, "findings", 1, "checkedAt").value).toMatch(/^\d{1,2} \S+ 25\d\d \d\d:\d\d น\.$/);
  });
  test("keeps the reason of a warning, which is quiet until one of its figures changes, and of an error, which is not", () => {
    const first = choose(office, "checkFromMenu").book;
    const rows = (book: Book) => {
      const tab = tabOf(book, "findings");
      const { sheet, located } = tab;
      const text = (row: number, column: string) => cellIn(tab, row, column).value ?? "";
      const count = Object.keys(sheet.cells).length - (located.headRow ?? 0);
      return Array.from({ length: count }, (_, i) => i + 1).map((row) => ({
        row,
        severity: text(row, "severity"),
        code: text(row, "code"),
        reason: text(row, "reason"),
      }));
    };
    const warning = rows(first).find(({ severity }) => severity === "ข้อสังเกต");
    const error = rows(first).find(({ severity }) => severity === "ข้อผิดพลาด");
    cell(first, "findings", warning?.row ?? 0, "reason").value = "ตรวจกับ ITAS แล้ว";
    cell(first, "findings", error?.row ?? 0, "reason").value = "ขอยกเว้น";
    const again = choose(first, "checkFromMenu");
    const told = rows(again.book);
    expect(told.filter(({ severity }) => severity === "รับทราบแล้ว").map(({ reason }) => reason)).toEqual([
      "ตรวจกับ ITAS แล้ว",
    ]);
    expect(told.find(({ reason }) => reason === "ขอยกเว้น")).toMatchObject({
      severity: "ข้อผิดพลาด",
      code: error?.code,
    });
    expect(told.filter(({ severity }) => severity === "ข้อสังเกต")).toHaveLength(
      rows(first).filter(({ severity }) => severity === "ข้อสังเกต").length - 1,
    );
    cell(
      again.book,
      "findings",
      told.find(({ severity }) => severity === "รับทราบแล้ว")?.row ?? 0,
      "key",
    ).value = "อื่น";
    const woken = rows(choose(again.book, "checkFromMenu").book);
    expect(
      woken.filter(({ code, severity }) => code === warning?.code && severity === "ข้อสังเกต"),
    ).not.toEqual([]);
    expect(woken.filter(({ severity }) => severity === "เหตุผลเดิม").map(({ reason }) => reason)).toEqual([
      "ตรวจกับ ITAS แล้ว",
    ]);
  });
  test("says so where there is no template", () => {
    const { book, said } = choose(emptyBook(), "checkFromMenu");
    expect(said[0]).toContain("สร้างแม่แบบ");
    expect(book.sheets).toEqual(emptyBook().sheets);
  });
});

describe("เริ่มปีงบประมาณใหม่", () => {
  test("tells what will happen, and does nothing without a yes", () => {
    const { book, said } = choose(office, "startYearFromMenu", ["NO"]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/ปีงบประมาณ 2567[\s\S]*ทำสำเนา/);
    expect(book.sheets).toEqual(office.sheets);
  });
  test("does it after a yes, and refuses to do it again at once", () => {
    const { book, said } = choose(office, "startYearFromMenu", ["YES"]);
    expect(said[1]).toContain("เริ่มปีงบประมาณ 2567 แล้ว");
    expect(read(book).assessment.office.reportYear).toBe(2567);
    expect(choose(book, "startYearFromMenu", ["YES"]).said[0]).toContain("ยังไม่มีคะแนนตัวชี้วัด");
  });
});
