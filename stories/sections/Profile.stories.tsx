import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { ProfileSection } from "../../src/index";
import { any, like, text } from "../worlds/pageWords";
import { footSays, loaded, patchesOf, press, retype } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import * as every from "./everySection";
import { expectToFit, narrow } from "./rooms";

/** The user's data that others see. */
const meta: Meta<typeof ProfileSection> = {
  title: "Sections/Profile",
  component: ProfileSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const rename: every.Edit = {
  make: (page) => retype(page, text.profile.nick.label, "Ada King"),
  patch: { nick: "Ada King" },
};

const hideShares: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const shares = await canvas.findByLabelText(text.profile.share_links_in_profile.label);
    await userEvent.selectOptions(shares, text.profile.share_links_in_profile.hidden);
    return shares;
  },
  patch: { share_links_in_profile: "hide_share" },
};

/** Live: saved values are still there when the story is loaded again. */
export const Live: Story = {};

export const Loading: Story = every.loading(text.profile.title);

export const Loaded: Story = {
  play: async (page) => {
    const { canvas, canvasElement } = page;
    await loaded(canvasElement);
    await expect(canvas.getByLabelText(text.profile.nick.label)).toHaveValue(ada.nick);
    await expect(canvas.getByLabelText(text.profile.nick.label)).toHaveAccessibleDescription(text.profile.nick.why);
    await expect(canvas.getByLabelText(text.profile.share_links_in_profile.label)).toHaveDisplayValue(
      text.profile.share_links_in_profile.publicShares,
    );
    await expect(canvas.getByText(ada.email)).toBeVisible();
    await footSays(page, "");
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** The host has a page of the user's shares. */
export const WithPublicProfile: Story = {
  parameters: inWorld({ provider: { profileHref: (userId) => `/profile/${userId}` } }),
  play: async (page) => {
    const link = await page.canvas.findByRole("link", { name: text.profile.share_links_in_profile.open });
    await expect(link).toHaveAttribute("href", `/profile/${serverOf(page).account().id}`);
  },
};

/** An account of an identity provider that tells no e-mail address: the server's stand-in for it is not shown. */
export const WithoutEmail: Story = {
  parameters: inWorld({ edition: "pro", account: { email: "1b1f1b0e-4c3a@openid.unmanaged" } }),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(page.canvas.getByText(text.profile.email).parentElement).toHaveTextContent(
      `${text.profile.email}${text.profile.none}`,
    );
    await expect(page.canvasElement).not.toHaveTextContent("unmanaged");
  },
};

export const Dirty: Story = every.dirty(rename);
export const Discarded: Story = every.discarded(rename);
export const Saving: Story = every.saving(rename);

/** With the keyboard only. */
export const Saved: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await retype(page, text.profile.nick.label, "Ada King{Enter}");
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]);
    await expect(name).toHaveFocus();
    // The next edit is unsaved again.
    await userEvent.type(name, "!");
    await footSays(page, text.state.unsaved(1));
    await userEvent.keyboard("{Backspace}");
    await waitFor(() => expect(canvas.queryByRole("button", { name: text.actions.save })).toBeNull());
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};

export const BothSaved: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    await rename.make(page);
    await userEvent.selectOptions(
      canvas.getByLabelText(text.profile.share_links_in_profile.label),
      text.profile.share_links_in_profile.hidden,
    );
    await footSays(page, text.state.unsaved(2));
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King", share_links_in_profile: "hide_share" }]);
  },
};

/** Refused by the server or before sending: shown at the field, which gets the focus. */
function refused(name: string, sent: string | undefined, words: string): Story {
  return {
    play: async (page) => {
      const { canvas, userEvent } = page;
      const box = await canvas.findByLabelText(text.profile.nick.label);
      await userEvent.clear(box);
      if (name) await userEvent.paste(name);
      await press(page, text.actions.save);
      await footSays(page, text.state.needsAttention(1));
      await expect(box).toBeInvalid();
      await expect(box).toHaveAccessibleDescription(`${text.profile.nick.why} ${words}`);
      await expect(box).toHaveFocus();
      await expect(box).toHaveValue(name);
      await expect(patchesOf(serverOf(page))).toEqual(sent === undefined ? [] : [{ nick: sent }]);
      // A new attempt: the former error is gone.
      await userEvent.type(box, "x");
      await footSays(page, text.state.unsaved(1));
    },
  };
}

export const Empty: Story = refused("", undefined, text.issues.nameRequired);
export const OnlyInvisible: Story = refused("\u00a0\u200b", undefined, text.issues.nameRequired);
export const TooLong: Story = refused("x".repeat(256), undefined, text.issues.tooLong(256));

/** 50001: the database has no room for 255 characters. */
export const TooLongForDatabase: Story = refused("Ж".repeat(60), "Ж".repeat(60), text.issues.nameNotStored);

const refusing = (msg: string) =>
  inWorld({ prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg }) });

/** 40001, with a reason that this library knows. */
export const RefusedAsTooLong: Story = {
  parameters: refusing("Nickname too long"),
  ...refused("Ada King", "Ada King", text.issues.tooLong(0)),
};

/** 40001, with the server's own words. */
export const RefusedInItsOwnWords: Story = {
  parameters: refusing("Nickname is taken"),
  ...refused("Ada King", "Ada King", text.issues.serverSays("Nickname is taken")),
};

/** Text without a blank, in the narrow layout. */
export const RefusedAtLength: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...refusing(`Nickname:${"x".repeat(120)}`) },
  play: async (page) => {
    await rename.make(page);
    await press(page, text.actions.save);
    await expect(await page.canvas.findByText(like(text.issues.serverSays(any)))).toBeVisible();
    await expectToFit(page.canvasElement.querySelector(".cr-section"));
  },
};

export const Crashed: Story = every.failed(rename, every.failures.crashed);
export const NoAnswer: Story = every.failed(rename, every.failures.noAnswer);
export const ProxyPage: Story = every.failed(rename, every.failures.proxyPage);
export const RateLimited: Story = every.failed(rename, every.failures.rateLimited);
export const CutAnswer: Story = every.failed(rename, [{ kind: "truncated" }, text.errors.contract]);
export const UnknownCode: Story = every.failed(rename, [{ code: 50004, msg: "I/O failed" }, text.errors.codes[50004]]);
export const CodeWithoutWords: Story = every.failed(rename, [{ code: 40049 }, text.errors.application(40049)]);
export const SavedAtSecondTry: Story = every.savedAtSecondTry(rename);

export const SignInRequired: Story = every.signInRequired(rename);

const allShares: every.Elsewhere = {
  change: { share_links_in_profile: "all_share" },
  words: text.state.changedElsewhere(text.profile.share_links_in_profile.allShares),
  theirs: ({ canvas }) => canvas.getByDisplayValue(text.profile.share_links_in_profile.allShares),
};

/** For the display name, see States. */
export const SharesConflict: Story = every.conflict(hideShares, allShares);
export const SharesConflictUseTheirs: Story = every.conflictUseTheirs(hideShares, allShares);
export const SharesConflictKeepMine: Story = every.conflictKeepMine(hideShares, allShares);

export const ReadFailed: Story = every.readFailed(
  "/user/me",
  { code: 50001, msg: "Database error" },
  text.errors.codes[50001],
);

/** Text without a blank, in the narrow layout. */
export const ReadFailedAtLength: Story = {
  ...narrow,
  parameters: {
    ...narrow.parameters,
    ...inWorld({
      prepare: (cloudreve) => void cloudreve.fail({ path: "/user/me" }, { code: 47123, msg: "x".repeat(120) }),
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/x{120}/);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};

export const ReadAgain: Story = every.readAgain("/user/setting");
export const ReadOnly: Story = every.readOnly();
export const Narrow: Story = every.inNarrow(every.dirty(rename));
export const Wide: Story = every.inWide(every.dirty(rename));

const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(8).slice(0, 255);

/** A name, a group and an address without blanks, in the narrow layout. */
export const VeryLong: Story = {
  ...narrow,
  parameters: {
    ...narrow.parameters,
    ...inWorld({ account: { nick: longest, email: ada.email, group: { ...ada.group, name: longest } } }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByLabelText(text.profile.nick.label)).toHaveValue(longest);
    await expect(canvas.getByText(longest)).toBeVisible();
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};

/** An emoji of several code points is not split, and one of four is sent unchanged. */
export const MixedDirections: Story = {
  parameters: inWorld({ account: { nick: "ليلى 👩‍💻 Ada", group: { ...ada.group, name: "مجموعة (Pro) 🚀" } } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await canvas.findByLabelText(text.profile.nick.label);
    await expect(canvas.getByText("مجموعة (Pro) 🚀").closest("bdi")).not.toBeNull();
    await userEvent.type(name, " 👨‍👩‍👧‍👦{Enter}");
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ nick: "ليلى 👩‍💻 Ada 👨‍👩‍👧‍👦" }]);
  },
};

/** A value that this library does not know is kept and shown unchanged. */
export const UnknownShares: Story = {
  parameters: inWorld({ account: { share_links_in_profile: "bogus" } }),
  play: async (page) => {
    await expect(await page.canvas.findByLabelText(text.profile.share_links_in_profile.label)).toHaveDisplayValue(
      "bogus",
    );
    await rename.make(page);
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([rename.patch]);
  },
};

export const NoGroup: Story = {
  parameters: inWorld({ account: { group: { ...ada.group, name: "" } } }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect((await canvas.findByText(text.profile.group)).nextElementSibling).toHaveTextContent(text.profile.none);
  },
};

/** An older server does not support this setting: its row is hidden. */
export const NoShares: Story = {
  parameters: inWorld({ account: { share_links_in_profile: undefined as never } }),
  play: async (page) => {
    await rename.make(page);
    await expect(page.canvas.queryByLabelText(text.profile.share_links_in_profile.label)).toBeNull();
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([rename.patch]);
  },
};
