import { countCall, exception, host } from "./host";
import { register } from "./register";

type GLock = GoogleAppsScript.Lock.Lock;
type GService = GoogleAppsScript.Lock.LockService;

// A planned failure of Lock.tryLock or Lock.waitLock is somebody else who holds the lock.
class LocalLock implements Partial<GLock> {
  readonly #kind: string;
  constructor(kind: string) {
    this.#kind = kind;
  }
  #take(call: string): boolean {
    if (countCall(call) !== undefined) return false;
    host().held.add(this.#kind);
    return true;
  }
  hasLock(): boolean {
    return host().held.has(this.#kind);
  }
  releaseLock(): void {
    host().held.delete(this.#kind);
  }
  tryLock(timeoutInMillis: number): boolean {
    return this.#take(lockCall("tryLock", timeoutInMillis));
  }
  waitLock(timeoutInMillis: number): void {
    if (this.#take(lockCall("waitLock", timeoutInMillis))) return;
    throw exception("Lock timeout: another process was holding the lock for too long.");
  }
}

function lockCall(method: string, timeout: unknown): string {
  if (typeof timeout === "number" && timeout >= 0) return `Lock.${method}`;
  throw exception(`The parameters (Object) don't match the method signature for LockService.Lock.${method}.`);
}

class LocalLockService implements Partial<GService> {
  getDocumentLock(): GLock {
    return new LocalLock("document") as unknown as GLock;
  }
  getScriptLock(): GLock {
    return new LocalLock("script") as unknown as GLock;
  }
  getUserLock(): GLock {
    return new LocalLock("user") as unknown as GLock;
  }
}

register(LocalLock, { name: "Lock", uncounted: ["tryLock", "waitLock"] });
register(LocalLockService, { name: "LockService" });

/** The global LockService. Nobody else runs here, so a lock is free unless a failure is planned. */
export const makeLockService = (): object => new LocalLockService();
