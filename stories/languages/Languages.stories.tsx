import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { messages as ar } from "../../src/messages/ar-AR";
import { loaded } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";

/** The whole page in each of the library's own languages. */
const meta: Meta<typeof AccountSettings> = {
  title: "Languages/Shipped",
  component: AccountSettings,
  args: { layout: "page" },
  parameters: { ...inWorld({ edition: "pro" }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const shownIn =
  (lang: string, dir: "ltr" | "rtl"): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    await loaded(canvasElement);
    const root = await waitFor(() => only(canvasElement, ".cr-root"));
    await waitFor(() => expect(root).toHaveAttribute("lang", lang));
    await expect(root).toHaveAttribute("dir", dir);
    await expect(directionOf(root)).toBe(dir);
    await expectLeftToRight(canvasElement, ".cr-tag", 3);
  };

/** Checks that elements stay left to right on a right-to-left page, such as file extensions and keys. */
async function expectLeftToRight(within: Element, selector: string, count: number) {
  // Read together: the still tags give way to those of the loaded list.
  const directions = () => [...within.querySelectorAll(selector)].map(directionOf);
  await waitFor(() => expect(directions(), selector).toEqual(Array(count).fill("ltr")));
}

const directionOf = (element: Element) => getComputedStyle(element).direction;

function only(within: Element, selector: string): Element {
  const element = within.querySelector(selector);
  if (!element) throw new Error(`${selector} matches nothing`);
  return element;
}

export const English: Story = { globals: { locale: "en-US" }, play: shownIn("en-US", "ltr") };
export const Chinese: Story = { globals: { locale: "zh-CN" }, play: shownIn("zh-CN", "ltr") };
export const Arabic: Story = { globals: { locale: "ar-AR" }, play: shownIn("ar-AR", "rtl") };

/** The dialog has its own Root, right to left. The key and the code in it stay left to right. */
export const ArabicDialog: Story = {
  globals: { locale: "ar-AR" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: ar.twoFactor.turnOnName }));
    const dialog = await screen.findByRole("dialog");
    await expect(dialog.closest(".cr-root")).toHaveAttribute("dir", "rtl");
    await expect(directionOf(dialog)).toBe("rtl");
    await expectLeftToRight(dialog, ".cr-key", 1);
    await expectLeftToRight(dialog, ".cr-input[data-kind='code']", 1);
  },
};
