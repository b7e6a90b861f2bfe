import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountAction, createCloudreveClient, SettingsProvider, type AccountActionName } from "../../../src/index";
import { createEmbeddedCloudreve } from "../../../src/testing/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { ada, world } from "../../../stories/worlds/world";
import { accountActions } from "../accountActions";

test("another user is asked who they are, and finds nothing of the former one's dialog", async () => {
  const bob = { email: "bob@example.com", password: "first-pass-2", nick: "Bob Miner" };
  const cloudreve = createEmbeddedCloudreve({ accounts: [ada, bob] });
  let token = cloudreve.signIn(ada.email).access_token;
  const client = createCloudreveClient({
    baseUrl: new URL("/api/v4", location.href).href,
    getAccessToken: () => token,
    fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
  });
  const queryClient = new QueryClient();
  const confirmIdentity = vi.fn(() => Promise.resolve(true));
  await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} confirmIdentity={confirmIdentity}>
        <AccountAction action="changePassword" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const box = page.getByRole("dialog").getByLabelText(text.password.current_password.label, { exact: true });
  await box.fill(ada.password);
  token = cloudreve.signIn(bob.email).access_token;
  void queryClient.refetchQueries();
  await expect.poll(() => confirmIdentity.mock.calls.length).toBe(2);
  await expect.element(box).toHaveValue("");
});

test("a new WebDAV account whose answer was lost is not taken for one whose list could not be read", async () => {
  const { world: options } = accountActions.webDavAccountCreated;
  const cloudreve = world(options);
  cloudreve.fail({ method: "GET", path: /^\/devices\/dav/ }, { status: 500 });
  await render(
    <Host cloudreve={cloudreve}>
      <AccountAction action="createWebDavAccount" />
    </Host>,
  );
  await expect.element(page.getByRole("button", { name: text.actions.tryAgain })).toBeVisible();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("an action that is shown while the host is asked about another one begins after that", async () => {
  const answers: ((isConfirmed: boolean) => void)[] = [];
  const confirmIdentity = vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
  function Shown() {
    const [action, show] = useState<AccountActionName>("changePassword");
    return (
      <>
        <button onClick={() => show("createWebDavAccount")}>Other</button>
        <AccountAction action={action} />
      </>
    );
  }
  await render(
    <Host cloudreve={world(accountActions.webDavAccountCreated.world)} confirmIdentity={confirmIdentity}>
      <Shown />
    </Host>,
  );
  await expect.poll(() => answers.length).toBe(1);
  await page.getByRole("button", { name: "Other" }).click();
  answers[0]?.(true);
  await expect.poll(() => confirmIdentity.mock.calls).toEqual([["changePassword"], ["createWebDavAccount"]]);
  answers[1]?.(true);
  await expect.element(page.getByRole("dialog")).toHaveAccessibleName(text.webDav.form.create);
});
