import type { Picture } from "../reports/document";
import type { MissingPicture, ReportPictures } from "../reports/pictures";
import { MAX_PICTURE_BYTES, type ReportKind } from "../wire";
import type { Assessment } from "../workbook/assessment";
import { readPictureLine } from "../workbook/pictures/line";
import { type WholePicture, wholePictures } from "../workbook/pictures/store";

/** What makes a QR code of an address: null for one that none can hold. */
type MakeCode = (
  address: string,
) => { readonly type: "gif"; readonly data: string; readonly side: number } | null;

/** Printed sides in millimetres. */
const LOGO_WIDTH = 30;
const CODE_WIDTH = 25;

type Store = ReadonlyMap<string, WholePicture>;

/** The pictures and QR codes that a report prints; what a cell names but nobody keeps is told by its name. */
export function reportPictures(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { office, appendix, declarations }: Assessment,
  kind: ReportKind,
  makeCode: MakeCode,
): Omit<ReportPictures, "charts"> {
  const rows = kind === "annual" ? appendix : [];
  const named = office.logo !== null || rows.some(({ pictures }) => pictures.length > 0);
  const store: Store = named ? storeOf(spreadsheet) : new Map();
  const logo = office.logo === null ? null : pictureOf(store, office.logo);
  const found = rows.map(({ row, pictures }) => ({
    row,
    pictures: pictures.map((line) => ({ line, picture: pictureOf(store, line) })),
  }));
  const missing = found.flatMap(({ row, pictures }) =>
    pictures.flatMap(({ line, picture }): readonly MissingPicture[] =>
      picture === null ? [{ row, name: readPictureLine(line).caption }] : [],
    ),
  );
  return {
    logo: logo && { ...withoutCaption(logo), maxWidth: LOGO_WIDTH },
    appendix: Object.fromEntries(
      found.map(({ row, pictures }) => [
        row,
        pictures.flatMap(({ picture }) => (picture === null ? [] : [picture])),
      ]),
    ),
    codes: codesOf(
      kind === "annual" ? [...rows, ...declarations].flatMap(({ links }) => links) : [],
      makeCode,
    ),
    missing:
      office.logo !== null && logo === null
        ? [{ row: null, name: readPictureLine(office.logo).caption }, ...missing]
        : missing,
  };
}

/** Base64 of the largest picture that is taken in: a larger one came into the sheet by another way, and is not printed. */
const MOST_CHARACTERS = Math.ceil(MAX_PICTURE_BYTES / 3) * 4;

function storeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Store {
  return new Map([...wholePictures(spreadsheet)].filter(([, { data }]) => data.length <= MOST_CHARACTERS));
}

function pictureOf(store: Store, line: string): Picture | null {
  const { caption, id } = readPictureLine(line);
  const stored = id === null ? undefined : store.get(id);
  if (!stored) return null;
  const { type, data, width, height } = stored;
  const words = caption === "" ? stored.caption : caption;
  return {
    kind: "picture",
    type: type === "image/png" ? "png" : "jpg",
    data,
    width,
    height,
    alt: words,
    caption: words,
  };
}

/** An emblem on a cover has a description, but no line under it. */
function withoutCaption({ caption: _, ...picture }: Picture): Picture {
  return picture;
}

function codesOf(links: readonly string[], makeCode: MakeCode): ReportPictures["codes"] {
  const codes = [...new Set(links)].flatMap((link) => {
    const code = makeCode(link);
    if (code === null) return [];
    const { type, data, side } = code;
    const picture: Picture = {
      kind: "picture",
      type,
      data,
      width: side,
      height: side,
      alt: `คิวอาร์โค้ดของลิงก์ ${link}`,
      maxWidth: CODE_WIDTH,
    };
    return [[link, picture] as const];
  });
  return Object.fromEntries(codes);
}
