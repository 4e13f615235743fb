/** Long enough for a neighbour's last moment, short enough that the page still answers soon. */
const PATIENCE_MS = 2000;

/** Runs `act` while no other execution of this document's add-on does the same; `busy` answers when another one has the lock. */
export function withDocumentLock<T>(act: () => T, busy: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) return busy();
  try {
    const result = act();
    // Google may tell of a refusal as late as it writes; the neighbour must find everything written.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
