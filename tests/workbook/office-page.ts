import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, Cell } from "../../local/apps-script/book";
import { fillSample } from "../../local/fill-sample";
import { createHost, type Host } from "../../local/host";
import { loadSample } from "../../local/sample";
import { build } from "../../scripts/build";
import type { Overview, Result } from "../../src/wire";
import type { LayoutKey } from "../../src/workbook/tabs";
import { cell } from "./host";

/** Cells as an office leaves them: tab, row, column, and what differs in the cell. */
export type Left = readonly [tab: LayoutKey, row: string | number, column: string, cell: Cell];

/** An office as people see it: the sheet with its computed cells, and the sidebar. */
export interface Seen {
  readonly book: Book;
  readonly overview: Overview;
}

/** The built add-on with the sample office in a live sheet. */
export interface OfficePage {
  /** The sample office after somebody left these cells so. */
  readonly leave: (cells: readonly Left[]) => Promise<Seen>;
  /** The office as it is now. */
  readonly look: () => Promise<Seen>;
  /** An endpoint, called as the sidebar does. */
  readonly call: <T>(name: string, ...args: readonly unknown[]) => Promise<T>;
  /** Why no report can be made now; null where one was. */
  readonly refusal: () => Promise<string | null>;
  /** How many calls of services the last run made. */
  readonly calls: () => number;
  readonly dispose: () => void;
}

async function called<T>(host: Host, name: string, args: readonly unknown[]): Promise<Result<T>> {
  const run = await host.scriptRun(name, args);
  if (!run.ok) throw new Error(run.error.stack);
  return run.value as Result<T>;
}

function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.message.th);
}

/** Opens the sample office. */
export async function officePage(sample: string): Promise<OfficePage> {
  const folder = mkdtempSync(join(tmpdir(), "ita-page-"));
  await build(folder);
  const host = createHost({ bundleDir: folder, manifestPath: join(folder, "appsscript.json") });
  await fillSample(host, loadSample(join("samples", sample)));
  const start = await host.book();
  const look = async (): Promise<Seen> => {
    const overview = granted(await called<Overview>(host, "overview", []));
    return { overview, book: await host.book() };
  };
  return {
    look,
    leave: async (cells) => {
      const after = structuredClone(start);
      for (const [tab, row, column, left] of cells) {
        const at = cell(after, tab, row, column);
        delete at.formula;
        delete at.value;
        Object.assign(at, left, { style: { ...at.style, ...left.style } });
      }
      await host.engine.apply(await host.book(), after);
      return look();
    },
    call: async (name, ...args) => granted(await called(host, name, args)),
    calls: () => Object.values(host.callsOfLastRun()).reduce((sum, count) => sum + count, 0),
    refusal: async () => {
      const report = await called(host, "createReport", [{ kind: "declaration", goAhead: true }]);
      return report.ok ? null : report.code;
    },
    dispose: () => {
      host.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
