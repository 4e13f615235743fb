import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Snapshot } from "../../engine/workbook";
import { createHost, type Host } from "../../host";
import { buildPage } from "./build-page";
import { createPages } from "./events";
import { answer, type Site } from "./routes";
import { isOwnRequest } from "./security";
import { openSession } from "./session";
import { createStore } from "./store";

/** Where the page finds everything, and what it begins with. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly bundleDir: string;
  readonly manifestPath: string;
  /** The folder that the page's own files are built into. */
  readonly pageDir: string;
  /** Where the officer's work is kept. */
  readonly dataFile: string;
  /** Fills an empty workbook with the sample office. */
  readonly fill: (host: Host) => Promise<void>;
}

/** A running page. */
export interface Served {
  readonly url: string;
  /** Ends it; what was changed is on the disk by then. */
  readonly close: () => Promise<void>;
}

function fail(response: ServerResponse, error: unknown): void {
  const bad =
    error instanceof SyntaxError ||
    (error instanceof Error && ["BadInput", "$ZodError"].includes(error.name));
  const status = error instanceof Error && "status" in error ? Number(error.status) : bad ? 400 : 500;
  if (status === 500) console.error(error);
  if (response.headersSent) return void response.end();
  const message = error instanceof Error ? error.message : String(error);
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ ok: false, message }));
}

async function startHost(options: ServeOptions) {
  const host = createHost(options);
  const blank = host.engine.snapshot();
  const store = createStore(options.dataFile, host.engine.snapshot);
  const kept = store.load();
  let sample: Snapshot | undefined;
  const fresh = async (): Promise<void> => {
    await host.engine.load(sample ?? blank);
    if (sample) return;
    await options.fill(host);
    sample = host.engine.snapshot();
  };
  if (kept) await host.engine.load(kept);
  else await fresh();
  return { host, store, fresh };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Nobody but this machine reaches it.
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Builds the page, opens the workbook as it was left, and serves both on this machine only. Rejects when the port is taken. */
export async function servePage(options: ServeOptions): Promise<Served> {
  const [{ host, store, fresh }] = await Promise.all([startHost(options), buildPage(options.pageDir)]);
  const run = randomUUID();
  const pages = createPages(run);
  const { bundleDir } = options;
  const session = await openSession({ host, bundleDir, run, tell: pages.tell, changed: store.touch });
  const site: Site = { ...options, host, session, pages, fresh };
  let port = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (!isOwnRequest(request, port)) return void response.writeHead(403).end("Forbidden.");
    answer(site, request, response).catch((error: unknown) => fail(response, error));
  });
  port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      pages.close();
      store.flush();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      host.dispose();
    },
  };
}
