import { SELF_CHECK } from "../../../text/self-check";
import type { SelfCheck } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";
import { section } from "./section";

/** The self-check while it runs and afterwards: what is not ready first, each with what to do; all of it is in its tab. */
export function selfCheckView(view: View, { finished, points, block }: SelfCheck): HTMLElement {
  const { say, actions, state } = view;
  const bad = points.filter(({ mark }) => mark === "bad");
  const running = state.busy === "selfCheck";
  const verdict = bad.length > 0 ? SELF_CHECK.notReady(bad.length) : SELF_CHECK.ready;
  const under = points.length === 0 ? SELF_CHECK.running : SELF_CHECK.computing;
  return section(
    "self-check",
    say(SELF_CHECK.title),
    running ? waiting(say(under)) : element("p", { class: bad.length > 0 ? "bad" : "" }, say(verdict)),
    ...(finished ? bad.map((point) => badPoint(view, point)) : []),
    finished ? element("p", { class: "quiet" }, say(SELF_CHECK.where)) : null,
    finished
      ? element(
          "button",
          { id: "copy-self-check", type: "button", class: "second", click: actions.copySelfCheck },
          say(SELF_CHECK.copy),
        )
      : null,
    finished
      ? element(
          "textarea",
          { id: "block", readonly: true, rows: 6, "aria-label": say(SELF_CHECK.copy) },
          block,
        )
      : null,
  );
}

function badPoint({ say }: View, { title, seen, cure }: SelfCheck["points"][number]): HTMLElement {
  return element(
    "div",
    { class: "notice trouble" },
    element("h3", {}, `✗ ${say(title)}`),
    element("p", { class: "quiet" }, seen),
    cure === null ? null : element("p", {}, say(cure)),
  );
}

function waiting(words: string): HTMLElement {
  return element(
    "p",
    { class: "loading" },
    element("span", { class: "spinner", "aria-hidden": "true" }),
    words,
  );
}
