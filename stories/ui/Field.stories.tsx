import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Field } from "../../src/ui/Field/Field";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { expectToFit } from "../sections/rooms";

const meta = {
  title: "UI/Field",
  component: Field,
  args: { label: "Code", why: "From your authenticator.", children: (control) => <TextInput {...control} /> },
} satisfies Meta<typeof Field>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const WithError: Story = {
  args: { error: "The code is wrong." },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox", { name: "Code" });
    await expect(input).toHaveAccessibleDescription("From your authenticator. The code is wrong.");
    await expect(input).toBeInvalid();
  },
};

export const WithSomethingBeside: Story = { args: { beside: <Button>Check</Button> } };

const long = `${"A text of many words that goes on. ".repeat(8)}And-one-word-that-is-longer-than-the-line-that-it-has-to-stand-in.`;

export const Long: Story = {
  parameters: { width: 360 },
  args: { label: long, why: long, error: long, beside: <Button>Check the code</Button> },
  play: async ({ canvasElement }) => expectToFit(canvasElement.querySelector(".cr-field")),
};
