import { PNG } from "pngjs";

/** A page in shades of grey, 0 black to 255 white, row by row. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** A page from the bytes of a PNG file. */
export function readPage(bytes: Buffer): Page {
  const { width, height, data } = PNG.sync.read(bytes);
  const shades = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 255);
  return { width, height, shades };
}

/** About half a line of text at 40 dpi: what moves less than that is the font's or the office suite's own affair. */
const BLOCK = 8;
/** A block is another one when it is so many shades lighter or darker. */
const ANOTHER = 32;
/** Steps of grey in a kept page: enough for the comparison, and a quarter of the file. */
const STEP = 36;

/** A page as a small PNG file, in eight shades. */
export function keepPage({ width, height, shades }: Page): Buffer {
  const page = new PNG({ width, height, colorType: 0, inputColorType: 0, bitDepth: 8 });
  page.data = Buffer.from(shades.map((shade) => Math.min(255, Math.round(shade / STEP) * STEP + 3)));
  return PNG.sync.write(page, { colorType: 0, inputColorType: 0, deflateLevel: 9 });
}

function blocksOf({ width, height, shades }: Page): readonly number[] {
  const across = Math.ceil(width / BLOCK);
  const sums = new Float64Array(across * Math.ceil(height / BLOCK));
  const counts = new Float64Array(sums.length);
  shades.forEach((shade, at) => {
    const block = Math.floor(Math.floor(at / width) / BLOCK) * across + Math.floor((at % width) / BLOCK);
    sums[block] = (sums[block] ?? 0) + shade;
    counts[block] = (counts[block] ?? 0) + 1;
  });
  return [...sums].map((sum, block) => sum / (counts[block] ?? 1));
}

/** Which part of a page (0–1) looks different in another; 1 where the pages are not even of one size. */
export function difference(page: Page, other: Page): number {
  if (Math.abs(page.width - other.width) > 1 || Math.abs(page.height - other.height) > 1) return 1;
  const blocks = blocksOf(page);
  const others = blocksOf(other);
  const changed = blocks.filter((shade, block) => Math.abs(shade - (others[block] ?? 255)) > ANOTHER);
  return changed.length / blocks.length;
}
