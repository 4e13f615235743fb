interface Host {
  readonly editor?: { readonly focus: () => void };
}

declare const google: { readonly script: { readonly host?: Host } };

/** Gives the keyboard to the sheet, so that a person who went to a cell can type at once. */
export function editorFocus(): void {
  google.script.host?.editor?.focus();
}
