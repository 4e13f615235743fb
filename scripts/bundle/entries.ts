import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** A function that Google may call: where it is written, its plain parameters and its JSDoc, word for word. */
export interface Entry {
  readonly name: string;
  /** Absolute path of the module that declares it. */
  readonly module: string;
  readonly parameters: readonly string[];
  readonly doc: string;
  /** Marked @customfunction: callable from a cell, where each call pays for all that is loaded. */
  readonly custom: boolean;
}

/**
 * The functions that a list of re-exports (`export { A, B } from "./module";`) names, in its order. Throws an Error
 * that names the first statement or function that the script could not offer as a documented top-level function.
 */
export function entriesOf(listFile: string): readonly Entry[] {
  const entries = parse(listFile).statements.flatMap((statement) => {
    const { module, names } = reExport(statement, listFile);
    const source = parse(module);
    return names.map((name) => entry(source, name));
  });
  const twice = entries.find(
    ({ name }, index) => entries.findIndex((other) => other.name === name) !== index,
  );
  if (twice) throw new Error(`${listFile}: ${twice.name} is listed twice.`);
  return entries;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function reExport(statement: ts.Statement, listFile: string): { module: string; names: readonly string[] } {
  if (
    !ts.isExportDeclaration(statement) ||
    statement.isTypeOnly ||
    !statement.moduleSpecifier ||
    !ts.isStringLiteral(statement.moduleSpecifier) ||
    !statement.exportClause ||
    !ts.isNamedExports(statement.exportClause)
  ) {
    throw new Error(`${listFile}: “${statement.getText()}” is not a plain \`export { … } from "…"\`.`);
  }
  const renamed = statement.exportClause.elements.find(
    (element) => element.propertyName || element.isTypeOnly,
  );
  if (renamed) throw new Error(`${listFile}: “${renamed.getText()}” must keep the name of its function.`);
  return {
    module: resolve(dirname(listFile), `${statement.moduleSpecifier.text}.ts`),
    names: statement.exportClause.elements.map((element) => element.name.text),
  };
}

function entry(source: ts.SourceFile, name: string): Entry {
  const where = `${source.fileName}: ${name}`;
  const declaration = source.statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === name && isExported(statement),
  );
  if (!declaration) throw new Error(`${where} is not an \`export function\`.`);
  if (name.endsWith("_")) throw new Error(`${where} ends with “_”, which hides it from Google.`);
  const doc = docOf(source, declaration);
  if (!doc) throw new Error(`${where} has no JSDoc block directly above it.`);
  return {
    name,
    module: source.fileName,
    parameters: declaration.parameters.map((parameter) => plainName(parameter, where)),
    doc,
    custom: /@customfunction\b/.test(doc),
  };
}

function isExported(declaration: ts.FunctionDeclaration): boolean {
  return declaration.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function docOf(source: ts.SourceFile, declaration: ts.FunctionDeclaration): string | null {
  const last = ts.getLeadingCommentRanges(source.text, declaration.pos)?.at(-1);
  const comment = last ? source.text.slice(last.pos, last.end) : "";
  return comment.startsWith("/**") ? comment : null;
}

/** A default, a rest or a pattern would be lost in the top-level function, and with it what Sheets shows. */
function plainName(parameter: ts.ParameterDeclaration, where: string): string {
  if (!ts.isIdentifier(parameter.name) || parameter.initializer || parameter.dotDotDotToken) {
    throw new Error(`${where}: the parameter “${parameter.getText()}” is not a plain name.`);
  }
  return parameter.name.text;
}
