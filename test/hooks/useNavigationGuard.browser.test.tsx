import { useState, type MouseEvent } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ProfileSection, UnsavedChangesDialog, useNavigationGuard } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

const address = location.href;

beforeEach(() => history.replaceState(null, "", "/settings?tab=one"));
afterEach(() => history.replaceState(null, "", address));

function Guard() {
  return <UnsavedChangesDialog {...useNavigationGuard()} />;
}

/** Links as a router without a blocker has them: a click shows another route. */
async function open(attributes: Record<string, string> = {}) {
  const cloudreve = world();
  const followed: string[] = [];
  function App() {
    const [route, setRoute] = useState("/settings");
    const follow = (event: MouseEvent<HTMLAnchorElement>) => {
      if (!event.defaultPrevented) followed.push(event.currentTarget.getAttribute("href") ?? "");
      event.preventDefault();
      setRoute(event.currentTarget.pathname);
    };
    return (
      <>
        <a href="/home" {...attributes} onClick={follow}>
          <b>Home</b>
        </a>
        {route === "/settings" ? (
          <Host cloudreve={cloudreve}>
            <ProfileSection />
            <Guard />
          </Host>
        ) : (
          <h1>{route}</h1>
        )}
      </>
    );
  }
  const screen = await render(<App />);
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  await expect.element(name).toBeEnabled();
  return { cloudreve, followed, name, link: screen.getByText("Home") };
}

const dialog = () => page.getByRole("dialog");

describe("with unsaved changes, a link to another path", () => {
  it("asks before the router sees it; the user stays, and is asked again", async () => {
    const { followed, name, link } = await open();
    await name.fill("Ada King");
    for (let times = 0; times < 2; times += 1) {
      await link.click();
      await page.getByRole("button", { name: text.unsaved.leave.stay }).click();
      await expect.poll(() => dialog().query()).toBeNull();
    }
    expect(followed).toEqual([]);
    await expect.element(name).toHaveValue("Ada King");
  });

  it("is followed once after Discard", async () => {
    const { cloudreve, followed, name, link } = await open();
    await name.fill("Ada King");
    await link.click();
    await page.getByRole("button", { name: text.unsaved.leave.discard }).click();
    await expect.element(page.getByRole("heading", { name: "/home" })).toBeVisible();
    expect(followed).toEqual(["/home"]);
    expect(patchesOf(cloudreve)).toEqual([]);
  });

  it("is followed once after a save", async () => {
    const { cloudreve, followed, name, link } = await open();
    await name.fill("Ada King");
    await link.click();
    await page.getByRole("button", { name: text.unsaved.leave.save }).click();
    await expect.element(page.getByRole("heading", { name: "/home" })).toBeVisible();
    expect(followed).toEqual(["/home"]);
    expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
  });
});

describe("nobody is asked", () => {
  it("without unsaved changes", async () => {
    const { followed, link } = await open();
    await link.click();
    expect(followed).toEqual(["/home"]);
  });

  it.each([
    ["that changes only the query", { href: "/settings?tab=two" }],
    ["to a place on the page", { href: "/settings?tab=one#cr-profile" }],
    ["that opens another window", { target: "_blank" }],
    ["that downloads", { download: "" }],
    // The browser itself asks about those.
    ["to another site", { href: "https://other.test/home" }],
    ["that opens a program", { href: "mailto:ada@example.com" }],
  ])("for a link %s", async (_, attributes) => {
    const { followed, name, link } = await open(attributes);
    await name.fill("Ada King");
    await link.click();
    expect(followed).toHaveLength(1);
    expect(dialog().query()).toBeNull();
  });

  it("for a link that opens in a new tab", async () => {
    const { followed, name, link } = await open();
    await name.fill("Ada King");
    link.element().dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true, cancelable: true }));
    expect(followed).toHaveLength(1);
    expect(dialog().query()).toBeNull();
  });
});

it("behind the path of a hash router, another path asks", async () => {
  history.replaceState(null, "", "/#/settings?tab=one");
  const { followed, name, link } = await open({ href: "/#/home" });
  await name.fill("Ada King");
  await link.click();
  await expect.element(dialog()).toBeVisible();
  expect(followed).toEqual([]);
});

it("behind the path of a hash router, another query does not", async () => {
  history.replaceState(null, "", "/#/settings?tab=one");
  const { followed, name, link } = await open({ href: "/#/settings?tab=two" });
  await name.fill("Ada King");
  await link.click();
  expect(followed).toHaveLength(1);
  expect(dialog().query()).toBeNull();
});
