import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PasswordSection } from "../../src/sections/password/PasswordSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, world } from "../world";

/** Changes the password. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/Password",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <PasswordSection />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = (() => {
  const cloudreve = world();
  return {
    args: { cloudreve },
  };
})();

export const Passwordless: Story = (() => {
  const cloudreve = world({ account: { passwordless: true } });
  return {
    args: { cloudreve },
    play: async ({ canvas }) => {
      await canvas.findByText("This account has no password");
      await expect(canvas.queryByLabelText("Current password")).toBeNull();
    },
  };
})();
