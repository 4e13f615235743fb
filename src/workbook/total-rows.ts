import { oneSpelling } from "../ita/names";
import { parseNumber } from "../ita/thai";
import type { TotalRow } from "./assessment";
import type { TableTab } from "./layout";
import type { TabKey } from "./tabs";
import { textOf } from "./text-of";

/**
 * What a row of totals is called: รวม, ยอดรวม, รวมทั้งสิ้น, รวมเป็นเงิน, รวม 6 กิจกรรม… The sheet's own sums do not know
 * it: such a row is an error until it is deleted.
 */
const TOTAL_NAME =
  "^(?:(?:ยอด|ผล)?รวม|total|grandtotal)(?:ยอด|เงิน|เป็นเงิน|เป็น|ทั้งสิ้น|ทั้งหมด|ทั้งปี|ทุก|ทั้ง|งบประมาณ|งบ|กิจกรรม|โครงการ|รายการ|แหล่ง|ไตรมาส|จำนวน|ค่าใช้จ่าย|บาท|ข้อ|มิติที่|มิติ|[0-9,.:()])*$";

const TOTAL = new RegExp(TOTAL_NAME);

/** Whether a text is nothing but the name of a row of totals; a name such as รวมพลังต้านทุจริต is an activity's. */
export function isTotalName(text: string): boolean {
  return text.length < LONGEST && TOTAL.test(oneSpelling(text));
}

const LONGEST = 60;

/** The row as a row of totals; null for one of data. Rows that the criteria put there are none. */
export function totalRow(
  key: TabKey,
  tab: TableTab,
  row: number,
  raw: (column: string) => unknown,
): TotalRow | null {
  if (tab.fixedRows) return null;
  const words = tab.columns.filter(({ type }) => type !== "money" && type !== "lines" && type !== "links");
  const name = words.map((column) => textOf(raw(column.key))).find(isTotalName);
  if (name === undefined) return null;
  const amounts = tab.columns.flatMap(({ key: column, type, computed }) => {
    const amount = type === "money" && !computed ? parseNumber(textOf(raw(column))) : null;
    return amount === null ? [] : [[column, amount] as const];
  });
  return { tab: key, row, name, amounts: Object.fromEntries(amounts) };
}
