import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { SignInActivitySection } from "../../src/index";
import type { LoginActivity } from "../../src/testing/AccountState";
import { text } from "../worlds/pageWords";
import { footSays, loaded, press, readsOf, type Page } from "../worlds/plays";
import { signIn as signInAt } from "../worlds/signIn";
import { inWorld, serverOf, type StoryWorld } from "../worlds/storyWorlds";
import { expectToFit, narrow, wide } from "./rooms";

const words = text.signInActivity;

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const signIn = (minutes: number, more: Partial<LoginActivity> = {}) => signInAt(minutesAgo(minutes), more);
const laptop = { browser: "Firefox", device: "", os: "Windows", ip: "2001:db8::4c2" };
const backup = { browser: "rclone", device: "Other", os: "Other", ip: "198.51.100.4", success: false, webdav: true };
const some = [
  signIn(3),
  signIn(90, { ...laptop, login_with: "passkey" }),
  ...Array.from({ length: 12 }, (_, index) => signIn(200 + index, backup)),
  signIn(400, { ...laptop, login_with: "openid" }),
  signIn(3_000, { browser: "Chrome", device: "K", os: "Android", ip: "203.0.113.80", success: false }),
];
const inPro = (login_activity: unknown, more: StoryWorld = {}) =>
  inWorld({
    edition: "pro",
    provider: { onReveal: () => undefined },
    ...more,
    account: { login_activity: login_activity as LoginActivity[] },
  });

/** The recent sign-ins to an account on a Pro server. */
const meta: Meta<typeof SignInActivitySection> = {
  title: "Sections/SignInActivity",
  component: SignInActivitySection,
  parameters: { ...inPro(some) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const rowsOf = ({ canvas }: Page) => canvas.queryAllByRole("listitem").length;

export const Live: Story = {};

export const Some: Story = {
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toBe(5);
    await expect(page.canvas.getByText(words.how.identity("Logto"))).toBeVisible();
    await press(page, text.actions.showOf(words.webDavFailures(12)));
    await waitFor(() => expect(rowsOf(page)).toBe(17));
  },
};

export const FailedOnly: Story = {
  play: async (page) => {
    const select = await page.canvas.findByRole("combobox", { name: words.filter.label });
    await page.userEvent.selectOptions(select, words.filter.failed(13));
    await waitFor(() => expect(rowsOf(page)).toBe(2));
  },
};

/** 214 sign-ins: 20 are shown at first. */
export const Many: Story = {
  parameters: inPro(Array.from({ length: 214 }, (_, index) => signIn(index * 60, { success: index % 9 > 0 }))),
  play: async (page) => {
    await page.canvas.findByText(words.shown(20, 194));
    await press(page, text.actions.showMoreOf(words.title));
    await waitFor(() => expect(rowsOf(page)).toBe(40));
    await waitFor(() => expect(page.canvas.getAllByRole("listitem")[20]).toHaveFocus());
  },
};

/** Nothing that was searched for. */
export const NothingFound: Story = {
  parameters: inPro(Array.from({ length: 30 }, (_, index) => signIn(index * 60))),
  play: async (page) => {
    await page.userEvent.type(await page.canvas.findByLabelText(words.find.label), "Konqueror");
    await footSays(page, words.noMatch);
    await expect(rowsOf(page)).toBe(0);
  },
};

/** The way out for a user who does not recognize a sign-in. */
export const NotMe: Story = {
  play: async (page) => {
    const button = await press(page, words.notMe.open);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.canvas.findByRole("link", { name: text.password.title });
  },
};

export const None: Story = {
  parameters: inPro([]),
  play: async ({ canvas }) => {
    await canvas.findByText(words.none);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** A server that leaves fields out, sends others than are documented, or has no clock. */
export const Odd: Story = {
  parameters: inPro([{}, { login_with: "sms", success: null }, { webdav: true }, signIn(-90_000)]),
  play: async (page) => {
    await loaded(page.canvasElement);
    await expect(rowsOf(page)).toBe(4);
    await expect(page.canvas.getByText(words.how.other("sms"))).toBeVisible();
  },
};

/** Nothing is shown until it is known whether the server has the list. */
export const Loading: Story = nothing({ prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }) });

/** The community edition keeps no list. */
export const Community: Story = nothing({ edition: "community" });

/** Without an answer nothing is shown: the other sections report the failure. */
export const ReadFailed: Story = nothing({ prepare: (cloudreve) => void cloudreve.fail({}, { status: 500 }) });

function nothing(more: StoryWorld): Story {
  return {
    parameters: inPro(some, more),
    play: async (page) => {
      await waitFor(() => expect(readsOf(serverOf(page), "/user/setting")).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expect(page.canvasElement.querySelector(".cr-section")).toBeNull();
    },
  };
}

const fits = (room: typeof narrow, activity: readonly LoginActivity[] = some): Story => ({
  ...room,
  parameters: { ...room.parameters, ...inPro(activity) },
  play: async (page) => {
    await loaded(page.canvasElement);
    await press(page, words.notMe.open);
    await expectToFit(await page.canvas.findByRole("region"));
  },
});

export const Narrow: Story = fits(narrow);
export const Wide: Story = fits(wide);
export const VeryLong: Story = fits(narrow, [
  signIn(1, { browser: "Mozilla/5.0".repeat(30), device: "x".repeat(200), ip: "2001:db8:".repeat(20), success: false }),
]);
export const MixedDirections: Story = fits(narrow, [
  signIn(1, { browser: "متصفح (Beta) 🚀", os: "نظام", device: "جهاز \u202e abc" }),
  signIn(2, { login_with: "نفاذ" as "passkey" }),
]);
