import { useEffect, useState, type ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import {
  AccountSettings,
  PreferencesSection,
  ProfileSection,
  WebDavSection,
  type MessageOverrides,
  type Messages,
} from "../../src/index";
import { messages as arAR } from "../../src/messages/ar-AR";
import { messages as enUS } from "../../src/messages/en-US";
import { messages as zhCN } from "../../src/messages/zh-CN";
import { pseudo } from "../../stories/languages/pseudo";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";

/** Renders its children while other components suspend. */
function Later({ children }: { children: ReactNode }) {
  const [there, setThere] = useState(false);
  useEffect(() => void Promise.resolve().then(() => setThere(true)), []);
  return there && children;
}

afterEach(() => void vi.restoreAllMocks());

const swedish = { "sv-SE": () => Promise.resolve({ ...enUS, profile: { ...enUS.profile, title: "Profil" } }) };

test("the page switches to a saved language at once and keeps edits and focus", async () => {
  const cloudreve = world();
  await render(
    <Host cloudreve={cloudreve} followLanguage>
      <ProfileSection />
      <PreferencesSection />
    </Host>,
  );
  await page.getByLabelText(text.profile.nick.label).fill("Ada King");
  await page.getByLabelText(text.preferences.language.label).selectOptions("zh-CN");
  await page
    .getByRole("form", { name: text.preferences.title })
    .getByRole("button", { name: text.actions.save })
    .click();

  await expect.element(page.getByRole("form", { name: zhCN.profile.title })).toBeVisible();
  expect(document.querySelector(".cr-root")?.getAttribute("lang")).toBe("zh-CN");
  await expect.element(page.getByLabelText(zhCN.profile.nick.label)).toHaveValue("Ada King");
  expect(document.activeElement?.closest(".cr-section")).not.toBeNull();
  expect(patchesOf(cloudreve)).toEqual([{ language: "zh-CN" }]);
});

test("a language that the host passes wins over a saved one, also the one from before", async () => {
  const Follower = ({ locale }: { locale: string }) => (
    <Host cloudreve={cloudreve} locale={locale} followLanguage>
      <PreferencesSection />
    </Host>
  );
  const cloudreve = world();
  const { rerender } = await render(<Follower locale="en-US" />);
  await page.getByLabelText(text.preferences.language.label).selectOptions("zh-CN");
  await page.getByRole("button", { name: text.actions.save, exact: true }).click();
  await expect.element(page.getByRole("form", { name: zhCN.preferences.title })).toBeVisible();
  await rerender(<Follower locale="zh-CN" />);
  await rerender(<Follower locale="en-US" />);
  await expect.element(page.getByRole("form", { name: text.preferences.title })).toBeVisible();
});

test("a host can keep the page's language, whatever the user saves", async () => {
  await render(
    <Host cloudreve={world()} locale="ar-AR" followLanguage={false}>
      <PreferencesSection />
    </Host>,
  );
  await page.getByRole("combobox", { name: arAR.preferences.language.label }).selectOptions("ja-JP");
  await page.getByRole("button", { name: arAR.actions.save }).click();
  await expect.element(page.getByText(arAR.state.saved)).toBeVisible();
  expect(document.querySelector(".cr-root")).toMatchObject({ lang: "ar-AR", dir: "rtl" });
});

test("a message of what was done is in the language that is shown now", async () => {
  // Bit 3: WebDAV.
  const cloudreve = world({ account: { group: { ...ada.group, permission: "CA==" } } });
  const { rerender } = await render(
    <Host cloudreve={cloudreve}>
      <WebDavSection />
    </Host>,
  );
  await page.getByRole("button", { name: text.webDav.add }).click();
  await page.getByLabelText(text.webDav.form.name, { exact: true }).fill("Phone");
  await page.getByRole("dialog").getByRole("button", { name: text.webDav.form.submit }).click();
  const plain = (words: string | null) => words?.replaceAll(/[\u2066-\u2069]/g, "");
  const says = (words: string) => expect.poll(() => plain(document.body.textContent)).toContain(plain(words));
  await says(text.webDav.created("Phone"));
  await rerender(
    <Host cloudreve={cloudreve} locale="zh-CN">
      <WebDavSection />
    </Host>,
  );
  await says(zhCN.webDav.created("Phone"));
});

test("once the host selects another locale, the page follows it", async () => {
  function Switching() {
    const [locale, setLocale] = useState("en-US");
    return (
      <>
        <button type="button" onClick={() => setLocale("ar-AR")}>
          Arabic
        </button>
        <Host cloudreve={cloudreve} locale={locale} followLanguage>
          <PreferencesSection />
        </Host>
      </>
    );
  }
  const cloudreve = world();
  await render(<Switching />);
  await page.getByLabelText(text.preferences.language.label).selectOptions("zh-CN");
  await page.getByRole("button", { name: text.actions.save }).click();
  await expect.element(page.getByRole("form")).toHaveAccessibleName(zhCN.preferences.title);
  await page.getByRole("button", { name: "Arabic" }).click();
  await expect.element(page.getByRole("form")).toHaveAccessibleName(arAR.preferences.title);
});

test("two pages that request the same language at the same time both get it", async () => {
  const languages = { "nb-NO": () => Promise.resolve({ ...enUS, profile: { ...enUS.profile, title: "Profil" } }) };
  // Loads as soon as the first page asks. The second has been rendered by then, but not mounted.
  const page1 = (
    <Host cloudreve={world()} locale="nb-NO" languages={languages}>
      <ProfileSection />
    </Host>
  );
  const page2 = (
    <Host cloudreve={world()} locale="nb-NO" languages={languages}>
      <ProfileSection />
    </Host>
  );
  await render(
    <>
      {page1}
      <Later>{page2}</Later>
    </>,
  );
  await expect.poll(() => page.getByRole("form", { name: "Profil" }).elements().length).toBe(2);
});

test("a host adds a language and replaces single texts", async () => {
  const own: MessageOverrides = { profile: { nick: { label: "Visningsnamn" } } };
  await render(
    <Host cloudreve={world()} locale="sv" languages={swedish} messages={own}>
      <ProfileSection />
    </Host>,
  );
  await expect.element(page.getByRole("form", { name: "Profil" })).toBeVisible();
  await expect.element(page.getByLabelText("Visningsnamn")).toHaveValue("Ada Lovelace");
  await userEvent.tab();
  expect(document.querySelector(".cr-root")?.getAttribute("lang")).toBe("sv-SE");
});

/** Swedish for an older version of the library, without a section, a setting and a text that this one has. */
function olderSwedish(): Messages {
  const { membership, ...others } = enUS;
  const { nick, ...profile } = enUS.profile;
  const { unsaved, ...state } = enUS.state;
  expect([membership, nick, unsaved]).not.toContain(undefined);
  return { ...others, profile: { ...profile, title: "Profil" }, state } as unknown as Messages;
}

test.for<[how: string, older: Messages | (() => Promise<Messages>)]>([
  ["given as texts", olderSwedish()],
  ["loaded on demand", () => Promise.resolve(olderSwedish())],
])("texts that a host's language lacks are in English, and the host's developer is told: %s", async ([, older]) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  await render(
    <Host cloudreve={world({ edition: "pro" })} locale="sv-SE" languages={{ "sv-SE": older }}>
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect.element(page.getByRole("form", { name: "Profil" })).toBeVisible();
  await page.getByLabelText(text.profile.nick.label).fill("Ada King");
  await expect.element(page.getByText(text.state.unsaved(1), { exact: true }).first()).toBeVisible();
  await expect.element(page.getByRole("region", { name: text.membership.title })).toBeVisible();
  expect(document.querySelector(".cr-root")?.getAttribute("lang")).toBe("sv-SE");
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/"sv-SE" lack state\.unsaved, profile\.nick, membership\b/)],
  ]);
});

test("a language whose function loads no texts is in English", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const languages = { "fi-FI": () => Promise.resolve(undefined as unknown as Messages) };
  await render(
    <Host cloudreve={world()} locale="fi-FI" languages={languages}>
      <ProfileSection />
    </Host>,
  );
  await expect.element(page.getByRole("form", { name: text.profile.title })).toBeVisible();
  expect(warn).toHaveBeenCalledOnce();
});

test("texts 40 % longer than English break no layout at 360 px", async () => {
  const languages = { "en-XA": () => Promise.resolve(pseudo(enUS)) };
  await page.viewport(360, 800);
  await render(
    <Host cloudreve={world({ edition: "pro" })} locale="en-XA" languages={languages}>
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect.element(page.getByRole("region", { name: pseudo(enUS).membership.title })).toBeVisible();
  await page.getByRole("textbox", { name: pseudo(enUS).profile.nick.label }).fill("Ada King");
  expect(document.documentElement.scrollWidth).toBe(360);
  const cut = [...document.querySelectorAll<HTMLElement>(".cr-root *")].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      getComputedStyle(element).overflowX !== "visible" &&
      !element.matches("input, select, .cr-visually-hidden, .cr-skip"),
  );
  expect(cut.map(({ className }) => className)).toEqual([]);
});
