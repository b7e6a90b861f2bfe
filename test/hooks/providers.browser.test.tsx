import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { PreferencesSection, ProfileSection, SettingsProvider } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

/** Two independent parts of one page, each with its own QueryClient, client and provider. */
function Page({ cloudreve }: { cloudreve: EmbeddedCloudreve }) {
  return (
    <>
      {["first", "second"].map((name) => (
        <section key={name} aria-label={name}>
          <QueryClientProvider client={new QueryClient()}>
            <SettingsProvider client={clientOf(cloudreve)}>
              <ProfileSection />
              <PreferencesSection />
            </SettingsProvider>
          </QueryClientProvider>
        </section>
      ))}
    </>
  );
}

/** Returns the largest number of PATCHes that the server was processing at once. */
function watchPatches(cloudreve: EmbeddedCloudreve): () => number {
  const real = cloudreve.fetch;
  let [running, most] = [0, 0];
  cloudreve.fetch = async (input, init) => {
    const isPatch = (input as Request).method === "PATCH";
    if (isPatch) most = Math.max(most, (running += 1));
    try {
      return await real(input, init);
    } finally {
      if (isPatch) running -= 1;
    }
  };
  return () => most;
}

describe.each([
  ["with Web Locks", true],
  ["without Web Locks", false],
])("two providers on one page, %s", (_, hasLocks) => {
  beforeEach(() => {
    if (!hasLocks) vi.spyOn(navigator, "locks", "get").mockReturnValue(undefined as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("save one at a time, even with the same section twice, and notify each other", async () => {
    const cloudreve = world({ latency: 60 });
    const most = watchPatches(cloudreve);
    const screen = await render(<Page cloudreve={cloudreve} />);
    const first = screen.getByRole("region", { name: "first" });
    const second = screen.getByRole("region", { name: "second" });
    await userEvent.fill(first.getByLabelText(text.profile.nick.label), "Ada King");
    await userEvent.click(second.getByRole("switch", { name: text.preferences.disable_view_sync.label }));
    await userEvent.selectOptions(
      second.getByLabelText(text.profile.share_links_in_profile.label),
      text.profile.share_links_in_profile.allShares,
    );
    for (const [part, form] of [
      [first, text.profile.title],
      [second, text.profile.title],
      [second, text.preferences.title],
    ] as const)
      (
        part
          .getByRole("form", { name: form })
          .getByRole("button", { name: text.actions.save, exact: true })
          .element() as HTMLElement
      ).click();

    await vi.waitFor(
      () =>
        expect(cloudreve.account()).toMatchObject({
          nick: "Ada King",
          share_links_in_profile: "all_share",
          disable_view_sync: true,
        }),
      5_000,
    );
    expect(most()).toBe(1);
    await expect.element(second.getByLabelText(text.profile.nick.label)).toHaveValue("Ada King");
    await expect.element(first.getByLabelText(text.profile.share_links_in_profile.label)).toHaveValue("all_share");
    await expect
      .element(first.getByRole("switch", { name: text.preferences.disable_view_sync.label }))
      .not.toBeChecked();
  });
});
