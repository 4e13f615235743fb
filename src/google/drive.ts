import { type DriveFailure, driveFailure } from "./drive-failure";

const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const FIELDS = "id,trashed,permissions(type)";

/** A Google Doc that was made of .docx bytes. */
export interface Published {
  readonly fileId: string;
  /** False when an older document has the new content now, with its link and sharing as they were. */
  readonly isNew: boolean;
  /** There was an older document, but it is deleted, in the bin or closed to this user. */
  readonly lostOld: boolean;
  /** Everybody who has the link may open it; null where Drive does not say. */
  readonly open: boolean | null;
}

/** What publishing gives: the document, or why Drive refused; then nothing in Drive has changed. */
export type Publishing =
  | { readonly published: Published }
  | { readonly failure: Exclude<DriveFailure, "notFound"> };

/** Puts the bytes of a .docx into the document `oldId`, or into a new one when there is none or it cannot be found. */
export function publish(bytes: Uint8Array, name: string, oldId: string | null): Publishing {
  const blob = Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);
  if (oldId === null) return created(blob, name, false);
  try {
    const file = files().update({ name }, oldId, blob, { fields: FIELDS });
    // Drive takes new content for a document in the bin, where nobody would find it.
    if (file.trashed === true) return created(blob, name, true);
    return { published: { fileId: oldId, isNew: false, lostOld: false, open: isOpen(file) } };
  } catch (error) {
    const failure = driveFailure(error);
    return failure === "notFound" ? created(blob, name, true) : refused(error, failure);
  }
}

function created(blob: GoogleAppsScript.Base.Blob, name: string, lostOld: boolean): Publishing {
  try {
    const file = files().create({ name, mimeType: GOOGLE_DOC }, blob, { fields: FIELDS });
    if (file.id === undefined) throw new Error("Drive.Files.create gave no id.");
    return { published: { fileId: file.id, isNew: true, lostOld, open: isOpen(file) } };
  } catch (error) {
    const failure = driveFailure(error);
    return refused(error, failure === "notFound" ? "driveFailed" : failure);
  }
}

function isOpen({ permissions }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): boolean | null {
  return permissions === undefined ? null : permissions.some(({ type }) => type === "anyone");
}

/** Whether a document can be brought up to date by this user: `bin` is there but thrown away, `closed` also stands for deleted. */
export function reach(fileId: string): "ready" | "bin" | "closed" {
  try {
    return files().get(fileId, { fields: "trashed" }).trashed === true ? "bin" : "ready";
  } catch (error) {
    console.warn(error);
    return "closed";
  }
}

/** Drive's files; the service is there when the manifest enables it. */
function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (!Drive) throw new Error("The Drive service is not enabled in the manifest.");
  return Drive.Files;
}

function refused(error: unknown, failure: Exclude<DriveFailure, "notFound">): Publishing {
  console.error(error);
  return { failure };
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
