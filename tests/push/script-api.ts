import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { Script } from "node:vm";
import type { Identity } from "./certificate";

/** A file as the Apps Script API takes it. */
export interface PushedFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

/** The Apps Script API on this machine: an HTTPS proxy's address, what was pushed last, and every path asked for. */
export interface ScriptApi {
  readonly proxy: string;
  readonly pushed: () => readonly PushedFile[];
  readonly paths: () => readonly string[];
  /** From now on every request is refused with that status and message; null takes it back. */
  readonly refuse: (status: number | null, message: string) => void;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { error: { code: status, message } },
});

/** What the real API refuses: no manifest, two files of one name, a script that does not parse as a Script. */
function refusalOf(files: readonly PushedFile[]): string | null {
  if (!files.some(({ name, type }) => name === "appsscript" && type === "JSON")) {
    return "Project contents must include a manifest file named appsscript.";
  }
  const twice = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
  if (twice) return `A file with this name already exists in the current project: ${twice.name}`;
  for (const { name, type, source } of files) {
    try {
      if (type === "SERVER_JS") new Script(source, { filename: name });
      if (type === "JSON") JSON.parse(source);
    } catch (error) {
      return `Syntax error: ${String(error)} line: 1 file: ${name}`;
    }
  }
  return null;
}

/** Starts the fake; only *.googleapis.com can be reached through it, so nothing leaves this machine. */
export async function startScriptApi(identity: Identity): Promise<ScriptApi> {
  let files: readonly PushedFile[] = [];
  const paths: string[] = [];
  let refused: Answer | null = null;

  function route(method: string, path: string, body: string): Answer {
    paths.push(`${method} ${path}`);
    if (refused !== null) return refused;
    if (!/^\/v1\/projects\/[^/]+\/content/.test(path)) return refusal(404, `No route for ${method} ${path}`);
    if (method === "PUT") {
      const next = (JSON.parse(body) as { files: readonly PushedFile[] }).files;
      const message = refusalOf(next);
      if (message !== null) return refusal(400, message);
      files = next;
    }
    return { status: 200, body: { scriptId: "local", files } };
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { status, body } = route(
        request.method ?? "",
        request.url ?? "",
        Buffer.concat(chunks).toString(),
      );
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  }

  const inside = createTlsServer(identity, handle);
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on("connect", (request, socket) => {
    if (!/^[\w-]+\.googleapis\.com:443$/.test(request.url ?? "")) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    inside.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    pushed: () => files,
    paths: () => paths,
    refuse: (status, message) => {
      refused = status === null ? null : refusal(status, message);
    },
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
