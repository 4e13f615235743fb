import * as z from "zod/mini";
import { MAX_CHART_BYTES } from "../wire";
import { base64 } from "./base64";

const more = {
  digits: z.exactOptional(z.enum(["arabic", "thai"])),
  goAhead: z.exactOptional(z.boolean()),
  own: z.exactOptional(z.boolean()),
  anew: z.exactOptional(z.boolean()),
};

const Charts = z.strictObject({
  of: z.string().check(z.maxLength(50_000)),
  pictures: z.array(base64(MAX_CHART_BYTES)).check(z.maxLength(8)),
});

/** A report that is asked for: a round belongs to monitoring and the short forms, a quarter to the quarterly report, and to no other. */
export const Request = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("annual"), ...more, charts: z.exactOptional(Charts) }),
  z.strictObject({ kind: z.literal("plan"), ...more }),
  z.strictObject({ kind: z.literal("declaration"), ...more }),
  z.strictObject({
    kind: z.enum(["monitoring", "gifts", "complaints", "risks"]),
    round: z.literal([6, 12]),
    ...more,
  }),
  z.strictObject({ kind: z.literal("quarterly"), quarter: z.literal([1, 2, 3, 4]), ...more }),
]);

/** The same as a type: what is left of a request once it was judged. */
export type ValidRequest = z.infer<typeof Request>;
