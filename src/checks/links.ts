import type { CellRef } from "../workbook/assessment";
import type { Field, Tab } from "../workbook/layout";
import { TABS, type TabKey } from "../workbook/tabs";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

interface LinkCell {
  readonly cell: CellRef;
  readonly links: readonly string[];
}

const isLinks = ({ type }: Field): boolean => type === "links";

/** Every cell of links, tab by tab. */
function linkCells({ assessment }: Office): readonly LinkCell[] {
  return (Object.keys(TABS) as TabKey[]).flatMap((tab): readonly LinkCell[] => {
    const layout: Tab = TABS[tab];
    const links = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
    if (layout.kind === "form") {
      const values = assessment[tab] as Readonly<Record<string, unknown>>;
      return layout.fields
        .filter(isLinks)
        .map(({ key }) => ({ cell: { tab, row: key, column: "value" }, links: links(values[key]) }));
    }
    const rows = assessment[tab] as readonly (Readonly<Record<string, unknown>> & {
      row: number;
      rowKey: string | null;
    })[];
    const columns = layout.columns.filter(isLinks);
    return rows.flatMap((row) =>
      columns.map(({ key }) => ({
        cell: { tab, row: row.rowKey ?? row.row, column: key },
        links: links(row[key]),
      })),
    );
  });
}

/** Addresses of one machine or of an office's own network. */
const LOCAL =
  /^https?:\/\/(?:[^/@]*@)?(?:localhost|127\.|0\.0\.0\.0|\[|10\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/.:?#]+(?:[/:?#]|$)|[^/:?#]+\.(?:local|lan|internal|home|corp)(?:[/:?#]|$))/i;

/** Ways of a file's owner to it, which ask everybody else to sign in or for the right to look. */
const OWNER_ONLY =
  /^https?:\/\/(?:(?:drive|docs|accounts|mail)\.google\.com\/(?:.*\/)?u\/\d|drive\.google\.com\/(?:drive\/)?(?:my-drive|home|recent|shared-with-me|starred|trash)|docs\.google\.com\/\w+\/(?!d\/e\/)(?:.*\/)?edit(?!.*[?&]usp=(?:sharing|share_link|drive_link))(?:[?#]|$)|docs\.google\.com\/\w+\/?(?:\?|$)|accounts\.google\.com|mail\.google\.com|onedrive\.live\.com\/(?:\?|edit|$)|[^/]*-my\.sharepoint\.com\/(?:personal|my)|[^/]*\.sharepoint\.com\/.*\/_layouts\/|(?:www\.)?icloud\.com\/iclouddrive\/?$|(?:www\.)?dropbox\.com\/home)/i;

const finding =
  (code: "link.not-public" | "link.owner-only", pattern: RegExp): Check =>
  (office) =>
    linkCells(office).flatMap(({ cell, links }) => {
      const link = links.find((each) => pattern.test(each));
      return link === undefined ? [] : [found(code, cell, { link: short(link), line: nameOf(cell) })];
    });

/** Links that anybody can open. */
export const linkChecks: readonly Check[] = [
  finding("link.not-public", LOCAL),
  finding("link.owner-only", OWNER_ONLY),
];
