import { useState } from "react";
import * as Radix from "@radix-ui/react-dialog";
import { afterEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import {
  MembershipSection,
  PasswordSection,
  ProfileSection,
  TwoFactorSection,
  VersionRetentionSection,
} from "../../src/index";
import { CodeInput } from "../../src/ui/CodeInput/CodeInput";
import type { Slots } from "../../src/ui/Parts/Parts";
import { PartsProvider } from "../../src/ui/Parts/PartsProvider";

/** Imitates an input method: preliminary text, replaced by each next one, is finally committed. */
const compose = (composed: string) =>
  cdp().send("Input.imeSetComposition", {
    text: composed,
    selectionStart: composed.length,
    selectionEnd: composed.length,
  });
const commit = (committed: string) => cdp().send("Input.insertText", { text: committed });

/** A key that the input method takes: its `keyCode` is 229. */
async function pressInMethod(key: "Enter" | "Escape") {
  await cdp().send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code: key, windowsVirtualKeyCode: 229 });
  await cdp().send("Input.dispatchKeyEvent", { type: "keyUp", key, code: key, windowsVirtualKeyCode: 229 });
}

/** The ways in which browsers tell of the key that ends a composition. */
const endings: [string, (key: "Enter" | "Escape", committed: string) => Promise<void>][] = [
  [
    "before its end, as Chromium does",
    async (key, committed) => {
      await pressInMethod(key);
      await commit(committed);
    },
  ],
  [
    "before its end, with its own key code",
    async (key, committed) => {
      await userEvent.keyboard(`{${key}}`);
      await commit(committed);
    },
  ],
  [
    "after its end, as Safari does",
    async (key, committed) => {
      await commit(committed);
      await pressInMethod(key);
    },
  ],
];

/** Two frames, and the tasks of a save between them. */
const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

describe("a code that an input method types full-width", () => {
  const steps = ["１", "１２", "１２３", "１２３４", "１２３４５", "１２３４５６"];

  it.each([
    [
      "in one composition",
      async () => {
        for (const step of steps) await compose(step);
        await commit("１２３４５６");
      },
    ],
    [
      "digit by digit",
      async () => {
        for (const digit of "１２３４５６") {
          await compose(digit);
          await commit(digit);
        }
      },
    ],
    [
      "in two compositions",
      async () => {
        await compose("１２３");
        await commit("１２３");
        await compose("４５６");
        await commit("４５６");
      },
    ],
    [
      "converted to ASCII by its end",
      async () => {
        for (const step of steps) await compose(step);
        await commit("123456");
      },
    ],
  ])("%s is one code, told once", async (_, type) => {
    const codes: string[] = [];
    const screen = await render(<CodeInput aria-label="Code" onComplete={(code) => codes.push(code)} />);
    await screen.getByRole("textbox").click();
    await type();
    await expect.element(screen.getByRole("textbox")).toHaveValue("123456");
    expect(codes).toEqual(["123456"]);
  });

  it("is one code in a host's controlled box, too, which shows it in ASCII", async () => {
    const codes: string[] = [];
    const slots: Slots = { input: (props) => <input {...props} /> };
    const screen = await render(
      <PartsProvider slots={slots}>
        <CodeInput aria-label="Code" onComplete={(code) => codes.push(code)} />
      </PartsProvider>,
    );
    const box = screen.getByRole("textbox");
    await box.click();
    for (const step of steps) await compose(step);
    await commit("１２３４５６");
    await expect.element(box).toHaveValue("123456");
    // Also after the part has been rendered anew.
    await screen.rerender(
      <PartsProvider slots={slots}>
        <CodeInput aria-label="Code" data-again="" onComplete={(code) => codes.push(code)} />
      </PartsProvider>,
    );
    await expect.element(box).toHaveValue("123456");
    expect(codes).toEqual(["123456"]);
  });

  it("is sent once", async () => {
    const cloudreve = world();
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <TwoFactorSection />
      </Host>,
    );
    await screen.getByRole("button", { name: text.twoFactor.turnOn }).click();
    const box = page.getByRole("dialog").getByLabelText(text.twoFactor.code, { exact: true });
    await expect.element(page.getByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeVisible();
    await box.click();
    for (const step of steps) await compose(step);
    await pressInMethod("Enter");
    await commit("１２３４５６");
    await expect.element(page.getByText(text.issues.codeWrong)).toBeVisible();
    expect(patchesOf(cloudreve)).toEqual([{ two_fa_enabled: true, two_fa_code: "123456" }]);
  });
});

describe.each(endings)("the key that ends a composition, told %s,", (_, end) => {
  it("does not submit the form of a text box", async () => {
    const cloudreve = world();
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <ProfileSection />
      </Host>,
    );
    const name = screen.getByRole("textbox", { name: text.profile.nick.label });
    await name.fill("A");
    await compose("か");
    await end("Enter", "漢");
    await settled();
    await expect.element(name).toHaveValue("A漢");
    expect(patchesOf(cloudreve)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "A漢" }]);
  });

  it("does not submit a password that is shown", async () => {
    const cloudreve = world();
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <PasswordSection defaultOpen />
      </Host>,
    );
    await screen.getByRole("button", { name: text.password.new_password.show }).click();
    await screen.getByLabelText(text.password.new_password.label, { exact: true }).click();
    await compose("か");
    await end("Enter", "漢");
    await settled();
    expect(screen.getByText(text.issues.required).elements()).toEqual([]);
  });

  it("makes no tag", async () => {
    const screen = await render(
      <Host cloudreve={world()}>
        <VersionRetentionSection />
      </Host>,
    );
    const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
    await expect.element(box).toBeEnabled();
    await box.click();
    await compose("か");
    await end("Enter", "漢");
    await settled();
    await expect.element(box).toHaveValue("漢");
    await userEvent.keyboard("{Enter}");
    await expect.element(box).toHaveValue("");
    await expect.element(screen.getByText("漢", { exact: true })).toBeVisible();
  });

  it.each(["Enter", "Escape"] as const)("neither closes nor submits a dialog: %s", async (key) => {
    const cloudreve = world({ edition: "pro" });
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <MembershipSection />
      </Host>,
    );
    await screen.getByRole("button", { name: text.membership.cancel }).click();
    const box = page.getByRole("dialog").getByRole("textbox");
    await expect.element(box).toHaveFocus();
    await compose("か");
    await end(key, "漢");
    await settled();
    await expect.element(box).toHaveValue("漢");
    expect(page.getByRole("alert").elements()).toEqual([]);
    await expect.element(box).not.toHaveAttribute("aria-invalid");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });

  it("does not close the host's dialog around a section", async () => {
    function Around() {
      const [open, setOpen] = useState(true);
      return (
        <Radix.Root open={open} onOpenChange={setOpen}>
          <Radix.Content aria-describedby={undefined}>
            <Radix.Title>Settings</Radix.Title>
            <ProfileSection />
          </Radix.Content>
        </Radix.Root>
      );
    }
    await render(
      <Host cloudreve={world()}>
        <Around />
      </Host>,
    );
    const name = page.getByRole("textbox", { name: text.profile.nick.label });
    await name.fill("A");
    await compose("か");
    await end("Escape", "");
    await settled();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });
});

it("no listener stays on the host's window after the page", async () => {
  let reached = 0;
  const count = () => (reached += 1);
  document.addEventListener("keydown", count);
  const box = document.body.appendChild(document.createElement("input"));
  box.className = "cr-root";
  const screen = await render(
    <Host cloudreve={world()}>
      <ProfileSection />
    </Host>,
  );
  const press = () =>
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
  press();
  expect(reached).toBe(0);
  await screen.unmount();
  press();
  expect(reached).toBe(1);
  document.removeEventListener("keydown", count);
  box.remove();
});

afterEach(() => commit(""));
