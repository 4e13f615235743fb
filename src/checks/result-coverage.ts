import { distance } from "../ita/names";
import { firstRow, listedTexts, short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding, FindingRef } from "./finding";
import { found } from "./found";
import { canonical } from "./names";
import {
  type Activity,
  cell,
  due,
  keysOf,
  named,
  nameOf,
  plannedFor,
  type ResultRow,
  roundsInUse,
  told,
  wordsOf,
} from "./planned-results";
import { type Round, roundText } from "./rounds";

/** The activities that a round has no result of, and the results of it that no activity is known of. */
function unmatched(office: Office, planned: ReturnType<typeof plannedFor>, round: Round) {
  const results = told(office).filter((result) => result.round === round);
  const covered = new Set(results.map((result) => planned(result)?.entry));
  return {
    activities: named(office).filter((activity) => due(activity, round) && !covered.has(activity)),
    results: results.filter((result) => planned(result) === null),
  };
}

/** Half of the letters may differ where a name was typed anew. */
const ALIKE = 1 / 2;

/** The result whose name was perhaps meant for the activity: mending it mends both. */
function meantFor(
  activity: Activity,
  { activities, results }: ReturnType<typeof unmatched>,
): ResultRow | undefined {
  if (activities.length === 1 && results.length === 1) return results[0];
  const name = canonical(nameOf(activity));
  return results.find((result) => {
    const other = canonical(result.activity ?? "");
    const most = Math.max(name.length, other.length) * ALIKE;
    return distance(name, other, most) <= most;
  });
}

/** Told of once for each activity, however many rounds lack it. */
const missing: Check = (office) => {
  const planned = plannedFor(office);
  const lacking = roundsInUse(office).flatMap((round) => {
    const open = unmatched(office, planned, round);
    return open.activities.map((activity) => ({ activity, round, meant: meantFor(activity, open) }));
  });
  const firsts = new Map<string, FindingRef>();
  return [...new Set(lacking.map(({ activity }) => activity))].map((activity) => {
    const own = lacking.filter((each) => each.activity === activity);
    const meant = own.every((each) => each.meant) ? own[0]?.meant : undefined;
    const at = { tab: "activities" as const, row: activity.row, column: "name" };
    const round = listedTexts(own.map((each) => roundText(each.round)));
    // Several without a result in the same rounds are one question: whether these rounds were told of at all.
    const cause = meant
      ? { code: "result.not-planned", cell: cell(meant.row, "activity") }
      : firsts.get(round.th);
    if (!meant && cause === undefined) firsts.set(round.th, { code: "result.missing", cell: at });
    return found("result.missing", at, { name: short(nameOf(activity)), round }, cause ? { cause } : {});
  });
};

const none: Check = (office) =>
  named(office).length > 0 && told(office).length === 0
    ? [found("result.none", cell(firstRow(office, "results"), "activity"), { count: named(office).length })]
    : [];

/** Without a plan there is nothing to compare with; its empty section is told of elsewhere. */
const notPlanned: Check = (office) => {
  if (named(office).length === 0) return [];
  const planned = plannedFor(office);
  return told(office).flatMap((result): readonly Finding[] => {
    const match = planned(result);
    const words = wordsOf(result);
    if (match === null) return [found("result.not-planned", cell(result.row, "activity"), words)];
    if (match.likeness === "same") return [];
    const figures = { name: words.name, planned: short(nameOf(match.entry)) };
    return [found("result.name-spelling", cell(result.row, "activity"), figures)];
  });
};

const duplicate: Check = (office) => {
  const seen = new Set<string>();
  const keyOf = keysOf(office);
  return told(office).flatMap((result) => {
    const { round, row } = result;
    const key = `${round} ${keyOf(result)}`;
    if (round === null || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      found("result.duplicate", cell(row, "activity"), { ...wordsOf(result), round: roundText(round) }),
    ];
  });
};

const noRound: Check = (office) =>
  told(office)
    .filter(({ round }) => round === null)
    .map(({ row, activity }) =>
      found("result.no-round", cell(row, "round"), { name: short(activity ?? "") }),
    );

/** Each planned activity has a result in every round that it is due in, and each result a plan. */
export const resultCoverageChecks: readonly Check[] = [missing, none, notPlanned, duplicate, noRound];
