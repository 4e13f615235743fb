import { fromBase64, toBase64, utf8Bytes, utf8Text } from "./bytes";
import { exception } from "./host";
import { register } from "./register";

type GBlob = GoogleAppsScript.Base.Blob;

interface BlobState {
  readonly base64: string;
  readonly contentType: string | null;
  readonly name: string | null;
}

const blobs = new WeakMap<object, () => BlobState>();

/** What is in a Blob that the script passed; a byte must be −128…255 as in Apps Script. */
export function blobState(blob: unknown, call: string): BlobState {
  const state = typeof blob === "object" && blob !== null ? blobs.get(blob) : undefined;
  if (!state) throw exception(`The parameters (Object) don't match the method signature for ${call}.`);
  return state();
}

/** A Blob of bytes in base64. */
export function makeBlob(state: BlobState): GBlob {
  return new LocalBlob(state) as unknown as GBlob;
}

/** A Blob as Utilities.newBlob makes it, of a text or of bytes. */
export function newBlob(data: unknown, contentType?: string | null, name?: string | null): GBlob {
  const text = typeof data === "string";
  if (!text && !isBytes(data)) {
    throw exception("The parameters (Object) don't match the method signature for Utilities.newBlob.");
  }
  const base64 = toBase64(text ? utf8Bytes(data) : data);
  return makeBlob({ base64, contentType: contentType ?? (text ? "text/plain" : null), name: name ?? null });
}

/** Whether a value is what Apps Script takes as Byte[]. A typed array of unsigned bytes passes too. */
export function isBytes(value: unknown): value is ArrayLike<number> {
  if (value instanceof Uint8Array || value instanceof Int8Array) return true;
  return Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255);
}

class LocalBlob implements Partial<GBlob> {
  #state: BlobState;
  constructor(state: BlobState) {
    this.#state = state;
    blobs.set(this, () => this.#state);
  }
  #set(change: Partial<BlobState>): GBlob {
    this.#state = { ...this.#state, ...change };
    return this as unknown as GBlob;
  }
  getBytes(): number[] {
    return fromBase64(this.#state.base64);
  }
  getContentType(): string | null {
    return this.#state.contentType;
  }
  getDataAsString(): string {
    return utf8Text(fromBase64(this.#state.base64));
  }
  getName(): string | null {
    return this.#state.name;
  }
  copyBlob(): GBlob {
    return makeBlob(this.#state);
  }
  setBytes(data: readonly number[]): GBlob {
    return this.#set({ base64: toBase64(data) });
  }
  setContentType(contentType: string | null): GBlob {
    return this.#set({ contentType });
  }
  setDataFromString(text: string): GBlob {
    return this.#set({ base64: toBase64(utf8Bytes(text)) });
  }
  setName(name: string): GBlob {
    return this.#set({ name });
  }
}

register(LocalBlob, { name: "Blob" });
