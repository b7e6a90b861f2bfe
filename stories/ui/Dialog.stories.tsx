import type { Meta, StoryObj } from "@storybook/react-vite";
import { useRef, useState } from "react";
import { expect, fn, screen, waitFor } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import type { DialogProps } from "../../src/ui/Dialog/DialogProps";
import { Field } from "../../src/ui/Field/Field";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { expectToFit, narrow } from "../sections/rooms";

function DialogWithOpener(props: DialogProps) {
  const [open, setOpen] = useState(props.open);
  const input = useRef<HTMLInputElement>(null);
  const change = (next: boolean) => {
    setOpen(next);
    props.onOpenChange(next);
  };
  return (
    <>
      <Button onClick={() => change(true)}>Turn off…</Button>
      <Dialog {...props} open={open} onOpenChange={change} initialFocus={input}>
        <Field label="Code">{(control) => <TextInput {...control} ref={input} />}</Field>
      </Dialog>
    </>
  );
}

const meta = {
  title: "UI/Dialog",
  component: Dialog,
  args: {
    open: false,
    onOpenChange: fn(),
    title: "Turn off two-step sign-in",
    description: "Your password alone will be enough to sign in.",
    closeLabel: "Close",
    footer: (
      <Button type="submit" variant="danger">
        Turn off
      </Button>
    ),
    onSubmit: fn(),
  },
  render: (args) => <DialogWithOpener key={String(args.open)} {...args} />,
} satisfies Meta<typeof Dialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Open: Story = {
  args: { open: true },
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole("dialog", { name: "Turn off two-step sign-in" });
    await expect(dialog).toHaveAccessibleDescription("Your password alone will be enough to sign in.");
    await userEvent.type(screen.getByLabelText("Code"), "123456{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

/** The focus moves into the dialog, Tab keeps it inside, and closing returns it to the opener. */
export const Focus: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const opener = canvas.getByRole("button", { name: "Turn off…" });
    await userEvent.click(opener);
    const input = await screen.findByLabelText("Code");
    await waitFor(() => expect(input).toHaveFocus());
    await userEvent.tab();
    await expect(screen.getByRole("button", { name: "Turn off" })).toHaveFocus();
    await userEvent.tab();
    await expect(screen.getByRole("button", { name: "Close" })).toHaveFocus();
    await userEvent.tab();
    await expect(input).toHaveFocus();

    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

export const Dark: Story = { args: { open: true }, globals: { scheme: "dark" } };

export const RightToLeft: Story = { args: { open: true }, globals: { locale: "ar-AR" } };

const sentence =
  "Everybody who knows your password can sign in then, and every device that is signed in now stays so. ";

/** A dialog that is taller than the window: the dialog scrolls, the page behind it does not. */
const long = {
  open: true,
  title: `Turn off two-step sign-in for ${"a-name-without-a-space-".repeat(6)}`,
  description: sentence.repeat(12),
  footer: (
    <>
      <Button>Leave everything as it is for the time being</Button>
      <Button type="submit" variant="danger">
        Turn off two-step sign-in on every device
      </Button>
    </>
  ),
};

const longFits: Story["play"] = async () => {
  const dialog = await screen.findByRole("dialog");
  await expectToFit(dialog);
  await expect(getComputedStyle(document.documentElement).overflow).toBe("hidden");
};

export const Long: Story = { args: long, play: longFits };

export const LongAndNarrow: Story = { ...narrow, args: long, play: longFits };

export const Narrow: Story = {
  ...narrow,
  args: { open: true },
  play: async () => {
    await expectToFit(await screen.findByRole("dialog"));
  },
};

const backdrop = () => {
  const element = document.querySelector(".cr-backdrop");
  if (!element) throw new Error("There is no dialog.");
  return element;
};

/** A click outside closes the dialog. */
export const Dismissed: Story = {
  args: { open: true },
  play: async ({ args, userEvent }) => {
    await screen.findByRole("dialog");
    await userEvent.click(backdrop());
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
};

/** A click outside does not close the dialog, so that typed text is not lost. Escape still closes it. */
export const NotDismissable: Story = {
  args: { open: true, dismissable: false },
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(backdrop());
    await expect(args.onOpenChange).not.toHaveBeenCalled();
    await expect(dialog).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
};

/** Without `onSubmit` there is no form; the buttons act on their own. */
export const WithoutForm: Story = {
  args: { open: true, footer: <Button variant="primary">Understood</Button> },
  render: (args) => <DialogWithOpener {...args} onSubmit={undefined} />,
  play: async () => {
    const dialog = await screen.findByRole("dialog");
    await expect(dialog.querySelector("form")).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: "Understood" })).toBeVisible());
  },
};
