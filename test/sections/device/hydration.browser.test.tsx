import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { DeviceSection, SettingsProvider } from "../../../src/index";
import { messages } from "../../../src/messages/en-US";
import { clientOf } from "../../../stories/worlds/clientOf";
import { memoryAdapter } from "../../../stories/worlds/memoryAdapter";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";

const { device } = text;
const languages = { "en-US": messages };

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("a server's HTML has no value of the device, and the browser takes it over without a mismatch", async () => {
  const adapter = memoryAdapter({ preferred_dark_mode: true, time_zone: "Asia/Tokyo", folder_click_action: "select" });
  const client = clientOf(world());
  const page = () => (
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client} deviceAdapter={adapter} languages={languages}>
        <DeviceSection />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const html = renderToString(page());
  expect(html).toContain(device.title);
  expect(html).not.toMatch(/Tokyo|<select|<input|data-scheme="dark"/);
  // Not before: rendering for a server within a browser, React 18 warns of each layout effect.
  const complaints = vi.spyOn(console, "error");

  const container = document.createElement("div");
  container.innerHTML = html;
  document.body.append(container);
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(container, page(), { onRecoverableError });
  await expect.poll(() => container.querySelector("select")?.value).toBe("dark");
  await expect.poll(() => container.querySelector<HTMLInputElement>("[role=combobox]")?.value).toBe("Tokyo (GMT+9)");
  expect(container.querySelector(".cr-skeleton")).toBeNull();
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(complaints).not.toHaveBeenCalled();
  root.unmount();
});
