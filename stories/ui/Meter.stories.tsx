import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Meter } from "../../src/ui/Meter/Meter";
import { Section } from "../../src/ui/Section/Section";

const meta = {
  title: "UI/Meter",
  component: Meter,
  render: (args) => (
    <Section title="Storage">
      <Meter {...args} />
    </Section>
  ),
  args: { label: "Storage used", value: 86, max: 120, words: "86 GB of 120 GB used" },
} satisfies Meta<typeof Meter>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Its value is in words, for the eye and the ear. */
export const Some: Story = {
  play: async ({ canvas }) => {
    const meter = canvas.getByRole("meter", { name: "Storage used" });
    await expect(meter).toHaveAttribute("aria-valuetext", "86 GB of 120 GB used");
    await expect(meter).toHaveAttribute("aria-valuenow", "86");
    await expect(canvas.getByText("86 GB of 120 GB used")).toBeVisible();
  },
};

export const Nothing: Story = { args: { value: 0, words: "0 bytes of 120 GB used" } };

/** The least of something is seen. */
export const Little: Story = {
  args: { value: 0.001, words: "1 MB of 120 GB used" },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("rect")?.getBoundingClientRect().width).toBeGreaterThan(2);
  },
};

export const AlmostFull: Story = { args: { value: 115, tone: "warning", words: "115 GB of 120 GB used" } };

/** More than a full bar is a full bar. */
export const Over: Story = {
  args: { value: 150, tone: "danger", words: "150 GB of 120 GB used" },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("meter")).toHaveAttribute("aria-valuenow", "120");
    const [bar, fill] = ["svg", "rect"].map((each) => canvasElement.querySelector(each)?.getBoundingClientRect().width);
    await expect(fill).toBe(bar);
  },
};

/** Without a limit there is no bar. */
export const Unlimited: Story = {
  args: { max: undefined, words: "86 GB used, without a limit" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("meter")).toBeNull();
  },
};

/** The bar fills from where the reader begins. */
export const RightToLeft: Story = {
  globals: { locale: "ar-AR" },
  args: { words: "المستخدم 86 غ.ب من 120 غ.ب" },
  play: async ({ canvasElement }) => {
    const [bar, fill] = ["svg", "rect"].map((each) => canvasElement.querySelector(each)?.getBoundingClientRect().right);
    await expect(Math.abs((bar ?? 0) - (fill ?? NaN))).toBeLessThan(1);
  },
};

export const Dark: Story = { globals: { scheme: "dark" } };
