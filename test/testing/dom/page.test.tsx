// The page in jsdom and happy-dom, in which hosts run their tests: there is a document, but no layout.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AccountSettings, createCloudreveClient, SettingsProvider } from "../../../src/index";
import { createEmbeddedCloudreve, type EmbeddedCloudreve } from "../../../src/testing/index";
import { text } from "../../../stories/worlds/pageWords";

let cloudreve: EmbeddedCloudreve;
let complaints: string[];

beforeEach(async () => {
  // With global test hooks, as hosts have them, Testing Library sets this itself.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  complaints = [];
  const complain = (...words: unknown[]) => void complaints.push(words.join(" "));
  vi.spyOn(console, "error").mockImplementation(complain);
  vi.spyOn(console, "warn").mockImplementation(complain);
  cloudreve = createEmbeddedCloudreve();
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    fetch: cloudreve.fetch,
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AccountSettings layout="page" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await loaded();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints).toEqual([]);
});

/** Waits for the code that is loaded on demand, however long a busy machine takes over it. */
const loaded = () => act(() => vi.dynamicImportSettled());

const form = (name: string) => screen.findByRole("form", { name });
const sent = () => cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);

test("two edited sections are saved together from the bar", async () => {
  const name = await within(await form(text.profile.title)).findByLabelText(text.profile.nick.label);
  await userEvent.clear(name);
  await userEvent.type(name, "Ada King");
  await userEvent.click(
    within(await form(text.preferences.title)).getByRole("switch", { name: text.preferences.disable_view_sync.label }),
  );
  await userEvent.click(await screen.findByRole("button", { name: text.actions.saveAll }));
  await screen.findAllByText(text.state.saved);
  expect(sent()).toEqual([{ nick: "Ada King", disable_view_sync: true }]);
});

test("a link in the page's list leads to its section", async () => {
  await form(text.password.title);
  const link = screen.getByRole("link", { name: text.password.title });
  await userEvent.click(link);
  expect(link.getAttribute("aria-current")).toBe("true");
  expect(document.activeElement?.id).toBe("cr-password");
});

test("after a lost answer, the saved value is read back", async () => {
  const name = await within(await form(text.profile.title)).findByLabelText(text.profile.nick.label);
  cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
  await userEvent.clear(name);
  await userEvent.type(name, "Ada King{Enter}");
  await screen.findByText(text.state.saved);
  expect(sent()).toEqual([{ nick: "Ada King" }]);
});

test("a file extension can be added", async () => {
  const retention = await form(text.versionRetention.title);
  const box = () =>
    within(retention).getByRole<HTMLInputElement>("textbox", {
      name: text.versionRetention.version_retention_ext.label,
    });
  // The tags input is loaded once the section is shown.
  await waitFor(() => expect(box().disabled).toBe(false));
  await userEvent.type(box(), "psd{Enter}");
  await userEvent.click(within(retention).getByRole("button", { name: text.actions.save }));
  await within(retention).findByText(text.state.saved);
  expect(sent()).toEqual([{ version_retention_ext: cloudreve.account().version_retention_ext }]);
  expect(cloudreve.account().version_retention_ext).toContain("psd");
});

test("a dialog opens, and Escape closes it", async () => {
  await userEvent.click(await screen.findByText(text.twoFactor.turnOn));
  await loaded();
  const dialog = await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");
  expect(dialog.isConnected).toBe(false);
});
