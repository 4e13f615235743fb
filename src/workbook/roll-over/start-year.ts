import { buildTemplate } from "../build/build";
import { figuresOf } from "../figures";
import { readSheets } from "../read";
import { freeName } from "../sheets";
import { findIn, findOne, isEmpty, locateAgain, type Surveyed, survey, surveySheet } from "../survey";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "../tabs";
import type { MayGoOn, Progress } from "../work";
import {
  type Archive,
  type ArchiveSheet,
  archivesIn,
  archiveTab,
  formatsIn,
  isAsKept,
  type Keeping,
} from "./archive";
import { emptiedKeys } from "./emptied";
import {
  emptyFindings,
  emptyTab,
  leaveItems,
  type Read,
  wasEmptied,
  writePrevious,
  writeYears,
} from "./empty";
import { findJournal, noteYear, type OpenJournal, openJournal, type YearJournal } from "./journal";
import { archiveName } from "./names";
import { KEPT_TABS, planOf, scoresOf, type YearPlan, type YearRefusal } from "./plan-year";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What starting a new year gave: the years that ended, why nothing was begun, or how far it is where it has to rest. */
export type YearOutcome =
  | { readonly done: Pick<YearPlan, "reportYear" | "resultYear"> }
  | { readonly rests: Progress }
  | YearRefusal;

/** How a new year goes about it; `agreed` are the years that the officer said yes to. */
export interface YearOptions {
  readonly mayGoOn: MayGoOn;
  readonly agreed: Pick<YearPlan, "reportYear" | "resultYear"> | null;
  readonly newId: () => string;
}

/** The scores come first: they are worked out of tabs that are emptied after them. */
const EMPTIED_TABS: readonly TabKey[] = [
  "scores",
  ...(Object.keys(TABS) as TabKey[]).filter((key) => key !== "scores"),
];

/** A new year under way. */
interface Turn {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly Surveyed[];
  readonly archives: Map<LayoutKey, Archive>;
  readonly mayGoOn: MayGoOn;
  open: OpenJournal;
}

const STEPS = KEPT_TABS.length + EMPTIED_TABS.length;

/** As often is a tab read again and kept anew because somebody was typing in it. */
const ATTEMPTS = 3;

/** What starting a new year would do, or why it is refused; nothing is written. A year under way is told by its own years. */
export function planYear(spreadsheet: Spreadsheet): YearPlan | YearRefusal | { readonly open: YearJournal } {
  const sheets = survey(spreadsheet);
  const open = findJournal(sheets);
  return open ? { open: open.journal } : planOf(spreadsheet, sheets);
}

/**
 * Makes next year's set-up in place: keeps every tab as a copy of values first, then empties what belongs to the old year,
 * puts its scores in as the comparison, builds the template with the next result year's criteria, and writes the years
 * last. A journal is there from the first to the last moment: wherever a run ends, the next one goes on from there, and
 * nobody is shown a figure meanwhile. Refuses without touching anything where it is not certain to be right.
 */
export function startYear(spreadsheet: Spreadsheet, options: YearOptions): YearOutcome {
  const sheets = survey(spreadsheet);
  const open = findJournal(sheets);
  if (open) return goOn(resumed(spreadsheet, sheets, open, options.mayGoOn));
  const plan = planOf(spreadsheet, sheets);
  if ("reason" in plan) return plan;
  const { reportYear, resultYear } = plan;
  const { agreed } = options;
  if (agreed && (agreed.reportYear !== reportYear || agreed.resultYear !== resultYear))
    return { reason: "changed" };
  const journal = {
    id: options.newId(),
    reportYear,
    resultYear,
    phase: "archive",
    at: null,
    previous: {},
  } as const;
  const archives = new Map<LayoutKey, Archive>();
  const { mayGoOn } = options;
  return goOn({ spreadsheet, sheets, archives, mayGoOn, open: openJournal(spreadsheet, sheets, journal) });
}

/** Goes on with a new year that was begun; null where none was. */
export function resumeYear(spreadsheet: Spreadsheet, mayGoOn: MayGoOn): YearOutcome | null {
  const sheets = survey(spreadsheet);
  const open = findJournal(sheets);
  return open && goOn(resumed(spreadsheet, sheets, open, mayGoOn));
}

function resumed(
  spreadsheet: Spreadsheet,
  sheets: readonly Surveyed[],
  open: OpenJournal,
  mayGoOn: MayGoOn,
): Turn {
  const known = new Set(sheets.map(({ id }) => id));
  const others = spreadsheet.getSheets().filter((sheet) => !known.has(sheet.getSheetId()));
  const all = [...sheets, ...others.flatMap((sheet) => surveySheet(sheet) ?? [])];
  return { spreadsheet, sheets: all, archives: archivesIn(all, open.journal.id), mayGoOn, open };
}

function goOn(turn: Turn): YearOutcome {
  const { phase } = turn.open.journal;
  if (phase === "archive") return archiveAll(turn) ?? emptyAll(turn) ?? buildYear(turn);
  if (phase === "empty") return emptyAll(turn) ?? buildYear(turn);
  return phase === "build" ? buildYear(turn) : finishYear(turn);
}

function note(turn: Turn, change: Partial<YearJournal>): void {
  const { surveyed, journal } = turn.open;
  turn.open = noteYear({ surveyed, journal: { ...journal, ...change } });
}

/** Asks whether there is time for the next part; gives how far it is where there is none. */
function rest(turn: Turn, step: number, key: LayoutKey): { readonly rests: Progress } | null {
  const progress = { step, of: STEPS + BUILD_STEPS, label: LAYOUTS[key].name };
  return turn.mayGoOn(progress) ? null : { rests: progress };
}

const BUILD_STEPS = 2 * Object.keys(LAYOUTS).length;

/** The tab as it is at this moment; null when it is gone. */
function readNow({ sheets }: Turn, key: LayoutKey): Read | null {
  const found = findIn(sheets, key);
  return found && locateAgain(found.surveyed, key);
}

/** Everything that the archives need is read before the first of them is written. */
function archiveAll(turn: Turn): { readonly rests: Progress } | null {
  const open = KEPT_TABS.filter((key) => turn.archives.get(key)?.whole !== true);
  const ready = open.flatMap((key) => {
    const found = findIn(turn.sheets, key);
    return found ? [{ keeping: keepingOf(turn, key, found), place: placeFor(turn, key, found) }] : [];
  });
  let last = turn.spreadsheet.getNumSheets();
  for (const { keeping, place } of ready) {
    const rests = rest(turn, KEPT_TABS.indexOf(keeping.key), keeping.key);
    if (rests) return rests;
    const home = place(last);
    if (home.isFresh) last += 1;
    turn.archives.set(keeping.key, archiveTab(keeping, home));
  }
  // The old year must be in the sheet for certain before anything of it is emptied.
  SpreadsheetApp.flush();
  return null;
}

function keepingOf({ open }: Turn, key: LayoutKey, found: Read): Keeping {
  return { id: open.journal.id, key, found, formats: formatsIn(found) };
}

/** Finds the sheet for an archive, and makes it when it is wanted: one of that name behind as many sheets as there are. */
function placeFor(
  { spreadsheet, sheets, archives, open }: Turn,
  key: LayoutKey,
  found: Read,
): (last: number) => ArchiveSheet {
  const name = archiveName(found.surveyed.name, open.journal.reportYear);
  const begun = archives.get(key)?.sheet ?? sheets.find((each) => each.name === name && isEmpty(each))?.sheet;
  if (begun) return () => ({ sheet: begun, isFresh: false });
  const free = freeName(spreadsheet, name);
  return (last) => ({ sheet: spreadsheet.insertSheet(free, last), isFresh: true });
}

function keep(turn: Turn, key: LayoutKey, found: Read): void {
  const place = placeFor(turn, key, found);
  turn.archives.set(key, archiveTab(keepingOf(turn, key, found), place(turn.spreadsheet.getNumSheets())));
}

function emptyAll(turn: Turn): { readonly rests: Progress } | null {
  const { phase, at } = turn.open.journal;
  const first = phase === "empty" && at !== null ? EMPTIED_TABS.indexOf(at) : 0;
  for (const [index, key] of EMPTIED_TABS.entries()) {
    if (index < first) continue;
    // Of some tabs nothing belongs to one year only.
    if (key !== "scores" && emptiedKeys(key).length === 0) continue;
    const rests = rest(turn, KEPT_TABS.length + index, key);
    if (rests) return rests;
    const inDoubt = phase === "empty" && key === at;
    emptyOne(turn, key, inDoubt);
  }
  return null;
}

/** Empties one tab; one that an interrupted run has emptied already is left as people have filled it since. */
function emptyOne(turn: Turn, key: TabKey, inDoubt: boolean): void {
  const read = readNow(turn, key);
  if (!read) return;
  const isDone = inDoubt && wasEmptied(key, read, turn.archives.get(key));
  if (!isDone) emptyKept(turn, key);
  const now = key === "scores" || key === "oit" ? readNow(turn, key) : null;
  if (!now) return;
  if (key === "scores") writePrevious(now, turn.open.journal);
  else leaveItems(now, turn.open.journal.resultYear + 1);
}

/** Empties a tab right after it was read; what somebody has changed since it was kept is kept first. */
function emptyKept(turn: Turn, key: TabKey): void {
  noteEmptying(turn, key);
  for (let attempt = 1; ; attempt++) {
    const read = readNow(turn, key);
    if (!read) return;
    const archive = turn.archives.get(key);
    if (attempt > ATTEMPTS || (archive && isAsKept(read, archive))) {
      emptyTab(key, read);
      return;
    }
    keep(turn, key, read);
    if (key === "scores") noteEmptying(turn, key);
  }
}

function noteEmptying(turn: Turn, key: TabKey): void {
  const scores = () => scoresOf(figuresOf(readSheets(turn.spreadsheet, survey(turn.spreadsheet)).assessment));
  note(turn, { phase: "empty", at: key, ...(key === "scores" && { previous: scores() }) });
}

function buildYear(turn: Turn): YearOutcome {
  note(turn, { phase: "build", at: null });
  const findings = readNow(turn, "findings");
  if (findings) emptyFindings(findings);
  const year = turn.open.journal.resultYear + 1;
  const mayGoOn: MayGoOn = ({ step, label }) =>
    turn.mayGoOn({ step: STEPS + step, of: STEPS + BUILD_STEPS, label });
  const built = buildTemplate(turn.spreadsheet, { mayGoOn, year });
  if (built.ok) return finishYear(turn);
  if ("rests" in built) {
    const { step, label } = built.rests;
    return { rests: { step: STEPS + step, of: STEPS + BUILD_STEPS, label } };
  }
  return { reason: "newer" };
}

/** The years are the last thing written; without its journal the new year is done. */
function finishYear(turn: Turn): YearOutcome {
  const { spreadsheet, open } = turn;
  note(turn, { phase: "years" });
  const office = findOne(spreadsheet, "office");
  const read = office && locateAgain(office.surveyed, "office");
  if (read) {
    writeYears(read, open.journal);
    spreadsheet.setActiveSheet(read.surveyed.sheet);
  }
  SpreadsheetApp.flush();
  spreadsheet.deleteSheet(open.surveyed.sheet);
  const { reportYear, resultYear } = open.journal;
  return { done: { reportYear, resultYear } };
}
