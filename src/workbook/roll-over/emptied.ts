import type { Tab } from "../layout";
import { TABS, type TabKey } from "../tabs";

/** The columns (or a form's fields) of one tab by key. */
type KeysOf<T extends Tab> = T extends { columns: readonly { key: infer C }[] }
  ? C
  : T extends { fields: readonly { key: infer F }[] }
    ? F
    : never;

/** What of each tab starts empty in a new year; "all" empties every cell below the headings. */
type Emptied = { readonly [K in TabKey]: "all" | readonly KeysOf<(typeof TABS)[K]>[] };

/**
 * What belongs to one year only. Everything else is next year's set-up: who the office is, its measures, targets, plan,
 * texts and signers. A figure or date that cannot be right in the new year is emptied rather than left to be overlooked.
 */
export const EMPTIED: Emptied = {
  // The new year may have rules of its own by now.
  office: ["rank", "rankOf", "borrowedYear"],
  // The builder fills in the new year's own lines; what the office edited belonged to the old manual.
  criteria: "all",
  scores: ["score", "previous", "published", "publishedLevel", "note"],
  oit: ["status", "links", "publishedOn", "note"],
  // The words explain last year's scores.
  analysis: [
    "shows",
    "strengthFactors",
    "weaknessNotes",
    "guidance",
    "publishedTarget",
    "publishedStrengthCount",
    "publishedStrengths",
    "publishedWeaknessCount",
    "publishedWeaknesses",
  ],
  measures: ["result", "links"],
  activities: [],
  projects: [],
  targets: [],
  budget: ["allocated", "spentQ1", "spentQ2", "spentQ3", "spentQ4", "note"],
  results: "all",
  plan: ["startDate", "endDate"],
  progress: ["startDate", "endDate", "status", "results", "suggestions"],
  texts: [],
  declarations: ["date", "effectiveYear", "links"],
  gifts: "all",
  complaints: ["received", "finished", "note"],
  // A risk is assessed anew each year.
  risks: ["likelihood", "impact", "level", "result", "status", "links"],
  appendix: "all",
  signatures: [],
};

/** The keys of the columns or fields that start empty in that tab. */
export function emptiedKeys(key: TabKey): readonly string[] {
  const emptied: "all" | readonly string[] = EMPTIED[key];
  const tab: Tab = TABS[key];
  if (emptied !== "all") return emptied;
  return (tab.kind === "table" ? tab.columns : tab.fields).map((field) => field.key);
}
