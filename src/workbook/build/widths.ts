type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The width that a column is to have, in pixels; columns count from 1. */
export interface Width {
  readonly column: number;
  readonly width: number;
}

/** Neighbours of the same width, which are set by one call. */
interface Run extends Width {
  readonly count: number;
}

/** Columns of a sheet that Google has just made. */
const OF_NEW_SHEETS = 100;

function runsOf(widths: readonly Width[]): readonly Run[] {
  const runs: { column: number; count: number; width: number }[] = [];
  for (const { column, width } of [...widths].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last?.width === width && last.column + last.count === column) last.count += 1;
    else runs.push({ column, count: 1, width });
  }
  return runs;
}

/** The ways to come to those widths: each run by itself, or the others' over one that all columns have at first. */
function waysTo(runs: readonly Run[], isFresh: boolean): readonly (readonly Run[])[] {
  const others = (width: number) => runs.filter((run) => run.width !== width);
  const [first, last] = [runs[0], runs[runs.length - 1]];
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const fresh = isFresh ? [others(OF_NEW_SHEETS)] : [];
  if (!first || !last || last.column + last.count - first.column !== count) return [runs, ...fresh];
  const over = runs.map(({ width }) => [{ column: first.column, count, width }, ...others(width)]);
  return [runs, ...fresh, ...over];
}

/** Gives columns their widths by the fewest calls; a fresh sheet's have the width of new ones. */
export function setWidths(sheet: Sheet, widths: readonly Width[], isFresh: boolean): void {
  const shorter = (a: readonly Run[], b: readonly Run[]) => (b.length < a.length ? b : a);
  for (const { column, count, width } of waysTo(runsOf(widths), isFresh).reduce(shorter))
    sheet.setColumnWidths(column, count, width);
}
