import type { CellRef } from "../workbook/assessment";
import type { Field, Tab } from "../workbook/layout";
import { TABS, type TabKey } from "../workbook/tabs";
import type { Office } from "./check";
import { keptFor } from "./kept";

/** A cell of running text; `lines` are its entries, one for plain text. */
export interface TextCell {
  readonly cell: CellRef;
  readonly lines: readonly string[];
}

/** The template's own words, not the office's. */
const OWNED: readonly TabKey[] = ["criteria", "scores", "oit"];

function linesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === "string") : [];
}

const isText = (field: Field): boolean => ["text", "longText", "lines"].includes(field.type);

/** A tab's cells of text, made once for its contents. */
const KEPT = (Object.keys(TABS) as TabKey[])
  .filter((tab) => !OWNED.includes(tab))
  .map((tab) => ({
    tab,
    cells: keptFor((contents: object) =>
      cellsOf(tab, TABS[tab], contents).filter(({ lines }) => lines.length > 0),
    ),
  }));

function cellsOf(tab: TabKey, layout: Tab, contents: unknown): readonly TextCell[] {
  if (layout.kind === "form") {
    const values = contents as Readonly<Record<string, unknown>>;
    return layout.fields
      .filter(isText)
      .map(({ key }) => ({ cell: { tab, row: key, column: "value" }, lines: linesOf(values[key]) }));
  }
  const owned = layout.owned ?? [];
  const columns = layout.columns.filter(
    (column) => isText(column) && !column.computed && !owned.includes(column.key),
  );
  const rows = contents as readonly (Readonly<Record<string, unknown>> & {
    row: number;
    rowKey: string | null;
  })[];
  return rows.flatMap((row) =>
    columns.map(({ key }) => ({
      cell: { tab, row: row.rowKey ?? row.row, column: key },
      lines: linesOf(row[key]),
    })),
  );
}

/** Every cell of text that the office wrote itself, tab by tab; blank ones are left out. */
export function runningCells({ assessment }: Office): readonly TextCell[] {
  return KEPT.flatMap(({ tab, cells }) => cells(assessment[tab]));
}
