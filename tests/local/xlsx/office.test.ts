import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Book, Cell, CellValue, SheetState } from "../../../local/apps-script/book";
import { fillSample } from "../../../local/fill-sample";
import { createHost, type Host } from "../../../local/host";
import { loadSample } from "../../../local/sample";
import { readXlsx } from "../../../local/xlsx/read";
import { writeXlsx } from "../../../local/xlsx/write";
import { build } from "../../../scripts/build";

const bundleDir = "build/xlsx-test";
const hosts: Host[] = [];

function start(): Host {
  const host = createHost({ bundleDir, manifestPath: join(bundleDir, "appsscript.json") });
  hosts.push(host);
  return host;
}

async function overview(host: Host): Promise<unknown> {
  const run = await host.scriptRun("overview");
  if (!run.ok) throw new Error(run.error.stack);
  return run.value;
}

/** What every cell shows, by tab and place; only what is there. */
function values({ sheets }: Book): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns).flatMap(([column, { value }]) =>
          value === undefined ? [] : [[`${name}!${row},${column}`, value] as const],
        ),
      ),
    ),
  );
}

beforeAll(() => build(resolve(bundleDir)));
afterAll(() => {
  for (const host of hosts) host.dispose();
});

/** How many formulas each tab has. */
function formulas({ sheets }: Book): Readonly<Record<string, number>> {
  const count = ({ cells }: SheetState) =>
    Object.values(cells)
      .flatMap(Object.values<Cell>)
      .filter(({ formula }) => formula !== undefined).length;
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, count(sheet)]));
}

async function run(host: Host, name: string): Promise<void> {
  const ended = await host.run(name);
  if (!ended.ok) throw new Error(ended.error.stack);
}

describe("the sample office handed on as .xlsx", () => {
  it("goes on computing after its template is built again", async () => {
    const host = start();
    await fillSample(host, loadSample("samples/nongkhai1-2566.json"));
    const before = await host.book();
    await host.engine.apply(before, { ...before, ...(await readXlsx(await writeXlsx(before))) });
    await run(host, "buildTemplate");
    const built = await host.book();
    expect(formulas(built)).toEqual(formulas(before));
    expect(values(built)).toEqual(values(before));
  });

  it("is the same office: every value, every finding at its cell", async () => {
    const here = start();
    await fillSample(here, loadSample("samples/nongkhai1-2566.json"));
    const book = await here.book();
    const read = await readXlsx(await writeXlsx(book));

    const there = start();
    const blank = await there.book();
    await there.engine.apply(blank, { ...blank, ...read });
    expect(values(await there.book())).toEqual(values(book));
    // The gids of the tabs are the other spreadsheet's own.
    const ownIds = (key: string, value: unknown) => (key === "sheetId" || key === "gid" ? undefined : value);
    const plain = async (host: Host) => JSON.parse(JSON.stringify(await overview(host), ownIds)) as unknown;
    expect(await plain(there)).toEqual(await plain(here));
  });
});
