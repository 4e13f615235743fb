import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { badInput } from "./bad-input";
import { runCommand } from "./cli";
import { fillSample } from "./fill-sample";
import { makeReport } from "./make-report";
import { type Served, servePage } from "./page/server/serve";
import { loadSample } from "./sample";
import { type StartOptions, startOptions } from "./start-options";
import { summary } from "./summary";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const OFFICE = path("samples/nongkhai1-2566.json");

async function serve({ port, dataFile }: StartOptions): Promise<Served> {
  try {
    return await servePage({
      port,
      bundleDir: path("dist"),
      manifestPath: path("dist/appsscript.json"),
      pageDir: path("build/page"),
      dataFile: dataFile ?? path("data/workbook.json"),
      fill: (host) => fillSample(host, loadSample(OFFICE)),
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw badInput(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ สั่ง npm start -- --port ${port + 1}`, "the port is taken");
  }
}

/** Shows the page in the person's browser; only where a person sits at a terminal, and where that fails, the address is enough. */
function openBrowser(url: string): void {
  if (!process.stdout.isTTY || process.env["CI"]) return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'] }[
    process.platform as "darwin" | "win32"
  ] ?? ["xdg-open"];
  spawn(command ?? "xdg-open", [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function closeOnSignal(served: Served): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}

await runCommand(async () => {
  const options = startOptions(process.argv.slice(2));
  console.log(summary(await makeReport(loadSample(OFFICE), { kind: "annual" }, "reports")));
  if (options.once) return;
  const served = await serve(options);
  closeOnSignal(served);
  console.log(`\nหน้าทดลองใช้ (page): ${served.url}\nหยุดด้วย Ctrl+C (stop with Ctrl+C)`);
  openBrowser(served.url);
});
