import { oneSpelling } from "../../ita/names";
import { headingText } from "../fields";
import { HEAD, markerOf } from "../keys";
import type { Tab } from "../layout";
import { columnKeys, findTab, type Located, lastLineAbove } from "../locate";
import { reread, type Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { textOf } from "../text-of";

/** The headings of a form's three columns. */
const FORM_HEADINGS: Readonly<Record<string, string>> = {
  label: "รายการ",
  value: "ข้อมูล",
  hint: "คำอธิบาย",
};

/** Column keys with the headings that they are shown under. */
export function headingsOf(tab: Tab): ReadonlyMap<string, string> {
  if (tab.kind === "form") return new Map(Object.entries(FORM_HEADINGS));
  return new Map(tab.columns.map((column) => [column.key, headingText(column)]));
}

/** The row (from 1) with most of the texts, if it has at least half of them. */
function rowWith(values: Surveyed["values"], texts: readonly string[]): number | null {
  const wanted = new Set(texts.map(oneSpelling));
  const counts = values.map((cells) => cells.filter((cell) => wanted.has(oneSpelling(textOf(cell)))).length);
  const best = Math.max(0, ...counts);
  return best >= Math.max(2, wanted.size / 2) ? counts.indexOf(best) + 1 : null;
}

/** Gives a tab that has its name and headings but lost its marker its keys again; null when it is another's sheet. */
export function recoverMarker(surveyed: Surveyed, key: LayoutKey): Surveyed | null {
  const tab: Tab = LAYOUTS[key];
  const { sheet, values } = reread(surveyed);
  const head = rowWith(values, [...headingsOf(tab).values()]);
  if (head === null) return null;
  const keyColumn = values.map((cells) => cells.indexOf(HEAD) + 1).find((at) => at > 0);
  const keyRow = rowWith(values, columnKeys(tab));
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
  const below = values.map((cells, index) => (index < located.keyRow ? [] : cells));
  const head = rowWith(below, [...headingsOf(LAYOUTS[key]).values()]);
  const line = head ?? lastLineAbove(values, located) + 1;
  // A blank line there may be one that an interrupted build has put in.
  if (head === null && !isBlankLine(values[line - 1])) sheet.insertRowBefore(line);
  sheet.getRange(line, located.keyColumn).setValue(HEAD);
  return reread(surveyed);
}

/** Column numbers by key, with those that lost their key but kept their heading. */
export function columnsByHeading(
  values: Surveyed["values"],
  tab: Tab,
  located: Located,
): Record<string, number> {
  const keyed = new Set(Object.values(located.columns));
  const heads = (values[(located.headRow ?? 1) - 1] ?? []).map((cell) => oneSpelling(textOf(cell)));
  const found: Record<string, number> = { ...located.columns };
  for (const [key, heading] of headingsOf(tab)) {
    const column =
      heads.findIndex((text, index) => text === oneSpelling(heading) && !keyed.has(index + 1)) + 1;
    if (found[key] !== undefined || column === 0 || column === located.keyColumn) continue;
    found[key] = column;
    keyed.add(column);
  }
  return found;
}

/** Whether the sheet holds nothing at all. */
export function isEmpty({ values }: Surveyed): boolean {
  return values.every(isBlankLine);
}

/** The tab in the sheet, which is known to be there. */
export function mustFind(surveyed: Surveyed, key: LayoutKey): Located {
  const located = findTab(surveyed.values, key);
  if (!located) throw new Error(`No keys of ${key} in ${surveyed.name}.`);
  return located;
}
