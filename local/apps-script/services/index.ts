import { makeCacheService } from "./cache";
import { makeConsole, makeLogger } from "./console";
import { callCustom } from "./custom-function";
import { makeDrive } from "./drive";
import { chartEnums } from "./enums";
import { type HostInput, host, openHost } from "./host";
import { makeHtmlService } from "./html";
import { type Invocation, invoke } from "./invoke";
import { makeLockService } from "./lock";
import { makePropertiesService } from "./properties";
import { makeScriptApp, makeSession } from "./session";
import { makeSpreadsheetApp } from "./spreadsheet-app";
import type { Trips } from "./trips";
import { makeUtilities } from "./utilities";

/** What the host may do with a context: call one function and take away what the execution left, as JSON. */
export interface Services {
  readonly invoke: (invocation: Invocation) => void;
  readonly result: () => string;
  /** Calls a custom function; arguments and result are JSON. */
  readonly callCustom: (name: string, args: string) => string;
}

/** Puts the globals of Apps Script into this context. Only the services of the manifest are there. */
export function install(input: HostInput): Services {
  openHost(input);
  Object.assign(globalThis, {
    console: makeConsole(),
    Logger: makeLogger(),
    SpreadsheetApp: makeSpreadsheetApp(),
    HtmlService: makeHtmlService(),
    PropertiesService: makePropertiesService(),
    CacheService: makeCacheService(),
    LockService: makeLockService(),
    Utilities: makeUtilities(),
    Session: makeSession(),
    ScriptApp: makeScriptApp(),
    Charts: chartEnums,
    ...(input.advancedServices.includes("Drive") && { Drive: makeDrive() }),
  });
  return {
    invoke: invoke.start,
    callCustom,
    result: () => JSON.stringify({ ...invoke.outcome(), ...left() }),
  };
}

function left(): Pick<ReturnType<typeof host>, "book" | "counts" | "logs" | "question" | "trace"> & {
  readonly stopped: boolean;
  readonly trips: Trips;
} {
  const { book, counts, logs, question, trace, trips, stopAt } = host();
  return {
    book,
    counts,
    logs,
    question,
    trace,
    trips: trips.trips(),
    stopped: stopAt !== null && trace.length >= stopAt,
  };
}
