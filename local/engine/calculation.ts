import type { ICommandInfo, Injector } from "@univerjs/core";
import { markCircular } from "./circular";
import { isShared } from "./mutation";
import { readTextsAs } from "./typed-texts";
import { univer } from "./univer";

/** Computes the formulas of one engine's workbook, when somebody asks for values. */
export interface Calculator {
  /** Says that any value may have changed. */
  readonly outdate: () => void;
  /** Resolves when every value is that of the workbook as it is then. Rejects when the engine does not finish. */
  readonly calculated: () => Promise<void>;
  /** Computes no more, and calls `end` as soon as no calculation is under way. */
  readonly close: (end: () => void) => void;
}

// What notes a change for its own calculation 100 ms later. These are private: a contract test fails when they change.
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: unknown[];
}

const CELLS = "sheet.mutation.set-range-values";
const A_MINUTE = 60_000;

// The engine's packages keep parsed formulas in globals, bound to the workbook that parsed them and to what its names
// referred to then: workbooks compute one after the other, and what another one or other names left is forgotten.
let turn: Promise<unknown> = Promise.resolve();
let parser: Injector | undefined;

function inTurn(act: () => Promise<void>): Promise<void> {
  const result = turn.then(act);
  turn = result.catch(() => undefined);
  return result;
}

function parseFor(injector: Injector): void {
  if (parser === injector) return;
  parser = injector;
  // Every formula contains the empty text.
  injector.get(univer.formula.IFunctionService).deleteFormulaAstCacheKey("");
  // What a builder clears when it ends are those of all.
  new univer.formula.LexerTreeBuilder().dispose();
}

/** Resolves when the calculation that starts next has ended and its values are in their cells. */
function nextEnd(injector: Injector): Promise<void> {
  const { SetFormulaCalculationNotificationMutation: notification } = univer.formula;
  const commands = injector.get(univer.core.ICommandService);
  return new Promise((resolve, reject) => {
    const listening = commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      const ended = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id !== notification.id || ended === undefined) return;
      stop();
      // The values are written in the same turn of the event loop.
      setImmediate(resolve);
    });
    const late = () => {
      stop();
      reject(new Error("The spreadsheet engine did not finish its calculation within a minute."));
    };
    const timer = setTimeout(late, A_MINUTE);
    const stop = () => {
      clearTimeout(timer);
      listening.dispose();
    };
  });
}

// Always every formula: the engine's record of what depends on what grows with each calculation and keeps what is gone.
// A workbook of 800 formulas takes about a tenth of a second.
function computeAll(injector: Injector): Promise<void> {
  const { SetFormulaCalculationStartMutation: start } = univer.formula;
  const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
  const more = { dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
  const params = { forceCalculation: true, dirtyRanges: [], ...nothing, ...more };
  const end = nextEnd(injector);
  injector.get(univer.core.ICommandService).syncExecuteCommand(start.id, params, { onlyLocal: true });
  return end;
}

/** Takes over from the engine when to compute; texts are read as numbers and days by the workbook's locale. */
export function createCalculator(injector: Injector, locale: () => string): Calculator {
  const trigger = injector.get(univer.sheetsFormula.TriggerCalculationController) as unknown as Trigger;
  const commands = injector.get(univer.core.ICommandService);
  let [wanted, under, done] = [1, 0, 0];
  let computing: Promise<void> | undefined;
  let [closed, circular] = [false, false];

  commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== CELLS && isShared(id, params) && parser === injector) parser = undefined;
    if (trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    wanted += 1;
  });
  // Values of a workbook that has changed meanwhile would be written over what was typed into their cells.
  commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== univer.formula.SetFormulaCalculationResultMutation.id) return;
    if (under !== wanted) (params as { unitData: object }).unitData = {};
    // Only at this moment does the engine know.
    circular = injector.get(univer.formula.IFormulaRuntimeService).isCycleDependency();
  });

  const behind = () => done !== wanted && !closed;
  const step = async () => {
    if (!behind()) return;
    under = wanted;
    circular = false;
    parseFor(injector);
    readTextsAs(locale());
    computing = computeAll(injector)
      .then(() => (circular ? markCircular(injector, () => under === wanted) : undefined))
      .finally(() => {
        computing = undefined;
      });
    await computing;
    done = under;
  };

  return {
    outdate: () => {
      wanted += 1;
    },
    calculated: async () => {
      while (behind()) await inTurn(step);
    },
    close: (end) => {
      closed = true;
      if (computing) computing.then(end, end);
      else end();
    },
  };
}
