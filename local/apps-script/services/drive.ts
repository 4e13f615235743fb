import type { DriveFile } from "../book";
import { blobState, makeBlob, newBlob } from "./blob";
import { exception, type Failure, host } from "./host";
import { register } from "./register";

type GFiles = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GPermissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type GFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type GPermission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Options = Readonly<Record<string, unknown>>;

const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
// What Drive turns into a document when it is uploaded as one.
const IMPORTABLE = new Set([DOCX, "text/html", "text/plain", "text/markdown", "application/rtf"]);
/** Bytes in UTF-8 of a property's key and value together. */
const LONGEST_PROPERTY = 124;
const DEFAULT_FIELDS = ["kind", "id", "name", "mimeType"];

function apiName(call: string): string {
  const [, collection = "", method = ""] = call.split(".");
  return `drive.${collection.toLowerCase()}.${method === "remove" ? "delete" : method}`;
}

function apiError(call: string, message: string, code: number): Error {
  const text = `API call to ${apiName(call)} failed with error: ${message}`;
  const error = exception(text, "GoogleJsonResponseException");
  return Object.assign(error, { details: { code, message, errors: [{ message, domain: "global" }] } });
}

const fail = (call: string, { message, code }: Failure): Error => apiError(call, message, code ?? 500);

const reaches = (file: DriveFile, options: Options): boolean =>
  file.owner === host().userKey && (file.inSharedDrive !== true || options["supportsAllDrives"] === true);

/** drive.file reaches a file only for the user for whom the app made it, sharing or not. */
function fileOf(id: string, call: string, options: Options): DriveFile {
  const file = host().book.files.find((each) => each.id === id && reaches(each, options));
  if (!file) throw apiError(call, `File not found: ${id}.`, 404);
  return file;
}

function link(file: DriveFile): string {
  const document = file.mimeType === GOOGLE_DOC;
  return document
    ? `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

function resource(file: DriveFile): Record<string, unknown> {
  const { id, name, mimeType, description, trashed, appProperties, createdTime, modifiedTime } = file;
  const facts = { kind: "drive#file", id, name, mimeType, description, trashed, appProperties };
  const size = file.mimeType === GOOGLE_DOC ? undefined : String(Math.floor((file.content.length * 3) / 4));
  const version = String(file.version);
  const permissions = file.permissions.map((permission) => ({ ...permission }));
  const more = { size, version, webViewLink: link(file), ownedByMe: true, permissions };
  return { ...facts, createdTime, modifiedTime, ...more };
}

function pick(file: DriveFile, fields: readonly string[], call: string): GFile {
  const all = resource(file);
  if (fields.includes("*")) return all as GFile;
  const chosen = fields.flatMap((field) => {
    const [, name = field, inner] = /^(\w+)\(([^)]*)\)$/.exec(field) ?? [];
    if (!(name in all)) throw apiError(call, `Invalid field selection ${name}`, 400);
    const value = all[name];
    if (value === undefined) return [];
    return [[name, inner === undefined ? value : innerFields(value, inner.split(","))] as const];
  });
  return Object.fromEntries(chosen) as GFile;
}

/** The chosen fields of each thing in a list, as `permissions(id,type)` asks for them. */
function innerFields(list: unknown, names: readonly string[]): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((each: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(names.filter((name) => name in each).map((name) => [name, each[name]])),
  );
}

function fieldsOf(options: Options): string[] {
  const { fields } = options;
  if (typeof fields !== "string") return DEFAULT_FIELDS;
  return (fields.match(/[^,(]+(\([^)]*\))?/g) ?? []).map((field) => field.trim());
}

function setContent(file: DriveFile, blob: unknown, call: string): void {
  const { base64, contentType } = blobState(blob, call);
  const type = contentType ?? "application/octet-stream";
  if (file.mimeType === GOOGLE_DOC && !IMPORTABLE.has(type)) throw apiError(call, "Bad Request", 400);
  file.content = base64;
  file.contentType = type;
  file.version += 1;
}

function setFacts(file: DriveFile, facts: GFile, call: string): void {
  if (facts.name !== undefined) file.name = facts.name;
  if (facts.description !== undefined) file.description = facts.description;
  if (facts.trashed !== undefined) file.trashed = facts.trashed;
  for (const [key, value] of Object.entries(facts.appProperties ?? {})) {
    if (encodeURIComponent(key + value).replace(/%../g, "x").length > LONGEST_PROPERTY)
      throw apiError(call, "The value of a property, its key included, is limited to 124 bytes.", 403);
    file.appProperties[key] = value;
  }
  file.modifiedTime = new Date().toISOString();
}

function matchesTerm(file: DriveFile, term: string, call: string): boolean {
  const equal = /^(name|mimeType)\s*=\s*'((?:[^'\\]|\\.)*)'$/.exec(term);
  if (equal) return file[equal[1] as "name" | "mimeType"] === (equal[2] ?? "").replace(/\\(.)/g, "$1");
  const trashed = /^trashed\s*=\s*(true|false)$/.exec(term);
  if (trashed) return file.trashed === (trashed[1] === "true");
  const property = /^appProperties has \{\s*key='([^']*)' and value='([^']*)'\s*\}$/.exec(term);
  if (property) return file.appProperties[property[1] ?? ""] === property[2];
  throw apiError(call, "Invalid Value", 400);
}

function matches(file: DriveFile, query: unknown, call: string): boolean {
  if (typeof query !== "string" || query.trim() === "") return true;
  const terms = query.trim().split(/\s+and\s+(?=(?:name|mimeType|trashed|appProperties)\b)/);
  return terms.every((term) => matchesTerm(file, term.trim(), call));
}

class LocalFiles implements Partial<GFiles> {
  create(facts: GFile, blob?: unknown, options: Options = {}): GFile {
    const call = "Drive.Files.create";
    const now = new Date().toISOString();
    const given = blob === undefined || blob === null ? undefined : blobState(blob, call);
    const file: DriveFile = {
      id: `local-file-${host().uuid()}`,
      name: given?.name ?? "Untitled",
      mimeType: facts.mimeType ?? given?.contentType ?? "application/octet-stream",
      content: "",
      contentType: "",
      owner: host().userKey,
      trashed: false,
      appProperties: {},
      permissions: [{ id: "owner", type: "user", role: "owner" }],
      createdTime: now,
      modifiedTime: now,
      version: 0,
    };
    if (given) setContent(file, blob, call);
    setFacts(file, facts, call);
    host().book.files.push(file);
    return pick(file, fieldsOf(options), call);
  }
  update(facts: GFile, fileId: string, blob?: unknown, options: Options = {}): GFile {
    const call = "Drive.Files.update";
    const file = fileOf(fileId, call, options);
    if (facts.mimeType !== undefined && facts.mimeType !== file.mimeType)
      throw apiError(call, "Invalid mime type provided", 400);
    if (blob !== undefined && blob !== null) setContent(file, blob, call);
    setFacts(file, facts, call);
    return pick(file, fieldsOf(options), call);
  }
  // The type knows a text for alt=media, which this refuses, so the value is both.
  get(fileId: string, options: Options = {}): GFile & string {
    const call = "Drive.Files.get";
    const file = fileOf(fileId, call, options);
    // In Apps Script this form throws too; the content of a document is had by export.
    if (options["alt"] === "media")
      throw apiError(call, "Only files with binary content can be downloaded.", 403);
    return pick(file, fieldsOf(options), call) as GFile & string;
  }
  export(fileId: string, mimeType: string, options: Options = {}) {
    const call = "Drive.Files.export";
    const file = fileOf(fileId, call, options);
    if (file.mimeType !== GOOGLE_DOC) throw apiError(call, "Export only supports Docs Editors files.", 403);
    if (options["alt"] !== "media")
      throw apiError(call, "Response Code: 200. Message: response is not JSON", 200);
    if (mimeType === "text/html" && file.contentType === DOCX)
      return newBlob(host().webPage(file.content), mimeType, file.name) as unknown as undefined;
    if (mimeType !== file.contentType)
      throw exception(`Drive.Files.export to ${mimeType} is not in the local host`);
    return makeBlob({ base64: file.content, contentType: mimeType, name: file.name }) as unknown as undefined;
  }
  remove(fileId: string, options: Options = {}): void {
    const { book } = host();
    const file = fileOf(fileId, "Drive.Files.remove", options);
    book.files = book.files.filter((each) => each !== file);
  }
  list(options: Options = {}) {
    const call = "Drive.Files.list";
    const inner = /files\(([^)]*)\)/.exec(String(options["fields"] ?? ""))?.[1];
    const fields = fieldsOf(inner === undefined ? {} : { fields: inner });
    const listed = options["includeItemsFromAllDrives"] === true ? options : {};
    const own = host().book.files.filter(
      (file) => reaches(file, listed) && matches(file, options["q"], call),
    );
    const sorted = options["orderBy"] === "createdTime desc" ? [...own].reverse() : own;
    const size = Number(options["pageSize"] ?? 100);
    return { files: sorted.slice(0, size).map((file) => pick(file, fields, call)) };
  }
}

class LocalPermissions implements Partial<GPermissions> {
  create(permission: GPermission, fileId: string, options: Options = {}): GPermission {
    const call = "Drive.Permissions.create";
    const { type, role, emailAddress, domain } = permission;
    if (type === undefined) throw apiError(call, "The permission type field is required.", 400);
    if (role === undefined) throw apiError(call, "The permission role field is required.", 400);
    const added = {
      // Drive has one permission for everybody who has the link, and always by this id.
      id: type === "anyone" ? "anyoneWithLink" : host().uuid(),
      type,
      role,
      ...(emailAddress && { emailAddress }),
      ...(domain && { domain }),
    };
    const file = fileOf(fileId, call, options);
    file.permissions = [...file.permissions.filter(({ id }) => id !== added.id), added];
    return { kind: "drive#permission", ...added };
  }
  list(fileId: string, options: Options = {}) {
    const { permissions } = fileOf(fileId, "Drive.Permissions.list", options);
    return { permissions: permissions.map((permission) => ({ ...permission })) };
  }
  remove(fileId: string, permissionId: string, options: Options = {}): void {
    const call = "Drive.Permissions.remove";
    const file = fileOf(fileId, call, options);
    if (!file.permissions.some((permission) => permission.id === permissionId)) {
      throw apiError(call, `Permission not found: ${permissionId}.`, 404);
    }
    file.permissions = file.permissions.filter((permission) => permission.id !== permissionId);
  }
}

const DRIVE = () => ["drive.file", "drive"];
const denied = (call: string) => apiError(call, "Request had insufficient authentication scopes.", 403);
register(LocalFiles, { name: "Drive.Files", scopes: DRIVE, fail, denied });
register(LocalPermissions, { name: "Drive.Permissions", scopes: DRIVE, fail, denied });

/** The global Drive, version 3. It exists only when the manifest enables the service. */
export const makeDrive = (): object => ({ Files: new LocalFiles(), Permissions: new LocalPermissions() });
