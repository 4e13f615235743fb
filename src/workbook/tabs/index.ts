import { activities } from "./activities";
import { analysis } from "./analysis";
import { appendix } from "./appendix";
import { budget } from "./budget";
import { criteria } from "./criteria";
import { declarations } from "./declarations";
import { measures } from "./measures";
import { office } from "./office";
import { oit } from "./oit";
import { plan } from "./plan";
import { progress } from "./progress";
import { projects } from "./projects";
import { results } from "./results";
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
  appendix,
  signatures,
} as const;

/** The key of a tab that is read. */
export type TabKey = keyof typeof TABS;
