import { useState, type ReactNode, type SyntheticEvent } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Button } from "../../src/ui/Button/Button";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import type { DialogProps } from "../../src/ui/Dialog/DialogProps";
import { Root } from "../../src/ui/Root/Root";
import { violations } from "./axe";

/** Number of <style> elements before a dialog is opened: Vite adds them for the imports above. */
const styles = document.querySelectorAll("style").length;

function Opener(props: Partial<DialogProps> & { children?: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Root scheme="light">
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog title="Turn off" closeLabel="Close" {...props} open={open} onOpenChange={setOpen} />
    </Root>
  );
}

async function openDialog(element: ReactNode) {
  const screen = await render(element);
  await screen.getByRole("button", { name: "Open" }).click();
  await expect.element(page.getByRole("dialog", { name: "Turn off" })).toBeVisible();
  return screen;
}

describe("given an open dialog", () => {
  it("has no accessibility fault, and hides the page behind it", async () => {
    const screen = await openDialog(<Opener />);
    expect(await violations()).toEqual([]);
    expect(screen.getByRole("button", { name: "Open" }).elements()).toEqual([]);
  });

  it("injects no <style>, which a strict Content-Security-Policy would refuse", async () => {
    await openDialog(<Opener />);
    expect(document.querySelectorAll("style")).toHaveLength(styles);
  });

  it("returns the focus after Escape", async () => {
    const screen = await openDialog(<Opener />);
    await expect.element(page.getByRole("button", { name: "Close" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(screen.getByRole("button", { name: "Open" })).toHaveFocus();
  });

  it("leaves the focus where the user has moved it in the moment after the dialog has gone", async () => {
    await openDialog(
      <>
        <Opener />
        <input aria-label="Elsewhere" />
      </>,
    );
    await expect.element(page.getByRole("button", { name: "Close" })).toHaveFocus();
    const elsewhere = document.querySelector<HTMLElement>("[aria-label=Elsewhere]");
    const gone = new MutationObserver(() => {
      if (!document.querySelector("[role=dialog]")) elsewhere?.focus();
    });
    gone.observe(document.body, { childList: true, subtree: true });
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.disconnect();
    expect(elsewhere).toHaveFocus();
  });

  it.each([
    [true, 0],
    [false, 1],
  ])("closes on a click outside only if it is dismissable: %s", async (dismissable, left) => {
    await openDialog(<Opener dismissable={dismissable} />);
    await page
      .elementLocator(document.querySelector(".cr-backdrop") ?? document.body)
      .click({ position: { x: 3, y: 3 } });
    await vi.waitFor(() => expect(page.getByRole("dialog").elements()).toHaveLength(left));
  });

  it("submits its own form, not the form that it is rendered in", async () => {
    const outer = vi.fn((event: SyntheticEvent) => event.preventDefault());
    const inner = vi.fn();
    await openDialog(
      <form onSubmit={outer}>
        <Opener onSubmit={inner} footer={<Button type="submit">Confirm</Button>} />
      </form>,
    );
    await page.getByRole("button", { name: "Confirm" }).click();
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });
});
