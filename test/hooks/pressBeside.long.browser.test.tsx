import { describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import { MembershipSection, TwoFactorSection, type DialogProps, type Slots } from "../../src/index";

/** A host's own dialog that keeps to the contract: a press beside it closes it while it is `dismissable`. */
function OwnDialog({ open, onOpenChange, title, dismissable = true, footer, children, onSubmit }: DialogProps) {
  if (!open) return null;
  return (
    <div data-beside="" style={{ position: "fixed", inset: 0 }} onClick={() => dismissable && onOpenChange(false)}>
      <div
        role="dialog"
        aria-labelledby="own-title"
        style={{ margin: 40 }}
        onClick={(event) => event.stopPropagation()}
      >
        <h2 id="own-title">{title}</h2>
        <form onSubmit={onSubmit}>
          {children}
          {footer}
        </form>
      </div>
    </div>
  );
}

const dialogs: [string, Slots | undefined, string][] = [
  ["the library's dialog", undefined, ".cr-backdrop"],
  ["a host's own dialog", { dialog: OwnDialog }, "[data-beside]"],
];

const dialog = () => page.getByRole("dialog");

describe.each(dialogs)("a press beside %s", (_, slots, backdrop) => {
  /** Presses with the mouse, and then with a finger. */
  const pressBeside = async () => {
    const beside = page.elementLocator(document.querySelector(backdrop) ?? document.body);
    await beside.click({ position: { x: 3, y: 3 } });
    if (dialog().elements().length === 0) return;
    const { x, y } = { x: 6, y: 6 };
    await cdp().send("Input.synthesizeTapGesture", { x, y });
  };
  /** Resolves when a press that would close the dialog would have closed it. */
  const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

  const openTwoFactor = async (cloudreve = world()) => {
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <TwoFactorSection slots={slots} />
      </Host>,
    );
    await screen.getByRole("button").first().click();
    await expect.element(dialog()).toBeVisible();
  };

  it("keeps the focus in a dialog that stays", async () => {
    await render(
      <Host cloudreve={world({ edition: "pro" })}>
        <MembershipSection slots={slots} />
      </Host>,
    );
    await page.getByRole("button", { name: text.membership.cancel }).click();
    await dialog().getByRole("textbox").fill("pr");
    const beside = page.elementLocator(document.querySelector(backdrop) ?? document.body);
    await beside.click({ position: { x: 3, y: 3 } });
    await settled();
    if (slots) return;
    await expect.element(dialog().getByRole("textbox")).toHaveFocus();
    await userEvent.keyboard("o");
    await expect.element(dialog().getByRole("textbox")).toHaveValue("pro");
  });

  it("keeps a key that may have been scanned", async () => {
    await openTwoFactor();
    await expect.element(page.getByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeVisible();
    const key = document.querySelector(".cr-key")?.textContent;
    await pressBeside();
    await settled();
    expect(document.querySelector(".cr-key")?.textContent).toBe(key);
  });

  it("keeps the digits of a code", async () => {
    await openTwoFactor(world({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } }));
    const box = dialog().getByLabelText(text.twoFactor.code, { exact: true });
    await box.fill("123");
    await pressBeside();
    await settled();
    await expect.element(box).toHaveValue("123");
  });

  it("closes a dialog that holds nothing yet", async () => {
    const screen = await render(
      <Host cloudreve={world({ edition: "pro" })}>
        <MembershipSection slots={slots} />
      </Host>,
    );
    await screen.getByRole("button", { name: text.membership.cancel }).click();
    await expect.element(dialog()).toBeVisible();
    await pressBeside();
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  describe("where a name is typed", () => {
    const open = async () => {
      const screen = await render(
        <Host cloudreve={world({ edition: "pro" })}>
          <MembershipSection slots={slots} />
        </Host>,
      );
      await screen.getByRole("button", { name: text.membership.cancel }).click();
      return dialog().getByRole("textbox");
    };

    it("keeps it", async () => {
      const box = await open();
      await box.fill("Pr");
      await pressBeside();
      await settled();
      await expect.element(box).toHaveValue("Pr");
    });

    it("keeps it if a program has filled it without an event", async () => {
      const box = await open();
      await box.click();
      (box.element() as HTMLInputElement).value = "Pro";
      await pressBeside();
      await settled();
      await expect.element(box).toHaveValue("Pro");
    });

    it("closes once it is emptied again", async () => {
      const box = await open();
      await box.fill("Pr");
      await box.fill("");
      await pressBeside();
      await expect.element(dialog()).not.toBeInTheDocument();
    });
  });
});
