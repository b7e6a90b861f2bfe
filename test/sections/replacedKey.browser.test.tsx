import { afterEach, describe, expect, test, vi } from "vitest";
import { URI } from "otpauth";
import { render } from "vitest-browser-react";
import { TwoFactorSection } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { holdAnswers, patchesOf, readsOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";
import { qrPath } from "../../src/ui/QrCode/qrPath";

vi.mock("../../src/ui/QrCode/qrPath", { spy: true });

const { enable, turnOn, code } = text.twoFactor;

afterEach(() => vi.unstubAllGlobals());

/** Opens the dialog that shows a key in one tab. */
async function openKey(cloudreve = world()) {
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <TwoFactorSection />
    </Host>,
  );
  await screen.getByRole("button", { name: turnOn }).click();
  await expect.element(screen.getByText(enable.copy)).toBeVisible();
  return { cloudreve, screen, dialog: screen.getByRole("dialog") };
}

/** Another tab of the same user has a key prepared: the server forgets the former one. */
async function prepareElsewhere({ cloudreve }: Awaited<ReturnType<typeof openKey>>, userId: string, isTold = true) {
  const { access_token } = cloudreve.signIn();
  await cloudreve.fetch("/api/v4/user/setting/2fa", { headers: { Authorization: `Bearer ${access_token}` } });
  if (!isTold) return;
  const channel = new BroadcastChannel(`cloudreve-settings ${new URL("/api/v4", location.href).href}`);
  channel.postMessage(`key of ${userId}`);
  channel.close();
}

/** Another tab says that it has saved. */
function tellOfSave() {
  const channel = new BroadcastChannel(`cloudreve-settings ${new URL("/api/v4", location.href).href}`);
  channel.postMessage("saved");
  channel.close();
}

describe("a key that another tab has replaced", () => {
  test("says so, cannot be used any more, and gives way to a new one", async () => {
    const page = await openKey();
    const { cloudreve, screen, dialog } = page;
    await prepareElsewhere(page, cloudreve.account().id);
    await expect.element(dialog.getByRole("timer")).toHaveTextContent(enable.replaced);
    await expect
      .poll(() =>
        screen
          .getByRole("status")
          .elements()
          .map(({ textContent }) => textContent),
      )
      .toContain(enable.replaced);
    await expect.element(dialog.getByLabelText(code, { exact: true })).toHaveAttribute("readonly");
    await expect.element(dialog.getByRole("button", { name: turnOn })).toHaveAttribute("aria-disabled", "true");
    await dialog.getByRole("button", { name: enable.newKey }).click();
    await expect.poll(() => readsOf(cloudreve, "/user/setting/2fa")).toBe(3);
    await dialog.getByLabelText(code, { exact: true }).fill(cloudreve.preparedTotp());
    await expect.poll(() => cloudreve.account().two_fa_secret).not.toBe("");
    expect(patchesOf(cloudreve)).toHaveLength(1);
  });

  test("tells the others when it prepares one itself", async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(`cloudreve-settings ${new URL("/api/v4", location.href).href}`);
    channel.onmessage = ({ data }) => void heard.push(data);
    const { cloudreve } = await openKey();
    await expect.poll(() => heard).toEqual([`key of ${cloudreve.account().id}`]);
    channel.close();
  });

  test("is another user's: nothing has happened to this one", async () => {
    const page = await openKey();
    await prepareElsewhere(page, "somebody-else", true);
    await prepareElsewhere(page, "", false);
    const channel = new BroadcastChannel("cloudreve-settings https://other.example/api/v4");
    channel.postMessage(`key of ${page.cloudreve.account().id}`);
    channel.close();
    await page.dialog.getByLabelText(code, { exact: true }).fill("000");
    await expect.element(page.dialog.getByLabelText(code, { exact: true })).not.toHaveAttribute("readonly");
    await expect.element(page.dialog.getByRole("timer")).not.toHaveTextContent(enable.replaced);
  });

  test("where tabs cannot tell each other, a refused code hints at it and offers a new key", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const page = await openKey();
    const { cloudreve, dialog } = page;
    const old = cloudreve.preparedTotp();
    await prepareElsewhere(page, "", false);
    await dialog.getByLabelText(code, { exact: true }).fill(old);
    await expect.element(dialog.getByText(enable.maybeReplaced)).toBeVisible();
    await expect.element(dialog.getByText(text.issues.codeWrong)).toBeVisible();
    await dialog.getByRole("button", { name: enable.newKey }).click();
    await expect.poll(() => readsOf(cloudreve, "/user/setting/2fa")).toBe(3);
    await expect.element(dialog.getByText(enable.copy)).toBeVisible();
    await expect.element(dialog.getByLabelText(code, { exact: true })).toHaveFocus();
    await dialog.getByLabelText(code, { exact: true }).fill(cloudreve.preparedTotp());
    await expect.poll(() => cloudreve.account().two_fa_secret).not.toBe("");
  });

  test("while this tab's is still on its way, another one is prepared: it is not known which was the last", async () => {
    const cloudreve = world();
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <TwoFactorSection />
      </Host>,
    );
    const opener = screen.getByRole("button", { name: turnOn });
    await expect.element(opener).toBeVisible();
    const release = holdAnswers(cloudreve, "GET");
    await opener.click();
    await expect.poll(() => readsOf(cloudreve, "/user/setting/2fa")).toBe(1);
    const name = `cloudreve-settings ${new URL("/api/v4", location.href).href}`;
    const [channel, listener] = [new BroadcastChannel(name), new BroadcastChannel(name)];
    // A later listener than the page's hears it after the page.
    const heard = new Promise((resolve) => (listener.onmessage = resolve));
    channel.postMessage(`key of ${cloudreve.account().id}`);
    await heard;
    channel.close();
    listener.close();
    release();
    await expect.element(screen.getByText(enable.copy)).toBeVisible();
    expect(readsOf(cloudreve, "/user/setting/2fa")).toBe(2);
    await screen.getByLabelText(code, { exact: true }).fill(cloudreve.preparedTotp());
    await expect.poll(() => cloudreve.account().two_fa_secret).not.toBe("");
  });
});

describe("the account's name in the authenticator app", () => {
  test.each([
    ["the e-mail address", {}, ada.email],
    ["or else the nick", { email: "" }, ada.nick],
    ["not a nick of invisible marks", { email: "", nickname: "\u200b\u2060 " }, "id"],
    ["or else the id", { email: "", nickname: "" }, "id"],
  ])("is %s", async (_, missing, expected) => {
    const drawn = vi.mocked(qrPath);
    drawn.mockClear();
    const cloudreve = world();
    const { fetch } = cloudreve;
    cloudreve.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (!(input instanceof Request) || !input.url.endsWith("/user/me")) return answer;
      const { data, ...envelope } = (await answer.json()) as { data: object };
      return Response.json({ ...envelope, data: { ...data, ...missing } });
    };
    await openKey(cloudreve);
    await expect.poll(() => drawn.mock.calls.length).toBeGreaterThan(0);
    const { label } = URI.parse(drawn.mock.lastCall?.[0] ?? "");
    expect(label).toBe(expected === "id" ? cloudreve.account().id : expected);
  });
});

describe("a dialog whose change another tab has made", () => {
  test("closes and says so: to go on would replace the key that is in use", async () => {
    const { cloudreve, screen, dialog } = await openKey();
    cloudreve.change(undefined, { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" });
    tellOfSave();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByText(text.twoFactor.turnedOn)).toBeVisible();
    await expect.element(screen.getByRole("button", { name: text.twoFactor.turnOff })).toBeVisible();
  });

  test("also the one that turns it off", async () => {
    const account = { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" };
    const cloudreve = world({ account });
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <TwoFactorSection />
      </Host>,
    );
    await screen.getByRole("button", { name: text.twoFactor.turnOff }).click();
    await expect.element(screen.getByRole("dialog")).toBeVisible();
    cloudreve.change(undefined, { two_fa_secret: "" });
    tellOfSave();
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(screen.getByText(text.twoFactor.turnedOff)).toBeVisible();
  });
});
