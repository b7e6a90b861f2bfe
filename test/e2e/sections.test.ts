import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { openHost, type OpenHost } from "./openHost";

let host: OpenHost;
let page: Page;

beforeAll(async () => {
  host = await openHost();
  page = host.page;
});
afterAll(() => host.close());
afterEach(() => {
  expect(host.complaints.splice(0)).toEqual([]);
});

const section = (name: string) => page.getByRole("form", { name, exact: true });
const region = (name: string) => page.getByRole("region", { name, exact: true });
const save = (form: Locator) => form.getByRole("button", { name: "Save", exact: true });

/** Saves a section and returns the bodies of the PATCH requests that were sent. */
async function saved(form: Locator): Promise<unknown[]> {
  await save(form).click();
  await form.getByText("Saved", { exact: true }).waitFor();
  return host.takePatches();
}

describe("a changed field is sent alone, as one key", () => {
  test("nick", async () => {
    await section("Profile").getByLabel("Display name").fill("  Ada King ");
    expect(await saved(section("Profile"))).toEqual([{ nick: "Ada King" }]);
    expect(host.cloudreve.account().nick).toBe("Ada King");
  });

  test("share_links_in_profile", async () => {
    await section("Profile").getByLabel("Public profile").selectOption("All shares");
    expect(await saved(section("Profile"))).toEqual([{ share_links_in_profile: "all_share" }]);
  });

  test("language", async () => {
    await section("Preferences").getByLabel("Language").selectOption("Deutsch");
    expect(await saved(section("Preferences"))).toEqual([{ language: "de-DE" }]);
  });

  test("disable_view_sync", async () => {
    await section("Preferences").getByRole("switch", { name: "Sync view settings" }).click();
    expect(await saved(section("Preferences"))).toEqual([{ disable_view_sync: true }]);
  });

  test("preferred_theme", async () => {
    await section("Theme")
      .getByRole("radio", { name: /#00796b/ })
      .check();
    expect(await saved(section("Theme"))).toEqual([{ preferred_theme: "#00796b" }]);
  });

  test("version_retention_enabled, leaving the other two as they are", async () => {
    await section("Version retention").getByRole("switch", { name: "Keep previous versions" }).click();
    expect(await saved(section("Version retention"))).toEqual([{ version_retention_enabled: false }]);
    expect(host.cloudreve.account()).toMatchObject({
      version_retention_ext: ["docx", "xlsx", "psd"],
      version_retention_max: 10,
    });
  });

  test("version_retention_ext", async () => {
    const input = section("Version retention").getByRole("textbox", { name: "File extensions" });
    await input.fill("*.TXT");
    await input.press("Enter");
    expect(await saved(section("Version retention"))).toEqual([
      { version_retention_ext: ["docx", "xlsx", "psd", "txt"] },
    ]);
  });

  test("version_retention_ext, emptied: an empty list, not null", async () => {
    const form = section("Version retention");
    for (const extension of ["docx", "xlsx", "psd", "txt"])
      await form.getByRole("button", { name: new RegExp(`Remove .*${extension}`) }).click();
    expect(await saved(form)).toEqual([{ version_retention_ext: [] }]);
  });

  test("version_retention_max", async () => {
    await section("Version retention").getByLabel("Maximum versions").fill("25");
    expect(await saved(section("Version retention"))).toEqual([{ version_retention_max: 25 }]);
  });

  test("version_retention_max, unlimited by choice", async () => {
    await section("Version retention").getByRole("checkbox", { name: "Unlimited" }).check();
    expect(await saved(section("Version retention"))).toEqual([{ version_retention_max: 0 }]);
  });
});

test("two changed fields of a section are one PATCH with two keys", async () => {
  await section("Profile").getByLabel("Display name").fill("Ada");
  await section("Profile").getByLabel("Public profile").selectOption("Hidden");
  expect(await saved(section("Profile"))).toEqual([{ nick: "Ada", share_links_in_profile: "hide_share" }]);
});

test("changing a field and changing it back hides Save and sends nothing", async () => {
  const form = section("Profile");
  await form.getByLabel("Display name").fill("Ada Byron");
  await save(form).waitFor();
  await form.getByLabel("Display name").fill("Ada");
  await save(form).waitFor({ state: "detached" });
  await form.getByLabel("Display name").press("Enter");
  await page.waitForTimeout(200);
  expect(host.takePatches()).toEqual([]);
});

test("Enter saves from a text field", async () => {
  const form = section("Profile");
  await form.getByLabel("Display name").fill("Ada L.");
  await form.getByLabel("Display name").press("Enter");
  await form.getByText("Saved", { exact: true }).waitFor();
  expect(host.takePatches()).toEqual([{ nick: "Ada L." }]);
});

test("Discard restores the saved value and focuses the field", async () => {
  const form = section("Profile");
  await form.getByLabel("Display name").fill("Somebody else");
  await form.getByRole("button", { name: "Discard" }).click();
  expect(await form.getByLabel("Display name").inputValue()).toBe("Ada L.");
  expect(await form.getByLabel("Display name").evaluate((input) => input === document.activeElement)).toBe(true);
  expect(host.takePatches()).toEqual([]);
});

test("a refused value stays in its box, which shows the error and gets the focus", async () => {
  const form = section("Profile");
  // 101 characters pass the server's check (at most 255) but do not fit its database column.
  await form.getByLabel("Display name").fill("x".repeat(101));
  await save(form).click();
  await form.getByText(/could not keep this name/).waitFor();
  expect(await form.getByLabel("Display name").inputValue()).toBe("x".repeat(101));
  expect(await form.getByLabel("Display name").getAttribute("aria-invalid")).toBe("true");
  expect(await form.getByLabel("Display name").evaluate((input) => input === document.activeElement)).toBe(true);
  expect(host.takePatches()).toEqual([{ nick: "x".repeat(101) }]);
  await form.getByRole("button", { name: "Discard" }).click();
});

test("a chosen theme is previewed at once, and Discard restores the saved one", async () => {
  const accent = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--cr-accent"));
  const former = await accent();
  await section("Theme")
    .getByRole("radio", { name: /#c2185b/ })
    .check();
  await expect.poll(accent).toBe("#c2185b");
  await section("Theme").getByRole("button", { name: "Discard" }).click();
  await expect.poll(accent).toBe(former);
});

describe("two-factor authentication", () => {
  test("is turned on by a PATCH of two keys, and the closed dialog leaves no secret key behind", async () => {
    await region("Two-factor authentication").getByRole("button", { name: "Turn on" }).click();
    const dialog = page.getByRole("dialog", { name: "Turn on two-factor authentication" });
    await dialog.getByRole("img", { name: "QR code that holds the key" }).waitFor();
    const key = (await dialog.locator(".cr-key").innerText()).replace(/\s/g, "");
    expect(key).toMatch(/^[A-Z2-7]{32}$/);

    const wrong = "000000";
    await dialog.getByLabel("Code", { exact: true }).fill(wrong);
    await dialog.getByText(/Wrong code/).waitFor();
    expect((await dialog.locator(".cr-key").innerText()).replace(/\s/g, "")).toBe(key);
    expect(host.takePatches()).toEqual([{ two_fa_enabled: true, two_fa_code: wrong }]);

    const code = host.cloudreve.preparedTotp();
    await dialog.getByLabel("Code", { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await dialog.waitFor({ state: "detached" });
    expect(host.takePatches()).toEqual([{ two_fa_enabled: true, two_fa_code: code }]);
    await region("Two-factor authentication").getByText("Two-factor authentication is on").waitFor();
    expect(await page.content()).not.toContain(key);
    expect(await page.content()).not.toContain(key.slice(0, 4) + "</span>");
  });

  test("is turned off by a PATCH of two keys, and the focus returns to the button", async () => {
    const turnOff = region("Two-factor authentication").getByRole("button", { name: "Turn off" });
    await turnOff.click();
    const dialog = page.getByRole("dialog", { name: "Turn off two-factor authentication" });
    const code = host.cloudreve.totp();
    await dialog.getByLabel("Code", { exact: true }).fill(code);
    await dialog.waitFor({ state: "detached" });
    expect(host.takePatches()).toEqual([{ two_fa_enabled: false, two_fa_code: code }]);
    await region("Two-factor authentication").getByRole("button", { name: "Turn on" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Turn on");
  });
});

describe("the password", () => {
  const fill = async (current: string, next: string, again = next) => {
    await section("Password").getByLabel("Current password").fill(current);
    await section("Password").getByLabel("New password", { exact: true }).fill(next);
    await section("Password").getByLabel("Confirm new password").fill(again);
  };

  test("is not sent if the two new passwords do not match", async () => {
    await fill("first-pass-1", "second-pass-2", "second-pass-3");
    await save(section("Password")).click();
    await section("Password").getByText("The two new passwords are not the same.").waitFor();
    expect(host.takePatches()).toEqual([]);
  });

  test("shows an error at the field of a wrong current password, and keeps the typed text", async () => {
    await fill("not-my-pass", "second-pass-2");
    await save(section("Password")).click();
    await section("Password").getByText("This is not your current password.").waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "not-my-pass", new_password: "second-pass-2" }]);
    expect(await section("Password").getByLabel("New password", { exact: true }).inputValue()).toBe("second-pass-2");
    expect(
      await section("Password")
        .getByLabel("Current password")
        .evaluate((input) => input === document.activeElement),
    ).toBe(true);
  });

  test("is changed by a PATCH of two keys, and the form is emptied", async () => {
    await fill("first-pass-1", "second-pass-2");
    await section("Password")
      .getByText(/^(Very weak|Weak|Fair|Good|Strong)\.$/)
      .waitFor();
    await save(section("Password")).click();
    await section("Password")
      .getByText(/Password changed/)
      .waitFor();
    expect(host.takePatches()).toEqual([{ current_password: "first-pass-1", new_password: "second-pass-2" }]);
    for (const label of ["Current password", "New password", "Confirm new password"]) {
      expect(await section("Password").getByLabel(label, { exact: true }).inputValue()).toBe("");
    }
  });
});

test("the membership is canceled by a PATCH of one key, after confirmation", async () => {
  await region("Membership").getByRole("button", { name: "Cancel membership" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Cancel membership now" }).click();
  expect(host.takePatches()).toEqual([]);
  await dialog.getByRole("textbox").fill(host.cloudreve.account().group.name);
  await dialog.getByRole("button", { name: "Cancel membership now" }).click();
  await region("Membership").getByText("Membership canceled").waitFor();
  expect(host.takePatches()).toEqual([{ group_expires: true }]);
  // The button that opened the dialog is gone.
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("cr-section");
});

describe("the status in the foot", () => {
  test("stays an error when the focus leaves the refused field", async () => {
    const form = section("Profile");
    await form.getByLabel("Display name").fill("x".repeat(256));
    await save(form).click();
    await form.getByText("Not saved: one field needs your attention.").waitFor();
    await form.getByLabel("Public profile").focus();
    await page.waitForTimeout(200);
    expect(await form.getByRole("status").first().innerText()).toBe("Not saved: one field needs your attention.");
    await form.getByText("Too long: 256 of 255 characters.").waitFor();
    await form.getByRole("button", { name: "Discard" }).click();
  });

  test("stays Saved when the focus leaves the saved field, which then shows the stored value", async () => {
    const form = section("Profile");
    await form.getByLabel("Display name").fill("  Ada Byron  ");
    await saved(form);
    await form.getByLabel("Public profile").focus();
    await expect.poll(() => form.getByLabel("Display name").inputValue()).toBe("Ada Byron");
    expect(await form.getByText("Saved", { exact: true }).count()).toBe(1);
  });
});
