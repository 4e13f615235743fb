import { MAX_PICTURE_BYTES } from "../../wire";
import type { PreparedPicture } from "./state";

type FileType = PreparedPicture["type"];

/** Longest sides in pixels, tried from the largest on until the file is small enough. */
const PHOTO_SIDES = [1600, 1280, 1024, 800, 640];
const LOGO_SIDES = [600, 400, 256];
const PHOTO_QUALITIES = [0.82, 0.7];
const THUMBNAIL_SIDE = 112;
const THUMBNAIL_QUALITY = 0.7;
const THUMBNAIL_BYTES = 14_000;

/** Makes a picture small enough to be kept, and a still smaller one to be shown; null for a file that is no picture. */
export async function scalePicture(file: Blob, isLogo: boolean): Promise<PreparedPicture | null> {
  const image = await imageOf(file);
  if (image === null) return null;
  const type: FileType = isLogo ? "image/png" : "image/jpeg";
  const data = smallEnough(image, type, isLogo ? LOGO_SIDES : PHOTO_SIDES, MAX_PICTURE_BYTES);
  const thumbnail =
    smallEnough(image, type, [THUMBNAIL_SIDE], THUMBNAIL_BYTES) ??
    smallEnough(image, "image/jpeg", [THUMBNAIL_SIDE, THUMBNAIL_SIDE / 2], THUMBNAIL_BYTES);
  return data === null || thumbnail === null ? null : { type, data, thumbnail };
}

/** The data URL of a thumbnail, whose first character tells PNG from JPEG. */
export function thumbnailUrl({ thumbnail }: PreparedPicture): string {
  return `data:image/${thumbnail.startsWith("iVBOR") ? "png" : "jpeg"};base64,${thumbnail}`;
}

function imageOf(file: Blob): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve(null);
    reader.onload = () => {
      const image = new Image();
      image.onerror = () => resolve(null);
      image.onload = () => resolve(image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null);
      image.src = String(reader.result);
    };
    reader.readAsDataURL(file);
  });
}

/** Base64 of the first size and quality that has no more bytes than allowed. */
function smallEnough(
  image: HTMLImageElement,
  type: FileType,
  sides: readonly number[],
  most: number,
): string | null {
  const qualities = sides.length > 1 ? PHOTO_QUALITIES : [THUMBNAIL_QUALITY];
  for (const side of sides) {
    for (const quality of type === "image/png" ? [1] : qualities) {
      const data = drawn(image, type, side, quality);
      if (data !== null && (data.length * 3) / 4 <= most) return data;
    }
  }
  return null;
}

function drawn(image: HTMLImageElement, type: FileType, side: number, quality: number): string | null {
  const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  if (type === "image/jpeg") {
    // JPEG has no transparency: what shows through would turn black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [head = "", data = ""] = canvas.toDataURL(type, quality).split(",");
  return head === `data:${type};base64` ? data : null;
}
