import type { ServerResponse } from "node:http";
import type { ServerEvent } from "../protocol";

/** The open pages, each with a stream of events. */
export interface Pages {
  /** `since` is the last change that the page knows. */
  readonly join: (response: ServerResponse, since: number) => void;
  readonly tell: (event: ServerEvent) => void;
  readonly close: () => void;
}

const KEPT = 500;

type Change = Extract<ServerEvent, { readonly kind: "mutation" }>;

function lines(event: ServerEvent): string {
  const id = event.kind === "mutation" ? `id: ${event.sequence}\n` : "";
  return `${id}data: ${JSON.stringify(event)}\n\n`;
}

/** No pages yet; `run` names this run of the server. The last changes are kept for a page that lost touch for a while. */
export function createPages(run: string): Pages {
  const streams = new Set<ServerResponse>();
  let recent: readonly Change[] = [];
  let forgotten = 0;

  const keep = (change: Change): void => {
    recent = [...recent, change].slice(-KEPT);
    forgotten = (recent[0]?.sequence ?? 1) - 1;
  };
  return {
    join: (response, since) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      const hello = { kind: "hello", run, sequence: Math.max(since, forgotten) } as const;
      const missed = recent.filter(({ sequence }) => sequence > since);
      response.write(`retry: 1000\n${[hello, ...missed].map(lines).join("")}`);
      streams.add(response);
      response.on("close", () => streams.delete(response));
    },
    tell: (event) => {
      if (event.kind === "mutation") keep(event);
      for (const stream of streams) stream.write(lines(event));
    },
    close: () => {
      for (const stream of streams) stream.end();
    },
  };
}
