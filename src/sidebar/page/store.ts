import type { Text } from "../../text/text";
import type { Overview } from "../../wire";
import { type Actions, START, type State } from "./state";
import { pageView } from "./views/page";

let state: State = START;
let actions: Actions | null = null;

/** The control that had the focus last; a control that was disabled for a while lost it. */
let focused = "";

const say = (text: Text) => text[state.language];

/** The state as it is now. */
export function current(): State {
  return state;
}

/** Tells the page what a press does; before that it draws nothing. */
export function begin(what: Actions): void {
  actions = what;
}

/** Changes the state without drawing, for what the page shows already. */
export function keep(change: Partial<State>): void {
  state = { ...state, ...change };
}

/** Draws the page anew; the focus stays on the control that had it, or goes to the element with the id given. */
export function show(change: Partial<State>, focus?: string): void {
  keep(change);
  if (actions === null) return;
  focused = focus ?? (document.activeElement?.id || focused);
  document.documentElement.lang = state.language;
  document.getElementById("page")?.replaceChildren(...pageView({ state, say, actions }));
  document.getElementById(focused)?.focus({ preventScroll: focus === undefined });
}

/** Says something to a screen reader without moving the focus. */
export function tell(text: Text): void {
  const status = document.getElementById("status");
  if (status) status.textContent = say(text);
}

/** What fresh figures change: the digits follow the sheet when they come for the first time or changed there. */
export function withOverview(overview: Overview): Partial<State> {
  const digits = state.overview?.digits === overview.digits ? state.digits : overview.digits;
  const language = state.overview === null ? overview.language : state.language;
  return { overview, digits, language, failure: null };
}
