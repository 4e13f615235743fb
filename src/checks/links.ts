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

const LOCAL = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/.]+(?:[/:]|$))/i;

const notWeb: Check = (office) =>
  linkCells(office).flatMap(({ cell, links }) => {
    const link = links.find((each) => !/^https?:\/\/\S+$/i.test(each));
    return link === undefined ? [] : [found("link.not-web", cell, { link: short(link), line: nameOf(cell) })];
  });

const notPublic: Check = (office) =>
  linkCells(office).flatMap(({ cell, links }) => {
    const link = links.find((each) => LOCAL.test(each));
    return link === undefined
      ? []
      : [found("link.not-public", cell, { link: short(link), line: nameOf(cell) })];
  });

/** Links that anybody can open. */
export const linkChecks: readonly Check[] = [notWeb, notPublic];
