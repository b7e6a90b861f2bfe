import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createCloudreveClient, ProfileSection, SettingsProvider, VersionRetentionSection } from "../../src/index";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { ada } from "../../stories/worlds/world";

/** A server with two users, the first of them signed in, and a page whose host holds the token. */
async function show() {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [ada, { email: "bob@example.com", password: "first-pass-2", nick: "Bob Miner" }],
  });
  let token: string | null = cloudreve.signIn(ada.email).access_token;
  const queryClient = new QueryClient();
  const onSignInRequired = vi.fn();
  const client = createCloudreveClient({
    baseUrl: new URL("/api/v4", location.href).href,
    getAccessToken: () => token,
    fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
  });
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} onSignInRequired={onSignInRequired}>
        <ProfileSection />
        <VersionRetentionSection />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  await expect.element(name).toHaveValue(ada.nick);
  const cached = () =>
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey, state.data]),
    );
  return {
    cloudreve,
    queryClient,
    onSignInRequired,
    screen,
    name,
    cached,
    signInAs: (email: string | undefined) => void (token = email ? cloudreve.signIn(email).access_token : null),
  };
}

describe("when another user has signed in at the host", () => {
  test("the first user's edits and data are dropped, and the second user's account is shown", async () => {
    const { cloudreve, queryClient, name, cached, signInAs } = await show();
    await name.fill("Ada King");
    expect(cached()).toContain(ada.email);
    signInAs("bob@example.com");
    void queryClient.refetchQueries();
    await expect.element(name).toHaveValue("Bob Miner");
    expect(cached()).toContain("bob@example.com");
    expect(cached()).not.toContain(ada.email);
    expect(cached()).not.toContain(ada.nick);
    expect(patchesOf(cloudreve)).toEqual([]);
  });
});

test("query keys hold the site, and the user for data of the user", async () => {
  const { queryClient } = await show();
  const keys = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey as string[]);
  const site = new URL("/api/v4", location.href).href;
  for (const key of keys) expect(key.slice(0, 2)).toEqual(["cloudreve-settings", site]);
  for (const part of ["user", "setting"])
    expect(keys.filter((key) => key.at(-1) === part).map((key) => key.length)).toEqual([4]);
});

test("several refused calls together ask the host for one sign-in", async () => {
  const { screen, name, onSignInRequired, signInAs } = await show();
  await name.fill("Ada King");
  await screen.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }).click();
  signInAs(undefined);
  for (const form of [text.profile.title, text.versionRetention.title])
    await screen.getByRole("form", { name: form }).getByRole("button", { name: text.actions.save }).click();
  for (const form of [text.profile.title, text.versionRetention.title])
    await expect
      .poll(() => screen.getByRole("form", { name: form }).element().getAttribute("data-state"))
      .toBe("failed");
  expect(onSignInRequired).toHaveBeenCalledOnce();
  await expect.element(name).toHaveValue("Ada King");
});
