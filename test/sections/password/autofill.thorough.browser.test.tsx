import { describe, expect, it, onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import {
  AccountSettings,
  PasswordSection,
  ProfileSection,
  UnsavedChangesBar,
  useUnsavedChanges,
} from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { openPassword } from "../../../stories/worlds/openPassword";
import { patchesOf } from "../../../stories/worlds/plays";
import { ada, world } from "../../../stories/worlds/world";

const { current_password, new_password, confirm_new_password } = text.password;

/** Shows what a router's blocker and the host's own bar are told. */
function Told() {
  const { count, shouldBlock } = useUnsavedChanges();
  return <output aria-label="Told">{`${count} ${shouldBlock() ? "blocks" : "lets go"}`}</output>;
}

async function showPassword() {
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <ProfileSection />
      <PasswordSection defaultOpen />
      <UnsavedChangesBar />
      <Told />
    </Host>,
  );
  const box = (label: string) => screen.getByLabelText(label, { exact: true });
  await expect.element(box(current_password.label)).toBeVisible();
  const element = (label: string) => box(label).element() as HTMLInputElement;
  return { cloudreve, screen, box, element, told: screen.getByLabelText("Told") };
}

const prototype = HTMLInputElement.prototype;

/** The ways in which a program fills a box. */
const programs: [string, (box: HTMLInputElement, text: string) => void][] = [
  [
    "events, as a browser sends them",
    (box, value) => {
      // A browser writes past the setter by which React notices scripts.
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(box, value);
      box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      box.dispatchEvent(new Event("change", { bubbles: true }));
    },
  ],
  [
    "events after a script has set its value, which React ignores",
    (box, value) => {
      box.value = value;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.dispatchEvent(new Event("change", { bubbles: true }));
    },
  ],
  ["no event at all", (box, value) => void (box.value = value)],
];

describe.each(programs)("a password that a program has filled in with %s", (_, fill) => {
  it("is no unsaved change while it is the current one", async () => {
    const { screen, element, told } = await showPassword();
    fill(element(current_password.label), ada.password);
    element(new_password.label).focus();
    element(current_password.label).focus();
    await expect.element(told).toHaveTextContent("0 lets go");
    expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
    expect(screen.getByRole("button", { name: text.actions.save, exact: true }).elements()).toEqual([]);
    // Neither in the bar, once something else is unsaved.
    await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
    await expect.element(told).toHaveTextContent("1 blocks");
    expect(screen.getByRole("button", { name: text.actions.saveAll }).elements()).toEqual([]);
  });

  it("is sent with the new one that was typed", async () => {
    const { cloudreve, box, element, screen } = await showPassword();
    fill(element(current_password.label), ada.password);
    await box(new_password.label).fill("second-pass-2");
    await box(confirm_new_password.label).fill("second-pass-2");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByText(text.password.changed)).toBeVisible();
    expect(patchesOf(cloudreve)).toEqual([{ current_password: ada.password, new_password: "second-pass-2" }]);
  });

  it("is an unsaved change if it is a new one, at the latest when the focus leaves its box", async () => {
    const { element, told } = await showPassword();
    element(new_password.label).focus();
    fill(element(new_password.label), "generated-pass-3");
    fill(element(confirm_new_password.label), "generated-pass-3");
    element(confirm_new_password.label).focus();
    await expect.element(told).toHaveTextContent("1 blocks");
  });
});

it("the current password alone is nothing to save, also when it was typed", async () => {
  const { box, told } = await showPassword();
  await box(current_password.label).fill("first");
  await expect.element(told).toHaveTextContent("0 lets go");
  await box(confirm_new_password.label).fill("x");
  await expect.element(told).toHaveTextContent("1 blocks");
  await box(confirm_new_password.label).fill("");
  await expect.element(told).toHaveTextContent("0 lets go");
});

it("the form has a password manager's documented order, names, marks and limits", async () => {
  const { screen } = await showPassword();
  const form = screen.getByLabelText(current_password.label, { exact: true }).element().closest("form");
  const boxes = [...(form?.querySelectorAll("input") ?? [])];
  expect(boxes.map(({ autocomplete, name, type }) => [autocomplete, name, type])).toEqual([
    ["username", "username", "text"],
    ["current-password", "current_password", "password"],
    ["new-password", "new_password", "password"],
    ["new-password", "confirm_new_password", "password"],
  ]);
  expect(new Set(boxes.map(({ id, name }) => id || name)).size).toBe(4);
  expect(boxes.map((box) => box.getAttribute("passwordrules"))).toEqual([
    null,
    null,
    "minlength: 6; maxlength: 128;",
    "minlength: 6; maxlength: 128;",
  ]);
});

it("the user name is there for programs and screen readers, takes no room, and no Tab reaches it", async () => {
  const { screen, box } = await showPassword();
  const user = screen.getByRole("textbox", { name: text.profile.email });
  await expect.element(user).toHaveValue(ada.email);
  await expect.element(user).toHaveAttribute("readonly");
  expect(user.element().checkVisibility()).toBe(true);
  expect(user.element().parentElement?.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  const current = box(current_password.label).element() as HTMLElement;
  current.focus();
  await userEvent.tab({ shift: true });
  expect(user.element()).not.toHaveFocus();
  const row = current.closest(".cr-row");
  const button = screen.getByRole("button", { name: text.actions.cancel }).element().closest(".cr-row");
  expect(row?.getBoundingClientRect().top).toBe(button?.getBoundingClientRect().bottom);
});

it("an account without an e-mail address has no user name for password managers", async () => {
  const server = world();
  const cloudreve = {
    ...server,
    fetch: async (...[input, init]: Parameters<typeof server.fetch>) => {
      const request = new Request(input, init);
      const answer = await server.fetch(request);
      if (!request.url.endsWith("/user/me")) return answer;
      const body = (await answer.json()) as { data: { email?: string } };
      delete body.data.email;
      return Response.json(body);
    },
  };
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <PasswordSection defaultOpen />
    </Host>,
  );
  await expect.element(screen.getByLabelText(current_password.label, { exact: true })).toBeVisible();
  expect(screen.container.querySelector("[autocomplete=username]")).toBeNull();
});

describe("a shown password is hidden again", () => {
  const open = async () => {
    const page = await showPassword();
    await page.box(current_password.label).fill(ada.password);
    await page.box(new_password.label).fill("second-pass-2");
    await page.box(confirm_new_password.label).fill("second-pass-2");
    for (const { label, show } of [current_password, new_password, confirm_new_password]) {
      await page.screen.getByRole("button", { name: show }).click();
      await expect.element(page.box(label)).toHaveAttribute("type", "text");
    }
    return page;
  };
  const expectHidden = async ({ box }: Awaited<ReturnType<typeof open>>) => {
    for (const label of [current_password.label, new_password.label, confirm_new_password.label])
      await expect.element(box(label)).toHaveAttribute("type", "password");
  };

  it("after a save", async () => {
    const page = await open();
    await page.screen.getByRole("button", { name: text.actions.save, exact: true }).click();
    await expect.element(page.screen.getByText(text.password.changed)).toBeVisible();
    await openPassword(page.screen);
    await expectHidden(page);
  });

  it("after a discard, and can be shown again", async () => {
    const page = await open();
    await page.screen.getByRole("button", { name: text.actions.discard, exact: true }).click();
    await openPassword(page.screen);
    await expectHidden(page);
    await page.screen.getByRole("button", { name: current_password.show }).click();
    await expect.element(page.box(current_password.label)).toHaveAttribute("type", "text");
  });

  it("not after a save that was refused", async () => {
    const page = await open();
    await page.box(current_password.label).fill("not-the-password");
    await page.screen.getByRole("button", { name: text.actions.save, exact: true }).click();
    await expect.element(page.screen.getByText(text.issues.currentPasswordWrong)).toBeVisible();
    await expect.element(page.box(new_password.label)).toHaveAttribute("type", "text");
  });
});

it("the address of the page with #cr-password leads to the form, for /.well-known/change-password", async () => {
  history.replaceState(null, "", "#cr-password");
  onTestFinished(() => history.replaceState(null, "", location.pathname + location.search));
  const screen = await render(
    <Host cloudreve={world()}>
      <AccountSettings layout="page" />
    </Host>,
  );
  await expect.element(screen.getByLabelText(current_password.label, { exact: true })).toBeVisible();
  const form = screen.getByLabelText(current_password.label, { exact: true }).element().closest("form");
  expect(form?.id).toBe("cr-password");
});
