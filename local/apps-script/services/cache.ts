import type { CacheEntry } from "../book";
import { utf8Bytes } from "./bytes";
import { exception, host } from "./host";
import { register } from "./register";

type GCache = GoogleAppsScript.Cache.Cache;
type GService = GoogleAppsScript.Cache.CacheService;
type Store = Record<string, CacheEntry>;

const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

function checkKey(key: unknown): string {
  if (key === null || key === undefined || key === "") throw exception("Invalid argument: key");
  const text = String(key);
  if (text.length > KEY_LIMIT) throw exception("Argument too large: key");
  return text;
}

class LocalCache implements Partial<GCache> {
  readonly #store: () => Store;
  constructor(store: () => Store) {
    this.#store = store;
  }
  #read(key: string): string | null {
    const entry = this.#store()[checkKey(key)];
    return entry !== undefined && entry.expires > Date.now() ? entry.value : null;
  }
  #write(key: string, value: unknown, seconds: number): void {
    const text = String(value);
    if (utf8Bytes(text).length > VALUE_LIMIT) throw exception("Argument too large: value");
    const life = Math.min(seconds, MAX_SECONDS) * 1000;
    this.#store()[checkKey(key)] = { value: text, expires: Date.now() + life };
  }
  get(key: string): string | null {
    return this.#read(key);
  }
  getAll(keys: string[]): Record<string, string> {
    const pairs = keys.map((key) => [key, this.#read(key)] as const);
    return Object.fromEntries(pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  }
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    this.#write(key, value, seconds);
  }
  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.#write(key, value, seconds);
  }
  remove(key: string): void {
    delete this.#store()[checkKey(key)];
  }
  removeAll(keys: string[]): void {
    for (const key of keys) delete this.#store()[checkKey(key)];
  }
}

function userStore(): Store {
  const { book, userKey } = host();
  const store = book.cache.user[userKey] ?? {};
  book.cache.user[userKey] = store;
  return store;
}

class LocalCacheService implements Partial<GService> {
  getDocumentCache(): GCache {
    return new LocalCache(() => host().book.cache.document) as unknown as GCache;
  }
  getScriptCache(): GCache {
    return new LocalCache(() => host().book.cache.script) as unknown as GCache;
  }
  getUserCache(): GCache {
    return new LocalCache(userStore) as unknown as GCache;
  }
}

register(LocalCache, { name: "Cache" });
register(LocalCacheService, { name: "CacheService" });

/** The global CacheService: 100 kB a value, 250 letters a key, at most six hours. */
export const makeCacheService = (): object => new LocalCacheService();
