import { isBytes, newBlob } from "./blob";
import { fromBase64, toBase64, utf8Bytes } from "./bytes";
import { enumName, utilityEnums } from "./enums";
import { exception, host } from "./host";
import { register } from "./register";

type GUtilities = GoogleAppsScript.Utilities.Utilities;

function bytesOf(data: unknown, call: string): ArrayLike<number> {
  if (typeof data === "string") return utf8Bytes(data);
  if (isBytes(data)) return data;
  throw exception(`The parameters (Object) don't match the method signature for Utilities.${call}.`);
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

function zoneParts(date: Date, timeZone: string): Readonly<Record<string, string>> {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" } as const;
  const more = { minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat("en-US", { ...options, ...more, timeZone });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

const FIELD: Readonly<Record<string, string>> = {
  y: "year",
  M: "month",
  d: "day",
  H: "hour",
  m: "minute",
  s: "second",
};

function dateField(parts: Readonly<Record<string, string>>, token: string): string {
  const letter = token.charAt(0);
  const value = parts[FIELD[letter] ?? ""];
  // Month and day names depend on a locale that nobody outside of Google knows.
  if (value === undefined || (letter === "M" && token.length > 2)) {
    throw exception(`Utilities.formatDate with "${token}" is not in the local host`);
  }
  if (letter === "y" && token.length === 2) return value.slice(-2);
  return String(Number(value)).padStart(token.length, "0");
}

function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = zoneParts(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (quoted === undefined) return dateField(parts, token);
    return quoted === "" ? "'" : quoted.replace(/''/g, "'");
  });
}

class LocalUtilities implements Partial<Omit<GUtilities, keyof typeof utilityEnums>> {
  constructor() {
    Object.assign(this, utilityEnums);
  }
  newBlob(data: unknown, contentType?: string, name?: string) {
    return newBlob(data, contentType, name);
  }
  base64Encode(data: unknown): string {
    return toBase64(bytesOf(data, "base64Encode"));
  }
  base64EncodeWebSafe(data: unknown): string {
    return toBase64(bytesOf(data, "base64EncodeWebSafe")).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(encoded: string): number[] {
    return fromBase64(encoded);
  }
  base64DecodeWebSafe(encoded: string): number[] {
    return fromBase64(encoded);
  }
  computeDigest(algorithm: unknown, value: unknown): number[] {
    const name = ALGORITHMS[enumName(algorithm) ?? ""];
    if (name === undefined)
      throw exception("Utilities.computeDigest with this algorithm is not in the local host");
    return fromBase64(host().digest(name, toBase64(bytesOf(value, "computeDigest"))));
  }
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (date instanceof Date) return formatDate(date, timeZone, format);
    throw exception(
      "The parameters (Object,String,String) don't match the method signature for Utilities.formatDate.",
    );
  }
  getUuid(): string {
    return host().uuid();
  }
  // Waiting would only make tests slow: nobody else changes anything meanwhile.
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw exception("sleep() time must be at most 300000 milliseconds.");
  }
}

register(LocalUtilities, { name: "Utilities" });

/** The global Utilities. */
export const makeUtilities = (): object => new LocalUtilities();
