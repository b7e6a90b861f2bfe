import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { createLocalStorageAdapter, DeviceSection, type DevicePreferenceName } from "../../src/index";
import { memoryAdapter } from "../worlds/memoryAdapter";
import { text } from "../worlds/pageWords";
import { loaded } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
import { expectToFit, narrow, wide } from "./rooms";

/** The preferences of the device, kept by the host and applied at once. */
const meta: Meta<typeof DeviceSection> = {
  title: "Sections/Device",
  component: DeviceSection,
};
export default meta;

type Story = StoryObj<typeof meta>;

const { device } = text;
const withAdapter = (
  values: Partial<Record<DevicePreferenceName, unknown>> = {},
  options: Parameters<typeof memoryAdapter>[1] = {},
) => inWorld({ provider: { deviceAdapter: memoryAdapter(values, options) } });

/** Live: kept in this browser's `localStorage`. The section itself follows the color scheme. */
export const Live: Story = {
  parameters: inWorld({ provider: { deviceAdapter: createLocalStorageAdapter({ key: "stories-device" }) } }),
};

/** Nothing has been chosen yet. */
export const Untouched: Story = {
  parameters: withAdapter(),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getByLabelText(device.preferred_dark_mode.label)).toHaveValue("system");
    await expect(canvas.getByLabelText(device.time_zone.label)).toHaveValue(device.time_zone.ofDevice);
    await expect(canvas.getByLabelText(device.tree_view_auto_expand.label)).toBeChecked();
    await expect(canvas.getByLabelText(device.folder_click_action.label)).toHaveValue("open");
  },
};

/** Each choice is kept at once. There is no Save. */
export const Chosen: Story = {
  parameters: withAdapter({ time_zone: "Asia/Tokyo", tree_view_auto_expand: false }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await loaded(canvasElement);
    await expect(canvas.getByLabelText(device.time_zone.label)).toHaveValue("Tokyo (GMT+9)");
    const tree = canvas.getByLabelText(device.tree_view_auto_expand.label);
    await userEvent.click(tree);
    await expect(tree).toBeChecked();
    await userEvent.selectOptions(canvas.getByLabelText(device.folder_click_action.label), "select");
    await expect(canvas.getByLabelText(device.folder_click_action.label)).toHaveValue("select");
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** Found by its name in the reader's language. Stays open, to show the list. */
export const FindingTimeZone: Story = {
  parameters: withAdapter({}, { supports: ["time_zone"] }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await loaded(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: device.time_zone.label }));
    await userEvent.keyboard("central euro");
    await waitFor(() => expect(canvas.getByRole("option", { name: /Berlin/ })).toBeVisible());
  },
};

export const NoTimeZoneFound: Story = {
  parameters: withAdapter({}, { supports: ["time_zone"] }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await loaded(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: device.time_zone.label }));
    await userEvent.keyboard("atlantis");
    await waitFor(() => expect(canvas.getAllByText(device.time_zone.none)[0]).toBeVisible());
  },
};

const shared = memoryAdapter({ folder_click_action: "select" });

/** Changed in another part of the host, which the section follows. */
export const ChangedElsewhere: Story = {
  parameters: inWorld({ provider: { deviceAdapter: shared } }),
  play: async ({ canvas }) => {
    const click = await canvas.findByLabelText(device.folder_click_action.label);
    shared.change({ folder_click_action: "open" });
    await waitFor(() => expect(click).toHaveValue("open"));
  },
};

/** The host keeps only some: a host without a tree of folders. */
export const Some: Story = {
  parameters: withAdapter({}, { supports: ["preferred_dark_mode", "time_zone"] }),
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvasElement.querySelectorAll(".cr-row")).toHaveLength(2);
  },
};

/** The browser does not keep it: the former value is shown, and the reason at its row. */
export const NotKept: Story = {
  parameters: withAdapter(
    { folder_click_action: "select" },
    {
      set: () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      },
    },
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await loaded(canvasElement);
    const click = canvas.getByLabelText(device.folder_click_action.label);
    await userEvent.selectOptions(click, "open");
    await expect(await canvas.findByText(device.notKept)).toBeVisible();
    await expect(click).toHaveValue("select");
    await expect(click).toHaveAccessibleDescription(expect.stringContaining(device.notKept));
  },
};

/** Without an adapter nothing is rendered. */
export const Absent: Story = {
  parameters: inWorld(),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector(".cr-section")).toBeNull();
  },
};

export const Narrow: Story = {
  ...narrow,
  parameters: { ...withAdapter({ time_zone: "America/Argentina/Buenos_Aires" }), ...narrow.parameters },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await loaded(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: device.time_zone.label }));
    await userEvent.keyboard("america");
    await userEvent.keyboard(" argentina");
    await waitFor(() => expect(canvas.getByRole("option", { name: /Ushuaia/ })).toBeVisible());
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};

export const Wide: Story = {
  ...wide,
  parameters: { ...withAdapter(), ...wide.parameters },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};
