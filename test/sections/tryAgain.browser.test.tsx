import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

test("after Try again the focus is on the first control that has come, not on one that was there before", async () => {
  const cloudreve = world();
  const undo = cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50001, msg: "No" });
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByRole("form", { name: "Profile" })).toBeVisible();
  await expect.element(screen.getByRole("alert")).toHaveTextContent("Theme");
  undo();
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => document.activeElement?.closest(".cr-section")?.id).toBe("cr-theme");
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
});
