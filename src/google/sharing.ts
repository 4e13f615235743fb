import { type DriveFailure, driveFailure } from "./drive-failure";

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

/** A document may have been moved to a shared drive. */
const ANY_DRIVE = { supportsAllDrives: true } as const;

/** Whether everybody who has the link may open a file, or why Drive does not tell or change it. */
export type SharingState = { readonly open: boolean } | { readonly failure: DriveFailure };

/** Asks Drive whether everybody who has the link may open the file. */
export function sharingOf(fileId: string): SharingState {
  return attempt(() => anyone(fileId).length > 0);
}

/** Lets everybody who has the link read the file, or nobody but its own people again. */
export function share(fileId: string, open: boolean): SharingState {
  return attempt(() => {
    const given = anyone(fileId);
    if (open && given.length === 0)
      permissions().create({ role: "reader", type: "anyone" }, fileId, ANY_DRIVE);
    if (!open) for (const id of given) permissions().remove(fileId, id, ANY_DRIVE);
    return open;
  });
}

/** The ids of the permissions that stand for everybody who has the link. */
function anyone(fileId: string): readonly string[] {
  const { permissions: all = [] } = permissions().list(fileId, {
    ...ANY_DRIVE,
    pageSize: 100,
    fields: "permissions(id,type)",
  });
  return all.flatMap(({ id, type }) => (type === "anyone" && id !== undefined ? [id] : []));
}

function permissions(): Permissions {
  if (!Drive) throw new Error("Drive is not defined");
  return Drive.Permissions;
}

function attempt(act: () => boolean): SharingState {
  try {
    return { open: act() };
  } catch (error) {
    console.error(error);
    return { failure: driveFailure(error) };
  }
}
