const KEY = "officer";

/**
 * A name without a meaning that stands for this officer among the documents of a spreadsheet; null while none was
 * given. Google's own key for a user needs no scope either, but is another one after thirty days.
 */
export function knownOfficer(): string | null {
  return PropertiesService.getUserProperties().getProperty(KEY);
}

/** The same, by the user's properties where these were read already. */
export function officerIn({ [KEY]: known }: Readonly<Record<string, string>>): string | null {
  return known ?? null;
}

/** The same, given now where there is none yet. */
export function officer(): string {
  const known = knownOfficer();
  if (known !== null) return known;
  const name = Utilities.getUuid();
  PropertiesService.getUserProperties().setProperty(KEY, name);
  return name;
}
