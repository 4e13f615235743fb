import * as z from "zod/mini";

const more = {
  digits: z.exactOptional(z.enum(["arabic", "thai"])),
  goAhead: z.exactOptional(z.boolean()),
  own: z.exactOptional(z.boolean()),
  anew: z.exactOptional(z.boolean()),
};

/** A report that is asked for: a round belongs to monitoring, a quarter to the quarterly report, and to no other. */
export const Request = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("annual"), ...more }),
  z.strictObject({ kind: z.literal("plan"), ...more }),
  z.strictObject({ kind: z.literal("declaration"), ...more }),
  z.strictObject({ kind: z.literal("monitoring"), round: z.literal([6, 12]), ...more }),
  z.strictObject({ kind: z.literal("quarterly"), quarter: z.literal([1, 2, 3, 4]), ...more }),
]);

/** The same as a type: what is left of a request once it was judged. */
export type ValidRequest = z.infer<typeof Request>;
