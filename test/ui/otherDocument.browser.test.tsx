import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import styles from "../../src/styles/index.css?inline";
import { Button } from "../../src/ui/Button/Button";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Root } from "../../src/ui/Root/Root";
import { TextInput } from "../../src/ui/TextInput/TextInput";

function Settings() {
  const [open, setOpen] = useState(false);
  const [isWrong, setWrong] = useState(true);
  const code = useRef<HTMLInputElement>(null);
  return (
    <Root scheme="light">
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog title="Turn off" closeLabel="Close" initialFocus={code} open={open} onOpenChange={setOpen}>
        <TextInput ref={code} aria-label="Code" onChange={() => setWrong(false)} />
        {isWrong && <p>Wrong</p>}
      </Dialog>
    </Root>
  );
}

/** The page in the document of an iframe, rendered there by the app around it. A popup's window is like it. */
async function openInFrame() {
  await render(<iframe title="Settings" data-testid="frame" width="800" height="600" />);
  const frame = document.querySelector("iframe")?.contentDocument;
  if (!frame) throw new Error("no frame");
  frame.head.append(Object.assign(frame.createElement("style"), { textContent: styles }));
  await render(createPortal(<Settings />, frame.body));
  const inside = page.frameLocator(page.getByTestId("frame"));
  await inside.getByRole("button", { name: "Open" }).click();
  const focused = () => frame.activeElement?.getAttribute("aria-label") ?? frame.activeElement?.textContent;
  await expect.poll(focused).toBe("Code");
  const dialog = () => frame.querySelector<HTMLElement>("body > .cr-backdrop > .cr-dialog");
  expect(dialog()).not.toBeNull();
  return { frame, inside, focused, dialog };
}

describe("a page that is rendered into another document", () => {
  it("opens its dialogs there and keeps the focus in them", async () => {
    const { frame, focused, dialog } = await openInFrame();
    expect(document.querySelector(".cr-backdrop")).toBeNull();
    expect(dialog()?.ariaModal).toBe("true");
    await userEvent.keyboard("12");
    expect(focused()).toBe("Code");
    await userEvent.keyboard("{Tab}");
    expect(focused()).toBe("Close");
    await userEvent.keyboard("{Tab}");
    expect(focused()).toBe("Code");
    frame.querySelector<HTMLElement>(".cr-button")?.focus();
    expect(focused()).toBe("Code");
  });

  it("closes them by Escape, and returns the focus", async () => {
    const { focused, dialog } = await openInFrame();
    await userEvent.keyboard("{Escape}");
    await expect.poll(dialog).toBeNull();
    await expect.poll(focused).toBe("Open");
  });

  it("closes them by a press beside", async () => {
    const { frame, inside, dialog } = await openInFrame();
    const backdrop = frame.querySelector<HTMLElement>(".cr-backdrop");
    if (backdrop) backdrop.dataset["testid"] = "backdrop";
    await inside.getByTestId("backdrop").click({ position: { x: 3, y: 3 } });
    await expect.poll(dialog).toBeNull();
  });
});
