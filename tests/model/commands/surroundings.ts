import fc from "fast-check";
import { type Step, step } from "../play";
import { throughXlsx } from "../starts";

const undo = fc.integer({ min: 1, max: 3 }).map((back) =>
  step("undo", async ({ world, past }) => {
    // The last of the past is the book as it is now.
    const former = past[Math.max(0, past.length - 1 - back)];
    if (former) await world.become(former);
    return `undo the last ${back}`;
  }),
);

const settings = fc
  .tuple(
    fc.constantFrom("th_TH", "en_US", "de_DE"),
    fc.constantFrom("Asia/Bangkok", "America/New_York", "Etc/GMT"),
  )
  .map(([locale, timeZone]) =>
    step("settings", async ({ world }) => {
      await world.edit((book) => {
        book.locale = locale;
        book.timeZone = timeZone;
      });
      return `set the spreadsheet to ${locale}, ${timeZone}`;
    }),
  );

const file = fc.constant(null).map(() =>
  step("xlsx", async ({ world }) => {
    await world.become(await throughXlsx(world.book()));
    return "save as .xlsx and open that file";
  }),
);

/** What happens to the spreadsheet as a whole. */
export const surroundings: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: undo },
  { weight: 2, arbitrary: settings },
  { weight: 1, arbitrary: file },
);
