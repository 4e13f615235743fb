import type { Area, ProtectionState } from "../book";
import { checkProtection, checkRole, maySurpass } from "./access";
import { spreadsheetEnums } from "./enums";
import { sheetState } from "./grid";
import { exception, host } from "./host";
import { makeRange } from "./range";
import { rangeRef } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const asProtection = (protection: LocalProtection): GProtection => protection as unknown as GProtection;

/** Protects an area, or the whole sheet when there is none. A new protection lets only the owner edit. */
export function newProtection(sheetId: number, area?: Area): GProtection {
  checkRole();
  const sheet = sheetState(sheetId);
  const existing = sheet.protections.find((each) => each.area === undefined);
  if (area === undefined && existing) return asProtection(new LocalProtection(sheetId, existing.id));
  const { role, userKey, uuid } = host();
  const id = uuid();
  const editors = role === "owner" ? {} : { editors: [userKey] };
  sheet.protections.push({
    id,
    description: "",
    warningOnly: false,
    ...editors,
    ...(area && { area: { ...area } }),
  });
  return asProtection(new LocalProtection(sheetId, id));
}

/** The protections of one kind in a sheet: "RANGE" or "SHEET". */
export function listProtections(sheetId: number, kind: string): GProtection[] {
  return sheetState(sheetId)
    .protections.filter((each) => (each.area === undefined) === (kind === "SHEET"))
    .map((each) => asProtection(new LocalProtection(sheetId, each.id)));
}

class LocalProtection implements Partial<GProtection> {
  readonly #sheetId: number;
  readonly #id: string;
  constructor(sheetId: number, id: string) {
    this.#sheetId = sheetId;
    this.#id = id;
  }
  #state(): ProtectionState {
    const state = sheetState(this.#sheetId).protections.find((each) => each.id === this.#id);
    if (!state) throw exception("The protected range does not exist.");
    return state;
  }
  #set(change: Partial<ProtectionState>): GProtection {
    const state = this.#state();
    checkProtection(state);
    Object.assign(state, change);
    return asProtection(this);
  }
  getDescription(): string {
    return this.#state().description;
  }
  setDescription(description: string): GProtection {
    return this.#set({ description });
  }
  isWarningOnly(): boolean {
    return this.#state().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): GProtection {
    return this.#set({ warningOnly });
  }
  canEdit(): boolean {
    return maySurpass(this.#state());
  }
  getRange(): GRange {
    const { rowCount, columnCount } = sheetState(this.#sheetId);
    const whole = { row: 0, column: 0, rows: rowCount, columns: columnCount };
    return makeRange(this.#sheetId, this.#state().area ?? whole);
  }
  setRange(range: GRange): GProtection {
    return this.#set({ area: { ...rangeRef(range, "Protection.setRange").area } });
  }
  getProtectionType() {
    const kind = this.#state().area ? "RANGE" : "SHEET";
    return spreadsheetEnums.ProtectionType[kind] as unknown as ReturnType<GProtection["getProtectionType"]>;
  }
  getUnprotectedRanges(): GRange[] {
    return (this.#state().except ?? []).map((area) => makeRange(this.#sheetId, area));
  }
  setUnprotectedRanges(ranges: GRange[]): GProtection {
    if (this.#state().area) throw exception("You can only set unprotected ranges on a protected sheet.");
    return this.#set({ except: ranges.map((range) => ({ ...rangeRef(range, "Protection").area })) });
  }
  remove(): void {
    checkProtection(this.#state());
    const sheet = sheetState(this.#sheetId);
    sheet.protections = sheet.protections.filter((each) => each.id !== this.#id);
  }
}

register(LocalProtection, { name: "Protection", scopes: CURRENT_SPREADSHEET });
