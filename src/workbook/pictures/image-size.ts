/** A picture file's own words about its size, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

type Bytes = readonly number[];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];

const at = (bytes: Bytes, index: number): number => (bytes[index] ?? 0) & 0xff;
const number16 = (bytes: Bytes, index: number): number => at(bytes, index) * 256 + at(bytes, index + 1);
const has = (bytes: Bytes, index: number, wanted: Bytes): boolean =>
  index >= 0 && wanted.every((value, offset) => at(bytes, index + offset) === value);
const size = (width: number, height: number): ImageSize | null =>
  width > 0 && height > 0 ? { width, height } : null;

/** The size of a whole PNG or JPEG file, its bytes signed or not; null for bytes that are not such a file to their end. */
export function imageSize(bytes: Bytes, type: "image/png" | "image/jpeg"): ImageSize | null {
  return type === "image/png" ? pngSize(bytes) : jpegSize(bytes);
}

function pngSize(bytes: Bytes): ImageSize | null {
  if (!has(bytes, 0, PNG) || !has(bytes, bytes.length - PNG_END.length, PNG_END)) return null;
  // The upper halves of both numbers are zero in any picture that fits in here.
  return size(number16(bytes, 18), number16(bytes, 22));
}

/** Walks over the segments to the frame's own: C0 to CF, but for the tables C4, C8 and CC. */
function jpegSize(bytes: Bytes): ImageSize | null {
  if (!has(bytes, 0, JPEG) || !has(bytes, bytes.length - JPEG_END.length, JPEG_END)) return null;
  let index = 2;
  while (index + 9 < bytes.length && at(bytes, index) === 0xff) {
    const marker = at(bytes, index + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return size(number16(bytes, index + 7), number16(bytes, index + 5));
    index += 2 + number16(bytes, index + 2);
  }
  return null;
}
