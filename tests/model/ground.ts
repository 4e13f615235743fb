import type { Ground } from "./sequences";
import { startsOf, templateWords } from "./starts";
import { built, openWorld } from "./world";

/** Builds the add-on, opens a spreadsheet and learns the words of the template; the books to begin in follow. */
export async function openGround(): Promise<Ground> {
  const world = openWorld(await built());
  const own = templateWords(world);
  return { world, own, starts: startsOf(world), counts: new Map() };
}
