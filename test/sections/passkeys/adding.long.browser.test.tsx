import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeAuthenticator, madeId, replace } from "../../../stories/worlds/fakeAuthenticator";
import { text } from "../../../stories/worlds/pageWords";
import type { Fault } from "../../../src/testing/index";
import { laptop, show, words } from "./show";

let undo: (() => void)[] = [];
const authenticator = (...answer: Parameters<typeof fakeAuthenticator>) => {
  const fake = fakeAuthenticator(...answer);
  undo.push(fake.undo);
  return fake;
};
/** The id of the new passkey as browsers write it. */
const madeByBrowser = "-_-_-_8";

beforeEach(() => {
  undo = [];
});
afterEach(() => undo.forEach((each) => each()));

async function open(...args: Parameters<typeof show>) {
  const page = await show(...args);
  await page.press(words.add);
  const box = page.dialog.getByRole("textbox", { name: words.adding.name });
  await expect.element(box).toHaveFocus();
  const submit = () => page.dialog.getByRole("button", { name: words.adding.submit }).click();
  return { ...page, box, submit };
}

test("a passkey is added under the typed name, and the focus is back on the button", async () => {
  authenticator();
  const { cloudreve, box, submit, dialogGoes, says, rows, button, calls } = await open();
  await box.fill("  Ada’s laptop ");
  await submit();
  await dialogGoes();
  await says(words.wasAdded("Ada’s laptop"));
  await expect.poll(rows).toEqual(["Ada’s laptop"]);
  await expect.element(button(words.add)).toHaveFocus();
  expect(cloudreve.account().passkeys).toMatchObject([{ id: madeId, name: "Ada’s laptop" }]);
  expect(calls()).toEqual(["PUT /user/authn", "POST /user/authn"]);
});

test("the name is suggested from the browser and its system", async () => {
  authenticator();
  const { box, submit, cloudreve, dialogGoes } = await open();
  await expect.element(box).toHaveValue(words.nameOf("Chrome", "Linux"));
  await submit();
  await dialogGoes();
  expect(cloudreve.account().passkeys[0]?.name).toBe(words.nameOf("Chrome", "Linux"));
});

test("the row is shown before the account has been read again", async () => {
  authenticator();
  const { cloudreve, submit, rows, dialogGoes } = await open();
  cloudreve.fail({ method: "GET" }, { kind: "hang" });
  await submit();
  await dialogGoes();
  await expect.poll(rows).toEqual([words.nameOf("Chrome", "Linux")]);
});

test.each([
  ["", text.issues.nameRequired],
  ["a".repeat(256), text.issues.tooLong(256)],
])("a name of %j is refused at its box, and nothing is asked", async (name, issue) => {
  const fake = authenticator();
  const { box, submit, calls } = await open();
  await box.fill(name);
  await submit();
  await expect.element(box).toHaveAccessibleDescription(`${words.adding.nameWhy} ${issue}`);
  await expect.element(box).toHaveFocus();
  expect([fake.asked, calls()]).toEqual([0, []]);
});

test.each([
  ["NotAllowedError", words.problems.canceled],
  ["AbortError", words.problems.canceled],
  ["InvalidStateError", words.problems.alreadyHere],
  ["SecurityError", words.problems.otherSite("localhost")],
  ["ConstraintError", words.problems.unsuitable],
  ["NotSupportedError", words.problems.unsuitable],
  ["UnknownError", words.problems.failed],
])("the browser's %s has words of its own, and adding can be tried again", async (name, reason) => {
  const fake = authenticator(name);
  const { submit, alerts, calls, dialogGoes } = await open({ account: { passkeys: [laptop] } });
  await submit();
  await alerts(reason);
  expect(calls()).toEqual(["PUT /user/authn"]);
  fake.undo();
  authenticator();
  await submit();
  await dialogGoes();
});

test.each<[string, string, Fault, string]>([
  ["no answer to the beginning", "PUT", { kind: "dropped" }, words.adding.failed(text.errors.network)],
  ["passkeys that were turned off", "PUT", { code: 40019 }, words.problems.turnedOff],
  ["a challenge that is no longer known", "POST", { code: 404 }, words.problems.tooLate],
  ["a passkey that is refused", "POST", { code: 40025 }, words.adding.failed(text.errors.codes[40025])],
  ["a crash", "POST", { status: 500 }, words.adding.failed(text.errors.http(500))],
])(
  "%s is said, and the browser is told of a passkey that the server does not have",
  async (_, method, fault, reason) => {
    const fake = authenticator();
    const { cloudreve, submit, alerts } = await open();
    cloudreve.fail({ method }, fault);
    await submit();
    await alerts(reason);
    expect(fake.gone).toEqual(method === "PUT" ? [] : [madeByBrowser]);
  },
);

test("an answer that was lost is read back: the passkey was added", async () => {
  const fake = authenticator();
  const { cloudreve, submit, says, rows } = await open();
  cloudreve.fail({ method: "POST", times: 1, after: true }, { kind: "dropped" });
  await submit();
  await says(words.wasAdded(words.nameOf("Chrome", "Linux")));
  expect(rows()).toEqual([words.nameOf("Chrome", "Linux")]);
  expect(fake.gone).toEqual([]);
});

test("where reading back fails, too, nothing is claimed, and the passkey stays", async () => {
  const fake = authenticator();
  const { cloudreve, submit, alerts } = await open();
  cloudreve.fail({ method: "POST", after: true }, { kind: "dropped" });
  cloudreve.fail({ path: "/user/setting" }, { status: 503 });
  await submit();
  await alerts(words.adding.unknown(text.errors.network));
  expect(fake.gone).toEqual([]);
});

test("the browser's question can be stopped, and is when the section is left", async () => {
  const fake = authenticator("waits");
  const { submit, dialog, alerts, calls, screen } = await open();
  await submit();
  await expect.element(dialog.getByText(words.adding.asking)).toBeVisible();
  await dialog.getByRole("button", { name: text.actions.stopWaiting }).click();
  await alerts(words.problems.canceled);
  expect(calls()).toEqual(["PUT /user/authn"]);

  fake.undo();
  const aborted = vi.fn();
  undo.push(
    replace(navigator.credentials, "create", ({ signal }: CredentialCreationOptions) => {
      signal?.addEventListener("abort", aborted);
      return new Promise(() => undefined);
    }),
  );
  await submit();
  await expect.element(dialog.getByText(words.adding.asking)).toBeVisible();
  await screen.unmount();
  expect(aborted).toHaveBeenCalledOnce();
});

test("a double click on either button adds one passkey", async () => {
  const fake = authenticator();
  const { cloudreve, button, dialog, dialogGoes } = await show();
  await button(words.add).dblClick();
  await dialog.getByRole("button", { name: words.adding.submit }).dblClick();
  await dialogGoes();
  expect(fake.asked).toBe(1);
  expect(cloudreve.account().passkeys).toHaveLength(1);
});

test("Enter in the box adds it, Escape gives up", async () => {
  authenticator();
  const { cloudreve, dialogGoes, press, box } = await open();
  await userEvent.keyboard("{Escape}");
  await dialogGoes();
  expect(cloudreve.account().passkeys).toEqual([]);
  await press(words.add);
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await dialogGoes();
  expect(cloudreve.account().passkeys).toHaveLength(1);
});

test.each([
  [true, 0],
  [false, 1],
])("a device that can make a passkey by itself (%s) is told from others", async (can, hints) => {
  authenticator();
  undo.push(replace(PublicKeyCredential, "isUserVerifyingPlatformAuthenticatorAvailable", () => Promise.resolve(can)));
  const { dialog } = await open();
  await expect.poll(() => dialog.getByText(words.adding.noPlatform).elements().length).toBe(hints);
});

test.each([
  ["a browser without passkeys", true, words.unsupported],
  ["a page without TLS", false, words.insecure],
])("%s says so, and opens no dialog", async (_, isSecure, reason) => {
  undo.push(replace(window, "PublicKeyCredential", undefined), replace(window, "isSecureContext", isSecure));
  const { press, says, calls } = await show();
  await press(words.add);
  await says(reason);
  expect(document.querySelector("[role=dialog]")).toBeNull();
  expect(calls()).toEqual([]);
});

test("a token without the scope is told by the refusal, and the section is read-only from then on", async () => {
  authenticator();
  const { submit, alerts, button, dialogGoes, screen } = await open({}, { tokenScopes: ["UserInfo.Write"] });
  await submit();
  await alerts(words.adding.failed(text.errors.insufficientScope));
  await userEvent.keyboard("{Escape}");
  await dialogGoes();
  await expect.element(screen.getByText(text.state.readOnly)).toBeVisible();
  await expect.element(button(words.add)).toHaveAttribute("aria-disabled", "true");
});
