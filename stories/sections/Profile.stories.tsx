import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ProfileSection } from "../../src/index";
import { patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";

/** What others see of the user. */
const meta: Meta<typeof ProfileSection> = { title: "Sections/Profile", component: ProfileSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

/** Live: what is saved here is still there when the story is loaded again. */
export const Live: Story = {};

export const Saved: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await canvas.findByLabelText("Display name");
    await userEvent.clear(name);
    await userEvent.type(name, "Ada King");
    await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
    await canvas.findByText("Saved");
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]);
  },
};

export const LongName: Story = { parameters: inWorld({ account: { nick: "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim() } }) };

export const MixedDirections: Story = { parameters: inWorld({ account: { nick: "ليلى 👩‍💻 Ada" } }) };

/** A value that this library does not know is kept, and shown as it is. */
export const UnknownShares: Story = { parameters: inWorld({ account: { share_links_in_profile: "bogus" } }) };
