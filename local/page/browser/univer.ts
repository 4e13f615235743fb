import * as formula from "@univerjs/engine-formula";

/** The page's own copy of what local/engine/univer gives to Node, as far as code of both sides uses it. */
export const univer = { formula } as const;
