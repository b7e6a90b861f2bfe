import { afterEach, describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import {
  MembershipSection,
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  ThemeSection,
  TwoFactorSection,
  VersionRetentionSection,
  type SettingsProviderProps,
} from "../../src/index";
import type { PreferenceSectionId } from "../../src/settings/preference";
import type { EmbeddedCloudreve, Fault } from "../../src/testing/index";
import { Host } from "../../stories/worlds/Host";
import { like, any, text } from "../../stories/worlds/pageWords";
import { patchesOf, wordsOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";
import { editField, readInput } from "../malformed/controls";
import { namesOf, specNamed } from "../specs/specNamed";

const sections = {
  profile: ProfileSection,
  preferences: PreferencesSection,
  theme: ThemeSection,
  versionRetention: VersionRetentionSection,
};
const { errors } = text;

// Each of all of them is saved through in each section in test/saving/gateways.test.ts.
const gateways: [string, Fault, string][] = [
  ["a page with 403", { kind: "html", status: 403 }, errors.stoppedOnTheWay(403)],
  ["a redirect to a sign-in", { kind: "redirect" }, errors.signInInFront],
  ["a captcha with 200", { kind: "html", page: "robotCheck" }, errors.robotCheck],
];

afterEach(() => vi.useRealTimers());

async function show(children: SettingsProviderProps["children"], props: Partial<SettingsProviderProps> = {}) {
  const cloudreve = world({ edition: "pro", account: { preferred_theme: "#3f51b5" } });
  const screen = await render(
    <Host cloudreve={cloudreve} {...props}>
      {children}
    </Host>,
  );
  const foot = () => wordsOf(screen.container.querySelector(".cr-foot [role='status']"));
  const press = (name: string) => screen.getByRole("button", { name }).click();
  const says = (words: string) => expect.poll(foot).toBe(words);
  return { cloudreve, screen, foot, press, says };
}

/** Whatever is in front of the server answers every request in its place. */
const block = (cloudreve: EmbeddedCloudreve, fault: Fault) => cloudreve.fail({}, fault);

describe.each(gateways)("given %s in place of the server", (_, fault, reason) => {
  test.each(Object.keys(sections) as PreferenceSectionId[])(
    "%s says so, keeps what was edited, and saves it once that is over",
    async (id) => {
      const Section = sections[id];
      const { cloudreve, screen, press, says } = await show(<Section />);
      await expect.poll(() => screen.container.querySelector("form input, form select")).not.toBeNull();
      const [name = "nick"] = namesOf(id);
      const value = editField(name, cloudreve.account()[name]);
      await expect.element(screen.getByRole("button", { name: text.actions.save })).toBeVisible();
      // Not the reads: the save may begin with one, if another page of this browser has just saved.
      const recover = cloudreve.fail({ method: "PATCH" }, fault);
      cloudreve.clearRequests();
      await press(text.actions.save);
      await says(text.state.notSaved(reason));
      expect(specNamed(name).storedOf(readInput(name) as never)).toEqual(value);
      expect(patchesOf(cloudreve)).toHaveLength(1);
      recover();
      await press(text.actions.tryAgain);
      await says(text.state.saved);
      expect(cloudreve.account()[name]).toEqual(value);
    },
  );

  test("the password's section says so and keeps the passwords", async () => {
    const { cloudreve, screen, press, says } = await show(<PasswordSection defaultOpen />);
    const boxes = [ada.password, "second-pass-2", "second-pass-2"];
    const { current_password, new_password, confirm_new_password } = text.password;
    for (const [at, { label }] of [current_password, new_password, confirm_new_password].entries())
      await screen.getByLabelText(label, { exact: true }).fill(boxes[at] ?? "");
    const recover = block(cloudreve, fault);
    await press(text.actions.save);
    await says(text.state.notSaved(reason));
    expect(
      [...screen.container.querySelectorAll<HTMLInputElement>("input.cr-input")].map(({ value }) => value),
    ).toEqual(boxes);
    recover();
    await press(text.actions.tryAgain);
    await says(text.password.changed);
  });

  test("the dialog of two-factor authentication says so and keeps the code", async () => {
    const { cloudreve, screen, press } = await show(<TwoFactorSection />);
    await press(text.twoFactor.turnOn);
    await expect.element(screen.getByText(text.twoFactor.enable.copy)).toBeVisible();
    const recover = block(cloudreve, fault);
    const code = cloudreve.preparedTotp();
    await screen.getByLabelText(text.twoFactor.code, { exact: true }).fill(code);
    await expect.element(screen.getByText(errors.sentence(reason))).toBeVisible();
    await expect.element(screen.getByLabelText(text.twoFactor.code, { exact: true })).toHaveValue(code);
    recover();
    await screen.getByRole("dialog").getByRole("button", { name: text.twoFactor.turnOn }).click();
    await expect.poll(() => cloudreve.account().two_fa_secret).not.toBe("");
  });

  test("the dialog that ends a membership says so and keeps the name", async () => {
    const { cloudreve, screen, press } = await show(<MembershipSection />);
    await press(text.membership.cancel);
    const dialog = screen.getByRole("dialog");
    const box = dialog.getByRole("textbox");
    await box.fill(ada.group.name);
    const recover = block(cloudreve, fault);
    await dialog.getByRole("button", { name: text.membership.dialog.submit }).click();
    await expect.element(dialog.getByText(text.membership.dialog.failed(reason))).toBeVisible();
    await expect.element(box).toHaveValue(ada.group.name);
    recover();
    await dialog.getByRole("button", { name: text.membership.dialog.submit }).click();
    await expect.poll(() => cloudreve.account().group_expires).toBeNull();
  });

  test("a section that cannot be read says so, and reads again", async () => {
    const cloudreve = world();
    const recover = block(cloudreve, fault);
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <ProfileSection />
      </Host>,
    );
    await expect.element(screen.getByText(errors.sentence(reason))).toBeVisible();
    recover();
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.element(screen.getByRole("textbox", { name: text.profile.nick.label })).toHaveValue(ada.nick);
  });
});

test("a rate limit that names its end says when it can be tried again", async () => {
  const { cloudreve, screen, press, foot } = await show(<ProfileSection />);
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
  cloudreve.fail({ method: "PATCH" }, { status: 429, headers: { "Retry-After": "90" } });
  await press(text.actions.save);
  const start = text.state.notSaved(errors.later(errors.tooMany, 0)).split(" Try again after ")[0];
  await expect.poll(foot).toMatch(/ after .\d+:\d\d:\d\d/);
  expect(foot().startsWith(start ?? "")).toBe(true);
  expect(like(any).test(foot())).toBe(true);
});

test("the host is asked once for a sign-in by what stands in front of the server", async () => {
  const onSignInRequired = vi.fn();
  const { cloudreve, screen, press, says } = await show(<ProfileSection />, { onSignInRequired });
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
  block(cloudreve, { kind: "redirect" });
  await press(text.actions.save);
  await says(text.state.notSaved(errors.signInInFront));
  await expect.poll(() => onSignInRequired.mock.calls).toEqual([[{ count: 1, sections: ["profile"] }]]);
});
