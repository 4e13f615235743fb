import type { ProtectionState } from "../book";
import { contains, overlap, sheetState } from "./grid";
import { exception, host } from "./host";
import type { RangeRef } from "./refs";
import type { Shift } from "./shift";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/**
 * Whether who runs the script may edit what is protected. A warning stops no script. Google's reference lets a new
 * protection follow the spreadsheet's own sharing until its editors are changed, its page closes one for all but the
 * owner and whoever made it: the stricter of the two holds here.
 */
export function maySurpass({ warningOnly, editors }: ProtectionState): boolean {
  const { role, userKey } = host();
  return role === "owner" || (role === "editor" && (warningOnly || (editors ?? []).includes(userKey)));
}

/** Refuses any change of the spreadsheet by somebody who may only view it. Google's words are an assumption. */
export function checkRole(): void {
  if (host().role === "viewer") throw exception("You do not have permission to perform that action.");
}

/** Refuses a change of a protection by somebody against whom it stands. */
export function checkProtection(protection: ProtectionState): void {
  checkRole();
  if (!maySurpass(protection)) throw exception(PROTECTED);
}

/** Whether who runs the script may edit each of those cells. */
export function mayEditCells({ sheetId, area }: RangeRef): boolean {
  const closed = sheetState(sheetId).protections.filter((protection) => !maySurpass(protection));
  const refused = closed.some(({ area: place, except = [] }) =>
    place ? overlap(place, area) : !except.some((free) => contains(free, area)),
  );
  return host().role !== "viewer" && !refused;
}

/** Refuses a change of cells some of which are closed to who runs the script. */
export function checkCells(ref: RangeRef): void {
  checkRole();
  if (!mayEditCells(ref)) throw exception(PROTECTED);
}

/** Refuses rows or columns put into or taken out of what is closed; what is put beside a closed range is not in it. */
export function checkLines(sheetId: number, { axis, at, count }: Shift): void {
  checkSheet(sheetId);
  const inside = ({ area }: ProtectionState) => {
    if (!area) return false;
    const [first, length] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    return count > 0 ? first < at && at < first + length : first < at - count && at < first + length;
  };
  const { protections } = sheetState(sheetId);
  if (protections.some((each) => inside(each) && !maySurpass(each))) throw exception(PROTECTED);
}

/** Refuses a change of the sheet as such where the whole sheet is closed; `anyPart`: where any cell of it is. */
export function checkSheet(sheetId: number, anyPart = false): void {
  checkRole();
  const { protections } = sheetState(sheetId);
  if (protections.some((each) => (anyPart || !each.area) && !maySurpass(each))) throw exception(PROTECTED);
}
