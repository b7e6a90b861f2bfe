/** Returns whether the typed text is the whole name of the user group. Ignores case and surrounding blanks. */
export function sameName(typed: string, name: string): boolean {
  return typed.trim() !== "" && typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
}
