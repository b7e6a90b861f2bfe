import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { StorageSection } from "../../src/index";
import type { AccountState, StoragePack } from "../../src/testing/index";
import { inEnglish, text } from "../worlds/pageWords";
import { comeBack, loaded, press, readsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada, inMonths } from "../worlds/world";
import { loading, readAgain, readFailed } from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

/** How much of the storage is used, and what the user's group gives. */
const meta: Meta<typeof StorageSection> = {
  title: "Sections/Storage",
  component: StorageSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const GB = 1024 ** 3;
const { storage } = text;
const { bytes } = inEnglish;

/** A story of an account, with the words beside the meter. */
function showing(account: Partial<AccountState>, words: string, more: (page: Page) => Promise<void>): Story {
  return {
    parameters: inWorld({ account }),
    play: async (page) => {
      await loaded(page.canvasElement);
      await expect(page.canvas.getByText(words)).toBeVisible();
      await more(page);
    },
  };
}

const factsOf = ({ canvasElement }: Page) =>
  [...canvasElement.querySelectorAll(".cr-fact")].map((fact) => fact.textContent);
const pointsOf = ({ canvasElement }: Page) =>
  [...canvasElement.querySelectorAll(".cr-point")].map((point) => point.textContent);

/** Live: what another device uploads is seen when the user comes back. */
export const Live: Story = {};

export const Loading: Story = loading(storage.title);

export const Some: Story = showing(
  { used: 0.4 * GB, total: GB },
  storage.usage(bytes(0.4 * GB), bytes(GB)),
  async (page) => {
    const meter = page.canvas.getByRole("meter", { name: storage.used });
    await expect(meter).toHaveAttribute("aria-valuetext", storage.usage(bytes(0.4 * GB), bytes(GB)));
    await expect(factsOf(page)).toEqual([`${storage.free}${bytes(0.6 * GB)}`, `${storage.group}Pro`]);
  },
);

/** The meter follows the next read. */
export const ReadAnew: Story = {
  play: async (page) => {
    await page.canvas.findByText(storage.usage(bytes(0), bytes(GB)));
    serverOf(page).change(undefined, { used: GB / 2 });
    comeBack();
    await page.canvas.findByText(storage.usage(bytes(GB / 2), bytes(GB)));
  },
};

export const AlmostFull: Story = showing(
  { used: 0.95 * GB, total: GB },
  storage.usage(bytes(0.95 * GB), bytes(GB)),
  async (page) => {
    await expect(page.canvasElement.querySelector(".cr-meter")).toHaveAttribute("data-tone", "warning");
    await expect(page.canvasElement.querySelector(".cr-message")).toBeNull();
  },
);

export const Full: Story = showing({ used: GB, total: GB }, storage.usage(bytes(GB), bytes(GB)), async (page) => {
  await expect(page.canvas.getByText(storage.full)).toBeVisible();
});

/** After a change of group, more may be stored than the new one allows. */
export const OverQuota: Story = showing(
  { used: 3 * GB, total: GB },
  storage.usage(bytes(3 * GB), bytes(GB)),
  async (page) => {
    await expect(page.canvas.getByText(storage.over(bytes(2 * GB)))).toBeVisible();
    await expect(page.canvas.getByRole("meter")).toHaveAttribute("aria-valuenow", String(GB));
  },
);

/** The group gives none: there is nothing to measure. */
export const Zero: Story = showing({ used: 0, total: 0 }, storage.none(bytes(0)), async (page) => {
  await expect(page.canvas.queryByRole("meter")).toBeNull();
  await expect(page.canvas.queryByText(storage.full)).toBeNull();
});

/** Administrators enter a limit that nobody reaches. */
export const Unlimited: Story = showing(
  { used: 3 * GB, total: 2 ** 62 },
  storage.unlimited(bytes(3 * GB)),
  async (page) => {
    await expect(page.canvas.queryByRole("meter")).toBeNull();
    await expect(factsOf(page)).toEqual([`${storage.group}Pro`]);
  },
);

/** On Pro, a part of the storage may come from packs. */
export const Packs: Story = {
  parameters: inWorld({
    edition: "pro",
    account: {
      storage_packs: [
        { name: "Two", active_since: "2026-01-01T00:00:00Z", expire_at: "2099-01-01T00:00:00Z", size: 2 * GB },
      ],
    },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(page.canvas.getByText(storage.usage(bytes(0), bytes(3 * GB)))).toBeVisible();
    await expect(factsOf(page)).toEqual([
      `${storage.free}${bytes(3 * GB)}`,
      `${storage.fromGroup}${bytes(GB)}`,
      `${storage.fromPacks}${bytes(2 * GB)}`,
      `${storage.group}Pro`,
    ]);
  },
};

/** Packs that have more than the whole: the group's part is no negative one. */
export const PacksBeyondTotal: Story = {
  parameters: inWorld({
    edition: "pro",
    prepare: (cloudreve) =>
      void cloudreve.fail(
        { path: "/user/capacity" },
        {
          status: 200,
          body: JSON.stringify({ code: 0, data: { total: GB, used: 0, storage_pack_total: 2 * GB }, msg: "" }),
        },
      ),
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(factsOf(page)).toContain(`${storage.fromGroup}${bytes(0)}`);
  },
};

const { packs, policies, nodes } = storage;
const pack = (name: string, expire_at: string, more: Partial<StoragePack> = {}): StoragePack => ({
  name,
  active_since: "2026-01-01T12:00:00Z",
  expire_at,
  size: 2 * GB,
  ...more,
});
const rowsOf = ({ canvasElement }: Page) =>
  [...canvasElement.querySelectorAll(".cr-list-row")].map((row) => ({
    title: row.querySelector(".cr-row-label")?.textContent,
    facts: [...row.querySelectorAll(".cr-list-fact")].map((fact) => fact.textContent),
  }));

/** The pack that ends soonest is first; those that have ended are last, and marked. */
export const PacksInOrder: Story = {
  parameters: inWorld({
    edition: "pro",
    account: {
      storage_packs: [
        pack("Old", "2020-01-01T12:00:00Z"),
        pack("Later", inMonths(12)),
        pack("", "", { active_since: "" }),
        pack("Soon", inMonths(1)),
        pack("Last month", inMonths(-1)),
      ],
    },
  }),
  play: async (page) => {
    await page.canvas.findByRole("list", { name: packs.label });
    const rows = rowsOf(page);
    await expect(rows.map(({ title }) => title)).toEqual([
      "Soon",
      "Later",
      bytes(2 * GB),
      `Last month${packs.hasEnded}`,
      `Old${packs.hasEnded}`,
    ]);
    const date = inEnglish.date("2026-01-01T12:00:00Z");
    await expect(rows[0]?.facts.slice(0, 2)).toEqual([bytes(2 * GB), packs.since(date)]);
    await expect(rows[2]?.facts).toEqual([]);
    await expect(page.canvas.queryByRole("button", { name: packs.buy })).toBeNull();
  },
};

const onBuyStorage = fn();

/** The host sells packs, and there is none. */
export const BuyStorage: Story = {
  parameters: inWorld({ edition: "pro", provider: { onBuyStorage } }),
  play: async (page) => {
    onBuyStorage.mockClear();
    await press(page, packs.buy);
    await expect(page.canvas.getByText(packs.none)).toBeVisible();
    await expect(onBuyStorage).toHaveBeenCalledTimes(1);
  },
};

/** Read when it is opened, and not before. */
export const Policies: Story = {
  parameters: inWorld({
    edition: "pro",
    account: {
      storage_policies: [
        { id: "a", name: "Default", type: "local", max_size: 0 },
        { id: "b", name: "R2", type: "s3", max_size: GB, allowed_suffix: ["jpg", "png"], relay: true },
        { id: "c", name: "New", type: "tape_drive", max_size: 0, denied_suffix: ["exe"] },
        {
          id: "d",
          name: "Both",
          type: "load_balance",
          max_size: 0,
          children: [
            { id: "a", name: "Default", type: "local", max_size: 0, weight: 1 },
            { id: "b", name: "R2", type: "s3", max_size: 0, weight: 2 },
          ],
        },
        { id: "e", name: "Scans", type: "local", max_size: 0, allowed_name_regexp: "^scan", denied_name_regexp: "~$" },
      ],
    },
  }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(readsOf(serverOf(page), "/user/setting/policies")).toBe(0);
    await press(page, text.actions.showOf(policies.label));
    await page.canvas.findByRole("list", { name: policies.label });
    await expect(rowsOf(page)).toEqual([
      { title: "Default", facts: [policies.types.local, policies.anySize] },
      { title: "R2", facts: ["S3", policies.upTo(bytes(GB)), policies.only("jpg and png"), policies.relay] },
      { title: "New", facts: ["Tape drive", policies.anySize, policies.not("exe")] },
      { title: "Both", facts: [policies.types.load_balance, policies.anySize, policies.among("Default and R2")] },
      {
        title: "Scans",
        facts: [policies.types.local, policies.anySize, policies.onlyNames("^scan"), policies.notNames("~$")],
      },
    ]);
    await expect(readsOf(serverOf(page), "/user/setting/nodes")).toBe(0);
  },
};

/** As in the documentation's example, and one of an unknown type. */
export const Nodes: Story = {
  parameters: inWorld({
    edition: "pro",
    account: {
      nodes: [
        { id: "xmhb", name: "Master", type: "master", capabilities: "Hg==" },
        { id: "OJSr", name: "slave-nginx", type: "slave", capabilities: "AA==" },
        { id: "2LTb", name: "", type: "edge_node", capabilities: "" },
      ],
    },
  }),
  play: async (page) => {
    await press(page, text.actions.showOf(nodes.label));
    await page.canvas.findByRole("list", { name: nodes.label });
    const { createArchive, extractArchive, remoteDownload, relocate } = nodes.tasks;
    await expect(rowsOf(page)).toEqual([
      { title: `Master${nodes.types.master}`, facts: [createArchive, extractArchive, remoteDownload, relocate] },
      { title: `slave-nginx${nodes.types.slave}`, facts: [nodes.noTasks] },
      { title: `${nodes.unnamed}Edge node`, facts: [nodes.noTasks] },
    ]);
  },
};

/** Nothing to use, and an older Pro server that lacks the list. */
export const NoPolicies: Story = {
  parameters: inWorld({
    edition: "pro",
    account: { storage_policies: [] },
    prepare: (cloudreve) =>
      void cloudreve.fail({ path: "/user/setting/nodes" }, { status: 404, body: "404 page not found" }),
  }),
  play: async (page) => {
    await press(page, text.actions.showOf(policies.label));
    await expect(await page.canvas.findByText(policies.none)).toBeVisible();
    await press(page, text.actions.showOf(nodes.label));
    await expect(await page.canvas.findByText(text.state.readFailed)).toBeVisible();
    await expect(page.canvas.getByText(text.errors.sentence(text.errors.codes["-404"]))).toBeVisible();
    await expect(page.canvas.queryByRole("button", { name: text.actions.tryAgain })).toBeNull();
  },
};

/** The community edition has none of it, and is not asked. */
export const Community: Story = {
  parameters: inWorld({ edition: "community" }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
    await expect(page.canvas.queryByRole("button")).toBeNull();
    await expect(serverOf(page).requests.some(({ path }) => /policies|nodes/.test(path))).toBe(false);
  },
};

/** The default group of a new site. */
export const FewRights: Story = showing(
  { group: { ...ada.group, permission: "hAg=", trash_retention: 604_800 } },
  storage.gives,
  async (page) => {
    await expect(pointsOf(page)).toEqual([
      storage.rights.share,
      storage.rights.shareDownload,
      storage.trash(inEnglish.span(604_800)),
    ]);
  },
);

/** An administrator's group. */
export const AllRights: Story = showing(
  { group: { ...ada.group, permission: "/RoC", trash_retention: 86_400 } },
  storage.gives,
  async (page) => {
    await expect(pointsOf(page)).toEqual([...Object.values(storage.rights), storage.trash(inEnglish.span(86_400))]);
  },
);

export const NoRights: Story = showing(
  { group: { ...ada.group, name: "", permission: "" } },
  storage.gives,
  async (page) => {
    await expect(pointsOf(page)).toEqual([storage.noTrash]);
    await expect(factsOf(page).at(-1)).toBe(`${storage.group}${text.profile.none}`);
  },
);

/** A token without any scope to write changes nothing here, so that nothing has to be said. */
export const ReadOnlyToken: Story = {
  parameters: inWorld({ provider: { scopes: ["UserInfo.Read"] } }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.queryByText(text.state.readOnly)).toBeNull();
  },
};

export const ReadFailed: Story = readFailed("/user/capacity", { status: 500 }, text.errors.http(500));
export const ReadAgain: Story = readAgain("/user/capacity");

const named = (name: string, window: typeof narrow): Story => ({
  ...window,
  parameters: {
    ...window.parameters,
    ...inWorld({ account: { used: GB, total: GB, group: { ...ada.group, name, permission: "/RoC" } } }),
  },
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
    await expect(canvas.getByText(name).closest("bdi")).not.toBeNull();
  },
});

export const Narrow: Story = named("Pro", narrow);
export const Wide: Story = named("Pro", wide);
export const VeryLong: Story = named("Wolfeschlegelsteinhausenbergerdorff".repeat(7), narrow);
export const MixedDirections: Story = named("مجموعة (Pro) 🚀", narrow);
