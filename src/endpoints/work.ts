import { within } from "../google/clock";
import { workRests } from "../text/work";
import type { Result } from "../wire";
import { buildTemplate } from "../workbook/build/build";
import { resumeYear } from "../workbook/roll-over/start-year";
import type { Surveyed } from "../workbook/survey";
import type { MayGoOn, Progress } from "../workbook/work";
import { done, failed } from "./answer";
import { yearResult } from "./year-result";

/** Lets work go on for that many milliseconds, and shows no progress. */
export function lasting(milliseconds: number): MayGoOn {
  const isTime = within(milliseconds);
  return () => isTime();
}

/**
 * Builds the template — or goes on with a new year that was begun, which ends with that — as far as there is time. Gives the
 * sheets as they were read where nothing had to be written.
 */
export function work(mayGoOn: MayGoOn): Result<readonly Surveyed[] | null> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const built = buildTemplate(spreadsheet, { mayGoOn });
  if (built.ok) return done(built.untouched);
  if ("rests" in built) return resting(built.rests);
  if ("fault" in built) return failed("newerTemplate");
  const year = resumeYear(spreadsheet, mayGoOn);
  if (year === null) return done(null);
  if ("rests" in year) return resting(year.rests);
  const result = yearResult(year);
  return result.ok ? done(null) : result;
}

/** Work that has to rest: how far it is, and what goes on with it. */
export function resting({ step, of, label }: Progress): Result<never> {
  return { ok: false, code: "unfinished", message: workRests(step, of), work: { step, of, label } };
}
