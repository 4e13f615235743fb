import type { Injector, IWorkbookData, Univer, Workbook } from "@univerjs/core";
import type { CustomFunctions } from "./custom-functions";
import { type CallListener, makeExecutor } from "./executor";
import { EXTRAS_RESOURCE, type Extras, noExtras } from "./extras";
import { UNIT } from "./mutation";
import { univer } from "./univer";

/** A workbook as the engine saves it; plain JSON. What the engine cannot hold is in a resource of our own. */
export type Snapshot = IWorkbookData;

/** The engine with one workbook in it. */
export interface Machine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: () => Workbook;
  readonly extras: { current: Extras };
}

const FORCED = 0;

function startUniver(): Univer {
  const { core, docs, formula, sheets, sheetsFormula, numfmt } = univer;
  const started = new core.Univer({
    logLevel: core.LogLevel.WARN,
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
  });
  started.registerPlugin(docs.UniverDocsPlugin);
  started.registerPlugin(formula.UniverFormulaEnginePlugin);
  started.registerPlugin(sheets.UniverSheetsPlugin);
  started.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, { initialFormulaComputing: FORCED });
  started.registerPlugin(numfmt.UniverSheetsNumfmtPlugin);
  started.registerPlugin(univer.validation.UniverSheetsDataValidationPlugin);
  started.registerPlugin(univer.conditional.UniverSheetsConditionalFormattingPlugin);
  started.registerPlugin(univer.filter.UniverSheetsFilterPlugin);
  started.registerPlugin(univer.link.UniverSheetsHyperLinkPlugin);
  started.registerPlugin(univer.note.UniverSheetsNotePlugin);
  return started;
}

/** A workbook with one empty sheet, as the engine loads it. */
export function emptySnapshot(sheet: Readonly<Record<string, unknown>>): Snapshot {
  const key = String(sheet["id"]);
  const data = {
    id: UNIT,
    name: "ITA",
    appVersion: "0.25.1",
    locale: univer.core.LocaleType.EN_US,
    styles: {},
    sheetOrder: [key],
    sheets: { [key]: sheet },
    resources: [],
  };
  return data as Snapshot;
}

function keepExtras(injector: Injector, extras: Machine["extras"]): void {
  injector.get(univer.core.IResourceManagerService).registerPluginResource<Extras>({
    pluginName: EXTRAS_RESOURCE,
    businesses: [univer.core.UniverInstanceType.UNIVER_SHEET],
    toJson: () => JSON.stringify(extras.current),
    parseJson: (json) => JSON.parse(json) as Extras,
    onLoad: (_unit, loaded) => {
      extras.current = loaded;
    },
    onUnLoad: () => {
      extras.current = noExtras();
    },
  });
}

// Nobody sees here which cells a conditional format colours or a validation marks: computing their formulas for each cell
// of their ranges would cost several times what the workbook's own formulas do. The pages compute them for themselves.
function withoutRuleFormulas(injector: Injector): void {
  const rules = injector.get(univer.formula.RegisterOtherFormulaService);
  rules.registerFormulaWithRange = () => univer.core.generateRandomId();
}

/** Starts the engine, teaches it the custom functions and opens a workbook in it. */
export function startMachine(
  snapshot: Snapshot,
  functions: CustomFunctions,
  listen: CallListener,
  scriptTimeZone: string,
): Machine {
  const { core, formula } = univer;
  const started = startUniver();
  const injector = started.__getInjector();
  const extras: Machine["extras"] = { current: noExtras() };
  keepExtras(injector, extras);
  started.createUnit(core.UniverInstanceType.UNIVER_SHEET, snapshot);
  withoutRuleFormulas(injector);
  // Only now does the formula engine take functions.
  const region = () => ({ ...extras.current, scriptTimeZone });
  const executors = Object.entries(functions).map(([name, act]) => makeExecutor(name, act, listen, region));
  injector.get(formula.IFunctionService).registerExecutors(...executors);
  const workbook = (): Workbook => {
    const unit = injector.get(core.IUniverInstanceService).getUnit<Workbook>(UNIT);
    if (!unit) throw new Error("No workbook is open.");
    return unit;
  };
  return { univer: started, injector, workbook, extras };
}
