import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import {
  AccountSettings,
  createLocalStorageAdapter,
  type AccountSettingsProps,
  type SettingsProviderProps,
} from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { world } from "../../../stories/worlds/world";

type Open = AccountSettingsProps & Pick<SettingsProviderProps, "scopes" | "deviceAdapter">;

async function open({ scopes = ["UserInfo.Read"], deviceAdapter, ...props }: Open) {
  await page.viewport(1280, 800);
  await render(
    <Host cloudreve={world()} scopes={scopes} deviceAdapter={deviceAdapter}>
      <AccountSettings {...props} />
    </Host>,
  );
  await expect.poll(() => document.querySelector("[data-state='readonly']")).not.toBeNull();
  await expect.poll(() => document.querySelector("[data-state='loading']")).toBeNull();
}

/** The banners, by the section that they stand in; the page's own has none. */
const banners = () => [...document.querySelectorAll(".cr-banner")].map((each) => each.closest(".cr-section")?.id);

describe("what the host's token does not allow changing", () => {
  it.each(["groups", "page"] as const)("is said once above the sections, in the layout %s", async (layout) => {
    await open({ layout, section: "preferences" });
    expect(banners()).toEqual([undefined]);
    await expect.element(page.getByText(text.state.readOnly).first()).toBeVisible();
  });

  it("is said once where the preferences of the device can be changed, which are no part of the account", async () => {
    await open({ layout: "page", deviceAdapter: createLocalStorageAdapter({ key: "read-only" }) });
    expect(banners()).toEqual([undefined]);
  });

  it("is said by a section that is alone in its group", async () => {
    await open({ sections: ["profile", "password"], section: "profile" });
    expect(banners()).toEqual(["cr-profile"]);
  });

  it("is said by each where a section of the host's is among them", async () => {
    const own = { id: "billing", title: "Billing", element: <p>.</p> };
    await open({ layout: "page", sections: ["profile", "preferences", own] });
    expect(banners()).toEqual(["cr-profile", "cr-preferences"]);
  });

  it("is said by each where others may be changed", async () => {
    await open({ section: "security", scopes: ["UserInfo.Read", "UserSecurityInfo.Write"] });
    expect(banners()).toEqual(["cr-twoFactor"]);
  });
});
