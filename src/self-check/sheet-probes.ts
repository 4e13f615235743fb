import { parseThaiDate } from "../ita/typed-date";
import { type Probe, same } from "./probe";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet that the probes write to; nothing else of the spreadsheet is touched. */
export const BENCH = "ita_selfcheck";

/** Texts that must stay what they are, however much they look like something else. */
const TEXTS = ["1/10/2565", "1 ต.ค. 65", "007", "159/2566", "-", "50,000.-"];
/** Where formulas wait to be computed until the second step. */
const FORMULAS: readonly (readonly [key: string, formula: string, shown: string | null])[] = [
  ["formulaNative", '=IF(SUM(1,2)=3,"ok","")', "ok"],
  // Only to know: whether one way of writing serves every locale.
  ["formulaSemicolon", "=SUM(1;2)", null],
  ["formulaFilter", "=SUM(FILTER($A$20:$A$21,$A$20:$A$21>5))", "7"],
  ["formulaCustom", "=ITA_RATING(97.32)", "AA"],
  ["formulaRange", "=WEIGHTED_SCORE($A$20:$A$21,$B$20:$B$21)", "5"],
  ["formulaError", '=ITA_RATING("?")', "#ERROR!"],
];
const FORMULA_ROW = 30;

/** The officer's spreadsheet with the probes' own sheet in it, made anew. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
}

/** Makes the probes' sheet at the right of all others; what an interrupted check left of it goes first. */
export function openBench(spreadsheet: Spreadsheet): Bench {
  closeBench(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(BENCH, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(active);
  return { spreadsheet, sheet };
}

/** Takes the probes' sheet away. */
export function closeBench(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(BENCH);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

function valueProbes({ spreadsheet, sheet }: Bench): readonly Probe[] {
  const zone = () => spreadsheet.getSpreadsheetTimeZone();
  return [
    {
      key: "textCells",
      look: () => {
        const range = sheet.getRange(1, 1, TEXTS.length, 1);
        range.setNumberFormat("@").setValues(TEXTS.map((text) => [text === "-" ? "'-" : text]));
        return same(
          range.getValues().map(([cell]) => cell as unknown),
          TEXTS,
        );
      },
    },
    {
      key: "numbers",
      look: () => {
        const range = sheet.getRange(1, 2, 1, 3);
        range.setValues([[1234.5, 0.95, 100]]);
        return same(range.getValues(), [[1234.5, 0.95, 100]]);
      },
    },
    {
      // A tab is read by one call, where -1 stands for the last row and column that hold anything.
      key: "allValues",
      look: () => {
        const all = JSON.stringify(sheet.getDataRange().getValues());
        return { ok: JSON.stringify(sheet.getSheetValues(1, 1, -1, -1)) === all, seen: "" };
      },
    },
    {
      key: "shownNumber",
      look: () => {
        const cell = sheet.getRange(2, 2);
        return { ok: null, seen: cell.setValue(1234.5).setNumberFormat("#,##0.00").getDisplayValue() };
      },
    },
    {
      key: "dateCell",
      look: () => {
        const day = new Date(2022, 9, 1);
        const read: unknown = sheet.getRange(3, 2).setValue(day).getValue();
        const said = read instanceof Date ? Utilities.formatDate(read, zone(), "yyyy-MM-dd") : String(read);
        return same(said, Utilities.formatDate(day, zone(), "yyyy-MM-dd"));
      },
    },
    {
      key: "typedDate",
      look: () => {
        const read: unknown = sheet.getRange(4, 2).setValue("1/10/2565").getValue();
        const said = read instanceof Date ? Utilities.formatDate(read, zone(), "yyyy-MM-dd") : String(read);
        return { ok: null, seen: said };
      },
    },
    { key: "thaiDate", look: () => same(parseThaiDate("๑ ต.ค. ๒๕๖๕"), { year: 2022, month: 10, day: 1 }) },
    {
      key: "zones",
      look: () => ({
        ok: null,
        seen: `${spreadsheet.getSpreadsheetLocale()} · ${zone()} · ${Session.getScriptTimeZone()} · ${Session.getActiveUserLocale()}`,
      }),
    },
  ];
}

function lookProbes({ sheet }: Bench): readonly Probe[] {
  return [
    {
      key: "validation",
      look: () => {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(["มี", "ไม่มี"], true);
        const cell = sheet.getRange(5, 1).setDataValidation(rule.setAllowInvalid(true).build());
        return same(cell.getDataValidation()?.getAllowInvalid(), true);
      },
    },
    { key: "note", look: () => same(sheet.getRange(5, 2).setNote("ทดสอบ").getNote(), "ทดสอบ") },
    {
      key: "protection",
      look: () => {
        const protection = sheet
          .getRange(5, 3)
          .protect()
          .setDescription("ita_selfcheck")
          .setWarningOnly(true);
        return same(protection.isWarningOnly(), true);
      },
    },
    {
      key: "conditional",
      look: () => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied("=$A$5=1")
          .setBackground("#DDF3EB")
          .setRanges([sheet.getRange(5, 1)]);
        sheet.setConditionalFormatRules([rule.build()]);
        return same(sheet.getConditionalFormatRules().length, 1);
      },
    },
    {
      key: "chart",
      look: () => {
        const chart = sheet
          .newChart()
          .addRange(sheet.getRange(20, 1, 2, 2))
          .asColumnChart();
        sheet.insertChart(chart.setPosition(8, 6, 0, 0).build());
        return same(sheet.getCharts().length, 1);
      },
    },
    {
      key: "hidden",
      look: () => {
        sheet.hideRows(6);
        sheet.hideColumns(6);
        sheet.setFrozenRows(1);
        return same(
          [sheet.isRowHiddenByUser(6), sheet.isColumnHiddenByUser(6), sheet.getFrozenRows()],
          [true, true, 1],
        );
      },
    },
    {
      key: "widths",
      look: () => {
        sheet.setColumnWidth(7, 222);
        const { PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
        sheet.getRange(7, 7).copyTo(sheet.getRange(7, 8), PASTE_COLUMN_WIDTHS, false);
        return same(sheet.getColumnWidth(8), 222);
      },
    },
    {
      key: "metadata",
      look: () => {
        sheet.addDeveloperMetadata(BENCH, "1");
        return same(
          sheet.getDeveloperMetadata().map((each) => each.getValue()),
          ["1"],
        );
      },
    },
    {
      key: "formats",
      look: () =>
        same(
          sheet
            .getRange(7, 1, 1, 2)
            .setNumberFormats([["@", "0.00"]])
            .getNumberFormats(),
          [["@", "0.00"]],
        ),
    },
  ];
}

/** What the add-on does to sheets, in the order in which it is tried. */
export function sheetProbes(bench: Bench): readonly Probe[] {
  return [...valueProbes(bench), ...lookProbes(bench), formulasWritten(bench)];
}

/** Formulas are written now and read in the second step: cells need a moment to be computed. */
function formulasWritten({ sheet }: Bench): Probe {
  return {
    key: "formulasWritten",
    look: () => {
      sheet.getRange(20, 1, 2, 2).setValues([
        [7, 1],
        [3, 1],
      ]);
      const range = sheet.getRange(FORMULA_ROW, 1, FORMULAS.length, 1);
      range.setFormulas(FORMULAS.map(([, formula]) => [formula]));
      return same(range.getFormulas().length, FORMULAS.length);
    },
  };
}

/** What the formulas show by now. */
export function formulaProbes(spreadsheet: Spreadsheet): readonly Probe[] {
  const shown = spreadsheet
    .getSheetByName(BENCH)
    ?.getRange(FORMULA_ROW, 1, FORMULAS.length, 1)
    .getDisplayValues()
    .map(([text]) => text ?? "");
  return FORMULAS.map(([key, , expected], index) => {
    const seen = shown?.[index] ?? "";
    return { key, look: () => (expected === null ? { ok: null, seen } : same(seen, expected)) };
  });
}
