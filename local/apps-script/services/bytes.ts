import { exception } from "./host";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CODES = new Map([...ALPHABET].map((letter, code) => [letter.charCodeAt(0), code]));

/** Base64 of bytes, signed or unsigned. */
export function toBase64(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((byteAt(bytes, at) << 16) | (byteAt(bytes, at + 1) << 8) | byteAt(bytes, at + 2)) >>> 0;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    parts.push(
      letters[0] ?? "",
      letters[1] ?? "",
      left > 1 ? (letters[2] ?? "") : "=",
      left > 2 ? (letters[3] ?? "") : "=",
    );
  }
  return parts.join("");
}

function byteAt(bytes: ArrayLike<number>, at: number): number {
  return at < bytes.length ? (bytes[at] ?? 0) & 255 : 0;
}

/** Bytes as Apps Script shows them, −128…127, of base64 in either alphabet. */
export function fromBase64(text: string): number[] {
  const body = text.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  const bytes: number[] = [];
  let bits = 0;
  let group = 0;
  for (let at = 0; at < body.length; at += 1) {
    const code = CODES.get(body.charCodeAt(at));
    if (code === undefined) throw exception("Could not decode string.");
    group = (group << 6) | code;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(((group >> bits) << 24) >> 24);
    group &= (1 << bits) - 1;
  }
  return bytes;
}

/** The signed bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let at = 0; at < escaped.length; at += 1) {
    const percent = escaped.charAt(at) === "%";
    const byte = percent ? Number.parseInt(escaped.slice(at + 1, at + 3), 16) : escaped.charCodeAt(at);
    if (percent) at += 2;
    bytes.push((byte << 24) >> 24);
  }
  return bytes;
}

/** The text of UTF-8 bytes; a malformed sequence throws. */
export function utf8Text(bytes: readonly number[]): string {
  const hex = bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, "0")}`);
  return decodeURIComponent(hex.join(""));
}
