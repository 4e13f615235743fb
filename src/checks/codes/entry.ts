import type { Text } from "../../text/text";
import type { Severity } from "../finding";

/**
 * One kind of finding: what is wrong and how to mend it. `{name}` in a sentence is filled with a figure of that name,
 * `{name|score}` with a score at two decimals, `{name|money}` with baht, `{name|count}` with a number by thousands.
 */
export interface CodeEntry {
  readonly severity: Severity;
  readonly what: Text;
  readonly cure: Text;
}
