import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  IFunctionService,
  LexerTreeBuilder,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { isShared } from "../../engine/mutation";
import type { SpreadsheetPage } from "./create-univer";

/** What changes the meaning of formulas that stay as they are. */
const MEANING =
  /^(?:formula\.mutation\.(?:set|remove)-|sheet\.mutation\.(?:insert|remove|move)-|.*worksheet-name$)/;

/** Parsed formulas are bound to what their names and tabs were then; Univer parses anew only what is not kept. */
function forgetParsed({ injector }: SpreadsheetPage): void {
  // Every formula contains the empty text.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  // What a builder clears when it ends are those of all.
  new LexerTreeBuilder().dispose();
}

/**
 * Computes every formula of the page after what others did and after a change of names, tabs, rows or columns: Univer's
 * own record of what depends on what does not follow these. What is typed into cells here it follows.
 *
 * Where formulas need their own value the page may show 0, as Univer computes it, while Sheets shows #REF!. The server
 * marks them; the page does not, because marks written over each calculation would fight with the one under way.
 */
export function recomputeAfterChanges(page: SpreadsheetPage): void {
  const commands = page.injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    if ((params as { forceCalculation?: boolean }).forceCalculation) forgetParsed(page);
  });
  commands.onCommandExecuted(({ id, type, params }: Readonly<ICommandInfo>, how?: IExecutionOptions) => {
    if (type !== CommandType.MUTATION || !isShared(id, params, how)) return;
    // Many changes in a row become one calculation: the component waits for a pause.
    if (how?.fromCollab || MEANING.test(id)) page.api.getFormula().executeCalculation();
  });
}
