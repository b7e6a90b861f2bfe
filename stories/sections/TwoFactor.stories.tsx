import type { Meta, StoryObj } from "@storybook/react-vite";
import { TwoFactorSection } from "../../src/sections/two-factor/TwoFactorSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, world } from "../world";

/** The second step at sign-in. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/TwoFactor",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <TwoFactorSection />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Off: Story = (() => {
  const cloudreve = world();
  return {
    args: { cloudreve },
  };
})();

export const On: Story = (() => {
  const cloudreve = world({ account: { two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU" } });
  return {
    args: { cloudreve },
  };
})();
