import { tabFaultSentence } from "../text/faults";
import type { Result } from "../wire";
import type { Reading } from "../workbook/assessment";
import { refused } from "./answer";

const faultOf = ({ tabFaults }: Reading) =>
  tabFaults.find(({ code }) => code === "unfinished" || code === "yearUnfinished");

/** Whether a build or a new year was cut off: nothing else may be written before it is finished. */
export function isUnfinished(reading: Reading): boolean {
  return faultOf(reading) !== undefined;
}

/** What is unfinished, and which click finishes it. */
export function unfinished(reading: Reading): Result<never> {
  const fault = faultOf(reading);
  if (!fault) throw new Error("Nothing is unfinished.");
  return refused("unfinished", tabFaultSentence(fault));
}
