import type { Assessment } from "../workbook/assessment";
import { isRiskStep, RISK_LEVELS } from "../workbook/tabs/risks";
import { cellOf, short } from "./cells";
import type { Check } from "./check";
import { found } from "./found";
import { byName } from "./names";

/** A round that says that nothing was received, and names something all the same. */
const noGiftAndGifts: Check = ({ assessment: { gifts } }) =>
  gifts.flatMap((gift) => {
    const others = gifts.filter(
      ({ round, form }) => round === gift.round && form !== null && form !== "none",
    );
    if (gift.form !== "none" || gift.round === null || others.length === 0) return [];
    return [
      found("gift.none-and-some", cellOf("gifts", gift, "form"), {
        months: gift.round,
        others: others.length,
      }),
    ];
  });

/** More complaints finished in a quarter than came in in it. */
const overFinished: Check = ({ assessment: { complaints } }) =>
  complaints.flatMap((line) => {
    const { quarter, received, finished } = line;
    if (received === null || finished === null || finished <= received) return [];
    const figures = { quarter: quarter ?? "", finished, received };
    return [found("complaint.over-finished", cellOf("complaints", line, "finished"), figures)];
  });

/** A quarter without a number before one with a number. */
const skippedQuarter: Check = ({ assessment: { complaints } }) =>
  complaints.flatMap((line, index) => {
    const later = complaints.slice(index + 1).find(({ received }) => received !== null);
    if (line.received !== null || later === undefined) return [];
    const figures = { quarter: line.quarter ?? "", later: later.quarter ?? "" };
    return [found("complaint.quarter-missing", cellOf("complaints", line, "received"), figures)];
  });

type Risk = Assessment["risks"][number];

const nameOf = ({ risk, process }: Risk): string => short(risk ?? process ?? "");

/** A likelihood or an impact that is no step of the scale. */
const offScale: Check = ({ assessment: { risks } }) =>
  risks.flatMap((line) =>
    (["likelihood", "impact"] as const).flatMap((column) => {
      const step = line[column];
      if (step === null || isRiskStep(step)) return [];
      return [found("risk.off-scale", cellOf("risks", line, column), { name: nameOf(line), step })];
    }),
  );

interface Judged {
  readonly line: Risk;
  readonly product: number;
  /** The place of its level on the scale, from the least. */
  readonly rank: number;
}

function judged(risks: readonly Risk[]): readonly Judged[] {
  return risks.flatMap((line) => {
    const { likelihood, impact, level } = line;
    if (!isRiskStep(likelihood) || !isRiskStep(impact) || level === null) return [];
    return [
      { line, product: likelihood * impact, rank: RISK_LEVELS.findIndex(({ code }) => code === level) },
    ];
  });
}

/** A risk of a higher product that was given a lower level than another one. */
const levelOrder: Check = ({ assessment: { risks } }) => {
  const all = judged(risks);
  return all.flatMap(({ line, product, rank }) => {
    const above = all.find((other) => other.product < product && other.rank > rank);
    if (above === undefined) return [];
    const th = (at: number) => RISK_LEVELS[at]?.th ?? "";
    const figures = { name: nameOf(line), product, level: th(rank), other: nameOf(above.line) };
    const lower = { lower: above.product, higher: th(above.rank) };
    return [found("risk.level-order", cellOf("risks", line, "level"), { ...figures, ...lower })];
  });
};

/** A risk against which nothing is planned. */
const noResponse: Check = ({ assessment: { risks } }) =>
  risks.flatMap((line) =>
    line.risk !== null && line.response === null
      ? [found("risk.no-response", cellOf("risks", line, "response"), { name: nameOf(line) })]
      : [],
  );

/** A risk that names an activity which the plan does not have. */
const unknownActivity: Check = ({ assessment: { risks, activities } }) => {
  const planned = activities.filter(({ name }) => name !== null);
  const find = byName(planned, ({ name }) => name ?? "");
  return risks.flatMap((line) => {
    const { activity } = line;
    if (activity === null || planned.length === 0 || find(activity) !== null) return [];
    const figures = { name: nameOf(line), activity: short(activity) };
    return [found("risk.unknown-activity", cellOf("risks", line, "activity"), figures)];
  });
};

/** The short forms: gifts, complaints and corruption risks. */
export const shortFormChecks: readonly Check[] = [
  noGiftAndGifts,
  overFinished,
  skippedQuarter,
  offScale,
  levelOrder,
  noResponse,
  unknownActivity,
];
