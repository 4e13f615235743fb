import { commonHeadings, commonKeys, headRowByWords, rowWith } from "../headings";
import { HEAD, markerOf } from "../keys";
import type { Tab } from "../layout";
import { type Located, lastLineAbove } from "../locate";
import { locateIn, reread, type Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { textOf } from "../text-of";

/** Gives a tab that has its name and headings but lost its marker its keys again; null when it is another's sheet. */
export function recoverMarker(surveyed: Surveyed, key: LayoutKey): Surveyed | null {
  const tab: Tab = LAYOUTS[key];
  const { sheet, values } = reread(surveyed);
  const head = rowWith(values, commonHeadings(tab));
  if (head === null) return null;
  const keyColumn = values.map((cells) => cells.indexOf(HEAD) + 1).find((at) => at > 0);
  const keyRow = rowWith(values, commonKeys(tab));
  // A blank first column or row may be one that an interrupted build has put in: it takes the keys.
  if (keyColumn === undefined && !values.every((cells) => textOf(cells[0]) === ""))
    sheet.insertColumnBefore(1);
  const newRow = keyRow === null && !isBlankLine(values[0]);
  if (newRow) sheet.insertRowBefore(1);
  // The marker comes last: without it this is done once more.
  sheet.getRange(newRow ? head + 1 : head, keyColumn ?? 1).setValue(HEAD);
  sheet.getRange(keyRow ?? 1, keyColumn ?? 1).setValue(markerOf(key));
  return reread(surveyed);
}

const isBlankLine = (cells: readonly unknown[] = []): boolean => cells.every((cell) => textOf(cell) === "");

/** Gives a tab whose line of headings lost its key, or was deleted, that line again. */
export function recoverHead(surveyed: Surveyed, key: LayoutKey, located: Located): Surveyed {
  const { sheet, values } = reread(surveyed);
  const head = headRowByWords(values, LAYOUTS[key], located.keyRow);
  const line = head ?? lastLineAbove(values, located) + 1;
  // A blank line there may be one that an interrupted build has put in.
  if (head === null && !isBlankLine(values[line - 1])) sheet.insertRowBefore(line);
  sheet.getRange(line, located.keyColumn).setValue(HEAD);
  return reread(surveyed);
}

/** The tab in the sheet, which is known to be there. */
export function mustFind(surveyed: Surveyed, key: LayoutKey): Located {
  const located = locateIn(surveyed, key);
  if (!located) throw new Error(`No keys of ${key} in ${surveyed.name}.`);
  return located;
}
