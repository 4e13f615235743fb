import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import * as z from "zod/mini";
import type { Book, DriveFile } from "../../apps-script/book";
import { fileName } from "../../file-name";
import type { Host } from "../../host";
import { readXlsx } from "../../xlsx/read";
import { writeXlsx } from "../../xlsx/write";
import type { Pages } from "./events";
import { setSecurityHeaders } from "./security";
import type { Session } from "./session";

/** What the routes stand on. */
export interface Site {
  readonly host: Host;
  readonly session: Session;
  readonly pages: Pages;
  readonly bundleDir: string;
  readonly pageDir: string;
  /** Makes the workbook the sample again. */
  readonly fresh: () => Promise<void>;
}

type Handler = (site: Site, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const LIMIT = 32 * 1024 * 1024;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

const sentSchema = z.object({
  page: z.string(),
  mutation: z.object({ id: z.string(), params: z.record(z.string(), z.unknown()) }),
});
const count = z.number().check(z.int(), z.gte(0));
const selectedSchema = z.object({
  sheet: z.string(),
  area: z.object({ row: count, column: count, rows: count, columns: count }),
});
const questionSchema = z.object({ title: z.string(), prompt: z.string(), buttons: z.string() });
const callSchema = z.object({
  selected: z.nullable(selectedSchema),
  name: z.string(),
  args: z.array(z.unknown()),
  by: z.enum(["sidebar", "menu"]),
  answers: z.array(z.object({ button: z.string(), to: questionSchema })),
});

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMIT) throw Object.assign(new Error("The request is too large."), { status: 413 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function json(request: IncomingMessage): Promise<unknown> {
  return JSON.parse((await body(request)).toString("utf8")) as unknown;
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { "Content-Type": type }).end(content);
}

const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, status, "application/json; charset=utf-8", JSON.stringify(value));

function download(response: ServerResponse, name: string, type: string, content: Uint8Array): void {
  response.setHeader("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  send(response, 200, type, content);
}

function sendFile(response: ServerResponse, folder: string, name: string): void {
  const path = join(folder, normalize(`/${name}`));
  if (!existsSync(path) || !statSync(path).isFile()) {
    send(response, 404, "text/plain", "Not found.");
    return;
  }
  response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
}

/** It is another spreadsheet: what was noted about the old one's reports is not true of it; the Drive is the same. */
function otherSpreadsheet(book: Book, sheets: Book["sheets"], names: Book["names"]): Book {
  const active = { sheetId: sheets[0]?.id ?? 0, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  return { ...book, sheets, names, active, metadata: [], properties: { ...book.properties, document: {} } };
}

async function open(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { sheets, names } = await readXlsx(await body(request));
  const { engine } = site.host;
  await site.session.replace(async () => {
    await site.host.book();
    const book = engine.toBook();
    await engine.apply(book, otherSpreadsheet(book, sheets, names));
  });
  sendJson(response, { ok: true });
}

/** What is called by its exact method and path. */
const ROUTES: Readonly<Record<string, Handler>> = {
  "GET /": ({ pageDir }, _, response) => sendFile(response, pageDir, "index.html"),
  "GET /Code.js": ({ bundleDir }, _, response) => sendFile(response, bundleDir, "Code.js"),
  "GET /api/start": async ({ session }, _, response) => sendJson(response, await session.start()),
  "GET /api/events": ({ pages }, request, response) => {
    const since = new URL(request.url ?? "/", "http://local").searchParams.get("since");
    pages.join(response, Number(request.headers["last-event-id"] ?? since ?? 0));
  },
  "GET /api/workbook.xlsx": async ({ host }, _, response) => {
    const book = await host.book();
    download(response, fileName(book.name, ".xlsx"), XLSX, await writeXlsx(book));
  },
  "POST /api/mutation": async ({ session }, request, response) => {
    const accepted = session.change(z.parse(sentSchema, await json(request)));
    sendJson(response, { ok: accepted }, accepted ? 200 : 409);
  },
  "POST /api/call": async ({ session }, request, response) =>
    sendJson(response, await session.call(z.parse(callSchema, await json(request)))),
  "POST /api/open": open,
  "POST /api/reset": async ({ session, fresh }, _, response) => {
    await session.replace(fresh);
    sendJson(response, { ok: true });
  },
};

function sendDocument(site: Site, response: ServerResponse, file: DriveFile, part: string): void {
  if (part === ".docx") {
    download(response, fileName(file.name, ".docx"), DOCX, Buffer.from(file.content, "base64"));
  } else if (part === ".json") {
    sendJson(response, { name: file.name, modifiedTime: file.modifiedTime });
  } else sendFile(response, site.pageDir, "document.html");
}

/** Answers one request whose origin has been checked. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
  const page = path.startsWith("/frame/") ? site.session.frame(path) : undefined;
  setSecurityHeaders(response, page === undefined ? "page" : "frame");
  const route = ROUTES[`${request.method} ${path}`];
  if (route) return route(site, request, response);
  if (request.method !== "GET") return send(response, 404, "text/plain", "Not found.");
  if (page !== undefined) return send(response, 200, "text/html; charset=utf-8", page);
  const [, id, part = ""] = /^\/documents\/([\w-]+)(\.docx|\.json)?$/.exec(path) ?? [];
  const file = id === undefined ? undefined : site.host.driveFiles().find((each) => each.id === id);
  if (file) return sendDocument(site, response, file, part);
  if (id !== undefined)
    return send(response, 404, "text/plain; charset=utf-8", "ไม่พบเอกสารนี้ · No such document.");
  sendFile(response, site.pageDir, path);
}
