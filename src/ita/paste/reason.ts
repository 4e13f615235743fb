/** Why a pasted line, or a part of it, was not taken over. */
export type PasteReason =
  | "noScore"
  | "manyNumbers"
  | "manyColumns"
  | "manyRows"
  | "outOfRange"
  | "fraction"
  | "otherScale"
  | "otherFigures"
  | "ranks"
  | "decimalComma"
  | "unknownIndicator"
  | "unknownName"
  | "differentName"
  | "manyIndicators"
  | "noIndicator"
  | "subIndicator"
  | "computed"
  | "part"
  | "otherYear"
  | "whichYear"
  | "otherScheme"
  | "otherCount"
  | "twice"
  | "unknownItem"
  | "manyItems"
  | "differentTitle"
  | "unknownTitle"
  | "noItem"
  | "noStatus"
  | "twoStatuses"
  | "doubtfulStatus"
  | "notLink"
  | "cutLink";

/** A line that was not taken over, or not wholly, as it was pasted; `line` counts from 1. */
export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
  readonly reason: PasteReason;
}
