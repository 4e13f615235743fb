import { CRITERIA_SET } from "../../../text/criteria-set";
import type { Text } from "../../../text/text";
import type { Overview } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";

/** Whose rules count, where that is not plain, and what waits for the office's confirmation; nothing where all is plain. */
export function rulesView(view: View, { rules, resultYear }: Overview): readonly HTMLElement[] {
  const { say, actions } = view;
  const { state, year, offered, proposed } = rules;
  const lines: (HTMLElement | null)[] = [];
  if (state === "unknown" && resultYear !== null && offered !== null) {
    lines.push(
      element("p", {}, say(CRITERIA_SET.unknown(resultYear))),
      press(view, "borrow", CRITERIA_SET.borrow(offered), () => actions.borrowRules(offered)),
    );
  }
  if (state === "unbuilt") lines.push(element("p", {}, say(CRITERIA_SET.unbuilt)));
  if (state === "borrowed" && year !== null && resultYear !== null)
    lines.push(element("p", { class: "quiet" }, say(CRITERIA_SET.borrowed(year, resultYear))));
  if (proposed > 0) {
    lines.push(
      element("p", {}, say(CRITERIA_SET.proposed(proposed))),
      press(view, "confirm-items", CRITERIA_SET.confirm, actions.confirmItems),
    );
  }
  return lines.length === 0 ? [] : [element("section", { id: "rules" }, ...lines)];
}

function press({ state, say }: View, id: string, words: Text, click: () => void): HTMLElement {
  const disabled = state.busy !== null;
  return element("button", { id, type: "button", class: "second more", disabled, click }, say(words));
}
