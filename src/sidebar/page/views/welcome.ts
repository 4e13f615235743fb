import { SIDEBAR } from "../../../text/sidebar";
import type { Overview } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";
import { findingsView } from "./findings";

/** A sheet without a whole template: the one thing to do, and what is wrong where something is there already. */
export function welcomeView(view: View, overview: Overview): readonly HTMLElement[] {
  const { state, say, actions } = view;
  const missing = overview.template === "missing";
  const idle = say(missing ? SIDEBAR.buildTemplate : SIDEBAR.mendTemplate);
  const welcome = element(
    "section",
    { id: "welcome", class: "welcome", "aria-label": idle },
    element("p", {}, say(missing ? SIDEBAR.templateMissing : SIDEBAR.templateBroken)),
    element(
      "button",
      {
        id: "build",
        type: "button",
        class: "action",
        disabled: state.busy !== null,
        click: actions.buildTemplate,
      },
      state.busy === "template" ? say(SIDEBAR.building) : idle,
    ),
  );
  return missing || overview.findings.length === 0 ? [welcome] : [welcome, findingsView(view, overview)];
}
