import { describe, expect, it } from "vitest";
import { emptyBook } from "../../local/apps-script/book";
import { keptFormula, shownFormula } from "../../local/apps-script/typing/formula-separators";
import { build, differences, tabOf, type } from "./host";

const LOCALES = ["th_TH", "en_US", "de_DE", "vi_VN", "id_ID"] as const;

/** The template for a year in a spreadsheet of that locale. */
function template(locale: string) {
  const { book } = build({ ...emptyBook(), locale });
  type(book, [["office", "resultYear", "value", 2566]]);
  return build(book).book;
}

const formulasOf = (locale: string) =>
  template(locale).sheets.map(({ name, cells, conditionalRules }) => ({
    name,
    formulas: Object.values(cells).flatMap((row) =>
      Object.values(row).flatMap(({ formula }) => formula ?? []),
    ),
    rules: conditionalRules.map(({ args }) => args),
  }));

describe("The template in a spreadsheet of another locale", () => {
  it.each(LOCALES)("%s has the same formulas and conditions, and none that it cannot read", (locale) => {
    expect(formulasOf(locale)).toEqual(formulasOf("th_TH"));
    const cells = template(locale).sheets.flatMap((sheet) =>
      Object.values(sheet.cells).flatMap((row) => Object.values(row)),
    );
    expect(cells.filter(({ value }) => typeof value === "object")).toEqual([]);
  });

  it.each(LOCALES)("%s is left alone by another build", (locale) => {
    const book = template(locale);
    expect(differences(book, build(book).book)).toEqual([]);
  });

  it("keeps a formula of the office's own over one of ours where commas are decimal", () => {
    const book = template("de_DE");
    const { sheet, located } = tabOf(book, "scores");
    const cell = sheet.cells[(located.rows["9"] ?? 1) - 1]?.[(located.columns["score"] ?? 1) - 1];
    if (cell) cell.formula = "=ROUND(92.5,2)";
    const after = tabOf(build(book).book, "scores").sheet;
    expect(after.cells[(located.rows["9"] ?? 1) - 1]?.[(located.columns["score"] ?? 1) - 1]?.formula).toBe(
      "=ROUND(92.5,2)",
    );
  });
});

describe("Formulas in the local services", () => {
  it.each([
    ["th_TH", '=IF(A1="a,b",1,2)', '=IF(A1="a,b",1,2)'],
    ["th_TH", "=IF(A1=1;2;3)", "=IF(A1=1,2,3)"],
    ["de_DE", "=IF(A1=1,5;2;3)", "=IF(A1=1.5,2,3)"],
    ["de_DE", "=IF(A1=\"a;b\";'x;y'!A1;3)", "=IF(A1=\"a;b\",'x;y'!A1,3)"],
    ["de_DE", "=IF(A1=1,B1,3)", null],
  ])("%s: %s is kept as %s", (locale, formula, kept) => {
    expect(keptFormula(formula, locale)).toBe(kept);
  });

  it.each(LOCALES)("%s gives back what it can read again", (locale) => {
    for (const kept of ['=IF(A1="a,b;",1.5,2)', "=SUM('ก,ข'!A1:B2,3)"])
      expect(keptFormula(shownFormula(kept, locale), locale)).toBe(kept);
  });
});
