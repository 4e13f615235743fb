import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURES,
  type NewPicture,
  type PictureList,
  type Result,
  type Wire,
} from "../wire";
import type { Assessment } from "../workbook/assessment";
import { imageSize } from "../workbook/pictures/image-size";
import { pictureLine, readPictureLine } from "../workbook/pictures/line";
import {
  dropPicture,
  type StoredPicture,
  storedPictures,
  storePicture,
  type WholePicture,
} from "../workbook/pictures/store";
import { readWorkbook } from "../workbook/read";
import { answer, done, failed } from "./answer";
import { attempt } from "./attempt";
import { base64 } from "./base64";
import { cellsNaming, type PictureCell, pictureCells, withLines, writePictureCell } from "./picture-cell";
import { pictureList } from "./picture-list";
import { isUnfinished, unfinished } from "./unfinished";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MAX_THUMBNAIL_BYTES = 15_000;

const Picture = z.strictObject({
  place: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("logo") }),
    z.strictObject({ kind: z.literal("activity"), row: z.int().check(z.positive()), title: z.string() }),
  ]),
  caption: z.string().check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^[\]\r\n]*$/)),
  type: z.enum(["image/png", "image/jpeg"]),
  data: base64(MAX_PICTURE_BYTES),
  thumbnail: base64(MAX_THUMBNAIL_BYTES),
});

/** Sidebar: keeps a picture in the spreadsheet and names it in the cell that it belongs to. */
export function addPicture(picture: unknown): ReturnType<Wire["addPicture"]> {
  return answer("pictures", () => {
    const asked = Picture.safeParse(picture);
    if (!asked.success) return failed("pictureRefused");
    const whole = wholeOf(asked.data);
    if (whole === null) return failed("pictureRefused");
    return withDocumentLock(
      () => keep(SpreadsheetApp.getActiveSpreadsheet(), asked.data, whole),
      () => failed("busy"),
    );
  });
}

/** The picture with its own size; null when its bytes, or those to be shown, are not what they are said to be. */
function wholeOf({ caption, type, data, thumbnail }: NewPicture): WholePicture | null {
  const size = imageSize(Utilities.base64Decode(data), type);
  const small = Utilities.base64Decode(thumbnail);
  const shown = (["image/png", "image/jpeg"] as const).find((each) => imageSize(small, each) !== null);
  if (size === null || shown === undefined) return null;
  const id = Utilities.getUuid().replace(/-/g, "").slice(0, 8).toUpperCase();
  return { id, type, ...size, caption, thumbnail: `data:${shown};base64,${thumbnail}`, data };
}

function keep(spreadsheet: Spreadsheet, picture: NewPicture, whole: WholePicture): Result<PictureList> {
  const reading = readWorkbook(spreadsheet);
  const { assessment } = reading;
  if (isUnfinished(reading)) return unfinished(reading);
  const cell = cellOf(assessment, picture.place);
  if (cell === null) return failed("sheetChanged");
  const replaced = picture.place.kind === "logo" ? idsOf(cell) : [];
  const stored = storedPictures(spreadsheet);
  const kept = stored.filter(({ id }) => !replaced.includes(id));
  const again = leftOver(assessment, stored, whole);
  if (again === null && kept.length >= MAX_PICTURES) return failed("picturesFull");
  const id = again?.id ?? whole.id;
  const line = pictureLine(whole.caption, id);
  const lines = picture.place.kind === "logo" ? [line] : [...cell.lines, line];
  try {
    if (again === null) storePicture(spreadsheet, whole);
    const written = writePictureCell(spreadsheet, reading, cell, lines);
    SpreadsheetApp.flush();
    if (!written) {
      dropPicture(spreadsheet, id);
      return failed("sheetChanged");
    }
  } catch (error) {
    attempt(() => dropPicture(spreadsheet, id));
    throw error;
  }
  for (const old of replaced) attempt(() => dropPicture(spreadsheet, old));
  return done(pictureList(spreadsheet, withLines(assessment, cell, lines)));
}

/** The very picture that an interrupted click has stored and named in no cell: it is named now, and not stored twice. */
function leftOver(
  assessment: Assessment,
  stored: readonly StoredPicture[],
  { caption, thumbnail, type, width, height }: WholePicture,
): StoredPicture | null {
  const same = (each: StoredPicture) =>
    each.caption === caption &&
    each.thumbnail === thumbnail &&
    each.type === type &&
    each.width === width &&
    each.height === height;
  return stored.find((each) => same(each) && cellsNaming(assessment, each.id).length === 0) ?? null;
}

/** The cell that the picture belongs to, as it is now; null when the sheet is not as the page showed it. */
function cellOf(assessment: Assessment, place: NewPicture["place"]): PictureCell | null {
  const { places } = assessment;
  const cells = pictureCells(assessment);
  if (place.kind === "logo")
    return places.office.rows["logo"] === undefined
      ? null
      : (cells.find(({ tab }) => tab === "office") ?? null);
  if (places.appendix.columns["pictures"] === undefined) return null;
  const isPlace = ({ tab, row, title }: PictureCell) =>
    tab === "appendix" && row === place.row && (title ?? "") === place.title;
  return cells.find(isPlace) ?? null;
}

function idsOf({ lines }: PictureCell): readonly string[] {
  return lines.map((line) => readPictureLine(line).id).filter((id) => id !== null);
}
