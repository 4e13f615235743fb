import { SIDEBAR } from "../../../text/sidebar";
import type { ReportListed } from "../../../wire";
import { element } from "../element";
import type { SharingPanel, View } from "../state";

/** Who may open one of this officer's documents, and the way to change it after what it means was said. */
export function sharingView(view: View, { fileId, sharing }: ReportListed): HTMLElement {
  const { state, say, actions } = view;
  const panel = state.sharing?.fileId === fileId ? state.sharing : null;
  const known = panel?.sharing ?? sharing;
  const press = (id: string, look: string, words: string, click: () => void) =>
    element("button", { id, type: "button", class: look, disabled: state.busy !== null, click }, words);
  if (panel === null) {
    return element(
      "div",
      { class: "sharing" },
      standing(view, known),
      press(`sharing-${fileId}`, "link small", say(SIDEBAR.sharingLook), () => actions.lookAtSharing(fileId)),
    );
  }
  return element(
    "div",
    { class: "sharing open", role: "group", "aria-labelledby": "sharing-heading" },
    element("h3", { id: "sharing-heading", tabindex: -1 }, say(SIDEBAR.sharing)),
    panel.sharing === null && panel.failure === null
      ? element("p", { class: "quiet" }, say(SIDEBAR.sharingAsked))
      : standing(view, known),
    panel.failure === null ? null : element("p", { class: "bad" }, say(panel.failure)),
    panel.sharing === null ? null : change(view, panel, press),
  );
}

function standing({ say }: View, sharing: ReportListed["sharing"]): HTMLElement {
  const open = sharing === "link";
  return element(
    "p",
    { class: open ? "standing" : "standing quiet" },
    element("span", { class: "mark", "aria-hidden": "true" }, open ? "◉" : "○"),
    say(open ? SIDEBAR.sharingOpen : SIDEBAR.sharingPrivate),
  );
}

type Press = (id: string, look: string, words: string, click: () => void) => HTMLElement;

function change({ say, actions }: View, panel: SharingPanel, press: Press): HTMLElement {
  const { fileId, sharing, confirming } = panel;
  if (sharing === "link")
    return press("sharing-close", "second", say(SIDEBAR.sharingClose), () =>
      actions.setSharing(fileId, false),
    );
  if (!confirming)
    return press("sharing-ask", "second", say(SIDEBAR.sharingAllow), () =>
      actions.confirmSharing(panel, true),
    );
  return element(
    "div",
    {},
    element("p", { id: "sharing-meaning", tabindex: -1 }, say(SIDEBAR.sharingMeaning)),
    press("sharing-open", "action", say(SIDEBAR.sharingConfirm), () => actions.setSharing(fileId, true)),
    press("sharing-cancel", "second", say(SIDEBAR.cancel), () => actions.confirmSharing(panel, false)),
  );
}
