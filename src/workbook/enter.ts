import type { CalendarDate } from "../ita/calendar";
import type { CellFault } from "./assessment";
import { blankOf, type CellReading, isUncomputed, readCell } from "./cells";
import type { Column, Field } from "./layout";
import { isComputed, isOwnFormula } from "./own-formula";
import { mayBePercent } from "./spellings";
import type { Surveyed } from "./survey";
import { textOf } from "./text-of";

/** A cell with its field, on the way from the sheet's values to the assessment. */
export interface Entry {
  readonly field: Field | Column;
  readonly key: CellFault["cell"];
  readonly rowKey: string | null;
  readonly raw: unknown;
  /** Where the cell lies in the tab, from 1; undefined for one that is not there. */
  readonly at: { readonly row: number | undefined; readonly column: number | undefined };
}

/** What is asked of a tab's sheet only where the values raise a question. */
export interface More {
  readonly dayOf: (date: Date) => CalendarDate;
  readonly shown: (at: Entry["at"]) => string;
  readonly formula: (at: Entry["at"]) => string;
}

interface Entered {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly CellFault[];
}

/** What may be asked of that sheet; `dayOf` reads a date on the spreadsheet's clock. */
export function moreOf({ shown, formulas }: Surveyed, dayOf: More["dayOf"]): More {
  const at =
    (texts: Surveyed["shown"]): More["shown"] =>
    ({ row = 0, column = 0 }) =>
      texts()[row - 1]?.[column - 1] ?? "";
  return { dayOf, shown: at(shown), formula: at(formulas) };
}

/** A person's cell, or one of ours that people may type over: what cannot be read in it is somebody's to mend. */
const isAnswered = (field: Field | Column): boolean =>
  !("computed" in field && field.computed !== undefined) || field.overwritable === true;

/** The fault of a cell in which the template has a formula that people may type over. */
function overOurs({ field, rowKey, at }: Entry, code: CellFault["code"], text: string, more: More) {
  if (isUncomputed(text)) return isOwnFormula(field, rowKey, more.formula(at)) ? "uncomputed" : code;
  const isOursAlone = "fixedIn" in field && field.fixedIn?.(rowKey) === true;
  return code === "notNumber" || isOursAlone ? "typedOver" : code;
}

/** What is missing in a blank cell: a value that no report can do without, or the template's formula. */
function gapIn({ field, rowKey, at }: Entry, more: More): CellFault["code"] | null {
  // Of a field or column that is not there the tab's own fault tells.
  if (at.row === undefined || at.column === undefined) return null;
  if (field.required) return "required";
  return isComputed(field, rowKey) && more.formula(at) === "" ? "formulaGone" : null;
}

function faultOf(entry: Entry, reading: CellReading, shown: string, more: More): readonly CellFault[] {
  const { field, key: cell, rowKey } = entry;
  if (!("value" in reading)) {
    const found = "fault" in reading ? reading.fault : "unconverted";
    const code = isComputed(field, rowKey) ? overOurs(entry, found, shown, more) : found;
    return [{ code, cell, value: shown, ...("becomes" in reading && { becomes: reading.becomes }) }];
  }
  const gap = shown === "" ? gapIn(entry, more) : null;
  return gap === null ? [] : [{ code: gap, cell, value: "" }];
}

/** Reads cells as what their fields hold, and tells of those that cannot be. */
export function enter(entries: readonly Entry[], more: More): Entered {
  const faults: CellFault[] = [];
  const values: Record<string, unknown> = {};
  for (const entry of entries) {
    const { field, raw, at } = entry;
    const answered = isAnswered(field);
    const shown = answered && mayBePercent(raw, field.type) ? more.shown(at) : undefined;
    const reading = readCell(field, raw, { shown, dayOf: more.dayOf });
    values[field.key] = "value" in reading ? reading.value : blankOf(field);
    if (answered) faults.push(...faultOf(entry, reading, shown ?? textOf(raw), more));
  }
  return { values, faults };
}
