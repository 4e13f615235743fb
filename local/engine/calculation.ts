import type { Injector } from "@univerjs/core";
import { univer } from "./univer";

// The engine waits 100 ms after each change before it computes, and there is no setting for it. These are the
// private things needed to start at once; a contract test fails when they are called otherwise.
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _startProgress: () => void;
  _calculateProgress: () => void;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(a: object, b: object): object;
}

const triggerOf = (injector: Injector): Trigger =>
  injector.get(univer.sheetsFormula.TriggerCalculationController) as unknown as Trigger;

/** Nobody sees a progress bar here, and its timer, which outlives the engine, would bring the process down. */
export function withoutProgress(injector: Injector): void {
  const trigger = triggerOf(injector);
  trigger._startProgress = () => undefined;
  trigger._calculateProgress = () => undefined;
}

function startAtOnce(injector: Injector): boolean {
  const trigger = triggerOf(injector);
  if (trigger._waitingCommandQueue.length === 0) return false;
  // A calculation is under way: its own timer will restart it with what has changed meanwhile.
  if (trigger._executionInProgressParams !== null) return true;
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  trigger._waitingCommandQueue = [];
  const { SetFormulaCalculationStartMutation: start } = univer.formula;
  const params = { ...trigger._executingDirtyData };
  injector.get(univer.core.ICommandService).executeCommand(start.id, params, { onlyLocal: true });
  return true;
}

/** Resolves when every formula has its value and the value is in its cell. Starts what still waits. */
export async function settle(injector: Injector): Promise<void> {
  const session = injector.get(univer.sheetsFormula.FormulaCalculationSessionService);
  const busy = () => session.state.started && !session.state.resultApplied;
  while (startAtOnce(injector) || busy()) await session.waitForLatestApplied(undefined, 50);
}

/** Computes every formula anew, whatever is known to have changed, and resolves when that is done. */
export async function recalculate(injector: Injector): Promise<void> {
  const { SetFormulaCalculationStartMutation: start } = univer.formula;
  const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
  const more = { dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
  const params = { forceCalculation: true, dirtyRanges: [], ...nothing, ...more };
  injector.get(univer.core.ICommandService).executeCommand(start.id, params, { onlyLocal: true });
  await settle(injector);
}
