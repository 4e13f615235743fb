import type { Block, Picture } from "./document";

/** A picture that was added but is not to be had any more; `row` is the sheet row of its activity, null for the logo. */
export interface MissingPicture {
  readonly row: number | null;
  /** The name of the file that it was added from. */
  readonly name: string;
}

/** The pictures of a report, read and scaled beforehand: a report never asks for one. */
export interface ReportPictures {
  /** The office's emblem for covers; null where none was added. */
  readonly logo: Picture | null;
  /** Pictures of the activities by the sheet row (from 1) of the tab ภาคผนวก, in the order in which they are printed. */
  readonly appendix: Readonly<Record<number, readonly Picture[]>>;
  /** QR codes by the address that they hold, written exactly as the cell writes it. */
  readonly codes: Readonly<Record<string, Picture>>;
  readonly missing: readonly MissingPicture[];
  /** Its charts as pictures, in the order in which they are printed; empty where nobody drew them. */
  readonly charts: readonly Picture[];
}

/** A report without pictures. */
export const NO_PICTURES: ReportPictures = { logo: null, appendix: {}, codes: {}, missing: [], charts: [] };

/** What stands in the place of a picture that is gone. */
export function missingPicture({ name }: MissingPicture): Block {
  return { kind: "paragraph", text: `ไม่พบภาพ “${name}”`, align: "center" };
}

/** An address with the words before it, and its QR code beside it where there is one. */
export function linkBlock({ codes }: ReportPictures, words: string, link: string): Block {
  const text = [{ text: `${words} ` }, { text: link, link }];
  const code = codes[link];
  return code === undefined
    ? { kind: "paragraph", text }
    : { kind: "beside", picture: { ...code, maxWidth: 26 }, text };
}
