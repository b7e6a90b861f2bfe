import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  CloudreveError,
  ProfileSection,
  SessionsSection,
  type SettingsProviderProps,
} from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { ada, world, type WorldOptions } from "../../../stories/worlds/world";

const { sessions, password, profile } = text;
const { leave } = text.unsaved;
const button = (name: string) => page.getByRole("button", { name, exact: true });
const foot = () => document.querySelector(".cr-foot [role=status]")?.textContent;

async function open(
  props: Partial<SettingsProviderProps> = {},
  children = <SessionsSection />,
  options: WorldOptions = {},
) {
  const cloudreve = world(options);
  await render(
    <Host cloudreve={cloudreve} {...props}>
      {children}
    </Host>,
  );
  await expect.element(page.getByRole("heading", { name: sessions.title })).toBeVisible();
  return cloudreve;
}

describe("Sign out", () => {
  const here = button(sessions.here.action);

  test("is not there for a host that does not sign out", async () => {
    await open();
    await expect.element(button(sessions.everywhere.action)).toBeVisible();
    await expect.element(here).not.toBeInTheDocument();
  });

  test("has the host end its session, once, whatever is pressed meanwhile", async () => {
    let end: () => void = () => undefined;
    const onSignOut = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    await open({ onSignOut });
    await here.dblClick();
    await expect.element(here).toHaveAttribute("aria-disabled", "true");
    expect(onSignOut).toHaveBeenCalledOnce();
    end();
    await expect.poll(foot).toBe(sessions.signedOut);
    await expect.element(here).toHaveFocus();
  });

  test("says why it failed, and can be tried again", async () => {
    const onSignOut = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new CloudreveError("network"))
      .mockImplementationOnce(() => {
        throw new Error("the host's own");
      })
      .mockResolvedValue();
    await open({ onSignOut });
    await here.click();
    await expect.poll(foot).toBe(sessions.failed(text.errors.network));
    await here.click();
    await expect.poll(foot).toBe(sessions.failed(text.errors.unexpected));
    await here.click();
    await expect.poll(foot).toBe(sessions.signedOut);
  });

  test("asks first while changes are unsaved: stay, or discard", async () => {
    const onSignOut = vi.fn(() => Promise.resolve());
    await open(
      { onSignOut },
      <>
        <SessionsSection />
        <ProfileSection />
      </>,
    );
    await page.getByLabelText(profile.nick.label).fill("Countess");
    await here.click();
    await expect.element(page.getByRole("dialog")).toHaveAccessibleName(leave.title);
    await button(leave.stay).click();
    await expect.element(here).toHaveFocus();
    expect(onSignOut).not.toHaveBeenCalled();
    await here.click();
    await button(leave.discard).click();
    await expect.poll(() => onSignOut.mock.calls.length).toBe(1);
    await expect.element(page.getByLabelText(profile.nick.label)).toHaveValue(ada.nick);
  });

  test("saves first if the user wants that", async () => {
    const onSignOut = vi.fn(() => Promise.resolve());
    const cloudreve = await open(
      { onSignOut },
      <>
        <SessionsSection />
        <ProfileSection />
      </>,
    );
    await page.getByLabelText(profile.nick.label).fill("Countess");
    await here.click();
    await button(leave.save).click();
    await expect.poll(() => onSignOut.mock.calls.length).toBe(1);
    expect(cloudreve.account().nick).toBe("Countess");
  });
});

describe("Sign out everywhere", () => {
  const everywhere = button(sessions.everywhere.action);

  test("says what ends and what lives on, and leads to the form of the password", async () => {
    await open({}, <AccountSettings layout="page" sections={["password", "sessions"]} />);
    await expect
      .element(everywhere)
      .toHaveAccessibleDescription(`${sessions.everywhere.label} ${sessions.everywhere.why}`);
    await everywhere.click();
    await expect.element(page.getByLabelText(password.current_password.label, { exact: true })).toHaveFocus();
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });

  test("opens the form in a dialog where the page has none", async () => {
    const onPasswordChanged = vi.fn();
    const cloudreve = await open({ onPasswordChanged });
    await everywhere.click();
    const box = (label: string) => page.getByRole("dialog").getByLabelText(label, { exact: true });
    await expect.element(box(password.current_password.label)).toHaveFocus();
    await box(password.current_password.label).fill("wrong-pass");
    await box(password.new_password.label).fill("second-pass-1");
    await box(password.confirm_new_password.label).fill("second-pass-1");
    await userEvent.keyboard("{Enter}");
    await expect
      .element(box(password.current_password.label))
      .toHaveAccessibleDescription(text.issues.currentPasswordWrong);
    await box(password.current_password.label).fill(ada.password);
    await userEvent.keyboard("{Enter}");
    await expect.poll(foot).toBe(password.changed);
    await expect.element(everywhere).toHaveFocus();
    expect(cloudreve.account().password).toBe("second-pass-1");
    expect(onPasswordChanged).toHaveBeenCalledOnce();
  });

  test("keeps no password when its dialog is closed", async () => {
    const cloudreve = await open();
    await everywhere.click();
    await page.getByRole("dialog").getByLabelText(password.new_password.label, { exact: true }).fill("second-pass-1");
    await button(text.actions.cancel).click();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await everywhere.click();
    await expect
      .element(page.getByRole("dialog").getByLabelText(password.new_password.label, { exact: true }))
      .toHaveValue("");
    expect(cloudreve.account().password).toBe(ada.password);
  });

  test("is asked for where its dialog opens", async () => {
    const confirmIdentity = vi.fn(() => Promise.resolve(false));
    await open({ confirmIdentity });
    await everywhere.click();
    await expect.poll(foot).toBe(text.state.notConfirmed);
    expect(confirmIdentity.mock.calls).toEqual([["changePassword"]]);
    expect(document.querySelector("[role=dialog]")).toBeNull();
  });

  test("is not to be had without a password, and says so", async () => {
    await open({}, <SessionsSection />, { passwordless: true });
    await expect.element(page.getByText(sessions.everywhere.passwordless)).toBeVisible();
    await expect.element(everywhere).not.toBeInTheDocument();
  });

  test("is not for a token that may not change the password", async () => {
    await open({ scopes: ["UserInfo.Write"] });
    await expect.element(page.getByText(text.state.readOnly)).toBeVisible();
    await expect.element(everywhere).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the foot says how the last of the two has ended:", () => {
  test("a sign-out after a new password that the host has refused", async () => {
    await open({ onSignOut: () => Promise.resolve(), confirmIdentity: () => Promise.resolve(false) });
    await button(sessions.everywhere.action).click();
    await expect.poll(foot).toBe(text.state.notConfirmed);
    await button(sessions.here.action).click();
    await expect.poll(foot).toBe(sessions.signedOut);
  });

  test("a new password after a sign-out that has failed", async () => {
    await open({ onSignOut: () => Promise.reject(new CloudreveError("network")) });
    await button(sessions.here.action).click();
    await expect.poll(foot).toBe(sessions.failed(text.errors.network));
    await button(sessions.everywhere.action).click();
    const box = (label: string) => page.getByRole("dialog").getByLabelText(label, { exact: true });
    await box(password.current_password.label).fill(ada.password);
    await box(password.new_password.label).fill("second-pass-1");
    await box(password.confirm_new_password.label).fill("second-pass-1");
    await userEvent.keyboard("{Enter}");
    await expect.poll(foot).toBe(password.changed);
  });
});

test("a section that cannot be read can be tried again", async () => {
  const cloudreve = world();
  const recover = cloudreve.fail({ path: "/user/setting" }, { status: 500 });
  await render(
    <Host cloudreve={cloudreve}>
      <SessionsSection />
    </Host>,
  );
  await expect.element(page.getByText(text.state.readFailed)).toBeVisible();
  recover();
  await button(text.actions.tryAgain).click();
  await expect.element(button(sessions.everywhere.action)).toBeVisible();
});
