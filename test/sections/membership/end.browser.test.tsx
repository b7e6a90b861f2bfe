import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { MembershipSection, StorageSection } from "../../../src/index";
import type { AccountState } from "../../../src/testing/index";
import { Host } from "../../../stories/worlds/Host";
import { inEnglish, text } from "../../../stories/worlds/pageWords";
import { comeBack } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";

const { bytes } = inEnglish;
const day = 86_400_000;
const GiB = 1024 ** 3;
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
  const readsOf = (path: string) => cloudreve.requests.filter((request) => request.path === path).length;
  const reads = () => readsOf("/user/setting");
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
  await expect.poll(() => readsOf("/user/me")).toBe(2);
});

/** A page with the membership, and the storage with its policies unfolded. */
async function withStorage(account: Partial<AccountState>) {
  const cloudreve = world({ edition: "pro", account });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <MembershipSection />
      <StorageSection />
    </Host>,
  );
  await screen.getByRole("button", { name: text.actions.showOf(text.storage.policies.label) }).click();
  const readsOf = (path: string) => cloudreve.requests.filter((request) => request.path === path).length;
  await expect.poll(() => readsOf("/user/setting/policies")).toBe(1);
  await expect.poll(() => readsOf("/user/capacity")).toBe(1);
  return { cloudreve, screen, readsOf };
}

const gold = { id: "g", name: "Gold", permission: "", quota: 5 * GiB };

test("the end of a membership reads the user, the storage and its policies again", async () => {
  const { readsOf } = await withStorage({ group: gold, group_expires: new Date(now + 60_000).toISOString() });
  vi.advanceTimersByTime(60_001);
  for (const path of ["/user/setting", "/user/me", "/user/capacity", "/user/setting/policies"])
    await expect.poll(() => readsOf(path)).toBe(2);
});

test("an early end reads the storage again, of which the group's part is gone", async () => {
  const { screen } = await withStorage({
    group: gold,
    group_expires: new Date(now + day).toISOString(),
    used: 0,
    total: 5 * GiB,
    storage_packs: [],
  });
  const usage = (total: number) => screen.getByText(text.storage.usage(bytes(0), bytes(total)));
  await expect.element(usage(5 * GiB)).toBeVisible();
  await screen.getByRole("button", { name: text.membership.cancel }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("Gold");
  await dialog.getByRole("button", { name: text.membership.dialog.submit }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(usage(GiB)).toBeVisible();
});

test("the end of a storage pack reads the storage again", async () => {
  const { screen, readsOf } = await withStorage({
    group_expires: null,
    storage_packs: [
      {
        name: "Pack",
        size: GiB,
        active_since: "2026-01-01T00:00:00Z",
        expire_at: new Date(now + 60_000).toISOString(),
      },
    ],
  });
  await expect.element(screen.getByText("Pack", { exact: true })).toBeVisible();
  vi.advanceTimersByTime(60_001);
  await expect.element(screen.getByText(text.storage.packs.hasEnded, { exact: true })).toBeVisible();
  await expect.poll(() => readsOf("/user/capacity")).toBe(2);
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
