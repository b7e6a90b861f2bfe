import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeAuthenticator } from "../../../stories/worlds/fakeAuthenticator";
import { text } from "../../../stories/worlds/pageWords";
import { key, laptop, phone, show, words } from "./show";

const { removing } = words;
const three = { account: { passkeys: [laptop, phone, key] } };

let authenticator: ReturnType<typeof fakeAuthenticator>;
beforeEach(() => {
  authenticator = fakeAuthenticator();
});
afterEach(() => authenticator.undo());

async function open(options: Parameters<typeof show>[0], name: string, ...rest: [Parameters<typeof show>[1]?]) {
  const page = await show(options, ...rest);
  await page.press(words.removeNamed(name));
  await expect.element(page.dialog).toHaveAccessibleName(removing.title(name));
  const confirm = page.dialog.getByRole("button", { name: removing.submit });
  return { ...page, confirm };
}

/** Returns the name in the focused row; undefined if none has the focus. */
const focusedRow = () => document.activeElement?.closest(".cr-list-row")?.querySelector("bdi")?.textContent;

describe("removing a passkey", () => {
  test("is confirmed first, with the focus on the button that gives up", async () => {
    const { dialog, dialogGoes, calls, button } = await open(three, "Phone");
    await expect.element(dialog).toHaveAccessibleDescription(removing.description);
    await expect.element(dialog.getByRole("button", { name: text.actions.cancel })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await dialogGoes();
    await expect.element(button(words.removeNamed("Phone"))).toHaveFocus();
    expect(calls()).toEqual([]);
  });

  test.each([
    ["Laptop", "Phone"],
    ["Phone", "Key"],
    ["Key", "Phone"],
  ])("takes %s off the list, and the focus goes to %s", async (name, next) => {
    const { cloudreve, confirm, dialogGoes, rows, says } = await open(three, name);
    await confirm.click();
    await dialogGoes();
    await says(words.wasRemoved(name));
    await expect.poll(focusedRow).toBe(next);
    const left = ["Laptop", "Phone", "Key"].filter((each) => each !== name);
    expect(rows()).toEqual(left);
    expect(cloudreve.account().passkeys.map((passkey) => passkey.name)).toEqual(left);
  });

  test("encodes its id, tells the browser, and leaves the focus on the section where no row is left", async () => {
    const { cloudreve, confirm, dialogGoes, screen } = await open({ account: { passkeys: [laptop] } }, "Laptop");
    await confirm.click();
    await dialogGoes();
    await expect.element(screen.getByText(words.none)).toBeVisible();
    await expect.element(screen.getByRole("region", { name: words.title })).toHaveFocus();
    expect(cloudreve.account().passkeys).toEqual([]);
    expect(authenticator.gone).toEqual(["DG_l-Gg"]);
  });

  test("takes the row off before the account has been read again", async () => {
    const { cloudreve, confirm, dialogGoes, rows } = await open(three, "Phone");
    cloudreve.fail({ method: "GET" }, { kind: "hang" });
    await confirm.click();
    await dialogGoes();
    await expect.poll(rows).toEqual(["Laptop", "Key"]);
    await expect.poll(focusedRow).toBe("Key");
  });

  test("that another device has done is done", async () => {
    const { cloudreve, confirm, dialogGoes, rows, says } = await open(three, "Phone");
    cloudreve.change(undefined, { passkeys: [laptop, key] });
    await confirm.click();
    await dialogGoes();
    await says(words.wasRemoved("Phone"));
    expect(rows()).toEqual(["Laptop", "Key"]);
  });

  test("whose answer was lost is read back", async () => {
    const { cloudreve, confirm, says } = await open(three, "Phone");
    cloudreve.fail({ method: "DELETE", after: true }, { kind: "dropped" });
    await confirm.click();
    await says(words.wasRemoved("Phone"));
  });

  test.each([
    ["a crash", { status: 500 }, undefined, removing.failed(text.errors.http(500))],
    ["a refusal", { code: 40019 }, undefined, removing.failed(text.errors.codes[40019])],
    ["no answer at all", { kind: "dropped" }, { kind: "dropped" }, removing.unknown(text.errors.network)],
  ] as const)("says so after %s, keeps the row, and can be tried again", async (_, fault, reads, reason) => {
    const { cloudreve, confirm, alerts, rows, dialogGoes } = await open(three, "Phone");
    const recover = [cloudreve.fail({ method: "DELETE" }, fault)];
    if (reads) recover.push(cloudreve.fail({ method: "GET" }, reads));
    await confirm.click();
    await alerts(reason);
    expect(rows()).toEqual(["Laptop", "Phone", "Key"]);
    expect(authenticator.gone).toEqual([]);
    recover.forEach((undo) => undo());
    await confirm.click();
    await dialogGoes();
    await expect.poll(rows).toEqual(["Laptop", "Key"]);
  });

  test("by double clicks removes one passkey, once", async () => {
    const { cloudreve, confirm, dialogGoes, calls } = await open(three, "Phone");
    await confirm.dblClick();
    await dialogGoes();
    expect(calls()).toHaveLength(1);
    expect(cloudreve.account().passkeys).toHaveLength(2);
  });

  test("is not for a token without the scope", async () => {
    const { button } = await show(three, { scopes: ["UserInfo.Write"] });
    await expect.element(button(words.removeNamed("Phone"))).toHaveAttribute("aria-disabled", "true");
    await button(words.removeNamed("Phone")).click({ force: true });
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });
});

describe("the last way into an account without a password", () => {
  const only = { passwordless: true, account: { passkeys: [laptop] } };

  test("is told in plain words, and removed only after the user has understood", async () => {
    const { cloudreve, confirm, dialog, alerts, calls, dialogGoes } = await open(only, "Laptop");
    await alerts(removing.lastWayIn);
    await expect.element(confirm).toHaveAttribute("aria-disabled", "true");
    await confirm.click({ force: true });
    expect(calls()).toEqual([]);
    await dialog.getByRole("checkbox", { name: removing.understood }).click();
    await confirm.click();
    await dialogGoes();
    expect(cloudreve.account().passkeys).toEqual([]);
  });

  test("is noticed although another device has removed the others a moment ago", async () => {
    const { cloudreve, confirm, dialog, alerts, calls } = await open(
      { passwordless: true, account: { passkeys: [laptop, phone] } },
      "Laptop",
    );
    expect(dialog.getByRole("alert").elements()).toEqual([]);
    cloudreve.change(undefined, { passkeys: [laptop] });
    await confirm.click();
    await alerts(removing.lastWayIn);
    expect(calls()).toEqual([]);
    await expect.element(confirm).toHaveAttribute("aria-disabled", "true");
  });

  test("is not removed while the server cannot be asked for the others", async () => {
    const { cloudreve, confirm, alerts, calls } = await open(
      { passwordless: true, account: { passkeys: [laptop, phone] } },
      "Laptop",
    );
    cloudreve.fail({ method: "GET" }, { status: 503 });
    await confirm.click();
    await alerts(removing.failed(text.errors.http(503)));
    expect(calls()).toEqual([]);
  });

  test.each([
    ["a password", { account: { passkeys: [laptop] } }],
    ["another passkey", { passwordless: true, account: { passkeys: [laptop, phone] } }],
    [
      "a linked identity",
      {
        passwordless: true,
        edition: "pro" as const,
        account: { passkeys: [laptop], open_id: [{ provider: 0, linked_at: "2026-01-01T00:00:00Z" }] },
      },
    ],
  ])("is none beside %s", async (_, options) => {
    const { confirm, dialogGoes, cloudreve } = await open(options, "Laptop");
    await confirm.click();
    await dialogGoes();
    expect(cloudreve.account().passkeys).not.toContainEqual(expect.objectContaining({ name: "Laptop" }));
  });
});
