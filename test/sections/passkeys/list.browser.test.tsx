import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, PasskeysSection } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { inEnglish, text } from "../../../stories/worlds/pageWords";
import { holdAnswers, wordsOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";
import { laptop, phone, show, words } from "./show";

const odd = { id: "AAAA", name: " \u200b", created_at: "" };

test("the list names each passkey, when it was added and last used", async () => {
  const used = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const { screen, container, rows, button } = await show({
    account: { passkeys: [laptop, { ...phone, used_at: used }, { ...odd, used_at: "0001-01-01T00:00:00Z" }] },
  });
  await expect.poll(rows).toEqual(["Laptop", "Phone", words.unnamed]);
  expect(screen.getByRole("listitem").elements()).toHaveLength(3);
  expect([...container.querySelectorAll(".cr-list-facts")].map(wordsOf)).toEqual([
    words.addedOn(inEnglish.date(laptop.created_at)) + words.neverUsed,
    words.addedOn(inEnglish.date(phone.created_at)) + words.used("3 days ago"),
    words.neverUsed,
  ]);
  await expect.element(button(words.removeNamed("Laptop"))).toHaveTextContent(words.remove);
  expect(container.querySelector("bdi")?.getAttribute("translate")).toBe("no");
  expect([...container.querySelectorAll("bdi")].at(-1)?.getAttribute("translate")).toBeNull();
});

test.each(["ltr", "rtl"] as const)(
  "a row has its tile, its words and its button beside each other (%s)",
  async (dir) => {
    const { container, rows } = await show({ account: { passkeys: [laptop] } }, { dir });
    await expect.poll(rows).toEqual(["Laptop"]);
    const places = [".cr-tile", ".cr-row-text", ".cr-list-action"].map((part) => {
      const { left, right, top, bottom } = container.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      return { start: dir === "ltr" ? left : -right, end: dir === "ltr" ? right : -left, middle: (top + bottom) / 2 };
    });
    const [tile, words, action] = places;
    expect(tile?.end).toBeLessThanOrEqual(words?.start ?? NaN);
    expect(words?.end).toBeLessThanOrEqual(action?.start ?? NaN);
    for (const { middle } of places) expect(Math.abs(middle - (tile?.middle ?? NaN))).toBeLessThan(1);
  },
);

test("an account without passkeys says what they are for", async () => {
  const { screen } = await show();
  await expect.element(screen.getByText(words.noneWhy)).toBeVisible();
});

test("a site that has turned passkeys off has no such section, not even while it loads", async () => {
  const cloudreve = world({ passkeys: false });
  const release = holdAnswers(cloudreve, "GET");
  const seen = new Set<string>();
  const observer = new MutationObserver(() => {
    for (const title of document.querySelectorAll("h2, .cr-nav a")) seen.add(wordsOf(title));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const { container } = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect.poll(() => container.querySelectorAll("h2").length).toBeGreaterThan(0);
  release();
  await expect.poll(() => container.querySelector(".cr-skeleton")).toBeNull();
  observer.disconnect();
  expect(seen).toContain(text.twoFactor.title);
  expect([...seen].filter((title) => title.includes(words.title))).toEqual([]);
});

test("its passkeys from before are shown, and cannot be changed: the server refuses that", async () => {
  const { screen, rows, button } = await show({ passkeys: false, account: { passkeys: [laptop] } });
  await expect.poll(rows).toEqual(["Laptop"]);
  await expect.element(screen.getByText(words.off)).toBeVisible();
  expect(button(words.add).elements()).toEqual([]);
  await expect.element(button(words.removeNamed("Laptop"))).toHaveAttribute("aria-disabled", "true");
});

test("while the account loads, the words that are known stand there, in the size that they keep", async () => {
  const cloudreve = world();
  const queryClient = new QueryClient();
  let release: (() => void) | undefined;
  const { fetch } = cloudreve;
  const held = new Promise<void>((resolve) => (release = resolve));
  cloudreve.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if ((input instanceof Request ? input.url : String(input)).endsWith("/user/setting")) await held;
    return answer;
  };
  const { container } = await render(
    <Host cloudreve={cloudreve} queryClient={queryClient}>
      <PasskeysSection />
    </Host>,
  );
  await expect.poll(() => container.querySelector("[data-state=loading] h2")?.textContent).toBe(words.title);
  const height = () => container.querySelector(".cr-section-head")?.getBoundingClientRect().height;
  const before = height();
  release?.();
  await expect.poll(() => container.querySelector(".cr-skeleton")).toBeNull();
  expect(height()).toBe(before);
});

test.each(["/user/setting", "/site/config/login"])(
  "a section that cannot read %s says so, and tries again",
  async (path) => {
    const cloudreve = world({ account: { passkeys: [laptop] } });
    const recover = cloudreve.fail({ path }, { status: 500 });
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <PasskeysSection />
      </Host>,
    );
    await expect.element(screen.getByText(text.state.readFailed)).toBeVisible();
    recover();
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(screen.getByText("Laptop")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: words.add })).toHaveFocus();
  },
);
