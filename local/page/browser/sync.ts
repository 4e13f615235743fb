import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import { isShared, type Mutation } from "../../engine/mutation";
import type { ServerEvent, Start } from "../protocol";
import { api } from "./api";
import type { SpreadsheetPage } from "./create-univer";

/** How the page stands with the server. */
export type SyncState = "saved" | "saving" | "lost";

/** The two ways of changes between this page and the server. */
export interface Sync {
  /** Resolves when everything done here so far is done there, too. */
  readonly drained: () => Promise<void>;
}

const AGAIN = 1000;
const SET_CELLS = "sheet.mutation.set-range-values";

const pause = (time: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, time));

/** Sends one change until the server has it; false when it was refused. */
async function deliver(
  page: string,
  mutation: Mutation,
  state: (state: SyncState) => void,
): Promise<boolean> {
  for (;;) {
    try {
      return await api.change({ page, mutation });
    } catch {
      state("lost");
      await pause(AGAIN);
    }
  }
}

/**
 * Keeps the page and the server the same. The server's order of changes counts: a change of others that crosses one of
 * ours is put right by doing ours again when its turn comes, or, where that does not give the same, by `startAnew`.
 */
export function startSync(
  { injector }: SpreadsheetPage,
  start: Start,
  state: (state: SyncState) => void,
  startAnew: () => void,
): Sync {
  const commands = injector.get(ICommandService);
  const page = crypto.randomUUID();
  const own: { readonly mutation: Mutation; crossed: boolean }[] = [];
  let outbox = Promise.resolve();
  let { sequence } = start;

  // What was typed here goes first.
  const resync = (): void => void outbox.then(startAnew);

  const replay = ({ id, params }: Mutation): void => {
    if (!commands.syncExecuteCommand(id, { ...params }, { fromCollab: true })) resync();
  };

  const send = async (mutation: Mutation): Promise<void> => {
    const accepted = await deliver(page, mutation, state);
    if (!accepted) resync();
  };

  commands.onCommandExecuted(({ id, type, params }: Readonly<ICommandInfo>, how?: IExecutionOptions) => {
    if (type !== CommandType.MUTATION || how?.fromCollab || !isShared(id, params, how)) return;
    // A copy, because the component goes on using the object.
    const mutation = JSON.parse(JSON.stringify({ id, params })) as Mutation;
    own.push({ mutation, crossed: false });
    state("saving");
    const sent = outbox.then(() => send(mutation));
    outbox = sent;
    void sent.then(() => {
      if (outbox === sent) state("saved");
    });
  });

  const echo = (): void => {
    const first = own.shift();
    if (first?.crossed) replay(first.mutation);
  };

  const foreign = (mutation: Mutation): void => {
    const simple = [mutation, ...own.map((each) => each.mutation)].every(({ id }) => id === SET_CELLS);
    if (own.length > 0 && !simple) {
      resync();
      return;
    }
    for (const each of own) each.crossed = true;
    replay(mutation);
  };

  const receive = (event: ServerEvent): void => {
    if (event.kind !== "mutation") {
      if (event.kind === "replaced" || event.run !== start.run || event.sequence > sequence) resync();
      return;
    }
    if (event.sequence <= sequence) return;
    sequence = event.sequence;
    if (event.origin === page) echo();
    else foreign(event.mutation);
  };

  const events = new EventSource(`/api/events?since=${start.sequence}`);
  events.onmessage = ({ data }: MessageEvent<string>) => receive(JSON.parse(data) as ServerEvent);
  events.onerror = () => state("lost");
  events.onopen = () => state("saved");
  return { drained: () => outbox };
}
