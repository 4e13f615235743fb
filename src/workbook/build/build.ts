import type { Criteria } from "../../ita/criteria/types";
import { FORM_VALUE } from "../a1";
import type { TabFault } from "../assessment";
import { readCell } from "../cells";
import { templateCriteria } from "../criteria-of";
import { TEMPLATE_VERSION } from "../keys";
import { findIn, type Surveyed, survey, surveySheet } from "../survey";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "../tabs";
import { office } from "../tabs/office";
import { buildDashboard } from "./dashboard";
import { dressComputed, dressFormats, dressLooks, dressValidation } from "./dress";
import { buildFormulas } from "./formulas";
import { migrate } from "./migrations";
import { buildProtection } from "./protection";
import { isEmpty } from "./recover";
import { buildShades } from "./shades";
import { type Shape, shapeOf, sheetOf } from "./shape";
import { writeValues } from "./writing";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What building did: the tabs that it made anew, or why it touched nothing. */
export type BuildResult =
  | { readonly ok: true; readonly made: readonly LayoutKey[] }
  | { readonly ok: false; readonly fault: TabFault };

const KEYS = Object.keys(LAYOUTS) as LayoutKey[];

/** A tab of a newer add-on; an older one must not rewrite it. */
function newerTab(sheets: readonly Surveyed[]): TabFault | null {
  for (const tab of Object.keys(TABS) as TabKey[]) {
    const found = findIn(sheets, tab);
    if (found && found.located.version > TEMPLATE_VERSION) {
      return { code: "newerVersion", tab, sheetName: found.surveyed.name, blocking: true };
    }
  }
  return null;
}

/** The year whose criteria the template takes: the office's year of the result, if it is one. */
function chosenYear(sheets: readonly Surveyed[]): number | null {
  const found = findIn(sheets, "office");
  const field = office.fields.find(({ key }) => key === "resultYear");
  if (!found || !field) return null;
  const { rows, columns } = found.located;
  const raw = found.surveyed.values[(rows[field.key] ?? 0) - 1]?.[(columns[FORM_VALUE] ?? 0) - 1];
  const reading = readCell(field, raw);
  return "value" in reading && typeof reading.value === "number" ? reading.value : null;
}

/** Shapes the tabs one after the other, and writes their keys and words: then every formula can find every tab. */
function shapeAll(
  spreadsheet: Spreadsheet,
  sheets: readonly Surveyed[],
  criteria: Criteria,
): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  KEYS.forEach((key, index) => {
    shapes.set(key, shapeTab(key, criteria, sheetOf(spreadsheet, key, sheets, index)));
  });
  return shapes;
}

function shapeTab(
  key: LayoutKey,
  criteria: Criteria,
  { surveyed, isNew }: ReturnType<typeof sheetOf>,
): Shape {
  const shape = shapeOf(key, criteria, surveyed, isNew);
  dressFormats(shape);
  writeValues(shape.surveyed.sheet, shape.writes);
  return shape;
}

/** Makes or mends one tab whose formulas look at no other one, at the right of all tabs when it is new. */
export function buildTab(spreadsheet: Spreadsheet, key: "findings"): Surveyed {
  const sheets = survey(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const found = sheetOf(spreadsheet, key, sheets, sheets.length);
  const shape = shapeTab(key, templateCriteria(null), found);
  finish(new Map([[key, shape]]), shape);
  spreadsheet.setActiveSheet(active);
  return surveySheet(shape.surveyed.sheet);
}

function finish(shapes: ReadonlyMap<string, Shape>, shape: Shape): void {
  buildFormulas(shapes, shape);
  dressValidation(shapes, shape);
  dressComputed(shapes, shape);
  dressLooks(shape);
  buildShades(shapes, shape);
  buildProtection(shape);
  if (shape.key === "dashboard") buildDashboard(shape);
}

/** The empty tab that a new spreadsheet begins with is in the way of the template's own. */
function removeBlankStart(spreadsheet: Spreadsheet, sheets: readonly Surveyed[]): void {
  const blank = sheets.length === 1 ? sheets[0] : undefined;
  if (blank && isEmpty(blank) && /^(Sheet|ชีต|แผ่น)\s?1$/.test(blank.name)) {
    spreadsheet.deleteSheet(surveySheet(blank.sheet).sheet);
  }
}

/**
 * Makes the template in the spreadsheet, or mends it: lost keys, headings, rows, columns, formulas and validation come
 * back, another year's criteria are taken over, and everything that people typed stays. Running it again changes
 * nothing. A template of a newer add-on is refused untouched.
 */
export function buildTemplate(spreadsheet: Spreadsheet): BuildResult {
  const surveyed = survey(spreadsheet);
  const fault = newerTab(surveyed);
  if (fault) return { ok: false, fault };
  const sheets = migrate(surveyed);
  const active = spreadsheet.getActiveSheet();
  const shapes = shapeAll(spreadsheet, sheets, templateCriteria(chosenYear(sheets)));
  for (const shape of shapes.values()) finish(shapes, shape);
  const made = KEYS.filter((key) => shapes.get(key)?.isNew === true);
  const first = shapes.get("office")?.surveyed.sheet;
  if (made.length > 0) spreadsheet.setActiveSheet(made.length === KEYS.length && first ? first : active);
  if (made.length === KEYS.length) removeBlankStart(spreadsheet, sheets);
  return { ok: true, made };
}
