import { SELF_CHECK } from "../../text/self-check";
import { call } from "./call";
import { current, show, tell } from "./store";

/** Longer than Google takes for a handful of cells. */
const COMPUTING_MS = 3000;

/** Asks for both halves of the self-check, with a pause in which Google computes the cells between them. */
export async function runSelfCheck(): Promise<void> {
  show({ busy: "selfCheck", failure: null, selfCheck: { finished: false, points: [], block: "" } });
  tell(SELF_CHECK.running);
  const begun = await call("selfCheck", "begin");
  if (!begun.ok) return show({ busy: null, selfCheck: null, failure: begun.message }, "failure-heading");
  show({ selfCheck: begun.value });
  tell(SELF_CHECK.computing);
  await new Promise((resolve) => window.setTimeout(resolve, COMPUTING_MS));
  const ended = await call("selfCheck", "finish");
  if (!ended.ok) return show({ busy: null, failure: ended.message }, "failure-heading");
  show({ busy: null, selfCheck: ended.value }, "self-check-heading");
}

/** Puts the text for a report of a fault on the clipboard. */
export async function copySelfCheck(): Promise<void> {
  await navigator.clipboard.writeText(current().selfCheck?.block ?? "");
  tell(SELF_CHECK.copied);
}
