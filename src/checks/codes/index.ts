import { ANALYSIS_CODES } from "./analysis";
import { BUDGET_CODES } from "./budget";
import { DATE_CODES } from "./dates";
import { OIT_CODES } from "./oit";
import { PLAN_CODES } from "./plan";
import { RESULT_CODES } from "./results";
import { RULE_CODES } from "./rules";
import { SCORE_CODES } from "./scores";
import { SHORT_FORM_CODES } from "./short-forms";
import { WORD_CODES } from "./words";

/** Every kind of finding that the checks can give, by its stable code; the table of docs/checks.md is written from it. */
export const CODES = {
  ...RULE_CODES,
  ...SCORE_CODES,
  ...ANALYSIS_CODES,
  ...OIT_CODES,
  ...PLAN_CODES,
  ...BUDGET_CODES,
  ...RESULT_CODES,
  ...DATE_CODES,
  ...WORD_CODES,
  ...SHORT_FORM_CODES,
} as const;

/** The stable name of a kind of finding. */
export type Code = keyof typeof CODES;
