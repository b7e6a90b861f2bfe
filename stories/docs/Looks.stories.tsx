import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ProfileSection, VersionRetentionSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { inWorld } from "../worlds/storyWorlds";
import { Dressed } from "./examples/Dressed";
import { Replaced } from "./examples/Replaced";

/** The looks that the page "Theming" shows. */
const meta: Meta = {
  title: "Docs/Looks",
  tags: ["!dev"],
  parameters: { ...inWorld() },
  render: () => (
    <>
      <ProfileSection />
      <VersionRetentionSection />
    </>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Loud: Story = { globals: { look: "loud" } };
export const HighContrast: Story = { globals: { look: "contrast" } };
export const Mui: Story = { globals: { look: "mui" } };

/** Classes of the host's own on the parts. */
export const WithClassNames: Story = {
  render: () => <Dressed />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByLabelText(text.profile.nick.label);
    await expect(canvasElement.querySelector(".my-card .my-row")).not.toBeNull();
  },
};

/** The host's own parts. */
export const WithSlots: Story = {
  render: () => <Replaced />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label }));
    const save = await canvas.findByRole("button", { name: text.actions.save });
    await expect(save).toHaveClass("own-primary");
    await userEvent.click(save);
    await canvas.findByText(text.state.saved);
  },
};
