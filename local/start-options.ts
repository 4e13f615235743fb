import { parseArgs } from "node:util";
import { badInput } from "./bad-input";

/** What `npm start` was asked for. */
export interface StartOptions {
  /** End after the report, without serving the page. */
  readonly once: boolean;
  readonly port: number;
  /** Where the officer's work is kept; undefined for the usual place. */
  readonly dataFile: string | undefined;
}

const USAGE = "npm start -- --once --port 4173 --data-file FILE";
const DEFAULT_PORT = 4173;
const LAST_PORT = 65_535;

function parsed(args: readonly string[]) {
  const string = { type: "string" } as const;
  try {
    const options = { once: { type: "boolean" }, port: string, "data-file": string } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw badInput(`คำสั่งไม่ถูกต้อง ใช้ ${USAGE}`, "the command is not understood");
  }
}

/** Reads the command's arguments; port 0 takes any free one. Throws a BadInput for what it does not understand. */
export function startOptions(args: readonly string[]): StartOptions {
  const { once = false, port = String(DEFAULT_PORT), "data-file": dataFile } = parsed(args);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > LAST_PORT) {
    throw badInput(`พอร์ต ${port} ใช้ไม่ได้ ระบุเลข 0–${LAST_PORT}`, "that is not a port");
  }
  return { once, port: number, dataFile };
}
