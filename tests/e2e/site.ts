import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fillSample } from "../../local/fill-sample";
import { type Served, servePage } from "../../local/page/server/serve";
import { loadSample } from "../../local/sample";
import { build } from "../../scripts/build";

/** A running page with the sample office, built anew, its work kept in a folder of its own. */
export interface Site {
  readonly url: string;
  readonly bundleDir: string;
  /** Ends the server and starts it again at the same address with what it had kept. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const bundleDir = "build/e2e/dist";
  await build(bundleDir);
  const folder = mkdtempSync(join(tmpdir(), "ita-page-"));
  const serve = (port: number): Promise<Served> =>
    servePage({
      port,
      bundleDir,
      manifestPath: join(bundleDir, "appsscript.json"),
      pageDir: resolve("build/e2e/page"),
      dataFile: join(folder, "workbook.json"),
      fill: (host) => fillSample(host, loadSample("samples/nongkhai1-2566.json")),
    });
  let served = await serve(0);
  const port = Number(new URL(served.url).port);
  return {
    url: served.url,
    bundleDir,
    restart: async () => {
      await served.close();
      served = await serve(port);
    },
    stop: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
