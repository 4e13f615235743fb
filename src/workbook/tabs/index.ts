import type { Tab } from "../layout";
import { activities } from "./activities";
import { analysis } from "./analysis";
import { appendix } from "./appendix";
import { budget } from "./budget";
import { complaints } from "./complaints";
import { criteria } from "./criteria";
import { dashboard } from "./dashboard";
import { declarations } from "./declarations";
import { findings } from "./findings";
import { gifts } from "./gifts";
import { measures } from "./measures";
import { office } from "./office";
import { oit } from "./oit";
import { plan } from "./plan";
import { progress } from "./progress";
import { projects } from "./projects";
import { results } from "./results";
import { risks } from "./risks";
import { scores } from "./scores";
import { signatures } from "./signatures";
import { targets } from "./targets";
import { texts } from "./texts";

/** The tabs that people fill in, in their order. */
export const TABS = {
  office,
  criteria,
  scores,
  oit,
  analysis,
  measures,
  activities,
  projects,
  targets,
  budget,
  results,
  plan,
  progress,
  texts,
  declarations,
  gifts,
  complaints,
  risks,
  appendix,
  signatures,
} as const;

/** The key of a tab that is read. */
export type TabKey = keyof typeof TABS;

/** The tabs that the add-on writes for people to look at; nobody types into them, and they are not read. */
export const OUTPUTS = { dashboard, findings } as const;

/** The key of any tab of the template. */
export type LayoutKey = TabKey | keyof typeof OUTPUTS;

/** Every tab of the template from left to right. */
export const LAYOUTS: Readonly<Record<LayoutKey, Tab>> = { dashboard, ...TABS, findings };

/** The tabs that every office has; the others are made when its form asks for them. */
export const ALWAYS: readonly LayoutKey[] = (Object.keys(LAYOUTS) as LayoutKey[]).filter(
  (key) => LAYOUTS[key].chosenBy === undefined,
);
