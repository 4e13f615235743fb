const LINK = /https?:\/\/[^\s|"<>]+/gi;
const BARE = /(?:^|\s)(?:www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:th|com|org|net)(?:\/\S*)?)(?=\s|$)/i;
const CUT = /…|\.{2,}/;

/** The web addresses of a text and what is left of it. */
export interface Links {
  readonly links: readonly string[];
  /** The text before, between and after its links. */
  readonly parts: readonly string[];
  /** Whether a page showed only the beginning of a link. */
  readonly isCut: boolean;
  /** Whether it holds an address without https://. */
  readonly isBare: boolean;
}

/** Without what ends the sentence around it; a bracket stays where it was opened inside. */
function trimmed(link: string): string {
  const bare = link.replace(/[,.;\]]+$/, "");
  return bare.includes("(") ? bare : bare.replace(/[),.;\]]+$/, "");
}

/** Takes the links out of a text. */
export function linksIn(text: string): Links {
  const raw = text.match(LINK) ?? [];
  const parts = text.split(LINK);
  const isCut = raw.some((link) => CUT.test(link) || !/^https?:\/\/[^/]+\.[^/]/i.test(link));
  const goesOn = parts.slice(1).some((part) => /^\s*(?:…|\.{2,})/.test(part));
  return { links: raw.map(trimmed), parts, isCut: isCut || goesOn, isBare: BARE.test(parts.join(" ")) };
}

/** Whether a line can only be the rest of a link that the page broke over two lines. */
export function isRestOfLink(plain: string): boolean {
  return /^[\w%.~/?=&#+-]*[/%?=&_.][\w%.~/?=&#+-]*$/.test(plain) && /[a-z]/i.test(plain);
}
