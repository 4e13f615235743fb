import { decimal, round2 } from "../../ita/decimal";
import { instrumentScore, weightedInstrumentScore } from "../../ita/score";

/**
 * The score that the one unknown indicator of an instrument would need for the instrument's weighted score to be `weighted`;
 * null where that is not between 0 and 100 or does not give the figure back.
 */
export function neededScore(weighted: number, weight: number, others: readonly number[]): number | null {
  if (weight <= 0) return null;
  const sum = decimal(weighted)
    .times(100)
    .div(decimal(weight))
    .times(others.length + 1);
  const needed = round2(others.reduce((rest, score) => rest.minus(decimal(score)), sum));
  if (needed < 0 || needed > 100) return null;
  const mean = instrumentScore([...others, needed]);
  return mean !== null && round2(weightedInstrumentScore(mean, weight)) === round2(weighted) ? needed : null;
}
