import { type Book, emptyBook } from "../../../local/apps-script/book";
import type { Manifest } from "../../../local/apps-script/manifest";
import { type RunOptions, type RunResult, runFunction } from "../../../local/apps-script/run";

const AUTH = "https://www.googleapis.com/auth/";

/** A manifest with the add-on's three scopes, or with those. */
export function manifest(...scopes: readonly string[]): Manifest {
  const names =
    scopes.length > 0 ? scopes : ["spreadsheets.currentonly", "drive.file", "script.container.ui"];
  return {
    timeZone: "Asia/Bangkok",
    oauthScopes: names.map((name) => AUTH + name),
    dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive" }] },
  };
}

/** A project of one script with the pages. */
export function project(source: string, html: Readonly<Record<string, string>> = {}): RunOptions["bundle"] {
  const pages = Object.entries(html).map(([name, page]) => ({ name, type: "HTML" as const, source: page }));
  return [{ name: "Code", type: "SERVER_JS", source }, ...pages];
}

/** Runs a body of statements as one execution; `s` is the first sheet, `ss` the spreadsheet. */
export function run(body: string, options: Partial<RunOptions> = {}): RunResult {
  const source = `function main(a) { var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getSheets()[0]; ${body} }`;
  const base = { bundle: project(source), manifest: manifest(), book: emptyBook(), name: "main" };
  return runFunction({ ...base, ...options });
}

/** The value of a body that must not fail. */
export function value(body: string, options: Partial<RunOptions> = {}): unknown {
  const result = run(body, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The message of the error that a body must end with. */
export function failure(body: string, options: Partial<RunOptions> = {}): string {
  const result = run(body, options);
  return result.ok ? `no error but ${JSON.stringify(result.value)}` : result.error.message;
}

/** The book that a body leaves. */
export function bookAfter(body: string, options: Partial<RunOptions> = {}): Book {
  const result = run(body, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.book;
}
