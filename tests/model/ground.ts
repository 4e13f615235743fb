import type { Ground } from "./sequences";
import { startsOf, templateWords } from "./starts";
import { built, openWorld } from "./world";

/** Builds the add-on, opens a spreadsheet and makes every book in which a sequence may begin. */
export async function openGround(): Promise<Ground> {
  const world = openWorld(await built());
  const own = templateWords(world);
  return { world, own, starts: await startsOf(world), counts: new Map() };
}
