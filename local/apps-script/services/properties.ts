import { utf8Bytes } from "./bytes";
import { exception, host } from "./host";
import { register } from "./register";

type GProperties = GoogleAppsScript.Properties.Properties;
type GService = GoogleAppsScript.Properties.PropertiesService;
type Store = Record<string, string>;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function checkLimits(store: Store, key: string, value: string): void {
  if (utf8Bytes(value).length > VALUE_LIMIT) throw exception("Argument too large: value");
  const others = Object.entries(store).filter(([name]) => name !== key);
  const size = [...others, [key, value]].reduce((sum, pair) => sum + utf8Bytes(pair.join("")).length, 0);
  if (size > STORE_LIMIT)
    throw exception(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
}

class LocalProperties implements Partial<GProperties> {
  readonly #store: () => Store;
  constructor(store: () => Store) {
    this.#store = store;
  }
  #put(key: string, value: unknown): void {
    checkLimits(this.#store(), key, String(value));
    this.#store()[key] = String(value);
  }
  getProperty(key: string): string | null {
    return this.#store()[key] ?? null;
  }
  getProperties(): Store {
    return { ...this.#store() };
  }
  getKeys(): string[] {
    return Object.keys(this.#store());
  }
  setProperty(key: string, value: string): GProperties {
    this.#put(key, value);
    return this as unknown as GProperties;
  }
  setProperties(properties: Store, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) for (const key of Object.keys(this.#store())) delete this.#store()[key];
    for (const [key, value] of Object.entries(properties)) this.#put(key, value);
    return this as unknown as GProperties;
  }
  deleteProperty(key: string): GProperties {
    delete this.#store()[key];
    return this as unknown as GProperties;
  }
  deleteAllProperties(): GProperties {
    for (const key of Object.keys(this.#store())) delete this.#store()[key];
    return this as unknown as GProperties;
  }
}

function userStore(): Store {
  const { book, userKey } = host();
  const store = book.properties.user[userKey] ?? {};
  book.properties.user[userKey] = store;
  return store;
}

class LocalPropertiesService implements Partial<GService> {
  getDocumentProperties(): GProperties {
    return new LocalProperties(() => host().book.properties.document) as unknown as GProperties;
  }
  getScriptProperties(): GProperties {
    return new LocalProperties(() => host().book.properties.script) as unknown as GProperties;
  }
  getUserProperties(): GProperties {
    return new LocalProperties(userStore) as unknown as GProperties;
  }
}

register(LocalProperties, { name: "Properties" });
register(LocalPropertiesService, { name: "PropertiesService" });

/** The global PropertiesService: 9 kB a value, 500 kB a store. */
export const makePropertiesService = (): object => new LocalPropertiesService();
