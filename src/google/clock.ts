/** Google ends a run after six minutes: a part of a long action ends far below that, and a whole one well before it. */
export const STEP_MS = 60_000;
export const WHOLE_MS = 240_000;

/** Tells whether less than that many milliseconds have gone by since. */
export function within(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds;
  return () => Date.now() < end;
}
