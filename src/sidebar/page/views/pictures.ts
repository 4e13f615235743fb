import { SIDEBAR } from "../../../text/sidebar";
import type { KeptPicture, PictureList } from "../../../wire";
import { element } from "../element";
import { thumbnailUrl } from "../scale-picture";
import type { View } from "../state";
import { section } from "./section";

/** The logo and the activities' pictures: those that are kept, and the way to add one. */
export function picturesView(view: View): HTMLElement {
  const { state, say, actions } = view;
  const { list, failure } = state.pictures;
  const reading = state.busy === "pictures" && list === null;
  const words = reading
    ? SIDEBAR.readingPictures
    : list === null
      ? SIDEBAR.openPictures
      : SIDEBAR.reloadPictures;
  return section(
    "pictures",
    say(SIDEBAR.pictures),
    element("p", { class: "quiet" }, say(SIDEBAR.picturesHelp)),
    ...(list === null ? [] : [kept(view, list), form(view, list)]),
    failure === null
      ? null
      : element("p", { id: "pictures-failure", class: "bad", tabindex: -1 }, say(failure)),
    element(
      "button",
      {
        id: "open-pictures",
        type: "button",
        class: list === null ? "second more" : "link small more",
        disabled: state.busy !== null,
        click: actions.openPictures,
      },
      say(words),
    ),
  );
}

function kept(view: View, { logo, activities, unused }: PictureList): HTMLElement {
  const { say } = view;
  const groups = [
    ...(logo === null ? [] : [group(view, say(SIDEBAR.logo), [logo], [])]),
    ...activities
      .filter(({ pictures, missing }) => pictures.length + missing.length > 0)
      .map(({ row, title, pictures, missing }) =>
        group(view, say(SIDEBAR.activityOf(row, title)), pictures, missing),
      ),
    ...(unused.length === 0 ? [] : [group(view, say(SIDEBAR.unusedPictures), unused, [])]),
  ];
  return groups.length === 0
    ? element("p", { class: "quiet" }, say(SIDEBAR.noPictures))
    : element("div", {}, ...groups);
}

function group(
  view: View,
  heading: string,
  pictures: readonly KeptPicture[],
  missing: readonly string[],
): HTMLElement {
  return element(
    "div",
    { class: "pictures" },
    element("h3", {}, heading),
    element("ul", {}, ...pictures.map((picture) => item(view, picture))),
    ...missing.map((name) => element("p", { class: "bad" }, view.say(SIDEBAR.missingPicture(name)))),
  );
}

function item({ state, say, actions }: View, { id, caption, thumbnail }: KeptPicture): HTMLElement {
  return element(
    "li",
    {},
    element("img", { src: thumbnail, alt: caption }),
    element(
      "div",
      {},
      element("p", {}, caption),
      element(
        "button",
        {
          id: `remove-${id}`,
          type: "button",
          class: "link small",
          "aria-label": say(SIDEBAR.removePictureOf(caption)),
          disabled: state.busy !== null,
          click: () => actions.removePicture(id),
        },
        say(SIDEBAR.removePicture),
      ),
    ),
  );
}

function form(view: View, { activities }: PictureList): HTMLElement {
  const { state, say } = view;
  const { prepared } = state.pictures;
  return element(
    "div",
    { class: "form" },
    element("h3", {}, say(SIDEBAR.addPicture)),
    ...place(view, activities),
    activities.length > 0 ? null : element("p", { class: "quiet" }, say(SIDEBAR.noActivityRows)),
    prepared === null ? null : element("img", { src: thumbnailUrl(prepared), alt: "", class: "preview" }),
    file(view),
    ...(prepared === null ? [] : caption(view)),
  );
}

function place({ state, say, actions }: View, activities: PictureList["activities"]): readonly HTMLElement[] {
  const places = ["logo" as const, ...activities.map(({ row }) => row)];
  const words = [
    say(SIDEBAR.logo),
    ...activities.map(({ row, title }) => say(SIDEBAR.activityOf(row, title))),
  ];
  const select: HTMLSelectElement = element(
    "select",
    {
      id: "picture-place",
      disabled: state.busy !== null,
      change: () => actions.choosePlace(places[select.selectedIndex] ?? "logo"),
    },
    ...places.map((each, index) =>
      element("option", { value: String(each), selected: each === state.pictures.place }, words[index] ?? ""),
    ),
  );
  return [element("label", { for: "picture-place" }, say(SIDEBAR.picturePlace)), select];
}

/** The browser's own control under a label in our words and language. */
function file({ state, say, actions }: View): HTMLElement {
  const input: HTMLInputElement = element("input", {
    id: "picture-file",
    type: "file",
    accept: "image/*",
    class: "unseen",
    disabled: state.busy !== null,
    change: () => {
      const chosen = input.files?.[0];
      if (chosen) actions.chooseFile(chosen);
    },
  });
  const words = state.pictures.prepared === null ? SIDEBAR.chooseFile : SIDEBAR.chooseOtherFile;
  return element(
    "div",
    { class: "file" },
    input,
    element("label", { for: "picture-file", class: "second" }, say(words)),
  );
}

function caption({ state, say, actions }: View): readonly HTMLElement[] {
  const input: HTMLInputElement = element("input", {
    id: "picture-caption",
    type: "text",
    maxlength: 300,
    required: true,
    value: state.pictures.caption,
    disabled: state.busy !== null,
    input: () => actions.typeCaption(input.value),
  });
  return [
    element("label", { for: "picture-caption" }, say(SIDEBAR.caption)),
    input,
    element(
      "button",
      {
        id: "send-picture",
        type: "button",
        class: "action",
        disabled: state.busy !== null,
        click: actions.addPicture,
      },
      say(state.busy === "pictures" ? SIDEBAR.sendingPicture : SIDEBAR.sendPicture),
    ),
  ];
}
