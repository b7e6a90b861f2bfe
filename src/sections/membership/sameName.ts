/** Whether what is typed is the whole name of the group, case and the blanks around it aside. */
export function sameName(typed: string, name: string): boolean {
  return typed.trim() !== "" && typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
}
