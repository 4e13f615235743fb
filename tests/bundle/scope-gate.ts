import ts from "typescript";

/** A place in the code that uses a Google service: `file:line call`, and the scopes of which it needs one. */
export interface Need {
  readonly where: string;
  readonly scopes: readonly string[];
}

const SERVICE_TYPES = "gas-types-detailed";
const AUTH = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g;

/**
 * What Drive's generated service needs is not in the types' documentation; every method of a file that the app made
 * is content with drive.file (Google's discovery document of Drive v3).
 */
const ADVANCED: Readonly<Record<string, string>> = { Drive: "https://www.googleapis.com/auth/drive.file" };

/** Every call in the files that needs a scope, as the TypeScript compiler resolves it. */
export function scopeNeeds(files: readonly string[]): readonly Need[] {
  const program = ts.createProgram([...files, `node_modules/${SERVICE_TYPES}/index.d.ts`], {
    target: ts.ScriptTarget.ES2019,
    lib: ["lib.es2019.d.ts"],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const needs: Need[] = [];
  const visit = (node: ts.Node): void => {
    const scopes = scopesOf(checker, node);
    if (scopes.length > 0) needs.push({ where: placeOf(node), scopes: [...new Set(scopes)] });
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read.`);
    visit(source);
  }
  return needs;
}

/** Where the manifest's scopes are not enough, one line a place. */
export function refusals(needs: readonly Need[], granted: readonly string[]): readonly string[] {
  return needs
    .filter(({ scopes }) => !scopes.some((scope) => granted.includes(scope)))
    .map(({ where, scopes }) => `${where}: ${scopes.map((scope) => scope.split("/auth/")[1]).join(" or ")}`);
}

function scopesOf(checker: ts.TypeChecker, node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const advanced = ADVANCED[node.expression.text];
    return advanced === undefined ? [] : [advanced];
  }
  if (!ts.isCallExpression(node)) return [];
  const declaration = checker.getResolvedSignature(node)?.getDeclaration();
  const source = declaration?.getSourceFile();
  if (!declaration || !source?.fileName.includes(SERVICE_TYPES)) return [];
  return source.text.slice(declaration.getFullStart(), declaration.getStart()).match(AUTH) ?? [];
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const text = ts.isCallExpression(node) ? node.expression.getText() : node.getText();
  return `${source.fileName}:${line} ${text}`;
}
