import type { Criteria } from "../../ita/criteria/types";
import type { TabFault } from "../assessment";
import { BEGUN, TEMPLATE_VERSION } from "../keys";
import { readSheets } from "../read";
import { findJournal } from "../roll-over/journal";
import { JOURNAL_SHEET } from "../roll-over/names";
import { type Found, findIn, isEmpty, locateAgain, reread, type Surveyed, survey } from "../survey";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "../tabs";
import type { MayGoOn, Progress } from "../work";
import { marksOf } from "./dressed";
import { finishTab, type Shapes, writeWords } from "./finish";
import { isInOrder, standingShapes } from "./in-order";
import { FINISHING, leftOver, noteLeft } from "./left";
import { keepMarks, keptMarks, type Marks, NO_MARKS, readMarks } from "./marks";
import { migrate } from "./migrations";
import { areProtected } from "./protection";
import { mustFind } from "./recover";
import { type Setting, settingOf } from "./setting";
import { homesOf, type Shape } from "./shape";
import { ATTEMPTS, samePlaces, shapeNow, shapeTab } from "./shape-tab";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What building did: the tabs that it made anew, why it touched nothing, or how far it is where it was told to rest. */
export type BuildResult =
  | {
      readonly ok: true;
      readonly made: readonly LayoutKey[];
      /** The sheets as they were read, where everything was in order and nothing has been written. */
      readonly untouched: readonly Surveyed[] | null;
    }
  | { readonly ok: false; readonly fault: TabFault }
  | { readonly ok: false; readonly rests: Progress }
  /** A new year was begun, which has to be finished first. */
  | { readonly ok: false; readonly newYear: true };

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

/** One build: what it knows of the tabs, and how it goes about them. */
interface Job {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly Surveyed[];
  readonly setting: Setting;
  readonly mayGoOn: MayGoOn;
  readonly shapes: Shapes;
  /** What the tabs were dressed for before; none where a build was interrupted. */
  readonly marks: Marks;
  /** Where these are kept; null where there is none. */
  readonly kept: ReturnType<typeof keptMarks>;
  /** The tabs that an interrupted build has left; null where none was. */
  readonly left: readonly LayoutKey[] | null;
  readonly interrupted: boolean;
  /** Every part of every tab was looked at, which takes a while. */
  readonly hasLooked: boolean;
  /** The template has never been whole yet: the tab that a new spreadsheet begins with is in its way. */
  readonly isFirst: boolean;
  /** Colleagues have moved lines so often that the rest is left to the next build. */
  readonly lastTry: boolean;
}

const progress = ({ setting }: Job, step: number, key: LayoutKey): Progress => ({
  step,
  of: 2 * setting.tabs.length,
  label: LAYOUTS[key].name,
});

/** Shapes the tabs one after the other, and writes their keys and words: then every formula can find every tab. */
function shapeAll(job: Job): Progress | null {
  const { spreadsheet, sheets, setting, mayGoOn, shapes } = job;
  const homes = homesOf(spreadsheet, new Map(setting.tabs.map((key, index) => [key, index])), sheets);
  for (const [index, [key, home]] of [...homes].entries()) {
    const now = progress(job, index, key);
    if (!mayGoOn(now)) return now;
    shapes.set(key, shapeTab(key, setting, home));
  }
  return null;
}

/** What an interrupted build has left, unless the sheet has changed since; otherwise everything. */
function toFinish({ shapes, left }: Job): readonly LayoutKey[] {
  const isChanged = ({ key, isFresh, undressed, writes }: Shape) =>
    isFresh || (writes.some((group) => group.length > 0) && !(undressed && left?.includes(key)));
  const all = left === null || [...shapes.values()].some(isChanged) ? FINISHING : left;
  return all.filter((key) => shapes.has(key));
}

/** How finishing ended: `moved` where a colleague has moved lines meanwhile, so that formulas may point astray. */
type Finished = { readonly rests: Progress } | { readonly moved: boolean };

/** Finishes the tabs one after the other; notes what is left where it has to rest. */
function finishAll(job: Job, left: readonly LayoutKey[]): Finished {
  const { spreadsheet, setting, shapes, mayGoOn, marks } = job;
  const finishing = { ...job, areProtected: marks !== NO_MARKS && areProtected(spreadsheet, shapes) };
  let written = false;
  for (const [index, key] of left.entries()) {
    const now = progress(job, 2 * setting.tabs.length - left.length + index, key);
    if (!mayGoOn(now)) {
      noteRest(job, left.slice(index));
      return { rests: now };
    }
    // The office's marker says that all is done.
    if (key === "office" && written && !job.lastTry && isAstray(job)) return { moved: true };
    if (key === "office" && job.isFirst) openOffice(job);
    written = finishTab(shapes, key, finishing) || written;
  }
  return { moved: false };
}

function isAstray({ shapes, setting }: Job): boolean {
  // Of a tab that was made a moment ago there is no line that somebody could have moved.
  const known = [...shapes.values()].filter(({ isFresh }) => !isFresh);
  return known.some((shape) => !samePlaces(shapeNow(shape, setting), shape));
}

function noteRest({ shapes }: Job, left: readonly LayoutKey[]): void {
  const office = shapes.get("office");
  if (!office) return;
  if (office.isFresh) writeWords(office);
  const now = reread(office.surveyed);
  noteLeft(now, mustFind(now, "office"), left);
}

function openOffice(job: Job): void {
  removeBlankStart(job);
  const sheet = job.shapes.get("office")?.surveyed.sheet;
  if (sheet) job.spreadsheet.setActiveSheet(sheet);
}

/** The empty tab that a new spreadsheet begins with. */
function removeBlankStart({ spreadsheet, sheets, shapes }: Job): void {
  const ours = new Set([...shapes.values()].map(({ surveyed }) => surveyed.sheet));
  const others = sheets.filter(({ sheet }) => !ours.has(sheet));
  const blank = others.length === 1 ? others[0] : undefined;
  if (blank && /^(Sheet|ชีต|แผ่น)\s?1$/.test(blank.name) && isEmpty(reread(blank)))
    spreadsheet.deleteSheet(blank.sheet);
}

/** A new year that was cut off before its journal was written has not begun: the sheet for it goes. */
function withoutBlankJournal(spreadsheet: Spreadsheet, sheets: readonly Surveyed[]): readonly Surveyed[] {
  const blank = sheets.find((each) => isEmpty(each) && each.name === JOURNAL_SHEET);
  if (blank && sheets.length > 1) spreadsheet.deleteSheet(blank.sheet);
  return blank ? sheets.filter((each) => each !== blank) : sheets;
}

/** Notes that everything is left to finish, before anything is begun; where looking at everything has taken a while, all is read again. */
function noted(sheets: readonly Surveyed[], home: Found, hasLooked: boolean): readonly Surveyed[] {
  const { surveyed, located } = locateAgain(home.surveyed, "office") ?? home;
  noteLeft(surveyed, located, FINISHING);
  return sheets.map((each) => (hasLooked || each === home.surveyed ? reread(each) : each));
}

/**
 * How a build goes about it; `year` is the year of the result to build for where the office has not got it yet, `loaded` a set of
 * criteria that takes the place of those in the tabs.
 */
export interface BuildOptions {
  readonly mayGoOn?: MayGoOn;
  readonly year?: number;
  readonly loaded?: Criteria;
}

/**
 * Makes the template in the spreadsheet, or mends it: lost keys, headings, rows, columns, formulas, validation and looks
 * come back, another year's criteria are taken over, and everything that people typed stays. What is to be done is
 * told by the sheet itself, so that the next run ends what an interrupted one has begun, and one more changes nothing.
 * A template of a newer add-on is refused untouched.
 */
export function buildTemplate(
  spreadsheet: Spreadsheet,
  options: BuildOptions = {},
  attempts = ATTEMPTS,
): BuildResult {
  const surveyed = survey(spreadsheet);
  const fault = newerTab(surveyed);
  if (fault) return { ok: false, fault };
  if (options.year === undefined && findJournal(surveyed)) return { ok: false, newYear: true };
  const sheets = migrate(withoutBlankJournal(spreadsheet, surveyed));
  const setting = settingOf(readSheets(spreadsheet, sheets, true).assessment, options);
  const state = stateOf(sheets);
  const kept = keptMarks(spreadsheet);
  const marks = state.isFirst || state.interrupted ? NO_MARKS : readMarks(kept);
  const shapes = standingShapes(sheets, setting, marks);
  return shapes && isInOrder(spreadsheet, shapes, marks)
    ? { ok: true, made: [], untouched: sheets }
    : mend(
        { spreadsheet, sheets, setting, marks, kept, hasLooked: shapes !== null, ...state },
        options,
        attempts,
      );
}

/** How far the builds before have come. */
type State = Pick<Job, "left" | "interrupted" | "isFirst">;

function stateOf(sheets: readonly Surveyed[]): State {
  const versions = KEYS.map((key) => findIn(sheets, key)?.located.version);
  const home = findIn(sheets, "office")?.located ?? null;
  const left = leftOver(home);
  return {
    left,
    interrupted: left !== null || versions.includes(BEGUN),
    isFirst: !home || home.version === BEGUN,
  };
}

/** Makes or mends what is not in order; the office's marker notes first that this has begun. */
function mend(
  start: Pick<Job, "spreadsheet" | "sheets" | "setting" | "marks" | "kept" | "hasLooked"> & State,
  options: BuildOptions,
  attempts: number,
): BuildResult {
  const { spreadsheet, isFirst, left } = start;
  const active = isFirst ? null : spreadsheet.getActiveSheet();
  const home = findIn(start.sheets, "office");
  const sheets = home && left === null ? noted(start.sheets, home, start.hasLooked) : start.sheets;
  const { mayGoOn = () => true } = options;
  const shapes: Shapes = new Map();
  const job: Job = { ...start, sheets, mayGoOn, shapes, lastTry: attempts <= 1 };
  const rests = shapeAll(job);
  if (rests) return { ok: false, rests };
  // A new template is read nowhere until it is done: half of it is sent now, or no clock would tell how long that takes.
  if (isFirst) SpreadsheetApp.flush();
  const finished = finishAll(job, toFinish(job));
  if ("rests" in finished) return { ok: false, rests: finished.rests };
  if (finished.moved) return buildTemplate(spreadsheet, options, attempts - 1);
  keepMarks(job, marksOf(shapes));
  const made = start.setting.tabs.filter((key) => shapes.get(key)?.isNew === true);
  if (made.length > 0 && active) spreadsheet.setActiveSheet(active);
  return { ok: true, made, untouched: null };
}

/** Makes or mends one tab whose formulas look at no other one, at the right of all tabs when it is new. */
export function buildTab(spreadsheet: Spreadsheet, key: "findings"): Surveyed {
  const sheets = survey(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const setting = settingOf(readSheets(spreadsheet, sheets, true).assessment, {});
  const home = homesOf(spreadsheet, new Map([[key, sheets.length]]), sheets).get(key);
  if (!home) throw new Error(`No sheet for ${key}.`);
  spreadsheet.setActiveSheet(active);
  const shape = shapeTab(key, setting, home);
  finishTab(new Map([[key, shape]]), key, {
    setting,
    interrupted: !home.isNew,
    marks: NO_MARKS,
    areProtected: false,
  });
  return reread(shape.surveyed);
}
