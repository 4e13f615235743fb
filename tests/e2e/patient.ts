/** How long a test waits for what must come; other tests may be using the same two cores. */
export const PATIENT = { timeout: 30_000 } as const;
