import type { Assessment } from "../workbook/assessment";
import { FISCAL_MONTHS } from "../workbook/months";
import { short } from "./cells";
import type { Office } from "./check";
import { keptFor } from "./kept";
import { byName, listName, type NameMatch } from "./names";
import { QUARTERS_OF, type Round, roundText } from "./rounds";

/** A line of the results. */
export type ResultRow = Assessment["results"][number];
/** A line of the activity plan. */
export type Activity = Assessment["activities"][number];

/** A cell of the results. */
export const cell = (row: number, column: string) => ({ tab: "results" as const, row, column });
const namedOf = keptFor((activities: Assessment["activities"]) =>
  activities.filter(({ name }) => name !== null),
);
const finderOf = keptFor((activities: Assessment["activities"]) => byName(namedOf(activities), nameOf));
/** The activities that have a name. */
export const named = ({ assessment }: Office) => namedOf(assessment.activities);
/** Finds an activity of the plan by its name. */
export const activityByName = ({ assessment }: Office) => finderOf(assessment.activities);
/** The results that name an activity. */
export const told = ({ assessment }: Office) =>
  assessment.results.filter(({ activity }) => activity !== null);
/** The name of an activity. */
export const nameOf = ({ name }: Activity): string => name ?? "";
/** A result in a sentence. */
export const wordsOf = ({ activity, round }: ResultRow) => ({
  name: short(activity ?? ""),
  round: round === null ? "–" : roundText(round),
});

/** Finds the activity of the plan that a result is of, and how its name agrees. */
export function plannedFor(office: Office): (result: ResultRow) => NameMatch<Activity> | null {
  const find = activityByName(office);
  return ({ activity }) => find(activity ?? "");
}

/** Tells results of one activity from those of another, whichever way its name is written. */
export function keysOf(office: Office): (result: ResultRow) => string {
  const planned = plannedFor(office);
  return (result) => String(planned(result)?.entry.row ?? listName(result.activity ?? ""));
}

/** The months that are ticked. */
export const ticked = (activity: Activity) => FISCAL_MONTHS.filter(({ key }) => activity[key]);

/** Whether the round's months hold any of the activity's; one without ticked months is due in every round. */
export function due(activity: Activity, round: Round): boolean {
  const months = ticked(activity);
  return months.length === 0 || months.some(({ quarter }) => QUARTERS_OF[round].includes(quarter));
}

/** The rounds that any result is of. */
export const roundsInUse = (office: Office): readonly Round[] => [
  ...new Set(told(office).flatMap(({ round }) => (round === null ? [] : [round]))),
];
