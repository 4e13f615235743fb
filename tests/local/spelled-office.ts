import { readFileSync } from "node:fs";

/** The consistent office of the samples. */
const PLAIN_OFFICE = "samples/thungsommut-2568.json";

const SPELLED = {
  office: { resultYear: "พ.ศ. 2567", orderDate: "20/11/67" },
  scores: { "1": { score: "๙๖.๑๒" }, "2": { score: "93.40%" }, "3": { score: " 91.85 " } },
  plan: { startDate: "๑ ต.ค. ๒๕๖๗" },
  budget: [{ allocated: "58,000 บาท", spentQ1: "๑๖,๐๐๐.-" }],
  activities: [{ oct: "/", nov: "✔", dec: "1" }],
};

function overlaid(plain: unknown, spelled: unknown): unknown {
  if (typeof plain !== "object" || plain === null || typeof spelled !== "object" || spelled === null)
    return spelled ?? plain;
  const over: Readonly<Record<string, unknown>> = { ...spelled };
  const entries = Object.entries(plain).map(([key, value]) => [key, overlaid(value, over[key])] as const);
  return Array.isArray(plain) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** The text of a data file with the same office, its values spelled as people type them into cells. */
export function spelledOffice(): string {
  const plain = JSON.parse(readFileSync(PLAIN_OFFICE, "utf8")) as { readonly tabs: object };
  return JSON.stringify({ ...plain, tabs: overlaid(plain.tabs, SPELLED) });
}
