import { PASTE } from "../../../text/paste";
import type { Text } from "../../../text/text";
import type { PasteAnswer, PasteRequest } from "../../../wire";
import { call } from "../call";
import { element } from "../element";
import type { View } from "../state";
import { section } from "./section";

const KINDS = ["scores", "items"] as const;

interface PastePanel {
  readonly kind: PasteRequest["kind"];
  readonly text: string;
  /** Which of several figures in each line is the score, from 0; null while nobody has chosen. */
  readonly column: number | null;
  readonly replace: boolean;
  readonly busy: "look" | "write" | null;
  readonly answer: PasteAnswer | null;
  readonly failure: Text | null;
}

const EMPTY: PastePanel = {
  kind: "scores",
  text: "",
  column: null,
  replace: false,
  busy: null,
  answer: null,
  failure: null,
};

/** Stays while the rest of the page is drawn anew: what was pasted must not be lost. */
let panel = EMPTY;

/** The part วางจาก ITAS: pasted text, what it means for the sheet, and the confirmation that writes it. */
export function pasteView(view: View): HTMLElement {
  const { say } = view;
  return section(
    "paste",
    say(PASTE.title),
    element("p", { class: "help" }, say(PASTE.help)),
    kindField(view),
    textField(view),
    press(view, "paste-look", PASTE.look, panel.text.trim() !== "", () => void look(view)),
    element("div", { id: "paste-outcome", tabindex: -1, "aria-live": "polite" }, ...outcome(view)),
  );
}

/** Draws this part anew, with the focus on one of its controls. */
function show(view: View, change: Partial<PastePanel>, focus: string): void {
  panel = { ...panel, ...change };
  document.getElementById("paste")?.replaceWith(pasteView(view));
  document.getElementById(focus)?.focus({ preventScroll: true });
}

async function ask(view: View, request: Pick<PasteRequest, "write" | "replace">): Promise<void> {
  const { kind, text, column } = panel;
  const answer = await call("pasteList", { kind, text, ...(column === null ? {} : { column }), ...request });
  const change = answer.ok ? { answer: answer.value } : { failure: answer.message };
  show(view, { busy: null, ...change }, "paste-outcome");
}

async function look(view: View, column: number | null = null): Promise<void> {
  if (panel.busy !== null) return;
  show(view, { busy: "look", answer: null, failure: null, replace: false, column }, "paste-look");
  await ask(view, { write: false, replace: [] });
}

async function write(view: View): Promise<void> {
  if (panel.busy !== null || panel.answer === null) return;
  const differing = panel.answer.cells.filter(({ state }) => state === "differs");
  const replace = panel.replace ? differing.map(({ id, now }) => ({ id, was: now })) : [];
  show(view, { busy: "write", failure: null }, "paste-confirm");
  await ask(view, { write: true, replace });
  if (panel.answer?.written) view.actions.reload();
}

function press({ say }: View, id: string, words: Text, ready: boolean, click: () => void): HTMLElement {
  const disabled = !ready || panel.busy !== null;
  return element("button", { id, type: "button", class: "second more", disabled, click }, say(words));
}

function kindField(view: View): HTMLElement {
  const { say } = view;
  const options = KINDS.map((kind) =>
    element("option", { value: kind, selected: panel.kind === kind }, say(PASTE.kinds[kind])),
  );
  const choose = () => {
    const kind = KINDS.find((each) => each === select.value) ?? "scores";
    show(view, { kind, column: null, answer: null, failure: null }, "paste-kind");
  };
  const select = element("select", { id: "paste-kind", change: choose }, ...options);
  return element("div", { class: "field" }, element("label", { for: "paste-kind" }, say(PASTE.kind)), select);
}

function textField({ say }: View): HTMLElement {
  const typed = () => {
    panel = { ...panel, text: area.value, column: null, answer: null };
    document.getElementById("paste-look")?.toggleAttribute("disabled", area.value.trim() === "");
    document.getElementById("paste-outcome")?.replaceChildren();
  };
  const placeholder = say(PASTE.example[panel.kind]);
  const area = element("textarea", { id: "paste-text", rows: 5, placeholder, input: typed }, panel.text);
  return element("div", { class: "field" }, element("label", { for: "paste-text" }, say(PASTE.field)), area);
}

function outcome(view: View): readonly HTMLElement[] {
  const { say } = view;
  const line = (words: Text, kind = "help") => element("p", { class: kind }, say(words));
  if (panel.busy !== null) return [line(panel.busy === "look" ? PASTE.reading : PASTE.writing)];
  if (panel.failure !== null) return [line(panel.failure, "bad")];
  const { answer } = panel;
  if (answer === null) return [];
  return [
    ...(answer.written === null ? [] : [line(PASTE.written(answer.written), "good")]),
    line(PASTE.understood(panel.kind, answer.read, answer.listed)),
    ...(answer.byOrder ? [line(PASTE.byOrder, "bad")] : []),
    ...(answer.columns.length === 0 ? [] : [columnField(view, answer)]),
    ...(answer.cells.length === 0 ? [] : [table(view, answer)]),
    ...leftOut(view, answer),
    ...confirmation(view, answer),
  ];
}

function columnField(view: View, { columns }: PasteAnswer): HTMLElement {
  const { say } = view;
  const options = columns.map(({ heading, scores }, place) =>
    element(
      "option",
      { value: String(place), selected: panel.column === place },
      say(PASTE.column(heading, place + 1, scores)),
    ),
  );
  const none = element("option", { value: "", selected: panel.column === null }, say(PASTE.notChosen));
  const choose = () => void look(view, select.value === "" ? null : Number(select.value));
  const select = element("select", { id: "paste-column", change: choose }, none, ...options);
  const label = element("label", { for: "paste-column" }, say(PASTE.whichColumn));
  return element("div", { class: "field" }, label, select);
}

function table({ say }: View, { cells }: PasteAnswer): HTMLElement {
  const head = [PASTE.key, PASTE.now, PASTE.next].map((text) => element("th", { scope: "col" }, say(text)));
  const rows = cells.map(({ key, name, what, now, next, state }) =>
    element(
      "tr",
      { class: state },
      element(
        "th",
        { scope: "row" },
        say(PASTE.entry(panel.kind, key, name)),
        ...(what === "score" ? [] : [element("span", { class: "state" }, say(PASTE.what[what]))]),
      ),
      element("td", {}, now === "" ? "–" : now),
      element("td", {}, next, element("span", { class: "state" }, say(PASTE.state[state]))),
    ),
  );
  return element(
    "table",
    { class: "pasted" },
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
}

function leftOut({ say }: View, { left }: PasteAnswer): readonly HTMLElement[] {
  if (left.length === 0) return [];
  const lines = left.map(({ line, text, reason }) =>
    element("li", {}, `${say(PASTE.line(line))} “${text.slice(0, 60)}”: ${say(reason)}`),
  );
  return [
    element("p", { class: "counts" }, say(PASTE.left(left.length))),
    element("ul", { class: "left" }, ...lines),
  ];
}

function confirmation(view: View, { cells }: PasteAnswer): readonly HTMLElement[] {
  const { say } = view;
  const differing = cells.some(({ state }) => state === "differs");
  const ready = cells.some(({ state }) => state === "new") || (differing && panel.replace);
  if (!differing && !ready) return [element("p", { class: "help" }, say(PASTE.nothing))];
  const toggle = () => show(view, { replace: !panel.replace }, "paste-replace");
  const box = element("input", {
    id: "paste-replace",
    type: "checkbox",
    checked: panel.replace,
    change: toggle,
  });
  return [
    ...(differing
      ? [element("label", { class: "check", for: "paste-replace" }, box, ` ${say(PASTE.replace)}`)]
      : []),
    press(view, "paste-confirm", PASTE.confirm, ready, () => void write(view)),
  ];
}
