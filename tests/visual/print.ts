import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, readPage } from "./page";

const has = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** What this machine lacks for turning documents into pages; null when nothing. */
export function lacking(): string | null {
  if (!has("soffice", "--version")) return "LibreOffice (soffice)";
  if (!has("pdftoppm", "-v")) return "Poppler (pdftoppm)";
  const fonts = spawnSync("fc-list", [":family=Sarabun"], { encoding: "utf8" }).stdout ?? "";
  return fonts.trim() === "" ? "the font Sarabun" : null;
}

/** The pages of .docx files as PNG files of 40 dpi, by the files' names; everything is written into `folder`. */
export function print(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
): Readonly<Record<string, readonly Buffer[]>> {
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? "");
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const documents = names.map((name) => join(folder, `${name}.docx`));
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents], {
    stdio: "ignore",
  });
  return Object.fromEntries(names.map((name) => [name, pagesOf(folder, name)]));
}

function pagesOf(folder: string, name: string): readonly Buffer[] {
  execFileSync("pdftoppm", ["-r", "40", "-gray", "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"))
    .sort()
    .map((file) => readFileSync(join(folder, file)));
}

/** An approved page. */
export function approved(path: string): Page {
  return readPage(readFileSync(path));
}
