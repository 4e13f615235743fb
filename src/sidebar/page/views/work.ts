import { SIDEBAR } from "../../../text/sidebar";
import { workProgress } from "../../../text/work";
import { element } from "../element";
import type { View } from "../state";

/** How far the template is while it is being built. */
export function workView({ state, say }: View): readonly HTMLElement[] {
  if (state.busy !== "template") return [];
  const { work } = state;
  const words = work === null ? SIDEBAR.building : workProgress(work.step, work.of, work.label);
  return [
    element(
      "section",
      { id: "work", class: "work", "aria-label": say(SIDEBAR.buildTemplate) },
      element("p", { id: "work-words" }, say(words)),
      element("progress", {
        "aria-labelledby": "work-words",
        max: String(work?.of ?? 1),
        value: String(work?.step ?? 0),
      }),
      element("p", { class: "quiet" }, say(SIDEBAR.workHelp)),
    ),
  ];
}
