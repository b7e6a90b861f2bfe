import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../src/index";
import { officialFeatures } from "../../stories/docs/officialPage";
import { Host } from "../../stories/worlds/Host";
import { memoryAdapter } from "../../stories/worlds/memoryAdapter";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";

/** WebDAV (bit 3) and its proxy (bit 6). */
const group = { id: "BOUR", name: "User", permission: "SA==" };
const dav = {
  id: "dav1",
  name: "Phone",
  uri: "cloudreve://my",
  password: "secret",
  created_at: "2026-01-01T00:00:00Z",
  readonly: false,
  proxy: false,
  disable_sys_files: false,
};

let page: Awaited<ReturnType<typeof render>>;
beforeEach(async () => {
  page = await render(
    <Host
      cloudreve={world({ account: { group, dav_accounts: [dav] } })}
      deviceAdapter={memoryAdapter()}
      onSignOut={() => Promise.resolve()}
    >
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect.poll(() => page.container.querySelector("#cr-webDav .cr-list-row")).not.toBeNull();
});

const wordsOf = (element: Element | null | undefined) =>
  [
    element?.textContent,
    ...[...(element?.querySelectorAll("[aria-label], [placeholder]") ?? [])].map((each) =>
      each.getAttribute("aria-label"),
    ),
  ].join("\n");

describe("each feature of the official frontend has its place", () => {
  test("on the page, or in the dialog that a button of the section opens", async () => {
    const missing: string[] = [];
    for (const { feature, section, words, opens } of officialFeatures) {
      const element = page.container.querySelector(`#cr-${section}`);
      if (opens) {
        const button = [...(element?.querySelectorAll("button") ?? [])].find((each) =>
          wordsOf(each).includes(opens(text)),
        );
        if (!button) {
          missing.push(`${feature}: no button`);
          continue;
        }
        await userEvent.click(button);
        await expect.element(page.getByRole("dialog")).toBeVisible();
        if (!wordsOf(document.querySelector("[role=dialog]")).includes(words(text))) missing.push(feature);
        await userEvent.keyboard("{Escape}");
        await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
      } else if (!wordsOf(element).includes(words(text))) missing.push(feature);
    }
    expect(missing).toEqual([]);
  });
});
