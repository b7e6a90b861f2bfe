import { text } from "./pageWords";

/** A page of Playwright or of Vitest, or a part of one. */
interface ByRole {
  getByRole: (role: "button", options: { name: string; exact: boolean }) => { click: () => Promise<void> };
}

/** Opens the form that changes the password. */
export async function openPassword(page: ByRole): Promise<void> {
  await page.getByRole("button", { name: text.password.changeName, exact: true }).click();
}
