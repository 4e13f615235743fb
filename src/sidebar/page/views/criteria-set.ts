import { CRITERIA_SET } from "../../../text/criteria-set";
import type { Text } from "../../../text/text";
import { call } from "../call";
import { element } from "../element";
import type { View } from "../state";
import { section } from "./section";

interface SetPanel {
  readonly text: string;
  readonly busy: "save" | "look" | "use" | null;
  readonly preview: Text | null;
  readonly said: Text | null;
  readonly failure: Text | null;
}

/** Stays while the rest of the page is drawn anew: what was pasted must not be lost. */
let panel: SetPanel = { text: "", busy: null, preview: null, said: null, failure: null };

/** The part ชุดเกณฑ์เป็นไฟล์: the sheet's criteria as a file, and a colleague's file, seen before it is used. */
export function criteriaSetView(view: View): HTMLElement {
  const { say } = view;
  const ready = panel.text.trim() !== "";
  return section(
    "criteria-set",
    say(CRITERIA_SET.title),
    element("p", { class: "help" }, say(CRITERIA_SET.help)),
    press(view, "set-save", CRITERIA_SET.save, true, () => void save(view)),
    element("label", { class: "field", for: "set-text" }, say(CRITERIA_SET.file)),
    fileField(view),
    textField(view),
    press(view, "set-look", CRITERIA_SET.look, ready, () => void ask(view, false)),
    element("div", { id: "set-outcome", tabindex: -1, "aria-live": "polite" }, ...outcome(view)),
  );
}

function draw(view: View, change: Partial<SetPanel>, focus: string): void {
  panel = { ...panel, ...change };
  document.getElementById("criteria-set")?.replaceWith(criteriaSetView(view));
  document.getElementById(focus)?.focus({ preventScroll: true });
}

async function save(view: View): Promise<void> {
  if (panel.busy !== null) return;
  draw(view, { busy: "save", said: null, failure: null }, "set-outcome");
  const answer = await call("saveSet");
  if (answer.ok) download(answer.value.name, answer.value.text);
  draw(view, { busy: null, failure: answer.ok ? null : answer.message }, "set-save");
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}

async function ask(view: View, write: boolean): Promise<void> {
  if (panel.busy !== null) return;
  draw(view, { busy: write ? "use" : "look", said: null, failure: null }, "set-outcome");
  const answer = await call("loadSet", { text: panel.text, write });
  if (!answer.ok) return draw(view, { busy: null, preview: null, failure: answer.message }, "set-outcome");
  const { preview, overview } = answer.value;
  const change = write ? { preview: null, said: CRITERIA_SET.used, text: "" } : { preview };
  draw(view, { busy: null, ...change }, "set-outcome");
  if (overview !== null) view.actions.showFresh(overview);
}

function press(
  { say, state }: View,
  id: string,
  words: Text,
  ready: boolean,
  click: () => void,
): HTMLElement {
  const disabled = !ready || panel.busy !== null || state.busy !== null;
  return element("button", { id, type: "button", class: "second more", disabled, click }, say(words));
}

function fileField(view: View): HTMLElement {
  const read = () => {
    const file = input.files?.[0];
    if (file) void file.text().then((text) => draw(view, { text, preview: null }, "set-look"));
  };
  const input = element("input", {
    id: "set-file",
    type: "file",
    accept: ".json,application/json",
    "aria-label": view.say(CRITERIA_SET.file),
    change: read,
  });
  return input;
}

function textField({ say }: View): HTMLElement {
  const typed = () => {
    panel = { ...panel, text: area.value, preview: null };
    document.getElementById("set-look")?.toggleAttribute("disabled", area.value.trim() === "");
    document.getElementById("set-outcome")?.replaceChildren();
  };
  const area = element("textarea", { id: "set-text", rows: 3, input: typed }, panel.text);
  area.setAttribute("aria-label", say(CRITERIA_SET.file));
  return area;
}

const WAITING = { save: CRITERIA_SET.saving, look: CRITERIA_SET.looking, use: CRITERIA_SET.using } as const;

function outcome(view: View): readonly HTMLElement[] {
  const { say } = view;
  const line = (words: Text, kind = "help") => element("p", { class: kind }, say(words));
  if (panel.busy !== null) return [line(WAITING[panel.busy])];
  if (panel.failure !== null) return [line(panel.failure, "bad")];
  if (panel.said !== null) return [line(panel.said, "good")];
  if (panel.preview === null) return [];
  return [
    line(panel.preview, "counts"),
    press(view, "set-use", CRITERIA_SET.use, true, () => void ask(view, true)),
  ];
}
