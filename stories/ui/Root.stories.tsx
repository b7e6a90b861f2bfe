import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { RootContext } from "../../src/ui/Root/useRoot";

const meta = {
  title: "UI/Root",
  component: Root,
  args: { children: <Button variant="primary">Save</Button> },
  // Hides the Root around every story: inside another Root, this one would render no element.
  decorators: [
    (Story) => (
      <RootContext.Provider value={undefined}>
        <Story />
      </RootContext.Provider>
    ),
  ],
} satisfies Meta<typeof Root>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Light: Story = { args: { scheme: "light" } };

export const Dark: Story = { args: { scheme: "dark" } };

export const RightToLeft: Story = {
  args: { dir: "rtl", lang: "ar", children: <Button variant="primary">حفظ</Button> },
};
