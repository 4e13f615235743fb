import { SIDEBAR } from "../../text/sidebar";
import { workProgress } from "../../text/work";
import type { Overview, Result } from "../../wire";
import { call } from "./call";
import { current, show, tell, withOverview } from "./store";

/** More parts than any template needs: who asks more often goes round in circles. */
const MOST_STEPS = 60;

/**
 * Asks for the template until it is there, and shows how far it is. Each call ends long before Google's limit; where one
 * is lost, the next click goes on from there.
 */
export async function buildTemplate(): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "template", work: null, failure: null });
  tell(SIDEBAR.building);
  const answer = await askedUntilDone();
  if (!answer.ok) return show({ busy: null, work: null, failure: answer.message }, "failure-heading");
  show({ busy: null, work: null, ...withOverview(answer.value) });
  tell(SIDEBAR.built);
}

async function askedUntilDone(): Promise<Result<Overview>> {
  for (let asked = 0; asked < MOST_STEPS; asked++) {
    const answer = await call("buildTemplate");
    if (answer.ok || !answer.work) return answer;
    const { work } = answer;
    show({ work });
    tell(workProgress(work.step, work.of, work.label));
  }
  return { ok: false, code: "unfinished", message: SIDEBAR.templateUnfinished };
}
