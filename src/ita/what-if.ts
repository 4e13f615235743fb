import { levelsOf, type Outcome, outcomeOf, type Rules } from "./outcome";

const HUNDREDTHS = 100;
const HIGHEST = 100;

/** Whether an outcome is what was wished for; must stay true when a score rises. */
export type Wish = (outcome: Outcome) => boolean;

/** The total at two decimals is at least the goal. */
export function totalOf(goal: number): Wish {
  return ({ total }) => total !== null && total >= goal;
}

/** The level is higher than the one that these scores give, floors of instruments included; the highest level is its own. */
export function nextLevel(rules: Rules, scores: readonly (number | null)[]): Wish {
  const levels = levelsOf(rules.scale);
  const now = outcomeOf(rules, scores).level;
  const wanted = now === null ? -1 : Math.max(0, levels.indexOf(now) - 1);
  return ({ level }) => level !== null && levels.indexOf(level) <= wanted;
}

/** The least score at two decimals, from the present one to 100, at which the condition begins to hold; null if 100 is not enough. */
export function leastScore(from: number, holds: (score: number) => boolean): number | null {
  if (!holds(HIGHEST)) return null;
  let [low, high] = [Math.floor(from * HUNDREDTHS), HIGHEST * HUNDREDTHS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle / HUNDREDTHS)) high = middle;
    else low = middle + 1;
  }
  return high / HUNDREDTHS;
}

/**
 * For each indicator the least score at two decimals that alone fulfils the wish, the others staying as they are: null where
 * even 100 does not, its present score where the wish is fulfilled already. `scores` are complete, in the order of the rules.
 */
export function leastAlone(rules: Rules, scores: readonly number[], wish: Wish): readonly (number | null)[] {
  if (wish(outcomeOf(rules, scores))) return scores;
  return scores.map((score, i) =>
    leastScore(score, (raised) =>
      wish(
        outcomeOf(
          rules,
          scores.map((other, at) => (at === i ? raised : other)),
        ),
      ),
    ),
  );
}
