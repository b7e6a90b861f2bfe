import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { MembershipSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { comeBack } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const day = 86_400_000;
const now = Date.parse("2026-11-29T12:00:00Z");

beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now, shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

test("a page that is left open past the end of a membership notices, also one that is further than a timer reaches", async () => {
  const cloudreve = world({ edition: "pro", account: { group_expires: new Date(now + 60 * day).toISOString() } });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <MembershipSection />
    </Host>,
  );
  await expect.element(screen.getByText(text.membership.active, { exact: true })).toBeVisible();
  const reads = () => cloudreve.requests.filter(({ path }) => path === "/user/setting").length;
  expect(reads()).toBe(1);

  // The timers of a device that sleeps stand still.
  vi.setSystemTime(now + 25 * day);
  window.dispatchEvent(new Event("focus"));
  await expect.element(screen.getByText(/next month/)).toBeVisible();
  vi.setSystemTime(now + 50 * day);
  window.dispatchEvent(new Event("focus"));
  await expect.element(screen.getByText(/in 10 days/)).toBeVisible();
  vi.advanceTimersByTime(day);
  await expect.element(screen.getByText(/in 9 days/)).toBeVisible();
  await expect.element(screen.getByText(text.membership.active, { exact: true })).toBeVisible();
  expect(reads()).toBe(1);

  vi.setSystemTime(now + 60 * day - 1_000);
  window.dispatchEvent(new Event("focus"));
  await expect.element(screen.getByText(/this minute/)).toBeVisible();
  vi.advanceTimersByTime(1_001);
  await expect.element(screen.getByText(text.membership.ended, { exact: true })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: text.membership.cancel })).not.toBeInTheDocument();
  await expect.poll(reads).toBe(2);
});

test("the dialog that cancels a membership closes when it ends by itself, and says nothing of what came then", async () => {
  const cloudreve = world({
    edition: "pro",
    account: { group: { id: "g", name: "Gold", permission: "" }, group_expires: new Date(now + day).toISOString() },
  });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <MembershipSection />
    </Host>,
  );
  await screen.getByRole("button", { name: text.membership.cancel }).click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog.getByLabelText(text.membership.dialog.confirm("Gold"))).toBeVisible();
  const labels: (string | undefined)[] = [];
  const observer = new MutationObserver(() =>
    labels.push(document.querySelector(".cr-dialog label")?.textContent ?? undefined),
  );
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  cloudreve.change(undefined, { group_expires: null, group: { id: "f", name: "Free", permission: "" } });
  comeBack();
  await expect.element(dialog).not.toBeInTheDocument();
  observer.disconnect();
  expect(labels).not.toContain(text.membership.dialog.confirm("Free"));
  await expect.element(screen.getByText("Free")).toBeVisible();
  expect(screen.getByText(text.membership.canceled).elements()).toEqual([]);
});
