import { type CalendarDate, dayOfSheetDate } from "../ita/calendar";
import { toArabicDigits } from "../ita/thai";
import { typedDate } from "../ita/typed-date";
import type { CellFault } from "./assessment";
import { onScriptClock } from "./clock";
import type { Choice, Field } from "./layout";
import {
  BOUNDS,
  isWithin,
  LEAST,
  mayBePercent,
  type NumberType,
  numberIn,
  seen,
  TICKS,
  tickSeen,
} from "./spellings";
import { textOf } from "./text-of";

/**
 * What a cell gives: its value, where the sheet's formulas see the same; what it would have to hold for that, where its
 * meaning is certain but formulas do not see it; or why it means nothing.
 */
export type CellReading =
  | { readonly value: unknown }
  | { readonly becomes: string | number }
  | { readonly fault: CellFault["code"] };

/** What a cell's raw value does not tell by itself. */
export interface Beside {
  /** The text that the cell shows: only it tells 96.94% from 0.9694. */
  readonly shown?: string | undefined;
  /** The day on the clock of the spreadsheet, which may not be the script's. */
  readonly dayOf?: (date: Date) => CalendarDate;
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
const LOADING = /^(loading|กำลังโหลด)\s*(\.{2,}|…)$/i;

const value = (read: unknown): CellReading => ({ value: read });
const becomes = (text: string | number): CellReading => ({ becomes: text });
const fault = (code: CellFault["code"]): CellReading => ({ fault: code });

/** What a blank cell of that field gives. */
export function blankOf(field: Field): unknown {
  if (field.type === "lines" || field.type === "links") return [];
  return field.type === "tick" ? false : null;
}

/** Whether a cell shows that a formula failed or has not been computed yet. */
export function isUncomputed(text: string): boolean {
  return ERRORS.test(text) || LOADING.test(text);
}

function splitLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What is wrong with a number in a cell of that type; null when nothing is. */
function problemOf(number: number, type: NumberType): CellFault["code"] | null {
  const { whole = false, over } = BOUNDS[type];
  if (isWithin(number, type)) {
    if (!whole || Number.isInteger(number)) return null;
    return type === "year" ? "notYear" : "notWhole";
  }
  if (type === "year") return "notYear";
  if ((type === "score" || type === "money") && number > 0 && number <= over && number > LEAST)
    return "fraction";
  const isSmall = type === "score" || type === "percent" || (number < 0 && type !== "number");
  return isSmall && Math.abs(number) > over ? "outOfRange" : "absurd";
}

function readNumber(raw: unknown, type: NumberType, shown: string | undefined): CellReading {
  if (typeof raw === "number" && !(mayBePercent(raw, type) && shown?.trim().endsWith("%"))) {
    const problem = problemOf(raw, type);
    return problem === null ? value(raw) : fault(problem);
  }
  // A percentage of what, in a cell of baht, nobody knows.
  if (typeof raw === "number" && type === "money") return fault("fraction");
  const percentage = typeof raw === "number" ? Number((raw * 100).toFixed(10)) : null;
  const number = percentage ?? (typeof raw === "string" ? numberIn(raw, type) : null);
  if (number === null) return fault(type === "year" ? "notYear" : "notNumber");
  const problem = problemOf(number, type);
  return problem === null ? becomes(number) : fault(problem);
}

function readDate(raw: unknown, field: Extract<Field, { type: "date" }>, dayOf = onScriptClock): CellReading {
  if (raw instanceof Date) {
    const day = dayOfSheetDate(dayOf(raw));
    return day === null || day.year < 1900 ? fault("notDate") : value(day);
  }
  const date = typeof raw === "string" ? typedDate(textOf(raw)) : null;
  if (date === null) return fault("notDate");
  if ("days" in date) return fault("noSuchDay");
  const { first, last } = date;
  const isOneDay = first.year === last.year && first.month === last.month && first.day === last.day;
  if (field.span === undefined && !isOneDay) return fault("spanOfDays");
  return value(date[field.span ?? "first"]);
}

/** A host has a dot, unless it is a machine of the office's own network, whose links the checks tell of. */
const LINK = /^https?:\/\/(?:[^\s/]+\.\S*|(?:[\w-]+|\[[\da-f:]+\])(?::\d+)?(?:\/\S*)?)$/i;

function readLinks(text: string): CellReading {
  const links = splitLines(text);
  return links.every((link) => LINK.test(link)) ? value(links) : fault("notLink");
}

function readTick(raw: unknown): CellReading {
  const isSeen = tickSeen(raw);
  if (isSeen !== null) return value(isSeen);
  const meant = tickSeen(textOf(raw));
  return meant === null ? fault("notChoice") : becomes(meant ? (TICKS[0] ?? "") : "");
}

/** A word without its spaces and in Arabic digits, as it is compared. */
const squeezed = (word: string): string => toArabicDigits(word).replace(/\s/g, "").toLowerCase();

function readChoice(raw: unknown, choices: readonly Choice[]): CellReading {
  const exact = choices.find(({ th }) => th === raw);
  if (exact) return value(exact.code);
  const word = squeezed(textOf(raw));
  const meant = choices.find((choice) =>
    [choice.th, choice.en, choice.code, ...(choice.also ?? [])].some((each) => squeezed(each) === word),
  );
  return meant ? becomes(meant.th) : fault("notChoice");
}

/** A cell of nothing but spaces looks blank, but formulas take it for a text. */
function readBlank(field: Field, raw: unknown): CellReading {
  const counted =
    field.type === "choice" || field.type in BOUNDS || (field.type === "tick" && seen(raw) !== "");
  return typeof raw === "string" && raw !== "" && counted ? becomes("") : value(blankOf(field));
}

/** Reads a cell's raw value as what its field holds; a blank cell is no fault here. */
export function readCell(field: Field, raw: unknown, { shown, dayOf }: Beside = {}): CellReading {
  const text = textOf(raw);
  if (text === "") return readBlank(field, raw);
  if (ERRORS.test(text)) return fault("formulaError");
  if (LOADING.test(text)) return fault("loading");
  switch (field.type) {
    case "text":
    case "longText":
      return value(text);
    case "lines":
      return value(splitLines(text));
    case "links":
      return readLinks(text);
    case "date":
      return readDate(raw, field, dayOf);
    case "tick":
      return readTick(raw);
    case "choice":
      return readChoice(raw, field.choices);
    default:
      return readNumber(raw, field.type, shown);
  }
}

/** What the cell holds once what it certainly means has been put into it; everything else stays as it is. */
export function settled(field: Field, raw: unknown): unknown {
  const reading = readCell(field, raw);
  return "becomes" in reading ? reading.becomes : raw;
}
