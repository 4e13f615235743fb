import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import type { Finding } from "./finding";

/** What every check reads. */
export interface Office {
  readonly assessment: Assessment;
  readonly figures: Figures;
}

/** One rule: it reads the office's figures and never changes them. */
export type Check = (office: Office) => readonly Finding[];
