import { type Outcome, outcomeOf, type Rules } from "./outcome";

const HUNDREDTHS = 100;
const FULL = 100 * HUNDREDTHS;

type Scores = readonly number[];

const floored = (score: number): number => Math.floor(Math.round(score * HUNDREDTHS * 1e6) / 1e6);

/**
 * The scores once an instrument has that many hundredths more: all its indicators count the same, so that those with most room
 * go to 100 first, and as few as possible move.
 */
function raised(rules: Rules, scores: Scores, code: string, hundredths: number): Scores {
  const room = (i: number) => FULL - floored(scores[i] ?? 0);
  const own = rules.indicators
    .flatMap(({ instrument }, i) => (instrument === code ? [i] : []))
    .sort((a, b) => room(b) - room(a));
  let left = hundredths;
  const next = [...scores];
  for (const i of own) {
    const step = Math.min(left, room(i));
    if (step > 0) next[i] = (floored(scores[i] ?? 0) + step) / HUNDREDTHS;
    left -= step;
  }
  return next;
}

function capacity(rules: Rules, scores: Scores, code: string): number {
  return rules.indicators.reduce(
    (sum, { instrument }, i) => (instrument === code ? sum + FULL - floored(scores[i] ?? 0) : sum),
    0,
  );
}

/** The fewest hundredths of one instrument after which the condition holds; all it can have where it never does. */
function fewest(rules: Rules, scores: Scores, code: string, holds: (scores: Scores) => boolean): Scores {
  let [low, high] = [0, capacity(rules, scores, code)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(raised(rules, scores, code, middle))) high = middle;
    else low = middle + 1;
  }
  return raised(rules, scores, code, high);
}

/** Points of the total that one point of an indicator gives. */
function worth({ instruments, indicators }: Rules, code: string): number {
  const own = indicators.filter(({ instrument }) => instrument === code).length;
  return (instruments.find((each) => each.code === code)?.weight ?? 0) / own;
}

/** What a level asks of an instrument's mean at two decimals; 0 where it asks nothing. */
function floorOf({ scale }: Rules, level: string): number {
  if (scale.kind === "bands") return 0;
  return scale.levels.find((each) => each.level === level)?.instrumentFloor ?? 0;
}

/** Whether the instrument, taken as if it were all there is, reaches that mean. */
function reaches(rules: Rules, scores: Scores, code: string, floor: number): boolean {
  const alone: Rules = {
    ...rules,
    instruments: rules.instruments.map((each) => ({ ...each, weight: each.code === code ? 100 : 0 })),
    scale: { kind: "bands", bands: [{ level: "", from: 0 }] },
  };
  return (outcomeOf(alone, scores).total ?? 0) >= floor;
}

/**
 * The scores that reach the level, or any above it, with the least sum of points added; null where even 100 everywhere does not.
 * First each instrument is brought to the level's floor by the fewest hundredths. What the total still lacks then comes cheapest
 * from the instrument whose points count most; as all points cost the same, taking them in that order is exact.
 */
export function leastEffort(
  rules: Rules,
  scores: Scores,
  level: string,
  holds: (outcome: Outcome) => boolean,
): Scores | null {
  const floor = floorOf(rules, level);
  const codes = rules.instruments.map(({ code }) => code);
  const onFloors = codes.reduce(
    (now, code) => fewest(rules, now, code, (next) => reaches(rules, next, code, floor)),
    scores,
  );
  const done = (next: Scores) => holds(outcomeOf(rules, next));
  const byWorth = [...codes].sort((a, b) => worth(rules, b) - worth(rules, a));
  const all = byWorth.reduce((now, code) => (done(now) ? now : fewest(rules, now, code, done)), onFloors);
  return done(all) ? all : null;
}
