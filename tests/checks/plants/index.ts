import type { Code } from "../../../src/checks/codes";
import { DATE_PLANTS } from "./dates";
import { LIST_PLANTS } from "./lists";
import { MEASURE_PLANTS } from "./measures";
import { NAME_PLANTS } from "./names";
import { OIT_PLANTS } from "./oit";
import { PLAN_PLANTS } from "./plan";
import { MONEY_PLANTS } from "./plan-money";
import type { Plant } from "./plant";
import { RESULT_PLANTS } from "./results";
import { SCORE_PLANTS } from "./scores";
import { SHORT_FORM_PLANTS } from "./short-forms";
import { TEXT_PLANTS } from "./texts";

/** A plant for each code, by the relations that they break. */
export const PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  ...SCORE_PLANTS,
  ...LIST_PLANTS,
  ...MEASURE_PLANTS,
  ...OIT_PLANTS,
  ...MONEY_PLANTS,
  ...PLAN_PLANTS,
  ...RESULT_PLANTS,
  ...DATE_PLANTS,
  ...TEXT_PLANTS,
  ...NAME_PLANTS,
  ...SHORT_FORM_PLANTS,
};
