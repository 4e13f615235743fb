import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { type Book, emptyBook } from "../local/apps-script/book";
import { parseBundle, readBundle } from "../local/apps-script/bundle";
import { readManifest } from "../local/apps-script/manifest";
import { scriptRun } from "../local/apps-script/script-run";
import { filled } from "../local/fill";
import { loadSample } from "../local/sample";
import { build } from "./build";

const ROUNDS = 60;
const ROOT = join(import.meta.dirname, "..");

/** Milliseconds of one custom function's call in a fresh context, of which everything must be loaded first: the median. */
function callCost(source: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const context = createContext(Object.create(null));
    const start = performance.now();
    // A new Script each time, without the engine's cache: Apps Script begins each execution from the text.
    new Script(`${source}\n//${start}`).runInContext(context);
    new Script("ITA_RATING(94.995)").runInContext(context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

function loadCosts(folder: string): void {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const code = read("Code.js");
  const alone = callCost(code);
  const ways = [
    ["Code.js alone", code],
    ["Code.js and Addon.js, as pushed", `${read("Addon.js")}\n${code}`],
    ["the add-on evaluated at each call", `${read("Addon.js")}\n${code}\naddon_();`],
    [
      "the report renderer loaded at each call, too",
      `${read("Addon.js")}\n${code}\naddon_();\n${read("docx.html")}`,
    ],
  ] as const;
  console.log("A custom function's call, everything loaded first (times that of Code.js alone)");
  for (const [way, source] of ways) {
    const cost = source === code ? alone : callCost(source);
    console.log(`  ${(cost / alone).toFixed(1).padStart(6)} ×  ${cost.toFixed(2).padStart(6)} ms  ${way}`);
  }
}

function serviceCalls(folder: string): void {
  const bundle = parseBundle(readBundle(folder));
  const manifest = readManifest(join(folder, "appsscript.json"));
  const sample = loadSample(join(ROOT, "samples/nongkhai1-2566.json"));
  const run = (what: string, name: string, book: Book, ...args: readonly unknown[]): Book => {
    const start = performance.now();
    const result = scriptRun({ bundle, manifest, book, name, args, answers: ["YES"] });
    const time = performance.now() - start;
    if (!result.ok) throw new Error(result.error.stack);
    const total = Object.values(result.calls).reduce((sum, count) => sum + count, 0);
    const { flushes, reads } = result.trips;
    const counts = [total, flushes, reads].map((count) => String(count).padStart(7)).join("");
    console.log(`${counts}  ${time.toFixed(0).padStart(6)} ms  ${what}`);
    return result.book;
  };
  console.log(
    "Calls of Google's services · writes sent because something was read · reads not known yet · time here",
  );
  const empty = run("the template in an empty spreadsheet", "buildTemplate", emptyBook());
  run("the same again", "buildTemplate", empty);
  const dated = run(
    "the same when another year was chosen",
    "buildTemplate",
    filled(empty, sample, ["office"]),
  );
  const office = filled(dated, sample);
  run("the sidebar's figures and checks", "overview", office);
  run("ไปที่เซลล์", "showCell", office, { tab: "scores", row: "2", column: "score" });
  const first = run("the annual report", "createReport", office, { kind: "annual", goAhead: true });
  const second = run("the same again", "createReport", first, { kind: "annual", goAhead: true });
  const next = run("a new year", "startYearFromMenu", second);
  run("the sidebar with a year that was kept", "overview", next);
}

const folder = mkdtempSync(join(tmpdir(), "ita-bench-"));
await build(folder);
loadCosts(folder);
serviceCalls(folder);
rmSync(folder, { recursive: true });
