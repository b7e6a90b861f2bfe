import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PreferencesSection, ProfileSection } from "../../src/index";
import { messages as zhCN } from "../../src/messages/zh-CN";
import { text } from "../worlds/pageWords";
import { inWorld } from "../worlds/storyWorlds";
import { languages } from "./examples/ownLanguage";
import { messages } from "./examples/ownTexts";

/** The examples of the page "Languages". */
const meta: Meta = {
  title: "Docs/Language examples",
  tags: ["!dev"],
  parameters: { ...inWorld() },
  render: () => <ProfileSection />,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** Single texts in the host's own words. */
export const OwnTexts: Story = {
  parameters: inWorld({ provider: { messages } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText("What others call me"), "!");
    await canvas.findByText("One thing is not saved");
    await expect(canvas.getByRole("form", { name: "Me" })).toBeVisible();
  },
};

/** A language that the host brings. */
export const OwnLanguage: Story = {
  parameters: inWorld({ provider: { languages, locale: "sv-SE" } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText(text.profile.nick.label), "!");
    await userEvent.click(await canvas.findByRole("button", { name: "Spara" }));
    await canvas.findByText("Sparat");
  },
};

/** The settings follow the language that is saved in them. */
export const Followed: Story = {
  parameters: inWorld({ provider: { followLanguage: true } }),
  render: () => <PreferencesSection />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText(text.preferences.language.label), "简体中文");
    await userEvent.click(await canvas.findByRole("button", { name: text.actions.save }));
    await canvas.findByRole("form", { name: zhCN.preferences.title });
  },
};
