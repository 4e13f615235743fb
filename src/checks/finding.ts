import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";

/**
 * How much a finding matters. A `fault` is a cell or tab that cannot be read: no report is made. An `error` is a
 * contradiction: a report needs an explicit go-ahead. A `warning` is something missing or unclear, `advice` is style.
 */
export type Severity = "fault" | "error" | "warning" | "advice";

/** Names a finding: what it is of, and where. */
export interface FindingRef {
  readonly code: string;
  readonly cell: CellRef | null;
}

/** One thing found in the workbook. `code` is stable; `figures` are the numbers and words that the sentence is made of. */
export interface Finding extends FindingRef {
  readonly severity: Severity;
  /** Where to mend it; null for a tab that is not there. */
  readonly cell: CellRef | null;
  readonly figures: Readonly<Record<string, string | number>>;
  /** What is wrong and how to mend it, one or two sentences. */
  readonly message: Text;
  /** The finding that explains this one: mending that one mends both. */
  readonly cause?: FindingRef;
  /** The officer's reason for leaving it so; only a warning or advice has one, until a figure of it changes. */
  readonly acknowledged?: string;
}
