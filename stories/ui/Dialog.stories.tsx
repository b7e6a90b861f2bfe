import type { Meta, StoryObj } from "@storybook/react-vite";
import { useRef, useState } from "react";
import { expect, fn, screen, waitFor } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Dialog, type DialogProps } from "../../src/ui/Dialog/Dialog";
import { Field } from "../../src/ui/Field/Field";
import { TextInput } from "../../src/ui/TextInput/TextInput";

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
    footer: <Button type="submit" variant="danger">Turn off</Button>,
    onSubmit: fn(),
  },
  render: (args) => <DialogWithOpener {...args} />,
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

/** The focus goes in, stays in, and comes back. */
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
