import { runCommand } from "./cli";
import { makeReport } from "./make-report";
import { reportOptions } from "./report-options";
import { summary, summaryJson } from "./summary";

await runCommand(async () => {
  const { sample, request, out } = reportOptions(process.argv.slice(2));
  const outcome = await makeReport(sample, request, out);
  console.log(summary(outcome));
  console.log(summaryJson(outcome));
});
