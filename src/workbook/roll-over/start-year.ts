import { buildTemplate } from "../build/build";
import { figuresOf } from "../figures";
import { readSheets } from "../read";
import { freeName, namesIn } from "../sheets";
import { findIn, findOne, locateAgain, type Surveyed, survey, surveySheet } from "../survey";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "../tabs";
import type { MayGoOn, Progress } from "../work";
import {
  type Archive,
  type ArchiveSheet,
  archiveMaker,
  archivesIn,
  archiveTab,
  isAsKept,
  isBegun,
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
import { KEPT_TABS, keptIn, planOf, scoresOf, type YearPlan, type YearRefusal } from "./plan-year";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What starting a new year gave: the years that ended, why nothing was begun, or how far it is where it has to rest. */
export type YearOutcome =
  | { readonly done: Pick<YearPlan, "reportYear" | "resultYear"> }
  | { readonly rests: Progress }
  | YearRefusal;

/** How a new year goes about it; `agreed` is the plan that the officer said yes to. */
export interface YearOptions {
  readonly mayGoOn: MayGoOn;
  readonly agreed: YearPlan | null;
  readonly newId: () => string;
}

/** The tabs of which something belongs to one year only. The scores come first: they are worked out of the others. */
const EMPTIED_TABS: readonly TabKey[] = [
  "scores",
  ...(Object.keys(TABS) as TabKey[]).filter((key) => key !== "scores" && emptiedKeys(key).length > 0),
];

/** A new year under way. */
interface Turn {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly Surveyed[];
  readonly archives: Map<LayoutKey, Archive>;
  /** What the archives are to be called. */
  readonly nameOf: (key: LayoutKey, found: Read) => string;
  /** The sheet of that name that an interrupted run has made for an archive, and has not come to fill. */
  readonly begunAs: (name: string) => Surveyed["sheet"] | undefined;
  readonly mayGoOn: MayGoOn;
  open: OpenJournal;
}

/** Each archive is a step, and the emptying of all tabs is one more. */
const STEPS = KEPT_TABS.length + 1;

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
  const { agreed, mayGoOn } = options;
  const plan = planOf(spreadsheet, sheets, agreed);
  if ("reason" in plan) return plan;
  const { reportYear, resultYear, archives: names } = plan;
  const journal = { id: options.newId(), reportYear, resultYear, phase: "archive", previous: {} } as const;
  const keys = keptIn(sheets);
  return goOn({
    spreadsheet,
    sheets,
    archives: new Map(),
    // Nobody had a sheet of such a name when the plan was made.
    nameOf: (key) => names[keys.indexOf(key)] ?? key,
    begunAs: () => undefined,
    mayGoOn,
    open: openJournal(spreadsheet, sheets, journal),
  });
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
  const isTaken = namesIn(spreadsheet, all);
  const begunAs = (name: string) => all.find((each) => each.name === name && isBegun(each))?.sheet;
  return {
    spreadsheet,
    sheets: all,
    archives: archivesIn(all, open.journal.id),
    nameOf: (_, { surveyed }) => {
      const name = archiveName(surveyed.name, open.journal.reportYear);
      return begunAs(name) ? name : freeName(isTaken, name);
    },
    begunAs,
    mayGoOn,
    open,
  };
}

function goOn(turn: Turn): YearOutcome {
  const { phase } = turn.open.journal;
  if (phase === "archive") return archiveAll(turn) ?? emptyAll(turn) ?? buildYear(turn);
  return phase === "empty" ? (emptyAll(turn) ?? buildYear(turn)) : buildYear(turn);
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

function archiveAll(turn: Turn): { readonly rests: Progress } | null {
  const open = KEPT_TABS.filter((key) => !turn.archives.has(key));
  for (const { key, found, home } of homesFor(turn, open)) {
    const rests = rest(turn, KEPT_TABS.indexOf(key), key);
    if (rests) return rests;
    turn.archives.set(key, archiveTab({ id: turn.open.journal.id, key, found }, home));
  }
  // The old year must be in the sheet for certain before anything of it is emptied.
  SpreadsheetApp.flush();
  return null;
}

/** The sheets that take archives, behind all others; all of them are made before any is filled. */
function homesFor(turn: Turn, keys: readonly LayoutKey[]) {
  const make = archiveMaker(turn.spreadsheet);
  let last = turn.spreadsheet.getNumSheets();
  return keys.flatMap((key) => {
    const found = findIn(turn.sheets, key);
    if (!found) return [];
    const name = turn.nameOf(key, found);
    const begun = turn.begunAs(name);
    const home: ArchiveSheet = begun ? { sheet: begun, isFresh: false } : make(name, last++);
    return [{ key, found, home }];
  });
}

/** Keeps a tab once more, as it is now, in the place of what was kept of it. */
function keep(turn: Turn, key: LayoutKey, found: Read): void {
  const kept = turn.archives.get(key);
  const [made] = kept ? [] : homesFor(turn, [key]);
  const home = kept ? { sheet: kept.sheet, isFresh: false } : made?.home;
  if (home) turn.archives.set(key, archiveTab({ id: turn.open.journal.id, key, found }, home));
}

/**
 * Empties what belongs to the old year, every tab right after all of them were read. Where a run was interrupted, a tab that it has
 * emptied already is left as people have filled it since.
 */
function emptyAll(turn: Turn): { readonly rests: Progress } | null {
  const rests = rest(turn, KEPT_TABS.length, "scores");
  if (rests) return rests;
  const findings = readNow(turn, "findings");
  const { reads, done } = readKept(turn);
  const previous = done.has("scores") ? turn.open.journal.previous : scoresIn(turn, reads);
  note(turn, { phase: "empty", previous });
  for (const [key, read] of [...reads].reverse()) {
    const emptied = done.has(key) ? read : emptyTab(key, read);
    if (key === "scores") writePrevious(emptied, turn.open.journal);
    if (key === "oit") leaveItems(emptied, turn.open.journal.resultYear + 1);
  }
  if (findings) emptyFindings(findings);
  return null;
}

/** The tabs to be emptied as they are now; the last one that was read is emptied first. */
interface Kept {
  readonly reads: ReadonlyMap<TabKey, Read>;
  /** Those that an interrupted run has emptied already. */
  readonly done: ReadonlySet<TabKey>;
}

/** Reads the tabs; what somebody has changed in one since it was kept is kept first, and all are read again. */
function readKept(turn: Turn, attempts = ATTEMPTS): Kept {
  const reads = new Map(
    [...EMPTIED_TABS].reverse().flatMap((key) => {
      const read = readNow(turn, key);
      return read ? [[key, read] as const] : [];
    }),
  );
  const isInDoubt = turn.open.journal.phase === "empty";
  const done = new Set(
    [...reads].flatMap(([key, read]) =>
      isInDoubt && wasEmptied(key, read, turn.archives.get(key)) ? [key] : [],
    ),
  );
  const changed = [...reads].filter(([key, read]) => {
    const archive = turn.archives.get(key);
    return !done.has(key) && !(archive && isAsKept(read, archive));
  });
  if (changed.length === 0 || attempts === 0) return { reads, done };
  for (const [key, read] of changed) keep(turn, key, read);
  return readKept(turn, attempts - 1);
}

/** The scores that become last year's, worked out of the tabs as they are now. */
function scoresIn({ spreadsheet, sheets }: Turn, reads: Kept["reads"]): YearJournal["previous"] {
  const now = new Map([...reads.values()].map(({ surveyed }) => [surveyed.sheet, surveyed]));
  const present = sheets.map((each) => now.get(each.sheet) ?? each);
  return scoresOf(figuresOf(readSheets(spreadsheet, present).assessment));
}

function buildYear(turn: Turn): YearOutcome {
  note(turn, { phase: "build" });
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
function finishYear({ spreadsheet, open }: Turn): YearOutcome {
  const office = findOne(spreadsheet, "office");
  if (office) {
    writeYears(office, open.journal);
    spreadsheet.setActiveSheet(office.surveyed.sheet);
  }
  SpreadsheetApp.flush();
  spreadsheet.deleteSheet(open.surveyed.sheet);
  const { reportYear, resultYear } = open.journal;
  return { done: { reportYear, resultYear } };
}
