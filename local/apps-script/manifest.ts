import { readFileSync } from "node:fs";

/** What the host needs of appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

/** Reads appsscript.json. A manifest without scopes gets none: the host does not guess them from the code. */
export function readManifest(path: string): Manifest {
  const json = JSON.parse(readFileSync(path, "utf8")) as Partial<Manifest>;
  return { timeZone: "Etc/GMT", oauthScopes: [], ...json };
}
