import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import { AccountSettings, type SectionId } from "../../../src/index";
import { sectionGroups } from "../../../src/settings/sections";
import { withWebDav } from "../../../stories/sections/webDavWorld";
import { Host } from "../../../stories/worlds/Host";
import { memoryAdapter } from "../../../stories/worlds/memoryAdapter";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";

const groups = Object.entries(sectionGroups) as [keyof typeof sectionGroups, readonly SectionId[]][];

/** The page of a Pro site with every section. */
async function open(layout: "groups" | "page", cloudreve = world(withWebDav({ edition: "pro" }))) {
  await page.viewport(1280, 800);
  await render(
    <Host cloudreve={cloudreve} deviceAdapter={memoryAdapter()} onSignOut={() => Promise.resolve()}>
      <AccountSettings layout={layout} />
    </Host>,
  );
  await expect.element(page.getByRole("navigation")).toBeVisible();
  return cloudreve;
}

const links = ".cr-group-section, .cr-nav-link";
const linkOf = (title: string) =>
  [...document.querySelectorAll<HTMLElement>(links)].find((link) => link.textContent.startsWith(title));

/** Follows a link as the keyboard does: the focus is on it. */
async function follow(title: string): Promise<void> {
  await expect.poll(() => linkOf(title)).toBeDefined();
  linkOf(title)?.focus();
  linkOf(title)?.click();
}
const focused = () => document.activeElement?.id;

describe("a followed link puts the focus on its section", () => {
  it.each(groups)("in the group %s, whichever section it is", async (group, sections) => {
    await open("groups");
    document.querySelector<HTMLElement>(`[data-group="${group}"]`)?.click();
    for (const section of sections.toReversed()) {
      await follow(text[section].title);
      await expect.poll(focused).toBe(`cr-${section}`);
    }
  });

  it("in the long page, whichever section it is", async () => {
    await open("page");
    await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
    for (const section of groups.flatMap(([, sections]) => sections).toReversed()) {
      await follow(text[section].title);
      await expect.poll(focused).toBe(`cr-${section}`);
    }
  });

  it.each(["groups", "page"] as const)("also one that is still loading (%s)", async (layout) => {
    const cloudreve = world(withWebDav({ edition: "pro" }));
    cloudreve.fail({ path: "/user/capacity" }, { kind: "slow", ms: 500 });
    await open(layout, cloudreve);
    document.querySelector<HTMLElement>("[data-group='storage']")?.click();
    await expect.poll(() => document.querySelector("#cr-storage[data-state='loading']")).not.toBeNull();
    await follow(text.storage.title);
    await expect.poll(() => document.querySelector("#cr-storage[data-state='clean']")).not.toBeNull();
    await expect.poll(focused).toBe("cr-storage");
  });
});
