import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, useUnsavedChanges, type SectionId, type UnsavedChangesHandle } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import { holdAnswers, patchesOf, wordsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import { renderInShadow } from "../ui/renderInShadow";

/** Sections of the page, and the handle of their unsaved changes. */
async function show(...sections: SectionId[]) {
  const cloudreve = world();
  let handle: UnsavedChangesHandle | undefined;
  function Watch() {
    handle = useUnsavedChanges();
    return null;
  }
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <AccountSettings layout="page" sections={sections} />
      <Watch />
    </Host>,
  );
  await expect.poll(() => screen.container.querySelector(".cr-skeleton")).toBeNull();
  const unsaved = () => {
    if (!handle) throw new Error("Nothing is shown.");
    return handle;
  };
  const asksBeforeLeaving = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  const passwords = async (current: string, next: string, again = next) => {
    await openPassword(screen);
    await screen.getByLabelText(text.password.current_password.label, { exact: true }).fill(current);
    await screen.getByLabelText(text.password.new_password.label, { exact: true }).fill(next);
    await screen.getByLabelText(text.password.confirm_new_password.label).fill(again);
  };
  const foot = (section: string) =>
    wordsOf(screen.getByRole("form", { name: section }).element().querySelector(".cr-foot [role='status']"));
  return { cloudreve, screen, unsaved, asksBeforeLeaving, passwords, foot };
}

test("a password counts as being saved while it is sent, but no longer once it is refused", async () => {
  const { cloudreve, screen, unsaved, passwords, foot } = await show("profile", "password");
  const release = holdAnswers(cloudreve);
  await passwords("wrong-pass-1", "second-pass-1");
  await screen
    .getByRole("form", { name: text.password.title })
    .getByRole("button", { name: text.actions.save })
    .click();
  await expect.poll(() => unsaved()).toMatchObject({ count: 1, saving: true });
  // Regardless of other events on the page meanwhile.
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
  await expect.poll(() => unsaved()).toMatchObject({ count: 2, saving: true });
  release();
  await expect.poll(() => foot(text.password.title)).toBe(text.state.needsAttention(1));
  await expect.poll(() => unsaved()).toMatchObject({ count: 2, saving: false });
});

test("an extension that is being typed or refused counts as unsaved, and Discard empties its box", async () => {
  const { screen, unsaved, asksBeforeLeaving, foot } = await show("versionRetention");
  const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
  await expect.element(box).toBeEnabled();
  await box.click();
  await userEvent.keyboard("t");
  await expect.poll(() => unsaved().count).toBe(1);
  expect(asksBeforeLeaving()).toBe(true);
  await userEvent.keyboard("{Backspace}");
  await expect.poll(() => unsaved().count).toBe(0);
  expect(asksBeforeLeaving()).toBe(false);

  await userEvent.keyboard("tar.gz{Enter}");
  await expect.poll(() => unsaved().count).toBe(1);
  await screen.getByRole("button", { name: text.actions.save, exact: true }).click();
  await expect.poll(() => foot(text.versionRetention.title)).toBe(text.state.needsAttention(1));
  await expect.element(box).toHaveFocus();
  await screen.getByRole("button", { name: text.actions.discard, exact: true }).click();
  await expect.element(box).toHaveValue("");
  await expect.poll(() => unsaved().count).toBe(0);
});

test.each([["，"], ["、"], ["；"], ["،"], ["؛"]])("extensions are split at %s, as at a comma", async (separator) => {
  const { screen } = await show("versionRetention");
  const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
  await expect.element(box).toBeEnabled();
  await box.click();
  await userEvent.keyboard(`txt${separator}`);
  await expect.element(box).toHaveValue("");
  expect([...screen.container.querySelectorAll(".cr-tag-text")].at(-1)?.textContent).toBe("txt");
});

test("Save all focuses the first invalid field of the page and sends the valid ones", async () => {
  const { cloudreve, screen, unsaved, passwords } = await show(
    "profile",
    "preferences",
    "versionRetention",
    "password",
  );
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("");
  await screen
    .getByRole("spinbutton", { name: text.versionRetention.version_retention_max.label })
    .or(screen.getByRole("textbox", { name: text.versionRetention.version_retention_max.label }))
    .fill("x");
  await screen.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await passwords("first-pass-1", "second-pass-1", "another");
  await unsaved().saveAll();
  // react-hook-form would move it once more, a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(screen.getByRole("textbox", { name: text.profile.nick.label })).toHaveFocus();
  expect(patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
});

test("Save all does not send a change again for which the token was refused", async () => {
  const { cloudreve, screen, unsaved } = await show("profile", "versionRetention");
  cloudreve.fail({ method: "PATCH", times: 1 }, { code: 40089, msg: "" });
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
  await unsaved().saveAll();
  await expect.element(screen.getByRole("textbox", { name: text.profile.nick.label })).toHaveAttribute("readonly");
  await unsaved().saveAll();
  expect(patchesOf(cloudreve)).toHaveLength(1);
  unsaved().discardAll();
  await expect.poll(() => unsaved().count).toBe(0);
});

test("a refusal that makes a section read-only leaves the focus on Discard, which moves it to the section", async () => {
  const { cloudreve, screen } = await show("preferences");
  cloudreve.fail({ method: "PATCH", times: 1 }, { code: 40089, msg: "" });
  await screen.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  const section = screen.getByRole("form", { name: text.preferences.title });
  (section.getByRole("button", { name: text.actions.save }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(section.getByRole("button", { name: text.actions.save })).not.toBeInTheDocument();
  await expect.element(section.getByRole("button", { name: text.actions.discard })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(section).toHaveFocus();
});

test("beforeunload also asks if only a password is unsaved", async () => {
  const { screen, asksBeforeLeaving } = await show("password");
  expect(asksBeforeLeaving()).toBe(false);
  await openPassword(screen);
  await screen.getByLabelText(text.password.new_password.label, { exact: true }).fill("second-pass-2");
  expect(asksBeforeLeaving()).toBe(true);
});

test("inside a shadow root, too, the focus returns to the last edit when the bar disappears", async () => {
  const shadow = await renderInShadow(
    <Host cloudreve={world()}>
      <AccountSettings layout="page" sections={["profile", "preferences"]} />
    </Host>,
  );
  await expect.poll(() => shadow.querySelector(".cr-row .cr-switch")).not.toBeNull();
  await page.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
  await page.getByRole("switch", { name: text.preferences.disable_view_sync.label }).click();
  await page.getByRole("button", { name: text.actions.discardAll }).click();
  await expect.poll(() => shadow.querySelector(".cr-bar")).toBeNull();
  await expect.poll(() => shadow.activeElement?.getAttribute("name")).toBe("nick");
});
