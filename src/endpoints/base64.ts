import * as z from "zod/mini";

/** Base64 of a file of so many bytes at most. */
export const base64 = (bytes: number) =>
  z.string().check(z.minLength(16), z.maxLength(Math.ceil(bytes / 3) * 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
