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
          <p>What others see of you.</p>
        </Section>
        <Section id="theme" title="Theme">
          <p>The color of buttons.</p>
        </Section>
      </>
    ),
  },
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The list marks the current section and the section with unsaved changes. */
export const Wide: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    // The list is hidden where there is no room for it, such as in the narrow frame of a test.
    if (canvasElement.clientWidth < 1024) return;
    // Storybook's `<base target="_parent">` opens links in the outer frame. In a test run that would end the run.
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

/** In a narrow page the list stands above the sections. */
export const Narrow: Story = {
  parameters: { width: 360 },
  args: { ...WithBar.args, description: `Signed in as ${"long.".repeat(20)}name@example.com` },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("navigation")).toBeVisible();
    await expectToFit(canvasElement.querySelector(".cr-page"));
  },
};
