import type { BudgetLine } from "../../ita/budget";
import { formatScore } from "../../ita/decimal";

/**
 * The part of the allocation that was spent, at two decimals and with what rounding would hide: which side of all or of nothing it
 * is on. Null where there is none to tell.
 */
function shareOf({ spent, balance, percent }: BudgetLine) {
  if (percent === null) return null;
  const figure = formatScore(percent);
  if (percent === 100 && balance !== null && balance !== 0)
    return { figure, side: balance < 0 ? "above" : "below" } as const;
  return percent === 0 && spent !== 0
    ? ({ figure: "0.01", side: "below" } as const)
    : ({ figure, side: null } as const);
}

const SIGNS = { above: "> ", below: "< " } as const;
const WORDS = { above: "เกินร้อยละ", below: "ไม่ถึงร้อยละ" } as const;

/** The part spent in a table: "97.06", "> 100.00" where a little too much was spent, "-" where there is none to tell. */
export function shareCell(line: BudgetLine): string {
  const share = shareOf(line);
  return share === null ? "-" : `${share.side === null ? "" : SIGNS[share.side]}${share.figure}`;
}

/** The part spent in running text: "ร้อยละ 97.06", "เกินร้อยละ 100.00"; null where there is none to tell. */
export function shareText(line: BudgetLine): string | null {
  const share = shareOf(line);
  return share === null ? null : `${share.side === null ? "ร้อยละ" : WORDS[share.side]} ${share.figure}`;
}
