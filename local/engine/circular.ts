import type { Injector } from "@univerjs/core";
import { UNIT } from "./mutation";
import { univer } from "./univer";

interface Formula {
  readonly treeId: number;
  /** The formulas that read this one's cell. */
  readonly parents: readonly number[];
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

type Readers = ReadonlyMap<number, readonly number[]>;

/** What reads the formula's value, directly or through others: the formula itself when it is circular. */
function readersOf(treeId: number, readers: Readers): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...(readers.get(treeId) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(readers.get(next) ?? []));
  }
  return found;
}

function spoilt(formulas: readonly Formula[]): readonly Formula[] {
  const readers: Readers = new Map(formulas.map(({ treeId, parents }) => [treeId, parents]));
  const found = new Set<number>();
  for (const { treeId } of formulas) {
    const all = readersOf(treeId, readers);
    if (all.has(treeId)) for (const each of all) found.add(each);
  }
  return formulas.filter(({ treeId }) => found.has(treeId));
}

/**
 * Where formulas need their own value, the engine takes it for 0; Sheets shows #REF!, and so does this, in their cells
 * and in all that read them, even through IFERROR. To be called right after a calculation; `still` says that it holds.
 */
export async function markCircular(injector: Injector, still: () => boolean): Promise<void> {
  const service = injector.get(univer.formula.ICalculateFormulaService);
  const formulas: readonly Formula[] = await service.getAllDependencyJson();
  if (!still()) return;
  for (const { subUnitId, row, column } of spoilt(formulas)) {
    const params = { unitId: UNIT, subUnitId, cellValue: { [row]: { [column]: { v: "#REF!", t: 1 } } } };
    injector
      .get(univer.core.ICommandService)
      .syncExecuteCommand("sheet.mutation.set-range-values", params, { onlyLocal: true, fromFormula: true });
  }
}
