import { readdirSync, readFileSync } from "node:fs";
import { join, parse as parsePath } from "node:path";
import { parse } from "acorn";

/** One file of a script project as clasp pushes it: the name has no extension. */
export interface BundleFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML";
  readonly source: string;
}

/** A project's server code as one Script. `functions` are the top-level function declarations, by name. */
export interface Program {
  readonly code: string;
  readonly functions: ReadonlySet<string>;
  readonly html: Readonly<Record<string, string>>;
}

/** The pushed files of a build folder in clasp's order; the manifest is not among them. */
export function readBundle(folder: string): readonly BundleFile[] {
  const names = readdirSync(folder).sort((a, b) => a.localeCompare(b));
  return names.flatMap((file): BundleFile[] => {
    const { name, ext } = parsePath(file);
    if (ext !== ".js" && ext !== ".html") return [];
    const type = ext === ".js" ? "SERVER_JS" : "HTML";
    return [{ name, type, source: readFileSync(join(folder, file), "utf8") }];
  });
}

function declaredFunctions(file: BundleFile): readonly string[] {
  try {
    // ES2019 and Script goal are what the upload accepts for certain: no modules, no class fields.
    const { body } = parse(file.source, { ecmaVersion: 2019, sourceType: "script" });
    return body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\((\d+):\d+\)/.exec(message)?.[1] ?? "1";
    throw new SyntaxError(`Syntax error: SyntaxError: ${message} line: ${line} file: ${file.name}`);
  }
}

/** Parses every file as ES2019 and joins them in push order, so that functions of all files know each other. */
export function parseBundle(files: readonly BundleFile[]): Program {
  const scripts = files.filter((file) => file.type === "SERVER_JS");
  const names = scripts.flatMap(declaredFunctions);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new SyntaxError(`Two files declare the function ${twice}.`);
  const html = files.filter((file) => file.type === "HTML").map((file) => [file.name, file.source]);
  return {
    code: scripts.map((file) => file.source).join("\n;\n"),
    functions: new Set(names),
    html: Object.fromEntries(html) as Record<string, string>,
  };
}
