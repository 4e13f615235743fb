import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { type CustomResult, callCustom } from "../../apps-script/services/custom-function";
import { makeExecutor } from "../../engine/executor";
import type { FunctionHelp, Start } from "../protocol";
import type { SpreadsheetPage } from "./create-univer";

/** What a custom function said when it last failed in a cell, by the cell's place. */
export type CellErrors = ReadonlyMap<string, string>;

const FAILED = "#ERROR!";
const place = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

/** Makes the bundle's functions, which stand in the page as they stand in the script, functions of the sheet. */
export function addCustomFunctions(
  { injector }: SpreadsheetPage,
  { functions, region }: Pick<Start, "functions" | "region">,
): CellErrors {
  const errors = new Map<string, string>();
  const executors = functions.map(({ name }) =>
    makeExecutor(
      name,
      (args) => JSON.parse(callCustom(name, JSON.stringify(args))) as CustomResult,
      ({ sheetId, row, column }, result) => {
        if ("error" in result) errors.set(place(sheetId, row, column), result.error);
        else errors.delete(place(sheetId, row, column));
      },
      () => region,
    ),
  );
  injector.get(IFunctionService).registerExecutors(...executors);
  return errors;
}

/** What a custom function said in a cell that shows its error; undefined in any other cell. Zero-based. */
export function errorIn(
  { workbook }: SpreadsheetPage,
  errors: CellErrors,
  [sheet, row, column]: readonly [sheet: string, row: number, column: number],
): string | undefined {
  // The formula may be another one by now, or may have caught the error.
  const shown = workbook.getSheetBySheetId(sheet)?.getSheet().getCell(row, column)?.v;
  return shown === FAILED ? errors.get(place(sheet, row, column)) : undefined;
}

/** The functions' own words, for the help that the formula bar shows. */
export function describe(functions: readonly FunctionHelp[]) {
  return functions.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      ...parameter,
      example: parameter.name,
      require: 1 as const,
      repeat: 0 as const,
    })),
  }));
}
