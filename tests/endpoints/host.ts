import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { type Program, parseBundle, readBundle } from "../../local/apps-script/bundle";
import { type Manifest, readManifest } from "../../local/apps-script/manifest";
import { type RunOptions, type RunResult, runFunction } from "../../local/apps-script/run";
import { scriptRun } from "../../local/apps-script/script-run";
import { filled } from "../../local/fill";
import { loadSample } from "../../local/sample";
import { build } from "../../scripts/build";
import type { Result, Wire } from "../../src/wire";

/** The built add-on, ready to be called as the sidebar calls it. */
export interface AddOn {
  readonly call: <K extends keyof Wire>(name: K, book: Book, ...rest: CallRest<K>) => Answer<K>;
  /** The same, for a run that may not end with an answer. */
  readonly run: <K extends keyof Wire>(name: K, book: Book, ...rest: CallRest<K>) => RunResult;
  /** Any function, a menu item too, as Google runs it. */
  readonly click: (click: Click, book: Book, options?: Partial<RunOptions>) => RunResult;
  readonly manifest: Manifest;
}

/** One click as a person makes it; `answers` are those to alerts. */
export type Click = Pick<RunOptions, "name" | "args" | "answers">;

type CallRest<K extends keyof Wire> = readonly [
  args?: Readonly<Parameters<Wire[K]>>,
  options?: Partial<RunOptions>,
];

/** What a call gave, with the spreadsheet and Drive as they are afterwards. */
export interface Answer<K extends keyof Wire> {
  readonly result: ReturnType<Wire[K]>;
  readonly book: Book;
  readonly calls: RunResult["calls"];
  readonly logs: RunResult["logs"];
}

/** Builds the add-on anew and loads it as Apps Script would. */
export async function addOn(): Promise<AddOn> {
  const folder = mkdtempSync(join(tmpdir(), "ita-endpoints-"));
  await build(folder);
  const bundle: Program = parseBundle(readBundle(folder));
  const manifest: Manifest = readManifest(join(folder, "appsscript.json"));
  rmSync(folder, { recursive: true });
  const call = <K extends keyof Wire>(name: K, book: Book, ...[args, options]: CallRest<K>) =>
    scriptRun({ bundle, manifest, book, name, args: args ?? [], ...options });
  return {
    manifest,
    run: call,
    click: (click, book, options) => runFunction({ bundle, manifest, book, ...click, ...options }),
    call: (name, book, ...rest) => {
      const run = call(name, book, ...rest);
      if (!run.ok) throw new Error(`${name} threw: ${run.error.stack}`);
      return {
        result: run.value as ReturnType<Wire[typeof name]>,
        book: run.book,
        calls: run.calls,
        logs: run.logs,
      };
    },
  };
}

/** The value of a result; throws the sentence of one that has none. */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.code}: ${result.message.th}`);
}

/** A spreadsheet with the template and a sample office's figures. */
export function sampleBook({ call }: AddOn, file: string): Book {
  const sample = loadSample(join("samples", file));
  const empty = call("buildTemplate", emptyBook()).book;
  const withYear = call("buildTemplate", filled(empty, sample, ["office"])).book;
  return filled(withYear, sample);
}

/** The bytes that a Drive file was made of. */
export function bytesOf(book: Book, fileId: string): Buffer {
  const file = book.files.find(({ id }) => id === fileId);
  return Buffer.from(file?.content ?? "", "base64");
}

/** The words of a report's document. */
export function textOf(book: Book, fileId: string): string {
  const xml = unzipSync(bytesOf(book, fileId))["word/document.xml"] ?? new Uint8Array();
  return strFromU8(xml)
    .replace(/<[^>]+>/g, "")
    .replace(/\u00a0/g, " ");
}
