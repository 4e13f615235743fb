import type { KeptPicture, PictureList } from "../wire";
import type { Assessment } from "../workbook/assessment";
import { readPictureLine } from "../workbook/pictures/line";
import { storedPictures } from "../workbook/pictures/store";

/** What the sidebar shows of the pictures: each where a cell names it, under the caption that stands there. */
export function pictureList(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { office, appendix }: Pick<Assessment, "office" | "appendix">,
): PictureList {
  const stored = storedPictures(spreadsheet);
  const kept = (line: string): KeptPicture | null => {
    const { caption, id } = readPictureLine(line);
    const picture = stored.find((each) => each.id === id);
    return picture
      ? { id: picture.id, caption: caption || picture.caption, thumbnail: picture.thumbnail }
      : null;
  };
  const rows = appendix.filter(({ title, pictures }) => title !== null || pictures.length > 0);
  const named = [...(office.logo === null ? [] : [office.logo]), ...rows.flatMap((row) => row.pictures)];
  const used = new Set(named.map((line) => readPictureLine(line).id));
  return {
    logo: office.logo === null ? null : kept(office.logo),
    activities: rows.map(({ row, title, pictures }) => ({
      row,
      title: title ?? "",
      pictures: pictures.map(kept).filter((picture) => picture !== null),
      missing: pictures.filter((line) => kept(line) === null).map((line) => readPictureLine(line).caption),
    })),
    unused: stored
      .filter(({ id }) => !used.has(id))
      .map(({ id, caption, thumbnail }) => ({ id, caption, thumbnail })),
  };
}
