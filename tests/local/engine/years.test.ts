import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Book } from "../../../local/apps-script/book";
import { filled } from "../../../local/fill";
import { fillSample } from "../../../local/fill-sample";
import { createHost, type Host } from "../../../local/host";
import { loadSample, type Sample } from "../../../local/sample";
import { build } from "../../../scripts/build";

const folder = mkdtempSync(join(tmpdir(), "ita-years-"));
const hosts: Host[] = [];
afterAll(() => {
  for (const host of hosts) host.dispose();
  rmSync(folder, { recursive: true });
});

function start(): Host {
  const host = createHost({ bundleDir: folder, manifestPath: join(folder, "appsscript.json") });
  hosts.push(host);
  return host;
}

/** The same office in another year. */
function inYear(sample: Sample, resultYear: number): Sample {
  const office = { ...sample.tabs.office, resultYear, reportYear: resultYear + 1 };
  return { ...sample, tabs: { ...sample.tabs, office } };
}

/** The value of each cell with a formula, by tab, formula and place. */
function formulaValues({ sheets }: Book): Readonly<Record<string, unknown>> {
  const cells = sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, columns]) =>
      Object.entries(columns)
        .filter(([, cell]) => cell.formula !== undefined)
        .map(([column, cell]) => [`${sheet.name} ${row} ${column} ${cell.formula}`, cell.value] as const),
    ),
  );
  return Object.fromEntries(cells);
}

describe("changing the office's year", () => {
  it("from 2565 to 2567 and to 2566 leaves no cell with a value of the year before", async () => {
    await build(folder);
    const complain = vi.spyOn(console, "error");
    const [host, fresh] = [start(), start()];
    const sample = loadSample("samples/nongkhai1-2566.json");
    await fillSample(host, sample);
    for (const year of [2567, 2566]) {
      const before = await host.book();
      await host.engine.apply(before, filled(before, inYear(sample, year), ["office"]));
      expect(await host.run("buildTemplate")).toMatchObject({ ok: true });
      const values = formulaValues(await host.book());
      await fresh.engine.load(host.engine.snapshot());
      expect(Object.keys(values).length).toBeGreaterThan(500);
      expect(values).toEqual(formulaValues(await fresh.book()));
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
