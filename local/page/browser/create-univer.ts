import {
  type IWorkbookData,
  type LocaleType,
  LogLevel,
  merge,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, IFontService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkEn from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import type { FunctionHelp } from "../protocol";
import { describe } from "./custom-functions";
import { inSarabun } from "./in-sarabun";
import { THAI } from "./locale-th";

type Presets = readonly {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown])[];
}[];

// The component has no Thai of its own; any key names a language.
const TH = "thTH" as LocaleType;

/** Registers every plugin of the presets once; the last one to name a plugin decides its options. */
function register(univer: Univer, presets: Presets): void {
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
}

/** The spreadsheet component in the element `#sheet`, with the given workbook; the API and the service injector of Univer. */
export function createUniver(snapshot: Partial<IWorkbookData>, functions: readonly FunctionHelp[]) {
  const english = [coreEn, conditionalFormattingEn, dataValidationEn, filterEn, hyperLinkEn, noteEn];
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: TH,
    // mergeLocales replaces whole groups of words.
    locales: { [TH]: merge({}, mergeLocales(...english), THAI) },
  });
  register(univer, [
    UniverSheetsCorePreset({
      container: "sheet",
      header: true,
      formula: { initialFormulaComputing: CalculationMode.FORCED, description: describe(functions) },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ] as unknown as Presets);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(inSarabun(snapshot));
  const injector = univer.__getInjector();
  injector.get(IFontService).addFont({ value: "Sarabun", label: "Sarabun" });
  return { univer, api, workbook, injector };
}

/** The spreadsheet component with its workbook. */
export type SpreadsheetPage = ReturnType<typeof createUniver>;
