import type { Text } from "../text/text";

/** How far a long piece of work is: `step` of its `of` parts are done, `label` names the next one. */
export interface Progress {
  readonly step: number;
  readonly of: number;
  readonly label: Text;
}

/**
 * Asked before each part of a long piece of work, with how far it is: false lets it rest there. What is left is noted in
 * the sheet by then, and the next run goes on with it.
 */
export type MayGoOn = (progress: Progress) => boolean;
