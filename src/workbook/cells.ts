import { BUDDHIST_OFFSET, type CalendarDate, calendarDate } from "../ita/calendar";
import { parseNumber, parseThaiDate } from "../ita/thai";
import type { CellFault } from "./assessment";
import type { Field } from "./layout";
import { textOf } from "./text-of";

/** What a cell gives: its value, or why it gives none. */
export type CellReading = { readonly value: unknown } | { readonly fault: CellFault["code"] };

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
const TICKS = new Set(["✓", "✔", "☑", "√", "/", "x", "1", "true"]);
const FIRST_YEAR = 2500;
const LAST_YEAR = 2600;
const FIRST_BUDDHIST_YEAR = 2400;

const value = (read: unknown): CellReading => ({ value: read });
const fault = (code: CellFault["code"]): CellReading => ({ fault: code });

/** What a blank cell of that field gives. */
export function blankOf(field: Field): unknown {
  if (field.type === "lines" || field.type === "links") return [];
  return field.type === "tick" ? false : null;
}

function splitLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "95%", "50,000 บาท" and "พ.ศ. 2566" are numbers too where the field is a percentage, money, a year. */
function bare(text: string, type: Field["type"]): string {
  if (type === "score" || type === "percent") return text.replace(/\s*%$/, "");
  if (type === "money") return text.replace(/\s*บาท$/, "");
  return type === "year" ? text.replace(/^พ\.?\s?ศ\.?\s*/, "") : text;
}

function numberIn(raw: unknown, type: Field["type"]): number | null {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : null;
  return typeof raw === "string" ? parseNumber(bare(textOf(raw), type)) : null;
}

function readNumber(raw: unknown, type: Field["type"]): CellReading {
  const number = numberIn(raw, type);
  if (type === "year") return number !== null && isYear(number) ? value(number) : fault("notYear");
  if (number === null) return fault("notNumber");
  if (type === "number") return value(number);
  const highest = type === "score" || type === "percent" ? 100 : Number.POSITIVE_INFINITY;
  if (number < 0 || number > highest) return fault("outOfRange");
  return type === "count" && !Number.isInteger(number) ? fault("notWhole") : value(number);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** A year from 2400 on was typed as พ.ศ.; Sheets keeps it as if it were ค.ศ. */
function fromDate(date: Date): CalendarDate | null {
  const year = date.getFullYear();
  const gregorian = year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
  return gregorian < 1900 ? null : calendarDate(gregorian, date.getMonth() + 1, date.getDate());
}

function readDate(raw: unknown): CellReading {
  const date =
    raw instanceof Date ? fromDate(raw) : typeof raw === "string" ? parseThaiDate(textOf(raw)) : null;
  return date === null ? fault("notDate") : value(date);
}

/** A host has a dot, unless it is a machine of the office's own network, whose links the checks tell of. */
const LINK = /^https?:\/\/(?:[^\s/]+\.\S*|(?:[\w-]+|\[[\da-f:]+\])(?::\d+)?(?:\/\S*)?)$/i;

function readLinks(text: string): CellReading {
  const links = splitLines(text);
  return links.every((link) => LINK.test(link)) ? value(links) : fault("notLink");
}

function readTick(text: string): CellReading {
  if (TICKS.has(text.toLowerCase())) return value(true);
  return text.toLowerCase() === "false" ? value(false) : fault("notChoice");
}

function readChoice(text: string, field: Extract<Field, { type: "choice" }>): CellReading {
  const word = text.toLowerCase().replace(/\s+/g, " ");
  const choice = field.choices.find(({ th, en }) => [th, en].some((each) => each.toLowerCase() === word));
  return choice ? value(choice.code) : fault("notChoice");
}

/** Reads a cell's raw value as what its field holds; a blank cell is no fault here. */
export function readCell(field: Field, raw: unknown): CellReading {
  const text = textOf(raw);
  if (text === "") return value(blankOf(field));
  if (ERRORS.test(text)) return fault("formulaError");
  switch (field.type) {
    case "text":
    case "longText":
      return value(text);
    case "lines":
      return value(splitLines(text));
    case "links":
      return readLinks(text);
    case "date":
      return readDate(raw);
    case "tick":
      return readTick(text);
    case "choice":
      return readChoice(text, field);
    default:
      return readNumber(raw, field.type);
  }
}
