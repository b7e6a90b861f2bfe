import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Page } from "../../src/ui/Page/Page";
import { Section } from "../../src/ui/Section/Section";
import { UnsavedBar } from "../../src/ui/UnsavedBar/UnsavedBar";
import { expectToFit } from "../sections/rooms";

const meta = {
  title: "UI/Page",
  component: Page,
  args: {
    title: "Settings",
    description: "Signed in as ada@example.com",
    navLabel: "Sections",
    dirtyLabel: "unsaved changes",
    nav: [
      { id: "profile", label: "Profile", dirty: false },
      { id: "theme", label: "Theme", dirty: true },
    ],
    children: (
      <>
        <Section id="profile" title="Profile">
          What others see of you.
        </Section>
        <Section id="theme" title="Theme">
          The color of buttons.
        </Section>
      </>
    ),
  },
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The list marks the section in view and the one with unsaved changes. */
export const Wide: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    // Hidden where there is no room for it, as in a test's narrow frame.
    if (canvasElement.clientWidth < 1024) return;
    // Storybook's `<base target="_parent">` has links opened in the frame around: here in that of the test run, which would end.
    canvasElement.addEventListener("click", (event) => event.preventDefault(), { once: true });
    const list = within(canvas.getByRole("navigation", { name: "Sections" }));
    await expect(list.getByRole("link", { name: "Profile" })).toHaveAttribute("aria-current", "true");
    await userEvent.click(list.getByRole("link", { name: "Theme unsaved changes" }));
    await expect(list.getByRole("link", { name: /Theme/ })).toHaveAttribute("aria-current", "true");
    await expect(list.getByRole("link", { name: "Profile" })).not.toHaveAttribute("aria-current");
  },
};

export const WithBar: Story = {
  args: {
    bar: (
      <UnsavedBar
        label="Unsaved changes"
        text="2 sections have changes"
        actions={<Button variant="primary">Save all</Button>}
      />
    ),
  },
};

/** No room for the list. */
export const Narrow: Story = {
  parameters: { width: 360 },
  args: { ...WithBar.args, description: `Signed in as ${"long.".repeat(20)}name@example.com` },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole("navigation")).toBeNull();
    await expectToFit(canvasElement.querySelector(".cr-page"));
  },
};
