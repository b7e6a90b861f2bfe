/** Returns the id of the element of a section, a row or a group, which links and addresses name (`#cr-password`). */
export function elementIdOf(prefix: string, id: string): string {
  return `${prefix}-${id}`;
}
