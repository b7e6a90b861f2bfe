import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { loaded } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
import { pseudo } from "./pseudo";

const languages = { "en-XA": () => Promise.resolve(pseudo(enUS)) };

/** Every text 40 % longer: what a wordy language does to the layout. What stands in no brackets is not from the messages. */
const meta: Meta<typeof AccountSettings> = {
  title: "Languages/Pseudo-localised",
  component: AccountSettings,
  parameters: { ...inWorld({ edition: "pro", provider: { locale: "en-XA", languages } }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const fits = async (canvasElement: HTMLElement) => {
  await loaded(canvasElement);
  await waitFor(() => expect(canvasElement.querySelector("#cr-membership")).not.toBeNull());
  const frame = canvasElement.querySelector(".story") ?? canvasElement;
  await expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
};

export const Wide: Story = { play: ({ canvasElement }) => fits(canvasElement) };

export const Narrow: Story = { parameters: { width: 360 }, play: ({ canvasElement }) => fits(canvasElement) };
