import { SIDEBAR } from "../../text/sidebar";
import type { Text } from "../../text/text";
import type { NewPicture, PictureList, Result } from "../../wire";
import { call } from "./call";
import { scalePicture } from "./scale-picture";
import { type PicturePanel, START } from "./state";
import { current, keep, show, tell } from "./store";

const panel = (change: Partial<PicturePanel>) => ({ pictures: { ...current().pictures, ...change } });

/** Reads the pictures that the sheet keeps. */
export function openPictures(): Promise<void> {
  return withSheet(SIDEBAR.readingPictures, SIDEBAR.reloaded, "pictures-heading", () => call("listPictures"));
}

/** Takes a picture away. */
export function removePicture(id: string): Promise<void> {
  return withSheet(SIDEBAR.removingPicture, SIDEBAR.pictureRemoved, "pictures-heading", () =>
    call("removePicture", id),
  );
}

/** Where the next picture belongs. What was chosen before is of another size for a logo, so it is chosen anew. */
export function choosePlace(place: PicturePanel["place"]): void {
  const before = current().pictures;
  const kept = (before.place === "logo") === (place === "logo") ? before.prepared : null;
  show(panel({ place, prepared: kept, failure: null }));
}

/** Makes a chosen file small enough, in the browser: the file itself is sent nowhere. */
export async function chooseFile(file: File): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "pictures", ...panel({ failure: null }) });
  tell(SIDEBAR.scaling);
  const prepared = await scalePicture(file, current().pictures.place === "logo");
  if (prepared === null)
    return show({ busy: null, ...panel({ failure: SIDEBAR.notPicture }) }, "pictures-failure");
  show({ busy: null, ...panel({ prepared }) }, "picture-caption");
}

/** Remembers what is typed. */
export function typeCaption(caption: string): void {
  keep(panel({ caption }));
}

/** Sends the chosen picture with its caption. */
export async function addPicture(): Promise<void> {
  const { busy, pictures } = current();
  const { prepared, place, list } = pictures;
  if (busy !== null || prepared === null) return;
  // Square brackets mark the picture's id in the cell.
  const caption = pictures.caption.replace(/\[/g, "(").replace(/\]/g, ")").trim();
  if (caption === "") return show(panel({ failure: SIDEBAR.captionMissing }), "pictures-failure");
  const sent: NewPicture = { ...prepared, caption, place: placeOf(place, list) };
  await withSheet(SIDEBAR.sendingPicture, SIDEBAR.pictureAdded, "pictures-heading", () =>
    call("addPicture", sent),
  );
  if (current().pictures.failure === null) {
    const { prepared: none, caption: blank } = START.pictures;
    show(panel({ prepared: none, caption: blank }), "pictures-heading");
  }
}

function placeOf(place: PicturePanel["place"], list: PictureList | null): NewPicture["place"] {
  if (place === "logo") return { kind: "logo" };
  const title = list?.activities.find(({ row }) => row === place)?.title ?? "";
  return { kind: "activity", row: place, title };
}

async function withSheet(
  doing: Text,
  done: Text,
  focus: string,
  ask: () => Promise<Result<PictureList>>,
): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "pictures", ...panel({ failure: null }) });
  tell(doing);
  const answer = await ask();
  if (!answer.ok) return show({ busy: null, ...panel({ failure: answer.message }) }, "pictures-failure");
  show({ busy: null, ...panel({ list: answer.value, place: placeIn(answer.value) }) }, focus);
  tell(done);
}

/** The place chosen before, if it is still there; else the first activity, or the logo. */
function placeIn({ activities }: PictureList): PicturePanel["place"] {
  const { place, list } = current().pictures;
  const there = place === "logo" ? list !== null : activities.some(({ row }) => row === place);
  return there ? place : (activities[0]?.row ?? "logo");
}
