import type { NamedRangeState } from "../book";
import { exception, host } from "./host";
import { makeRange } from "./range";
import { rangeRef } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

// Letters of any script, digits, underscores; not a digit first, not like a cell's address, at most 250.
const NAME = /^(?![A-Za-z]{1,3}\d+$)(?!true$|false$)[\p{L}_][\p{L}\p{M}\p{N}_]{0,249}$/iu;

/** The named ranges that fulfil the condition. */
export function listNames(keep: (name: NamedRangeState) => boolean): GNamedRange[] {
  return host()
    .book.names.filter(keep)
    .map(({ name }) => new LocalNamedRange(name) as unknown as GNamedRange);
}

/** Names an area, or moves an existing name to it. */
export function setName(name: string, range: GRange): void {
  const { sheetId, area } = rangeRef(range, "Spreadsheet.setNamedRange");
  if (!NAME.test(name)) throw exception(`The name "${name}" is not valid for a named range.`);
  const { book } = host();
  const others = book.names.filter((each) => each.name !== name);
  book.names = [...others, { name, sheetId, area: { ...area } }];
}

/** Takes a name away; Google's error when there is none. */
export function removeName(name: string): void {
  const { book } = host();
  if (!book.names.some((each) => each.name === name)) {
    throw exception(`Named range "${name}" does not exist.`);
  }
  book.names = book.names.filter((each) => each.name !== name);
}

class LocalNamedRange implements Partial<GNamedRange> {
  #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  #state(): NamedRangeState {
    const state = host().book.names.find((each) => each.name === this.#name);
    if (!state) throw exception(`Named range "${this.#name}" does not exist.`);
    return state;
  }
  getName(): string {
    return this.#state().name;
  }
  getRange(): GRange {
    const { sheetId, area } = this.#state();
    return makeRange(sheetId, area);
  }
  setName(name: string): GNamedRange {
    if (!NAME.test(name)) throw exception(`The name "${name}" is not valid for a named range.`);
    this.#state().name = name;
    this.#name = name;
    return this as unknown as GNamedRange;
  }
  setRange(range: GRange): GNamedRange {
    const { sheetId, area } = rangeRef(range, "NamedRange.setRange");
    Object.assign(this.#state(), { sheetId, area: { ...area } });
    return this as unknown as GNamedRange;
  }
  remove(): void {
    removeName(this.#name);
  }
}

register(LocalNamedRange, { name: "NamedRange", scopes: CURRENT_SPREADSHEET });
