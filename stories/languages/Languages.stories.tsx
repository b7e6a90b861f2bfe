import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { loaded } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";

/** The whole page in each language that is shipped. */
const meta: Meta<typeof AccountSettings> = { title: "Languages/Shipped", component: AccountSettings, parameters: { ...inWorld({ edition: "pro" }) } };
export default meta;

type Story = StoryObj<typeof meta>;

const shownIn =
  (lang: string, dir: string): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    await loaded(canvasElement);
    const page = canvasElement.querySelector(".cr-root");
    await expect(page).toHaveAttribute("lang", lang);
    await expect(page).toHaveAttribute("dir", dir);
    // Right to left mirrors what must mirror and nothing else: these are written from left to right everywhere.
    for (const tag of canvasElement.querySelectorAll(".cr-tag bdi, .cr-facts bdi")) await expect(getComputedStyle(tag).unicodeBidi).toBe("isolate");
  };

export const English: Story = { globals: { locale: "en-US" }, play: shownIn("en-US", "ltr") };
export const Chinese: Story = { globals: { locale: "zh-CN" }, play: shownIn("zh-CN", "ltr") };
export const Arabic: Story = { globals: { locale: "ar-AR" }, play: shownIn("ar-AR", "rtl") };
