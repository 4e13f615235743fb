import { SIDEBAR } from "../../../text/sidebar";
import { element } from "../element";
import type { View } from "../state";
import { budgetView } from "./budget";
import { criteriaSetView } from "./criteria-set";
import { findingsView } from "./findings";
import { instrumentsView } from "./instruments";
import { reportsView } from "./made";
import { pasteView } from "./paste";
import { picturesView } from "./pictures";
import { quartersView } from "./quarters";
import { reportView } from "./report";
import { rulesView } from "./rules";
import { scoreView } from "./score";
import { selfCheckView } from "./self-check";
import { welcomeView } from "./welcome";
import { workView } from "./work";

/** The whole page for a state. */
export function pageView(view: View): readonly HTMLElement[] {
  return [
    top(view),
    element("main", { "aria-busy": String(view.state.busy !== null) }, ...workView(view), ...body(view)),
    foot(view),
  ];
}

function top({ state, say, actions }: View): HTMLElement {
  const name = state.overview?.template === "ready" ? SIDEBAR.noOfficeName : SIDEBAR.title;
  return element(
    "header",
    { class: "top" },
    element("h1", {}, state.overview?.officeName ?? say(name)),
    element(
      "button",
      {
        id: "language",
        type: "button",
        class: "link small",
        lang: state.language === "th" ? "en" : "th",
        click: actions.switchLanguage,
      },
      say(SIDEBAR.otherLanguage),
    ),
  );
}

function body(view: View): readonly HTMLElement[] {
  const { selfCheck } = view.state;
  return [...(selfCheck === null ? [] : [selfCheckView(view, selfCheck)]), ...officeBody(view)];
}

function officeBody(view: View): readonly HTMLElement[] {
  const { state, say } = view;
  const trouble = state.failure === null ? [] : [failure(view, say(state.failure))];
  if (state.overview === null) return state.failure === null ? [waiting(say(SIDEBAR.loading))] : trouble;
  if (state.overview.template !== "ready") {
    // What is lost may have no part in the result, which the sheet goes on showing.
    const result = state.overview.total === null ? [] : [scoreView(view, state.overview)];
    return [...trouble, ...result, ...welcomeView(view, state.overview)];
  }
  const parts = [instrumentsView, quartersView, budgetView, findingsView];
  const overview = state.overview;
  const last = reportsView(view, overview);
  return [
    ...trouble,
    scoreView(view, overview),
    ...rulesView(view, overview),
    ...parts.map((part) => part(view, overview)),
    reportView(view),
    ...(last === null ? [] : [last]),
    pasteView(view),
    picturesView(view),
    criteriaSetView(view),
  ];
}

/** A line that says what is under way. */
function waiting(words: string): HTMLElement {
  return element(
    "p",
    { class: "loading" },
    element("span", { class: "spinner", "aria-hidden": "true" }),
    words,
  );
}

function failure({ state, say, actions }: View, words: string): HTMLElement {
  return element(
    "section",
    { id: "failure", "aria-labelledby": "failure-heading" },
    element("h3", { id: "failure-heading", class: "bad", tabindex: -1 }, say(SIDEBAR.failed)),
    element("p", {}, words),
    element(
      "button",
      {
        id: "retry",
        type: "button",
        class: "second more",
        disabled: state.busy !== null,
        click: actions.reload,
      },
      say(SIDEBAR.reload),
    ),
  );
}

function foot({ state, say, actions }: View): HTMLElement {
  const disabled = state.busy !== null;
  const press = (id: string, words: string, click: () => void) =>
    element("button", { id, type: "button", class: "link small", disabled, click }, words);
  return element(
    "footer",
    { class: "foot" },
    state.overview === null ? null : press("reload", say(SIDEBAR.reload), actions.reload),
    state.overview?.template === "ready"
      ? press("update", say(SIDEBAR.updateTemplate), actions.buildTemplate)
      : null,
  );
}
