import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { ProfileSection, type SettingsProviderProps } from "../../../src/index";
import { messages as arabic } from "../../../src/messages/ar-AR";
import { messages as chinese } from "../../../src/messages/zh-CN";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { holdAnswers } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";

const { label, open, allShares } = text.profile.share_links_in_profile;

function show(props: Pick<SettingsProviderProps, "profileHref" | "locale"> = {}, cloudreve = world()) {
  return render(
    <Host cloudreve={cloudreve} {...props}>
      <ProfileSection />
    </Host>,
  );
}

test("each choice says in words what it shows: all shares include those with a password", async () => {
  const page = await show();
  await expect.element(page.getByRole("option", { name: /without a password/ })).toHaveValue("");
  await expect.element(page.getByRole("option", { name: allShares })).toHaveValue("all_share");
});

test.each([
  ["zh-CN", chinese],
  ["ar-AR", arabic],
])("so it does in %s", async (locale, { profile }) => {
  const page = await show({ locale });
  await expect
    .element(page.getByRole("option", { name: profile.share_links_in_profile.allShares }))
    .toHaveValue("all_share");
});

test("the row links to the user's public page where the host names its address", async () => {
  const cloudreve = world();
  const page = await show({ profileHref: (id) => `/profile/${id}` }, cloudreve);
  await expect
    .element(page.getByRole("link", { name: open }))
    .toHaveAttribute("href", `/profile/${cloudreve.account().id}`);
});

test.each([undefined, () => ""])("else there is no link", async (profileHref) => {
  const page = await show({ profileHref });
  await expect.element(page.getByLabelText(label)).toBeVisible();
  await expect.element(page.getByRole("link")).not.toBeInTheDocument();
});

test("while the account loads, the link's words have their room, and there is nothing to press", async () => {
  const cloudreve = world();
  const release = holdAnswers(cloudreve, "GET");
  const page = await show({ profileHref: (id) => `/profile/${id}` }, cloudreve);
  await expect.poll(() => page.container.querySelector(".cr-skeleton")).not.toBeNull();
  expect(page.container.querySelector("a")).toBeNull();
  const height = () => page.container.querySelector(".cr-card")?.getBoundingClientRect().height ?? 0;
  const before = height();
  release();
  await expect.element(page.getByRole("link", { name: open })).toBeVisible();
  expect(Math.abs(height() - before)).toBeLessThan(0.5);
});
