import { host } from "./host";
import type { RangeRef } from "./refs";

/** Moves the selection, and with it the sheet that is in front. */
export function setActive(ref: RangeRef): void {
  host().book.active = { sheetId: ref.sheetId, area: { ...ref.area } };
}
