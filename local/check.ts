import { shownFindings } from "../src/endpoints/show-office";
import { checkedOffice } from "./check-office";
import { checkOptions } from "./check-options";
import { templates } from "./check-template";
import { runCommand, sentence } from "./cli";
import { exitCodeOf, findingsJson, findingsList } from "./findings";
import { loadSample } from "./sample";

/** The exit code where there are no findings to tell of, because there is nothing to check. */
const NOT_CHECKED = 2;

await runCommand(async () => {
  const { files, json } = checkOptions(process.argv.slice(2));
  const templateOf = await templates();
  const check = (file: string): number => {
    try {
      const sample = loadSample(file);
      const findings = shownFindings(checkedOffice(templateOf(sample), sample));
      const heading = files.length > 1 ? `${file}\n` : "";
      console.log(json ? findingsJson(file, findings) : `${heading}${findingsList(findings)}`);
      return exitCodeOf(findings);
    } catch (error) {
      console.error(sentence(error) ?? error);
      return NOT_CHECKED;
    }
  };
  process.exitCode = Math.max(...files.map(check));
}, NOT_CHECKED);
