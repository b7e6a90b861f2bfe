import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, DeviceSection, ProfileSection, type DeviceAdapter } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { patchesOf } from "../../../stories/worlds/plays";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";
import { memoryAdapter } from "../../../stories/worlds/memoryAdapter";

const { device } = text;

async function open(
  deviceAdapter: DeviceAdapter | undefined,
  { children = <DeviceSection />, ...props }: Partial<Parameters<typeof Host>[0]> = {},
) {
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve} deviceAdapter={deviceAdapter} {...props}>
      {children}
    </Host>,
  );
  return { ...screen, cloudreve };
}

const darkMode = () => device.preferred_dark_mode.label;

describe("the preferences of the device", () => {
  test("show what is kept, and are kept at once, under the official names and with its values", async () => {
    const adapter = memoryAdapter({
      preferred_dark_mode: true,
      tree_view_auto_expand: false,
      folder_click_action: "select",
    });
    const { getByLabelText, cloudreve } = await open(adapter);
    const scheme = getByLabelText(darkMode());
    await expect.element(scheme).toHaveValue("dark");
    await expect.element(getByLabelText(device.tree_view_auto_expand.label)).not.toBeChecked();
    await expect.element(getByLabelText(device.folder_click_action.label)).toHaveValue("select");

    await userEvent.selectOptions(scheme, "light");
    await userEvent.selectOptions(scheme, "system");
    await userEvent.click(getByLabelText(device.tree_view_auto_expand.label));
    await userEvent.selectOptions(getByLabelText(device.folder_click_action.label), "open");
    expect(adapter.sets).toEqual([
      ["preferred_dark_mode", false],
      ["preferred_dark_mode", undefined],
      ["tree_view_auto_expand", true],
      ["folder_click_action", "open"],
    ]);
    await expect.element(scheme).toHaveValue("system");
    expect(patchesOf(cloudreve)).toEqual([]);
  });

  test("are those of the official page where nothing or nonsense is kept", async () => {
    const adapter = memoryAdapter({
      preferred_dark_mode: "yes",
      tree_view_auto_expand: 1,
      folder_click_action: "drop",
      time_zone: 7,
    });
    const { getByLabelText } = await open(adapter);
    await expect.element(getByLabelText(darkMode())).toHaveValue("system");
    await expect.element(getByLabelText(device.tree_view_auto_expand.label)).toBeChecked();
    await expect.element(getByLabelText(device.folder_click_action.label)).toHaveValue("open");
    await expect.element(getByLabelText(device.time_zone.label)).toHaveValue(device.time_zone.ofDevice);
  });

  test("follow the host", async () => {
    const adapter = memoryAdapter();
    const { getByLabelText } = await open(adapter);
    await expect.element(getByLabelText(darkMode())).toHaveValue("system");
    adapter.change({ preferred_dark_mode: true });
    await expect.element(getByLabelText(darkMode())).toHaveValue("dark");
  });

  test.each(["throws", "rejects"])("show the former value and say so where the host's set %s", async (how) => {
    let isBroken = true;
    const adapter = memoryAdapter({ tree_view_auto_expand: false });
    const { set } = adapter;
    adapter.set = (name, value) => {
      if (!isBroken) return set(name, value);
      if (how === "rejects") return Promise.reject(new Error("full"));
      throw new Error("full");
    };
    const { getByLabelText, getByText } = await open(adapter);
    const tree = getByLabelText(device.tree_view_auto_expand.label);
    await userEvent.click(tree);
    await expect.element(getByText(device.notKept)).toBeVisible();
    await expect.element(tree).not.toBeChecked();
    await expect.element(tree).toHaveAccessibleDescription(new RegExp(device.notKept));
    isBroken = false;
    await userEvent.click(tree);
    await expect.element(tree).toBeChecked();
    await expect.element(getByText(device.notKept)).not.toBeInTheDocument();
  });

  test("show the last choice while the host keeps it, whatever comes of those before", async () => {
    const ends: ((isKept: boolean) => void)[] = [];
    const adapter = memoryAdapter();
    const { set } = adapter;
    adapter.set = (name, value) =>
      new Promise((done, fail) =>
        ends.push((isKept) => {
          if (isKept) void set(name, value);
          (isKept ? done : fail)();
        }),
      );
    const { getByLabelText, getByText } = await open(adapter);
    const scheme = getByLabelText(darkMode());
    await userEvent.selectOptions(scheme, "dark");
    await expect.element(scheme).toHaveValue("dark");
    await userEvent.selectOptions(scheme, "light");
    ends[0]?.(false);
    await expect.element(scheme).toHaveValue("light");
    ends[1]?.(true);
    await expect.element(scheme).toHaveValue("light");
    await expect.element(getByText(device.notKept)).not.toBeInTheDocument();
  });

  test("are those that the host keeps; without any, or without an adapter, the section is absent", async () => {
    const { container, getByLabelText } = await open(memoryAdapter({}, { supports: ["time_zone"] }));
    await expect.element(getByLabelText(device.time_zone.label)).toBeVisible();
    expect(container.querySelectorAll(".cr-row")).toHaveLength(1);
    for (const adapter of [undefined, memoryAdapter({}, { supports: [] })]) {
      const page = await open(adapter, {
        children: <AccountSettings sections={["device", "storage"]} layout="page" />,
      });
      await expect.element(page.getByRole("heading", { name: text.storage.title })).toBeVisible();
      expect(page.container.querySelector("#cr-device")).toBeNull();
      await expect.element(page.getByRole("link", { name: device.title })).not.toBeInTheDocument();
      await page.unmount();
    }
  });

  test("the page itself follows the color scheme and the time zone, unless the host fixes the scheme", async () => {
    const adapter = memoryAdapter({ preferred_dark_mode: true, time_zone: "Pacific/Kiritimati" });
    const { container, getByText } = await open(adapter, {
      cloudreve: world({ account: { created_at: "2024-11-26T23:00:00Z" } }),
      children: <ProfileSection />,
    });
    await expect.element(getByText("November 27, 2024")).toBeVisible();
    const root = container.querySelector<HTMLElement>(".cr-root");
    expect(root && getComputedStyle(root).colorScheme).toBe("dark");
    adapter.change({ preferred_dark_mode: false, time_zone: "Pacific/Pago_Pago" });
    await expect.element(getByText("November 26, 2024")).toBeVisible();
    expect(root && getComputedStyle(root).colorScheme).toBe("light");
    const fixed = await open(memoryAdapter({ preferred_dark_mode: true }), {
      scheme: "light",
      children: <ProfileSection />,
    });
    const other = fixed.container.querySelector<HTMLElement>(".cr-root");
    expect(other && getComputedStyle(other).colorScheme).toBe("light");
  });

  test("an adapter that throws in get shows the defaults", async () => {
    const adapter = memoryAdapter(
      {},
      {
        get: () => {
          throw new Error("no storage");
        },
      },
    );
    const { getByLabelText } = await open(adapter);
    await expect.element(getByLabelText(darkMode())).toHaveValue("system");
  });
});

describe("the time zone", () => {
  const zoneAdapter = (initial: { time_zone?: string } = {}) => memoryAdapter(initial, { supports: ["time_zone"] });
  const box = (page: Pick<Awaited<ReturnType<typeof open>>, "getByRole">) =>
    page.getByRole("combobox", { name: device.time_zone.label });

  test("is found by city, by its name and by its offset, with the keyboard", async () => {
    const adapter = zoneAdapter();
    const page = await open(adapter);
    await userEvent.click(box(page));
    await userEvent.keyboard("sao paulo");
    await expect.element(page.getByRole("option")).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    expect(adapter.sets).toEqual([["time_zone", "America/Sao_Paulo"]]);
    await expect.element(box(page)).toHaveValue("Sao Paulo (GMT-3)");
    await expect.element(box(page)).toHaveAttribute("aria-expanded", "false");
    await expect.element(box(page)).toHaveFocus();

    await userEvent.keyboard("utc+5:45");
    await expect.element(page.getByRole("option", { name: /Kathmandu/ })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(adapter.sets.at(-1)).toEqual(["time_zone", "Asia/Katmandu"]);

    await userEvent.keyboard("central european");
    await expect.element(page.getByRole("option", { name: /Berlin/ })).toBeVisible();
    await userEvent.keyboard("{ArrowDown}");
    const active = page.container.querySelector("[data-active]");
    expect(active?.id).toBe(box(page).element().getAttribute("aria-activedescendant"));
    await userEvent.keyboard("{Escape}");
    await expect.element(box(page)).toHaveValue("Kathmandu (GMT+5:45)");
    expect(adapter.sets).toHaveLength(2);
  });

  test("goes back to the device's by the first of the list, and by a press", async () => {
    const adapter = zoneAdapter({ time_zone: "Asia/Tokyo" });
    const page = await open(adapter);
    await userEvent.click(box(page));
    const chosen = page.getByRole("option", { selected: true });
    await expect.element(chosen).toHaveTextContent("Tokyo");
    await expect.element(chosen).toBeInViewport();
    await userEvent.click(page.getByRole("option", { name: new RegExp(device.time_zone.ofDevice) }));
    expect(adapter.sets).toEqual([["time_zone", undefined]]);
    await expect.element(box(page)).toHaveValue(device.time_zone.ofDevice);
    await expect.element(page.getByRole("listbox")).not.toBeInTheDocument();
  });

  test("nothing found is said, and leaving the box changes nothing", async () => {
    const adapter = zoneAdapter({ time_zone: "Mars/Olympus_Mons" });
    const page = await open(adapter);
    await expect.element(box(page)).toHaveValue("Olympus Mons");
    await userEvent.click(box(page));
    await userEvent.keyboard("atlantis");
    await expect.element(page.getByText(device.time_zone.none).first()).toBeVisible();
    await userEvent.keyboard("{Enter}{Tab}");
    await expect.element(box(page)).toHaveValue("Olympus Mons");
    expect(adapter.sets).toEqual([]);
  });

  test.each([
    ["zh-CN", "德国", "柏林"],
    ["ar-AR", "ألمانيا", "برلين"],
    ["zh-CN", "tokyo", "东京"],
  ])("in %s it is found by %s, and called by its name there", async (locale, typed, city) => {
    const page = await open(zoneAdapter(), { locale });
    const found = page.getByRole("combobox");
    await userEvent.click(found);
    await userEvent.fill(found, typed);
    await expect.element(page.getByRole("option", { name: new RegExp(city) })).toBeVisible();
  });
});
