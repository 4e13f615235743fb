import { columnLetters } from "./a1";
import { once } from "./once";
import type { DashboardCell, Shown } from "./shows";
import { type Found, findIn, type Surveyed } from "./survey";
import { LAYOUTS, type LayoutKey } from "./tabs";
import { textOf } from "./text-of";

/** Tells of a tab's places whether they show nothing; the formulas are asked for once, when a place shows nothing. */
function blankIn({ surveyed: { values, formulas }, located }: Found, key: LayoutKey) {
  const tab = LAYOUTS[key];
  const computed =
    tab.kind === "form"
      ? []
      : tab.columns.flatMap((each) => (each.computed ? [located.columns[each.key] ?? 0] : []));
  // On Google they always are; a book that nobody has computed shows nothing anywhere.
  const isCalculated = once(() =>
    values.some((cells, index) =>
      computed.some((at) => textOf(cells[at - 1]) !== "" && (formulas()[index]?.[at - 1] ?? "") !== ""),
    ),
  );
  return (row: number, column: number): boolean =>
    textOf(values[row - 1]?.[column - 1]) === "" &&
    ((formulas()[row - 1]?.[column - 1] ?? "") === "" || isCalculated());
}

function dashboardCells({ surveyed, located }: Found): readonly DashboardCell[] {
  return Object.entries(located.rows).flatMap(([line, row]) =>
    Object.entries(located.columns).map(([column, at]) => ({
      line,
      column,
      get name() {
        return `${surveyed.name}!${columnLetters(at)}${row}`;
      },
      value: surveyed.values[row - 1]?.[at - 1] ?? "",
    })),
  );
}

/** What the sheets show; nothing is asked of them before somebody wants to know. */
export function shownIn(sheets: readonly Surveyed[]): Shown {
  const blank = new Map<LayoutKey, (row: number, column: number) => boolean>();
  const isBlankAt = (key: LayoutKey, row: number | string, column: string): boolean => {
    const found = findIn(sheets, key);
    const { rows = {}, columns = {} } = found?.located ?? {};
    const [at, across] = [typeof row === "number" ? row : rows[row], columns[column]];
    if (!found || at === undefined || across === undefined) return false;
    const test = blank.get(key) ?? blankIn(found, key);
    blank.set(key, test);
    return test(at, across);
  };
  const dashboard = findIn(sheets, "dashboard");
  return {
    dashboard: dashboard ? dashboardCells(dashboard) : [],
    isBlank: ({ tab, row, column }) => isBlankAt(tab, row, column),
    isBlankOnDashboard: ({ line, column }) => isBlankAt("dashboard", line, column),
  };
}
