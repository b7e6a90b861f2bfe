import * as Headless from "@headlessui/react";
import MuiDialog from "@mui/material/Dialog";
import * as Radix from "@radix-ui/react-dialog";
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Button } from "../../src/ui/Button/Button";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Root } from "../../src/ui/Root/Root";
import type { DialogContainer } from "../../src/browser/DialogContainer";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { violations } from "./axe";

interface ModalProps {
  onClose: () => void;
  children: ReactNode;
}

function NativeModal({ onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (!current?.open) current?.showModal();
    // As many hosts close such a dialog: by where the press was.
    const onPress = ({ clientX, clientY }: MouseEvent) => {
      const { left, right, top, bottom } = current?.getBoundingClientRect() ?? new DOMRect();
      if (clientX < left || clientX > right || clientY < top || clientY > bottom) onClose();
    };
    for (const event of ["mousedown", "click"] as const) current?.addEventListener(event, onPress);
    return () => {
      for (const event of ["mousedown", "click"] as const) current?.removeEventListener(event, onPress);
    };
  });
  return (
    <dialog ref={dialog} aria-label="Host" onClose={onClose}>
      {children}
    </dialog>
  );
}

function MuiModal({ onClose, children }: ModalProps) {
  return (
    <MuiDialog open onClose={onClose} aria-label="Host" transitionDuration={0} fullWidth>
      {children}
    </MuiDialog>
  );
}

function RadixModal({ onClose, children }: ModalProps) {
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <div style={{ position: "fixed", inset: 0 }} />
        {/* Placed as shadcn/ui does: the transform would hold fixed elements inside. */}
        <Radix.Content
          aria-describedby={undefined}
          style={{ position: "fixed", top: "50%", left: "50%", transform: "translate(-50%, -50%)", overflow: "auto" }}
        >
          <Radix.Title>Host</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function HeadlessModal({ onClose, children }: ModalProps) {
  return (
    <Headless.Dialog open onClose={onClose} aria-label="Host">
      <Headless.DialogPanel style={{ position: "fixed", inset: "20%", overflow: "hidden" }}>
        {children}
      </Headless.DialogPanel>
    </Headless.Dialog>
  );
}

/**
 * A layer like that of another copy of Radix: it hears Escape and presses in the document before anything in the page.
 */
function OtherCopy({ onClose, children }: ModalProps) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onClose();
    };
    const onPress = (event: PointerEvent) => {
      if (!layer.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPress);
    };
  });
  return (
    <div ref={layer} role="dialog" aria-modal="true" aria-label="Host">
      {children}
    </div>
  );
}

/** Closes by Escape and by a press outside of it, as the browser does by itself. */
function Popover({ onClose, children }: ModalProps) {
  const popover = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const { current } = popover;
    const onToggle = (event: Event) =>
      event.target === current && (event as ToggleEvent).newState === "closed" && latest.current();
    current?.addEventListener("toggle", onToggle);
    current?.showPopover();
    return () => current?.removeEventListener("toggle", onToggle);
  }, []);
  return (
    <div ref={popover} popover="auto" style={{ inlineSize: "80%" }}>
      {children}
    </div>
  );
}

const modals: [string, ComponentType<ModalProps>][] = [
  ["a native dialog", NativeModal],
  ["MUI's", MuiModal],
  ["Radix's", RadixModal],
  ["Headless UI's", HeadlessModal],
  ["one that listens in the document", OtherCopy],
  ["a popover", Popover],
];

function Settings() {
  const [open, setOpen] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  return (
    <Root scheme="light">
      <input aria-label="Name" />
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog title="Turn off" closeLabel="Close" initialFocus={code} open={open} onOpenChange={setOpen}>
        <TextInput ref={code} aria-label="Code" />
      </Dialog>
    </Root>
  );
}

function Host({ Modal }: { Modal: ComponentType<ModalProps> }) {
  const [open, setOpen] = useState(true);
  return (
    open && (
      <Modal onClose={() => setOpen(false)}>
        <Settings />
      </Modal>
    )
  );
}

const ours = () => document.querySelector<HTMLElement>(".cr-dialog");
const isHostOpen = () => document.querySelector("[aria-label='Name']") !== null;
const opener = () => page.getByRole("button", { name: "Open" });

async function openOurs(Modal: ComponentType<ModalProps>) {
  await render(<Host Modal={Modal} />);
  await opener().click();
  await expect.element(page.getByRole("textbox", { name: "Code" })).toHaveFocus();
}

describe.each(modals)("in the host's modal (%s), the library's dialog", (_, Modal) => {
  it("covers the window, takes text and keeps the focus", async () => {
    await openOurs(Modal);
    const { left, top, width, height } =
      document.querySelector(".cr-backdrop")?.getBoundingClientRect() ?? new DOMRect();
    expect([left, top, width, height]).toEqual([0, 0, innerWidth, innerHeight]);
    await userEvent.keyboard("12");
    // Focus traps look again and again: MUI's (6.5) every 50 ms.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await userEvent.keyboard("34");
    await expect.element(page.getByRole("textbox", { name: "Code" })).toHaveValue("1234");
    for (const name of ["Close", "Code"]) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement?.getAttribute("aria-label")).toBe(name);
    }
    expect(await violations()).toEqual([]);
  });

  it("closes by Escape alone, and returns the focus; the next Escape is the host's", async () => {
    await openOurs(Modal);
    await userEvent.keyboard("{Escape}");
    await expect.poll(ours).toBeNull();
    expect(isHostOpen()).toBe(true);
    await expect.element(opener()).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(isHostOpen).toBe(false);
  });

  it("closes by its button or a press beside it, which the host's takes for no press of its own", async () => {
    await openOurs(Modal);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(ours).toBeNull();
    await expect.element(opener()).toHaveFocus();
    await opener().click();
    await expect.poll(ours).not.toBeNull();
    await page
      .elementLocator(document.querySelector(".cr-backdrop") ?? document.body)
      .click({ position: { x: 3, y: 3 } });
    await expect.poll(ours).toBeNull();
    expect(isHostOpen()).toBe(true);
    await opener().click();
    await expect.poll(ours).not.toBeNull();
  });
});

/** An element in the document. */
function placed(how: { hidden?: boolean; inert?: boolean }): HTMLElement {
  const element = Object.assign(document.createElement("div"), how);
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** The question before leaving, which an app may render outside the modal that holds its settings. */
function Question({ container }: { container?: DialogContainer }) {
  const [open, setOpen] = useState(true);
  return (
    <Root scheme="light" container={container}>
      <Dialog title="Leave?" closeLabel="Close" open={open} onOpenChange={setOpen} />
    </Root>
  );
}

it("in an element that fills the screen, the library's dialog is seen", async () => {
  function Whole() {
    const place = useRef<HTMLDivElement>(null);
    return (
      <div ref={place}>
        <button onClick={() => void place.current?.requestFullscreen()}>Fill</button>
        <Settings />
      </div>
    );
  }
  await render(<Whole />);
  await page.getByRole("button", { name: "Fill" }).click();
  await expect.poll(() => document.fullscreenElement).not.toBeNull();
  onTestFinished(() => document.exitFullscreen());
  await opener().click();
  await expect.element(page.getByRole("textbox", { name: "Code" })).toHaveFocus();
  const { left, top } = ours()?.getBoundingClientRect() ?? new DOMRect();
  expect(ours()?.contains(document.elementFromPoint(left + 20, top + 20))).toBe(true);
});

describe("a dialog of the library's that stands outside the host's modal in the tree", () => {
  it.each(modals.slice(0, 2))("goes into the open modal (%s)", async (_, Modal) => {
    function App() {
      const [asked, ask] = useState(false);
      return (
        <>
          <Modal onClose={() => ask(true)}>
            <Settings />
          </Modal>
          {asked && <Question />}
        </>
      );
    }
    await render(<App />);
    await page.getByRole("textbox", { name: "Name" }).click();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("button", { name: "Close" })).toHaveFocus();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(ours).toBeNull();
    expect(isHostOpen()).toBe(true);
  });

  const place = () => document.querySelector<HTMLElement>("#place");
  it.each<[string, DialogContainer]>([
    ["a function", place],
    [
      "a ref",
      {
        get current() {
          return place();
        },
      },
    ],
  ])("goes into the host's container, given by %s", async (_, container) => {
    await render([
      <div key="place" id="place" style={{ transform: "scale(0.5)", blockSize: 20, overflow: "hidden" }} />,
      <Question key="question" container={container} />,
    ]);
    await expect.poll(() => place()?.contains(ours())).toBe(true);
    expect(document.querySelector(".cr-backdrop")?.getBoundingClientRect().height).toBe(innerHeight);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(ours).toBeNull();
  });

  it.each([
    ["is not in the document", () => document.createElement("div")],
    ["is not rendered", () => placed({ hidden: true })],
    ["is inert", () => placed({ inert: true })],
  ])("goes to its default place if the host's container %s, and tells the developer", async (_, make) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
    await render(<Question container={make} />);
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(document.querySelector(".cr-backdrop")?.parentElement).toBe(document.body);
    expect(told.mock.calls.map(([words]) => String(words))).toEqual([expect.stringContaining("`container`")]);
  });

  it("goes into the body if the host's container is not there", async () => {
    await render(<Question container={() => null} />);
    await expect.poll(() => document.querySelector("body > .cr-backdrop .cr-dialog")).not.toBeNull();
  });
});
