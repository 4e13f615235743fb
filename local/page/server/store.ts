import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Snapshot } from "../../engine/workbook";

const FORMAT = 1;
const QUIET = 400;

interface Stored {
  readonly format: typeof FORMAT;
  readonly snapshot: Snapshot;
}

/** The file in which the officer's work outlives the server: workbook, Drive and properties. */
export interface Store {
  /** Undefined when there is nothing yet. A file that cannot be read is put aside, never overwritten. */
  readonly load: () => Snapshot | undefined;
  /** Says that something changed: it is written when changes pause. */
  readonly touch: () => void;
  /** Writes what is not written yet. */
  readonly flush: () => void;
}

function parse(text: string): Snapshot {
  const stored = JSON.parse(text) as Partial<Stored>;
  if (stored.format !== FORMAT || stored.snapshot === undefined) throw new Error("Unknown format.");
  return stored.snapshot;
}

function putAside(path: string): string {
  const aside = `${path}.${new Date().toISOString().replace(/[:.]/g, "-")}.unreadable`;
  renameSync(path, aside);
  return aside;
}

/** A half-written file never takes the place of a whole one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

/** A store in that file; `snapshot` gives what is to be kept. */
export function createStore(path: string, snapshot: () => Snapshot): Store {
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writeWhole(path, JSON.stringify({ format: FORMAT, snapshot: snapshot() } satisfies Stored));
  };
  return {
    load: () => {
      if (!existsSync(path)) return undefined;
      try {
        return parse(readFileSync(path, "utf8"));
      } catch {
        console.error(`อ่านไฟล์งานไม่ได้ เก็บไว้ที่ (unreadable, kept as) ${putAside(path)}`);
        return undefined;
      }
    },
    touch: () => {
      timer ??= setTimeout(flush, QUIET);
    },
    flush,
  };
}
