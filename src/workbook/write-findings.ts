import { buildTab } from "./build/build";
import { type CellWrite, ensureSize, writeFormulas, writeValues } from "./build/writing";
import { BEGUN } from "./keys";
import { findTab } from "./locate";
import { findOne, type Surveyed } from "./survey";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One line of the tab ตรวจสอบ: plain texts, and the cell that its link leads to. */
export interface FindingLine {
  readonly severity: string;
  readonly tab: string;
  /** `a1` without a tab, e.g. "D14"; null where there is no cell to go to. */
  readonly cell: { readonly sheetId: number; readonly a1: string } | null;
  readonly message: string;
  readonly messageEn: string;
  readonly code: string;
  /** Names the finding with its figures, hidden; empty for a line that is none. */
  readonly key: string;
  /** What the officer wrote about it; kept as it stands. */
  readonly reason: string;
}

const LINK = "link";
const TEXTS = ["severity", "tab", "message", "messageEn", "code", "key", "reason"] as const;

/** The tab's sheet; made where it is missing or was not made to its end. */
function sheetOfFindings(spreadsheet: Spreadsheet): Surveyed {
  const found = findOne(spreadsheet, "findings");
  return found && found.located.version !== BEGUN ? found.surveyed : buildTab(spreadsheet, "findings");
}

/** A link of numbers and letters of ours only: no text of a cell ever becomes part of a formula. */
function linkTo({ sheetId, a1 }: NonNullable<FindingLine["cell"]>): string {
  return /^[A-Z]+\d+$/.test(a1) ? `=HYPERLINK("#gid=${sheetId}&range=${a1}","${a1}")` : "";
}

/**
 * Rewrites the tab ตรวจสอบ: a line per finding in their order, or one line that says that nothing was found, each with the
 * time of the check in words. Makes the tab when it is not there. The number of calls does not grow with the lines.
 */
export function writeFindings(
  spreadsheet: Spreadsheet,
  lines: readonly FindingLine[],
  checkedAt: string,
): void {
  const { sheet, values } = sheetOfFindings(spreadsheet);
  const located = findTab(values, "findings");
  if (!located) throw new Error("The tab of findings has no keys.");
  const { columns } = located;
  const first = (located.headRow ?? located.keyRow + 1) + 1;
  const count = Math.max(lines.length, values.length - first + 1);
  ensureSize(sheet, first + count, 1);
  const cells = <V>(key: string, valueAt: (index: number) => V): readonly CellWrite<V>[] =>
    Array.from({ length: columns[key] === undefined ? 0 : count }, (_, index) => {
      return { row: first + index, column: columns[key] ?? 1, value: valueAt(index) };
    });
  const texts = TEXTS.flatMap((key) => cells(key, (index) => lines[index]?.[key] ?? ""));
  const times = cells("checkedAt", (index) => (index < lines.length ? checkedAt : ""));
  const links = cells(LINK, (index) => {
    const cell = lines[index]?.cell;
    return cell ? linkTo(cell) : "";
  });
  writeValues(sheet, [...texts, ...times]);
  writeFormulas(sheet, links);
}
