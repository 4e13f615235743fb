import type { CellStyle } from "../book";
import { checkCells } from "./access";
import { setActive } from "./active";
import { exception } from "./host";
import { makeRange } from "./range";
import { type ClearOptions, checkValues, clearCells, editCells, styleAll } from "./range-edit";
import type { RangeRef } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";
import { writeFormat, writeNote, writeValue } from "./values";

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A RangeList of those places. */
export function makeRangeList(refs: readonly RangeRef[]): GRangeList {
  if (refs.length === 0) throw exception("RangeList must contain at least one range.");
  return new LocalRangeList(refs) as unknown as GRangeList;
}

class LocalRangeList implements Partial<GRangeList> {
  readonly #refs: readonly RangeRef[];
  constructor(refs: readonly RangeRef[]) {
    this.#refs = refs;
  }
  #do(change: (ref: RangeRef) => void): GRangeList {
    this.#refs.forEach(checkCells);
    this.#refs.forEach(change);
    return this as unknown as GRangeList;
  }
  #style<K extends keyof CellStyle>(key: K, value: CellStyle[K] | null): GRangeList {
    return this.#do((ref) => styleAll(ref, key, value));
  }
  getRanges() {
    return this.#refs.map((ref) => makeRange(ref.sheetId, ref.area));
  }
  activate(): GRangeList {
    this.#refs.forEach(setActive);
    return this as unknown as GRangeList;
  }
  clear(options: ClearOptions = {}): GRangeList {
    return this.#do((ref) => clearCells(ref, options));
  }
  clearContent(): GRangeList {
    return this.#do((ref) => clearCells(ref, { contentsOnly: true }));
  }
  setValue(value: unknown): GRangeList {
    for (const ref of this.#refs) checkValues(ref, () => value);
    return this.#do((ref) => editCells(ref, (cell) => writeValue(cell, value)));
  }
  setNote(note: string | null): GRangeList {
    return this.#do((ref) => editCells(ref, (cell) => writeNote(cell, note)));
  }
  setBackground(color: string | null): GRangeList {
    return this.#style("background", color);
  }
  setFontColor(color: string | null): GRangeList {
    return this.#style("color", color);
  }
  setFontWeight(weight: "bold" | "normal" | null): GRangeList {
    return this.#style("bold", weight === "bold" ? true : null);
  }
  setFontSize(size: number): GRangeList {
    return this.#style("fontSize", size);
  }
  setFontFamily(family: string | null): GRangeList {
    return this.#style("fontFamily", family);
  }
  setNumberFormat(format: string): GRangeList {
    return this.#do((ref) => editCells(ref, (cell) => writeFormat(cell, format)));
  }
  setHorizontalAlignment(value: "left" | "center" | "normal" | "right" | null): GRangeList {
    return this.#style("horizontal", value === "normal" ? null : value);
  }
  setVerticalAlignment(value: "top" | "middle" | "bottom" | null): GRangeList {
    return this.#style("vertical", value);
  }
  setWrap(on: boolean): GRangeList {
    return this.#style("wrap", on ? "WRAP" : "OVERFLOW");
  }
}

register(LocalRangeList, { name: "RangeList", scopes: CURRENT_SPREADSHEET });
