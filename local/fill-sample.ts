import type { TabKey } from "../src/workbook/tabs";
import { filled } from "./fill";
import type { Host } from "./host";
import type { Sample } from "./sample";

async function buildTemplate(host: Host): Promise<void> {
  const run = await host.run("buildTemplateFromMenu");
  if (!run.ok) throw new Error(run.error.stack);
}

async function type(host: Host, sample: Sample, only?: readonly TabKey[]): Promise<void> {
  const before = await host.book();
  await host.engine.apply(before, filled(before, sample, only));
}

/** Makes the template and types the office in; the year comes first, because the template's rows follow it. */
export async function fillSample(host: Host, sample: Sample): Promise<void> {
  await buildTemplate(host);
  await type(host, sample, ["office"]);
  await buildTemplate(host);
  await type(host, sample);
}
