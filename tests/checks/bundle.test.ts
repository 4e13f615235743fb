import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkedOffice } from "../../local/check-office";
import { templates } from "../../local/check-template";
import { fillSample } from "../../local/fill-sample";
import { createHost } from "../../local/host";
import { loadSample } from "../../local/sample";
import { build } from "../../scripts/build";
import { shownFindings } from "../../src/endpoints/show-office";
import type { Overview, Result, ShownFinding } from "../../src/wire";

const dist = mkdtempSync(join(tmpdir(), "ita-checks-"));
beforeAll(async () => {
  await build(dist);
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** What the built add-on finds in a real sheet of the office, whose formulas an engine has computed. */
async function fromSheet(name: string): Promise<readonly ShownFinding[]> {
  const host = createHost({ bundleDir: dist, manifestPath: join(dist, "appsscript.json") });
  try {
    await fillSample(host, loadSample(`samples/${name}.json`));
    const run = await host.scriptRun("overview");
    if (!run.ok) throw new Error(run.error.stack);
    const result = run.value as Result<Overview>;
    if (!result.ok) throw new Error(result.message.th);
    return result.value.findings;
  } finally {
    host.dispose();
  }
}

/** What `npm run check` finds in the office's figures as typed, without an engine. */
async function fromFigures(name: string): Promise<readonly ShownFinding[]> {
  const sample = loadSample(`samples/${name}.json`);
  return shownFindings(checkedOffice((await templates())(sample), sample));
}

describe.each([
  ["nongkhai1-2566", 18, "score.total-published-differs", ["คะแนนตัวชี้วัด!O18"]],
  ["nakhonsawan3-2564", 14, "plan.two-budgets", ["แผนงานโครงการ!I9"]],
  ["thungsommut-2568", 0, "plan.two-budgets", []],
] as const)("a real sheet of %s, read by the built add-on", (name, errors, code, cells) => {
  test("brings up what its figures alone bring up, each at a cell: no formula hides or adds a finding", async () => {
    const findings = await fromSheet(name);
    expect(findings).toEqual(await fromFigures(name));
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(errors);
    expect(findings.filter((each) => each.code === code).map(({ cellName }) => cellName)).toEqual(cells);
    expect(findings.filter(({ cellName }) => !/![A-Z]+\d+$/.test(cellName ?? ""))).toEqual([]);
  });
});
