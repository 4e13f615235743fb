import { element } from "./element";
import { WORDS } from "./words";

interface Question {
  readonly title: string;
  readonly message: string;
  /** What each button says and gives; the first is the main one. */
  readonly answers: readonly (readonly [words: string, value: string])[];
  /** What Escape gives; what the last button does when absent. */
  readonly closed?: string;
}

let last = 0;

/** Asks in a window that must be answered; gives the value of the button. */
export function ask({ title, message, answers, closed }: Question): Promise<string> {
  return new Promise((resolve) => {
    last += 1;
    const heading = element("h2", { id: `dialog-${last}` }, title || WORDS.addon);
    const buttons = answers.map(([words, value], index) =>
      element(
        "button",
        { type: "button", className: index === 0 ? "main" : "", onclick: () => dialog.close(value) },
        words,
      ),
    );
    const row = element("div", { className: "answers" }, ...[...buttons].reverse());
    const dialog = element("dialog", {}, heading, element("p", {}, message), row);
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || (closed ?? answers.at(-1)?.[1] ?? ""));
    });
    document.body.append(dialog);
    dialog.showModal();
    // The last answer changes nothing: a stray Enter must not reset the work or close a year.
    buttons.at(-1)?.focus();
  });
}

/** Tells something that has to be read before going on. */
export async function tell(title: string, message: string): Promise<void> {
  await ask({ title, message, answers: [[WORDS.ok, "ok"]] });
}

/** Shows a page of the add-on in a window over the sheet. */
export function showFrame(frame: HTMLIFrameElement, title: string, modal: boolean): HTMLDialogElement {
  const close = element("button", { type: "button", onclick: () => dialog.close() }, WORDS.close);
  const heading = element("h2", {}, title);
  const dialog = element("dialog", { onclose: () => dialog.remove() }, heading, frame);
  dialog.setAttribute("aria-label", title);
  dialog.append(element("div", { className: "answers" }, close));
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return dialog;
}
