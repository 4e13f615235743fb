/** A line of a picture cell: what is written under the picture, and the id by which it is kept. */
export interface PictureLine {
  readonly caption: string;
  /** Null where people wrote something else than what the sidebar writes. */
  readonly id: string | null;
}

const LINE = /^(.*?)\s*\[\s*ภาพ\s*:\s*([A-Za-z0-9]+)\s*\]$/;

/** The line that stands in the cell for a picture; people may change its caption there. */
export function pictureLine(caption: string, id: string): string {
  return `${caption} [ภาพ:${id}]`;
}

/** Reads such a line. */
export function readPictureLine(line: string): PictureLine {
  const [, caption, id] = LINE.exec(line.trim()) ?? [];
  return caption === undefined || id === undefined
    ? { caption: line.trim(), id: null }
    : { caption, id: id.toUpperCase() };
}
