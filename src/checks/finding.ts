import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";

/**
 * How much a finding matters. A `fault` is a cell or tab that cannot be read: no report is made. An `error` is a
 * contradiction: a report needs an explicit go-ahead. A `warning` is something missing or unclear, `advice` is style.
 */
export type Severity = "fault" | "error" | "warning" | "advice";

/** One thing found in the workbook. `code` is stable; `figures` are the numbers and words that the sentence is made of. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Where to mend it; null for a tab that is not there. */
  readonly cell: CellRef | null;
  readonly figures: Readonly<Record<string, string | number>>;
  /** What is wrong and how to mend it, one or two sentences. */
  readonly message: Text;
}
