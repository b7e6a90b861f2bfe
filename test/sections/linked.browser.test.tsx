import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

const address = location.href;

beforeEach(() => history.replaceState(null, "", "#cr-password"));
afterEach(() => history.replaceState(null, "", address));

const password = () => document.querySelector("form#cr-password");
const top = () => password()?.getBoundingClientRect().top ?? Number.NaN;

/** Adds space below, so that every section can be scrolled to the top. */
async function open({ latency = 100 } = {}) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(world({ latency }))}>
        <AccountSettings layout="page" />
        <div style={{ blockSize: 2_000 }} />
      </SettingsProvider>
    </QueryClientProvider>,
  );
}

test("the section in the address scrolls into view once loaded, and Tab continues in it", async () => {
  await open();
  await expect.poll(() => document.activeElement?.id).toBe("cr-password");
  expect(Math.abs(top())).toBeLessThan(60);
  await userEvent.keyboard("{Tab}{Tab}");
  expect(document.activeElement?.getAttribute("name")).toBe("current_password");
});

test("a user who has scrolled or moved the focus meanwhile is not moved back", async () => {
  await open({ latency: 400 });
  await expect.poll(() => document.querySelector("#cr-password")).not.toBeNull();
  window.dispatchEvent(new WheelEvent("wheel", { deltaY: -100 }));
  window.scrollTo(0, 0);
  await expect.poll(password).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(window.scrollY).toBe(0);
  expect(document.activeElement).toBe(document.body);
});

test("an unknown section name, or none, does not scroll", async () => {
  history.replaceState(null, "", "#elsewhere");
  await open();
  await expect.poll(password).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(window.scrollY).toBe(0);
});
