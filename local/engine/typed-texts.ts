import { type Conventions, conventionsOf } from "../apps-script/typing/conventions";
import { typedDate } from "../apps-script/typing/date";
import { typedNumber } from "../apps-script/typing/number";

/** What the engine's library of number formats calls a text that it has read: `v` is the value, `z` its format. */
interface Parsed {
  readonly v: number;
  readonly z?: string;
}

let conventions: Conventions = conventionsOf("th_TH");

/** From now on the engine reads texts as numbers and days as a spreadsheet of that locale does. One locale at a time. */
export function readTextsAs(locale: string): void {
  conventions = conventionsOf(locale);
}

function parseDate(text: string): Parsed | null {
  const read = typedDate(text.trim(), conventions);
  return read ? { v: read.value, z: read.format } : null;
}

function parseNumber(text: string): Parsed | null {
  const read = typedNumber(text.trim(), conventions);
  if (!read) return null;
  return read.format === undefined ? { v: read.value } : { v: read.value, z: read.format };
}

/** Takes the place of what the engine's library reads by American habits: 1/10/2565 as the tenth of January. */
export const parsers = { parseDate, parseTime: parseDate, parseNumber };
