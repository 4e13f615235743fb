import { runCommand } from "./cli";
import { makeReport } from "./make-report";
import { reportOptions } from "./report-options";
import { summary, summaryJson } from "./summary";

await runCommand(async () => {
  const { sample, kind, out } = reportOptions(process.argv.slice(2));
  const outcome = await makeReport(sample, kind, out);
  console.log(summary(outcome));
  console.log(summaryJson(outcome));
});
