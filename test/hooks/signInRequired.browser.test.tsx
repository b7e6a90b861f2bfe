import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { SettingsProvider, TwoFactorSection, VersionRetentionSection } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

/** Longer than the time in which refusals count as one. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1_100));

/** A page whose sign-in has ended: the server refuses every read. */
async function show() {
  const cloudreve = world();
  cloudreve.fail({ method: "GET" }, { code: 401, msg: "Login required" });
  const client = clientOf(cloudreve);
  const queryClient = new QueryClient();
  const onSignInRequired = vi.fn();
  const page = (more: boolean) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} onSignInRequired={onSignInRequired}>
        <VersionRetentionSection />
        {more && <TwoFactorSection />}
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(page(false));
  await expect.element(screen.getByText(text.state.readFailed)).toBeVisible();
  const reads = () => cloudreve.requests.filter(({ path }) => path.endsWith("/user/setting")).length;
  return { screen, page, reads, onSignInRequired };
}

test("a section that mounts onto a read that was refused earlier does not tell the host again", async () => {
  const { screen, page, reads, onSignInRequired } = await show();
  expect(onSignInRequired).toHaveBeenCalledOnce();
  const before = reads();
  expect(before).toBeGreaterThan(0);
  await later();
  await screen.rerender(page(true));
  await expect.poll(() => screen.getByText(text.state.readFailed).elements().length).toBe(2);
  expect(reads()).toBe(before);
  expect(onSignInRequired).toHaveBeenCalledOnce();
});

test("a read that is tried again and refused tells the host again", async () => {
  const { screen, onSignInRequired } = await show();
  await later();
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.poll(() => onSignInRequired.mock.calls.length).toBe(2);
});
