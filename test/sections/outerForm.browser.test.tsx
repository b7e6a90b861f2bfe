import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { SyntheticEvent } from "react";
import { expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, PasswordSection, SettingsProvider } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { patchesOf } from "../../stories/worlds/plays";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

function openInForm(element = <AccountSettings layout="page" />) {
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => errors.mockRestore());
  const cloudreve = world();
  const submitted = vi.fn((event: SyntheticEvent) => event.preventDefault());
  const settings = (
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(cloudreve)}>{element}</SettingsProvider>
    </QueryClientProvider>
  );
  const app = (
    <form id="host" onSubmit={submitted}>
      {settings}
      <button>Submit the host's</button>
    </form>
  );
  const ours = () => errors.mock.calls.map(([words]) => String(words)).filter((words) => words.startsWith("cloudreve"));
  return { settings, app, cloudreve, submitted, ours };
}

it("a form of the host's around the page is reported once, with what to do, and is not submitted by Save", async () => {
  const { app, cloudreve, submitted, ours } = openInForm();
  await render(app);
  const name = page.getByRole("textbox", { name: text.profile.nick.label });
  await name.fill("New name");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "New name" }]);
  expect(submitted).not.toHaveBeenCalled();
  expect(ours()).toEqual([
    // Of whichever section was there first.
    expect.stringMatching(/<form id="cr-\w+"> stands inside another <form id="host">.*outside/),
  ]);
  await page.getByRole("button", { name: "Submit the host's" }).click();
  expect(submitted).toHaveBeenCalledOnce();
});

it("so is one around a single section", async () => {
  const { app, ours } = openInForm(<PasswordSection />);
  await render(app);
  await expect.poll(ours).toEqual([expect.stringContaining('stands inside another <form id="host">')]);
});

it("a form that only contains the shadow root of the page is none around it", async () => {
  const { settings, ours } = openInForm();
  const form = document.body.appendChild(document.createElement("form"));
  onTestFinished(() => form.remove());
  const shadow = form.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  await render(settings, { container: shadow.appendChild(document.createElement("div")) });
  await expect.poll(() => shadow.querySelector("form#cr-password")).not.toBeNull();
  expect(ours()).toEqual([]);
});
