import { describe, expect, it } from "vitest";
import { run } from "./run-script";

describe("Round trips of an execution", () => {
  it.each<readonly [what: string, body: string, flushes: number, reads: number]>([
    ["objects and their places cost none", "s.getRange('A1').getRow(); s.getSheetId();", 0, 0],
    ["writes alone are sent at the end", "s.getRange('A1').setValue(1); s.getRange('A2').setValue(2);", 0, 0],
    ["a read costs one", "s.getRange('A1').getValue();", 0, 1],
    ["the same read again costs none", "s.getRange('A1').getValue(); s.getRange('A1').getValue();", 0, 1],
    ["another cell is another read", "s.getRange('A1').getValue(); s.getRange('A2').getValue();", 0, 2],
    [
      "a read after writes sends them",
      "s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); s.getRange('A1').getValue();",
      1,
      1,
    ],
    [
      "and what was read before must be read anew",
      "s.getRange('A1').getValue(); s.getRange('A2').setValue(2); s.getRange('A1').getValue();",
      1,
      2,
    ],
    [
      "flush sends them, too, and nothing twice",
      "s.getRange('A1').setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush();",
      1,
      0,
    ],
    [
      "other services are not the spreadsheet's",
      "PropertiesService.getDocumentProperties().getProperty('a'); Utilities.getUuid();",
      0,
      0,
    ],
  ])("%s", (_, body, flushes, reads) => {
    // Finding the first sheet is a read of its own.
    expect(run(body).trips).toEqual({ flushes, reads: reads + 1 });
  });
});
