const GOOGLE_DOC =
  /^https:\/\/docs\.google\.com\/document\/d\/(local-file-[\w-]+)\/(?:edit|view|export\?format=(\w+))/;

/** Where this server shows or gives a document that Google Docs would; undefined for any other link. */
function localLink(href: string): string | undefined {
  const [, id, format] = GOOGLE_DOC.exec(href) ?? [];
  if (id === undefined) return undefined;
  const path = `${window.location.origin}/documents/${id}`;
  if (format === undefined) return path;
  return format === "docx" ? `${path}.docx` : `${path}?wanted=${format}`;
}

function rewrite(): void {
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a[href^="https://docs.google.com/"]')) {
    const link = localLink(anchor.href);
    if (link !== undefined) anchor.href = link;
  }
}

/** Makes links to documents of the local Drive open here, whenever the page draws them. */
export function localDocumentLinks(): void {
  const watch = { subtree: true, childList: true, attributeFilter: ["href"] };
  new MutationObserver(rewrite).observe(document, watch);
}
