import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import { AccountSettings, type AccountSettingsProps } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";

const address = location.href;
afterEach(() => history.replaceState(null, "", address));

const scroller = () => document.scrollingElement ?? document.body;

/** The page below a header of the host's. */
async function open({ width, height = 800, ...props }: AccountSettingsProps & { width: number; height?: number }) {
  await page.viewport(width, height);
  const cloudreve = world();
  const element = (more: AccountSettingsProps = {}) => (
    <Host cloudreve={cloudreve}>
      <AccountSettings {...props} {...more} />
    </Host>
  );
  const screen = await render(element());
  await expect.element(page.getByRole("navigation")).toBeVisible();
  return { show: (more: AccountSettingsProps) => screen.rerender(element(more)) };
}

const link = (name: string) => page.getByRole("navigation").getByRole("link", { name }).first();
const skip = () => page.getByRole("link", { name: text.page.skip });

describe("the link past the list", () => {
  it.each([
    ["groups", 1280],
    ["page", 1280],
    ["page", 360],
  ] as const)("is the first one and goes to the settings: layout %s at %i px", async (layout, width) => {
    await open({ layout, width });
    await expect.poll(() => document.querySelector("#cr-profile[data-state='clean']")).not.toBeNull();
    expect(skip().element().getBoundingClientRect().width).toBe(1);
    await userEvent.keyboard("{Tab}");
    await expect.element(skip()).toHaveFocus();
    expect(skip().element().getBoundingClientRect().height).toBeGreaterThan(24);
    const href = location.href;
    await userEvent.keyboard("{Enter}");
    const goal = layout === "groups" ? ".cr-group-title" : "#cr-avatar";
    await expect.poll(() => document.activeElement?.matches(goal)).toBe(true);
    expect(location.href).toBe(href);
  });

  it("is not there where one of list and group is shown", async () => {
    await open({ width: 360 });
    expect(skip().query()).toBeNull();
  });
});

describe("where there is room for the list or a group", () => {
  it.each(["the page's button", "the host"])("the list comes back as it was left, by %s", async (by) => {
    const { show } = await open({ width: 360, height: 300, section: null });
    await link(text.groups.security.title).hover();
    scroller().scrollTop = 150;
    await link(text.groups.security.title).click();
    await expect.element(page.getByRole("heading", { name: text.groups.security.title, level: 2 })).toHaveFocus();
    expect(scroller().scrollTop).toBeLessThan(20);
    if (by === "the host") {
      await show({ section: "security" });
      await show({ section: null });
    } else await page.getByRole("button", { name: text.groups.back }).click();
    await expect.element(link(text.groups.security.title)).toHaveFocus();
    expect(scroller().scrollTop).toBe(150);
  });
});

it("the long page has its list also where it stands above the sections", async () => {
  await open({ layout: "page", width: 360 });
  await link(text.password.title).click();
  await expect.poll(() => document.activeElement?.id).toBe("cr-password");
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
