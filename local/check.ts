import type { Overview } from "../src/wire";
import { checkOptions } from "./check-options";
import { runCommand } from "./cli";
import { exitCodeOf, findingsJson, findingsList } from "./findings";
import { call, granted, openOffice } from "./open-office";

/** The exit code where there are no findings to tell of, because there is nothing to check. */
const NOT_CHECKED = 2;

await runCommand(async () => {
  const { sample, json } = checkOptions(process.argv.slice(2));
  const { findings } = granted(await openOffice(sample, (host) => call<Overview>(host, "overview")));
  console.log(json ? findingsJson(findings) : findingsList(findings));
  process.exitCode = exitCodeOf(findings);
}, NOT_CHECKED);
