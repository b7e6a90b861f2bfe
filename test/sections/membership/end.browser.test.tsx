import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { MembershipSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
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

  vi.advanceTimersByTime(25 * day);
  await expect.element(screen.getByText(/next month/)).toBeVisible();
  vi.advanceTimersByTime(25 * day);
  await expect.element(screen.getByText(/in 10 days/)).toBeVisible();
  await expect.element(screen.getByText(text.membership.active, { exact: true })).toBeVisible();
  expect(reads()).toBe(1);

  vi.advanceTimersByTime(11 * day);
  await expect.element(screen.getByText(text.membership.ended, { exact: true })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: text.membership.cancel })).not.toBeInTheDocument();
  await expect.poll(reads).toBe(2);
});
