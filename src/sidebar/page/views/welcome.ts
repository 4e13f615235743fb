import { SIDEBAR } from "../../../text/sidebar";
import type { Text } from "../../../text/text";
import type { Overview } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";
import { findingsView } from "./findings";

/** What is the matter with the template, and what a press does about it. */
const WORDS: Readonly<Record<Overview["template"], readonly [Text, Text]>> = {
  ready: [SIDEBAR.built, SIDEBAR.updateTemplate],
  missing: [SIDEBAR.templateMissing, SIDEBAR.buildTemplate],
  broken: [SIDEBAR.templateBroken, SIDEBAR.mendTemplate],
  unfinished: [SIDEBAR.templateUnfinished, SIDEBAR.finishTemplate],
};

/** A sheet without a whole template: the one thing to do, and what is wrong where something is there already. */
export function welcomeView(view: View, overview: Overview): readonly HTMLElement[] {
  const { state, say, actions } = view;
  const missing = overview.template === "missing";
  const [words, press] = WORDS[overview.template];
  const idle = say(press);
  const welcome = element(
    "section",
    { id: "welcome", class: "welcome", "aria-label": idle },
    element("p", {}, say(words)),
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
