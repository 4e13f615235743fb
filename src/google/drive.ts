import { type DriveFailure, driveFailure } from "./drive-failure";

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Blob = GoogleAppsScript.Base.Blob;

/** What the types leave out: asked with alt=media, the service gives the file (issuetracker.google.com/468534237). */
interface Exporting {
  readonly export: (fileId: string, mimeType: string, options: { readonly alt: "media" }) => Blob;
}

const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Without it Drive answers "File not found" for a document that was moved to the office's shared drive. */
const ANY_DRIVE = { supportsAllDrives: true } as const;
const FIELDS = "id,trashed,permissions(type)";

/**
 * What a document is known by in Drive itself, in `appProperties` that only this add-on sees: its report, and the officer
 * whose click made it. At most 124 bytes a property, its name included.
 */
export type DocumentMark = Readonly<Record<"itaSheet" | "itaReport" | "itaOfficer", string>>;

/** A .docx on its way into a Google Doc. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mark: DocumentMark;
}

/** A Google Doc that was made of .docx bytes. */
export interface Published {
  readonly fileId: string;
  /** False when an older document has the new content now, with its link and sharing as they were. */
  readonly isNew: boolean;
  /** Everybody who has the link may open it; null where Drive does not say. */
  readonly open: boolean | null;
}

/** What publishing gives: the document, or why there is none. After any failure but `uncertain` nothing in Drive has changed. */
export type Publishing =
  | { readonly published: Published }
  | { readonly failure: DriveFailure }
  /** The document that should have been brought up to date is in the bin; it has the new content there. */
  | { readonly failure: "bin" };

/** Puts the bytes into the document of that id, whose link and sharing stay. */
export function replace(upload: Upload, fileId: string): Publishing {
  try {
    const file = files().update(factsOf(upload), fileId, blobOf(upload), { ...ANY_DRIVE, fields: FIELDS });
    if (file.trashed === true) return { failure: "bin" };
    return { published: { fileId, isNew: false, open: isOpen(file) } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/**
 * Puts the bytes into a new document — or into the one that an earlier click made without our note of it, because the
 * browser was closed, time ran out or Drive answered with an error after it had done the work.
 */
export function publish(upload: Upload): Publishing {
  const known = marked(upload.mark);
  if ("failure" in known) return known;
  if (known.fileId !== null) return replace(upload, known.fileId);
  try {
    const file = files().create(factsOf(upload), blobOf(upload), { ...ANY_DRIVE, fields: FIELDS });
    if (file.id === undefined) throw new Error("Drive.Files.create gave no id.");
    return { published: { fileId: file.id, isNew: true, open: isOpen(file) } };
  } catch (error) {
    const failure = failureOf(error);
    return failure === "uncertain" ? afterAll(upload.mark) : { failure };
  }
}

/** After an answer that leaves it open: the document, if Drive has made it. */
function afterAll(mark: DocumentMark): Publishing {
  const made = marked(mark);
  if ("failure" in made || made.fileId === null) return { failure: "uncertain" };
  return { published: { fileId: made.fileId, isNew: true, open: null } };
}

/** The newest document outside the bin that carries the mark; null where there is none. */
function marked(mark: DocumentMark): { readonly fileId: string | null } | { readonly failure: DriveFailure } {
  try {
    return { fileId: found(mark, 1)[0] ?? null };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function found(mark: DocumentMark, pageSize: number): readonly string[] {
  const terms = Object.entries(mark).map(
    ([key, value]) => `appProperties has { key='${key}' and value='${value}' }`,
  );
  const { files: listed = [] } = files().list({
    ...ANY_DRIVE,
    includeItemsFromAllDrives: true,
    q: ["trashed = false", ...terms].join(" and "),
    orderBy: "createdTime desc",
    pageSize,
    fields: "files(id)",
  });
  return listed.flatMap(({ id }) => id ?? []);
}

/** Whether a document can be brought up to date by this user: `bin` is there but thrown away. */
export function reach(fileId: string): "ready" | "bin" | DriveFailure {
  try {
    return files().get(fileId, { ...ANY_DRIVE, fields: "trashed" }).trashed === true ? "bin" : "ready";
  } catch (error) {
    return failureOf(error);
  }
}

/** The ids of all documents outside the bin that carry the mark. Throws what Drive throws. */
export function allMarked(mark: DocumentMark): readonly string[] {
  return found(mark, 100);
}

/** Deletes a document for good, as only its maker may. Throws what Drive throws. */
export function discard(fileId: string): void {
  files().remove(fileId, ANY_DRIVE);
}

/** A document as Drive writes it as a web page: what of its headings, tables and pictures is left. Throws what Drive throws. */
export function asWebPage(fileId: string): string {
  return (files() as unknown as Exporting).export(fileId, "text/html", { alt: "media" }).getDataAsString();
}

/** The name of a document, as Drive has it. Throws what Drive throws. */
export function nameOf(fileId: string): string | undefined {
  return files().get(fileId, { ...ANY_DRIVE, fields: "name" }).name;
}

const factsOf = ({ name, mark }: Upload): File => ({
  name,
  mimeType: GOOGLE_DOC,
  appProperties: { ...mark },
});

const blobOf = ({ bytes, name }: Upload): Blob => Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);

function isOpen({ permissions }: File): boolean | null {
  return permissions === undefined ? null : permissions.some(({ type }) => type === "anyone");
}

/** Drive's files; the service is there when the manifest enables it. */
function files(): Files {
  if (!Drive) throw new Error("Drive is not defined");
  return Drive.Files;
}

function failureOf(error: unknown): DriveFailure {
  console.error(error);
  return driveFailure(error);
}

/** Apps Script's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Where a Google Doc opens, and where it is downloaded in two other formats. */
export function documentLinks(fileId: string): {
  readonly url: string;
  readonly pdfUrl: string;
  readonly docxUrl: string;
} {
  const base = `https://docs.google.com/document/d/${fileId}`;
  return {
    url: `${base}/edit`,
    pdfUrl: `${base}/export?format=pdf`,
    docxUrl: `${base}/export?format=docx`,
  };
}
