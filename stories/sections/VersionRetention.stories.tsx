import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { VersionRetentionSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, loaded, patchesOf, press, retype, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";

/** Whether earlier versions of files are kept, and how many. */
const meta: Meta<typeof VersionRetentionSection> = {
  title: "Sections/VersionRetention",
  component: VersionRetentionSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const turnOff: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const keep = await canvas.findByRole("switch", { name: text.versionRetention.version_retention_enabled.label });
    await userEvent.click(keep);
    return keep;
  },
  patch: { version_retention_enabled: false },
};

const setMaximum = (typed: string, stored = Number(typed)): every.Edit => ({
  make: (page) => retype(page, text.versionRetention.version_retention_max.label, typed),
  patch: { version_retention_max: stored },
});

const findUnlimited = ({ canvas }: Page) =>
  canvas.findByRole("checkbox", { name: text.versionRetention.version_retention_max.unlimited });

/** Live: saved values are still there when the story is loaded again. */
export const Live: Story = {};

export const Loading: Story = every.loading(text.versionRetention.title);

export const Loaded: Story = {
  play: async (page) => {
    const { canvas, canvasElement } = page;
    await loaded(canvasElement);
    await expect(
      canvas.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }),
    ).toBeChecked();
    await expect(canvas.getByLabelText(text.versionRetention.version_retention_max.label)).toHaveValue("10");
    await expect(await findUnlimited(page)).not.toBeChecked();
    await waitFor(() =>
      expect(canvas.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label })).toBeEnabled(),
    );
    await footSays(page, "");
  },
};

/** Turned off: the list and the number stay. */
export const Off: Story = {
  parameters: inWorld({ account: { version_retention_enabled: false } }),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("switch", { name: text.versionRetention.version_retention_enabled.label }),
    ).not.toBeChecked();
    await expect(canvas.getByLabelText(text.versionRetention.version_retention_max.label)).toBeEnabled();
  },
};

export const Dirty: Story = every.dirty(turnOff);
export const Discarded: Story = every.discarded(setMaximum("25"));
export const Saving: Story = every.saving(turnOff);

/** Only the change is sent, without the list and the number. */
export const Saved: Story = every.saved(turnOff);
export const MaximumSaved: Story = every.saved(setMaximum("25"));

/** As an Arabic keyboard types them. */
export const ArabicDigits: Story = every.saved(setMaximum("٢٥", 25));

/** The choice is stored as 0; undoing the choice restores the number. */
export const UnlimitedSaved: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const unlimited = await findUnlimited(page);
    const maximum = canvas.getByLabelText(text.versionRetention.version_retention_max.label);
    await userEvent.click(unlimited);
    await expect(maximum).toBeDisabled();
    await expect(maximum).toHaveValue("");
    await userEvent.click(unlimited);
    await expect(maximum).toHaveValue("10");
    await footSays(page, "");
    await userEvent.click(unlimited);
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ version_retention_max: 0 }]);
    // The box is disabled, because the choice replaces it.
    await waitFor(() => expect(unlimited).toHaveFocus());
  },
};

/** A typed 0 means the same, and is shown as the choice once the box is left. */
export const ZeroTyped: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const maximum = await setMaximum("0").make(page);
    await expect(maximum).toBeEnabled();
    await expect(await findUnlimited(page)).not.toBeChecked();
    await userEvent.tab();
    await expect(await findUnlimited(page)).toBeChecked();
    await expect(canvas.getByLabelText(text.versionRetention.version_retention_max.label)).toBeDisabled();
  },
};

export const Unlimited: Story = {
  parameters: inWorld({ account: { version_retention_max: 0 } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    const unlimited = await findUnlimited(page);
    await expect(unlimited).toBeChecked();
    await expect(canvas.getByLabelText(text.versionRetention.version_retention_max.label)).toBeDisabled();
    // An account without a number is offered that of a new account.
    await userEvent.click(unlimited);
    await expect(canvas.getByLabelText(text.versionRetention.version_retention_max.label)).toHaveValue("10");
  },
};

/** Refused before sending: the field shows the reason and gets the focus. */
function refused(typed: string, words: string): Story {
  return {
    play: async (page) => {
      const maximum = await setMaximum(typed).make(page);
      await press(page, text.actions.save);
      await footSays(page, text.state.needsAttention(1));
      await expect(maximum).toBeInvalid();
      await expect(maximum).toHaveAccessibleDescription(`${text.versionRetention.version_retention_max.why} ${words}`);
      await expect(maximum).toHaveFocus();
      await expect(maximum).toHaveValue(typed);
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** Not the same as unlimited. */
export const EmptyMaximum: Story = refused("", text.issues.numberRequired);
export const NegativeMaximum: Story = refused("-3", text.issues.wholeNumber);
export const HalfAVersion: Story = refused("2.5", text.issues.wholeNumber);
export const TooLargeMaximum: Story = refused("9".repeat(20), text.issues.tooLarge);

/** The server's 40001. */
export const RefusedByServer: Story = {
  parameters: inWorld({
    prepare: (cloudreve) =>
      void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg: "VersionRetentionMax too short" }),
  }),
  play: async (page) => {
    const maximum = await setMaximum("25").make(page);
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    await expect(maximum).toHaveAccessibleDescription(
      `${text.versionRetention.version_retention_max.why} ${text.issues.tooShort}`,
    );
    await expect(maximum).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([{ version_retention_max: 25 }]);
  },
};

export const Crashed: Story = every.failed(turnOff, every.failures.crashed);
export const NoAnswer: Story = every.failed(setMaximum("25"), every.failures.noAnswer);
export const ProxyPage: Story = every.failed(turnOff, every.failures.proxyPage);
export const RateLimited: Story = every.failed(setMaximum("25"), every.failures.rateLimited);
export const SignInRequired: Story = every.signInRequired(setMaximum("25"));
export const SavedAtSecondTry: Story = every.savedAtSecondTry(turnOff);
export const WaitingForAnotherTab: Story = every.waiting(setMaximum("25"));
export const Checking: Story = every.checking(turnOff);
export const Unknown: Story = every.unknown(setMaximum("25"));
export const UnknownWasSaved: Story = every.unknownWasSaved(turnOff);
export const UnknownWasNotSaved: Story = every.unknownWasNotSaved(setMaximum("25"));
export const Offline: Story = every.offline(turnOff);
export const BackOnline: Story = every.backOnline(setMaximum("25"));

const noLimit: every.Elsewhere = {
  change: { version_retention_max: 0 },
  words: text.state.changedElsewhere(text.versionRetention.version_retention_max.unlimited),
  theirs: ({ canvas }) =>
    canvas.getByRole("checkbox", { name: text.versionRetention.version_retention_max.unlimited, checked: true }),
};

export const MaximumConflict: Story = every.conflict(setMaximum("25"), noLimit);
export const MaximumConflictUseTheirs: Story = every.conflictUseTheirs(setMaximum("25"), noLimit);
export const MaximumConflictKeepMine: Story = every.conflictKeepMine(setMaximum("25"), noLimit);
export const SameElsewhere: Story = every.sameElsewhere(turnOff);

export const ReadFailed: Story = every.readFailed(
  "/user/setting",
  { code: 50001, msg: "Database error" },
  text.errors.codes[50001],
);
export const ReadAgain: Story = every.readAgain("/user/setting");
export const ReadOnly: Story = every.readOnly();
export const Narrow: Story = every.inNarrow(every.dirty(setMaximum("25")));
export const Wide: Story = every.inWide(every.dirty(setMaximum("25")));
