import type { IncomingMessage, ServerResponse } from "node:http";

const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  // The spreadsheet component sets styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

// What Google gives a sidebar, less the network: the page of the add-on asks no host for anything.
const FRAME = [
  "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads",
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Sets what every answer says about itself; a frame's page may not be the same origin as the page around it. */
export function setSecurityHeaders(response: ServerResponse, kind: "page" | "frame"): void {
  response.setHeader("Content-Security-Policy", kind === "page" ? PAGE : FRAME);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-cache");
}

/**
 * Whether a request comes from a page of this server. The host is checked always, against names that somebody else
 * lets point to this machine; what changes something must also come from our own origin.
 */
export function isOwnRequest({ headers, method }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return false;
  if (method === "GET" || method === "HEAD") return true;
  return headers.origin === `http://${headers.host}`;
}
