import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runCommand } from "./cli";
import { makeReport } from "./make-report";
import { loadSample } from "./sample";
import { summary } from "./summary";

const OFFICE = fileURLToPath(new URL("../samples/nongkhai1-2566.json", import.meta.url));

await runCommand(async () => {
  // --once ends after the report; --port is where the page is served.
  parseArgs({ options: { once: { type: "boolean" }, port: { type: "string" } } });
  console.log(summary(await makeReport(loadSample(OFFICE), "annual", "reports")));
});
