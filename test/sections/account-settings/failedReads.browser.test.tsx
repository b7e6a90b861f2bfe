import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import { AccountSettings } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";
import { violations } from "../../ui/axe";

const { failedMark } = text.page;

/** Opens a page whose `GET /user/setting` fails once. */
async function open(layout: "groups" | "page", width: number) {
  await page.viewport(width, 800);
  const cloudreve = world();
  cloudreve.fail({ path: "/user/setting", method: "GET", times: 1 }, { code: 50099, msg: "Database error" });
  await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout={layout} section={layout === "groups" && width > 1000 ? "security" : undefined} />
    </Host>,
  );
}

const link = (name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });

describe("sections that could not be loaded", () => {
  it.each(["groups", "page"] as const)("stay in the list, marked until they load: the layout %s", async (layout) => {
    await open(layout, 1280);
    const marked = link(`${text.twoFactor.title} ${failedMark}`);
    await expect.element(marked).toBeVisible();
    await expect.element(link(`${text.password.title} ${failedMark}`)).toBeVisible();
    await marked.click();
    await expect.poll(() => document.activeElement?.getAttribute("data-state")).toBe("readFailed");
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(link(text.twoFactor.title)).toBeVisible();
    expect(document.querySelector(".cr-nav-failed")).toBeNull();
  });

  it("are not said to load, where all of a group are missing", async () => {
    await page.viewport(1280, 800);
    const cloudreve = world();
    cloudreve.fail({ path: "/user/me", method: "GET" }, { code: 50099, msg: "Database error" });
    await render(
      <Host cloudreve={cloudreve}>
        <AccountSettings section="profile" />
      </Host>,
    );
    await expect.poll(() => document.querySelector("[data-state='readFailed']")).not.toBeNull();
    const said: unknown[] = [];
    const status = document.querySelector(".cr-root > .cr-visually-hidden[role='status']");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    said.push(status?.textContent);
    expect(said).toEqual([""]);
  });

  it("are named by their group, where the list has the page's width", async () => {
    await open("groups", 360);
    await expect.element(link(`${text.groups.security.title} ${failedMark}`)).toBeVisible();
    await expect.element(page.getByText(failedMark).first()).toBeVisible();
  });
});
