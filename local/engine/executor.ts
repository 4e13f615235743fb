import type { Nullable } from "@univerjs/core";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { isDateFormat } from "../apps-script/serial";
import type { Crossing, CustomResult } from "../apps-script/services/custom-function";
import { conventionsOf } from "../apps-script/typing/conventions";
import { moveSerial } from "../apps-script/zones";
import type { CustomFunction } from "./custom-functions";
import { univer } from "./univer";

/** Is told how each call of a custom function ended, with the cell whose formula made it. */
export type CallListener = (
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  result: CustomResult,
) => void;

const { ArrayValueObject, BaseFunction: Base, BooleanValueObject, ErrorValueObject } = univer.formula;
const { NumberValueObject, StringValueObject } = univer.formula;
const CUSTOM_ERROR = "#ERROR!" as Parameters<typeof ErrorValueObject.create>[0];

/** The time zones of the spreadsheet and of the script, and the spreadsheet's locale, as they are now. */
export interface Region {
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
}

// Sheets hands a blank over as "", not as 0, and a number under a date format as a Date.
function toScript(value: Nullable<BaseValueObject>, region: Region): Crossing {
  if (value === null || value === undefined || value.isNull()) return "";
  if (value.isError()) return (value as unknown as { getErrorType(): string }).getErrorType();
  const plain = value.getValue();
  if (typeof plain === "number" && isDateFormat(value.getPattern())) {
    return { date: moveSerial(plain, region.timeZone, region.scriptTimeZone) };
  }
  return plain as string | number | boolean;
}

/** The one cell of a reference to one cell; anything else as it is. An error inside of a range is its code as text. */
function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as unknown as InstanceType<typeof ArrayValueObject>;
  return (
    (array.getRowCount() === 1 && array.getColumnCount() === 1 && array.getArrayValue()[0]?.[0]) || value
  );
}

function argument(value: BaseValueObject, region: Region): Crossing | Crossing[][] {
  if (!value.isArray()) return toScript(value, region);
  const array = value as unknown as InstanceType<typeof ArrayValueObject>;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const values = array.getArrayValue();
  if (rows === 1 && columns === 1) return toScript(values[0]?.[0], region);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => toScript(values[row]?.[column], region)),
  );
}

// The engine's own factory would read a text like "2565" as a number and strip quotation marks.
function toEngine(value: Crossing, { locale, timeZone, scriptTimeZone }: Region): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "object") {
    const serial = moveSerial(value.date, scriptTimeZone, timeZone);
    return NumberValueObject.create(serial, conventionsOf(locale).dateFormat);
  }
  if (typeof value === "string") return StringValueObject.create(value);
  return typeof value === "number" ? NumberValueObject.create(value) : BooleanValueObject.create(value);
}

function resultObject(result: CustomResult, region: Region): BaseValueObject {
  if ("error" in result) return ErrorValueObject.create(CUSTOM_ERROR) as unknown as BaseValueObject;
  const { value } = result;
  if (!Array.isArray(value)) return toEngine(value as Crossing, region);
  const rows = (value as Crossing[][]).map((row) => row.map((cell) => toEngine(cell, region)));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  }) as unknown as BaseValueObject;
}

/** Makes a custom function one of the engine's own, so that blanks, dates and errors reach it as in Sheets. */
export function makeExecutor(
  name: string,
  act: CustomFunction,
  listen: CallListener,
  regionNow: () => Region,
): BaseFunction {
  class Executor extends Base {
    override minParams = -1;
    override maxParams = -1;
    // A text in a formula reaches a custom function as that text, "1/10/2565" too.
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const failed = values.map(single).find((value) => value.isError());
      if (failed) return failed;
      const region = regionNow();
      const result = act(values.map((value) => argument(value, region)));
      listen({ sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, result);
      return resultObject(result, region);
    }
  }
  return new Executor(name);
}
