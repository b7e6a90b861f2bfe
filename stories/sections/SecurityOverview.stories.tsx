import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { SecurityOverview } from "../../src/index";
import { text } from "../worlds/pageWords";
import { loaded } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow } from "./rooms";

const words = text.securityOverview;

const onReveal = () => undefined;
const protectedWell = {
  account: {
    two_fa_secret: "JBSWY3DPEHPK3PXPNB2WK4TTMVRXEZLU",
    passkeys: [{ id: "AQID", name: "Phone", created_at: "2026-05-04T12:00:00Z" }],
    oauth_grants: [
      { client_id: "old", client_name: "Old", client_logo: "", scopes: [], last_used_at: "2025-01-01T00:00:00Z" },
    ],
  },
  provider: { onReveal },
};

/** How well the account is protected, with links to the sections. */
const meta: Meta<typeof SecurityOverview> = {
  title: "Sections/SecurityOverview",
  component: SecurityOverview,
  parameters: { ...inWorld({ provider: { onReveal } }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Live: Story = {};

export const Loading: Story = every.loading(words.title);
export const ReadFailed: Story = every.readFailed("/user/setting", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/setting");

export const Unprotected: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(words.turnOn);
    await canvas.findByText(words.noPasskeys);
  },
};

/** A second step after a password is no advice for an account without one. */
export const Passwordless: Story = {
  parameters: inWorld({ passwordless: true, provider: { onReveal } }),
  play: async ({ canvas }) => {
    await canvas.findByText(text.twoFactor.whyPasswordless);
    await expect(canvas.queryByText(words.turnOn)).toBeNull();
  },
};

/** A site without passkeys: only the second step is left. */
export const WithoutPasskeys: Story = {
  parameters: inWorld({ passkeys: false, account: { passkeys: [] }, provider: { onReveal } }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getAllByRole("listitem")).toHaveLength(1);
  },
};

export const Protected: Story = {
  parameters: inWorld(protectedWell),
  play: async ({ canvas }) => {
    await canvas.findByText(text.twoFactor.whyOn);
    await canvas.findByText(words.passkeys(1));
    await canvas.findByText(words.unused(1, "90 days"));
  },
};

export const Narrow: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld(protectedWell) },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};
