import MuiDialog from "@mui/material/Dialog";
import { useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "../../src/ui/Button/Button";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Page } from "../../src/ui/Page/Page";
import { Root } from "../../src/ui/Root/Root";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { renderInShadow } from "./renderInShadow";

function Opener({ disabled = false, dismissable = true }: { disabled?: boolean; dismissable?: boolean }) {
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  return (
    <Root scheme="light">
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        title="Turn off"
        closeLabel="Close"
        initialFocus={first}
        dismissable={dismissable}
        open={open}
        onOpenChange={setOpen}
        footer={<Button>Last</Button>}
      >
        <TextInput ref={first} disabled={disabled} aria-label="Code" />
      </Dialog>
    </Root>
  );
}

async function openDialog(element: ReactNode) {
  const shadow = await renderInShadow(element);
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(page.getByRole("dialog", { name: "Turn off" })).toBeVisible();
  const focused = () => shadow.activeElement?.getAttribute("aria-label") ?? shadow.activeElement?.textContent;
  return { shadow, focused };
}

describe("given a dialog inside a shadow root", () => {
  it("renders inside the shadow root, with its styles, and is marked as modal", async () => {
    const { shadow } = await openDialog(<Opener />);
    const dialog = shadow.querySelector<HTMLElement>("[role='dialog']");
    expect(dialog && getComputedStyle(dialog).boxShadow).not.toBe("none");
    expect(dialog?.ariaModal).toBe("true");
    expect(document.querySelector(".cr-backdrop")).toBeNull();
  });

  it.each([
    ["the initialFocus element", false, "Code"],
    ["the first control instead of a disabled initialFocus element", true, "Last"],
  ])("focuses %s", async (_, disabled, first) => {
    const { focused } = await openDialog(<Opener disabled={disabled} />);
    await expect.poll(focused).toBe(first);
  });

  it("keeps the focus inside: Tab wraps around, and a focus that moves outside is returned", async () => {
    const { focused, shadow } = await openDialog(<Opener />);
    await expect.poll(focused).toBe("Code");
    const order: unknown[] = [];
    for (const keys of ["{Tab}", "{Tab}", "{Tab}", "{Shift>}{Tab}{/Shift}"]) {
      await userEvent.keyboard(keys);
      order.push(focused());
    }
    expect(order).toEqual(["Last", "Close", "Code", "Close"]);
    shadow.querySelector("button")?.focus();
    expect(focused()).toBe("Code");
  });

  it("returns the focus after Escape, and lets the page scroll again", async () => {
    const { focused } = await openDialog(<Opener />);
    expect(document.documentElement.style.overflow).toBe("hidden");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.poll(focused).toBe("Open");
    expect(document.documentElement.style.overflow).toBe("");
  });

  it.each([
    [true, 0],
    [false, 1],
  ])("closes on a click outside only if it is dismissable: %s", async (dismissable, left) => {
    const { shadow } = await openDialog(<Opener dismissable={dismissable} />);
    await page
      .elementLocator(shadow.querySelector(".cr-backdrop") ?? document.body)
      .click({ position: { x: 3, y: 3 } });
    await expect.poll(() => page.getByRole("dialog").elements()).toHaveLength(left);
  });
});

/** The library in a shadow root inside a modal of the host's. */
function InModal() {
  const [shadow, setShadow] = useState<ShadowRoot>();
  const attach = (host: HTMLElement | null) => {
    if (host) setShadow(host.shadowRoot ?? host.attachShadow({ mode: "open" }));
  };
  return (
    <MuiDialog open fullWidth transitionDuration={0} aria-label="Host">
      <div ref={attach}>{shadow && createPortal(<Opener />, shadow)}</div>
    </MuiDialog>
  );
}

it("given a shadow root inside a modal of the host's, Escape closes the dialog and returns the focus", async () => {
  await render(<InModal />);
  await page.getByRole("button", { name: "Open" }).click();
  const focused = () => document.activeElement?.shadowRoot?.activeElement;
  await expect.poll(() => focused()?.getAttribute("aria-label")).toBe("Code");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog", { name: "Turn off" })).not.toBeInTheDocument();
  await expect.poll(() => focused()?.textContent).toBe("Open");
});

function Sections() {
  return (
    <Root>
      <Page
        title="Settings"
        nav={["one", "two"].map((id) => ({ id, label: id, dirty: false }))}
        navLabel="Sections"
        dirtyLabel="unsaved"
      >
        {["one", "two"].map((id) => (
          <section key={id} id={id} style={{ blockSize: 2000 }} />
        ))}
      </Page>
    </Root>
  );
}

describe("the list of a page's sections leads to the page's own sections", () => {
  beforeEach(() => page.viewport(1280, 800));

  const isAtTop = (element: Element | null | undefined) =>
    expect.poll(() => Math.abs(element?.getBoundingClientRect().top ?? 1000)).toBeLessThan(200);

  it("inside a shadow root, which the browser's own links do not reach", async () => {
    const shadow = await renderInShadow(<Sections />);
    await page.getByRole("link", { name: "two" }).click();
    await isAtTop(shadow.querySelector("#two"));
  });

  it("in the second of two pages", async () => {
    await render([<Sections key="first" />, <Sections key="second" />]);
    await page.getByRole("link", { name: "two" }).nth(1).click();
    await isAtTop(document.querySelectorAll("#two")[1]);
  });
});
