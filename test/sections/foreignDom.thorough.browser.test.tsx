import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  SettingsProvider,
  UnsavedChangesDialog,
  useUnsavedChanges,
  type SectionId,
  type SettingsProviderProps,
} from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { messages as chinese } from "../../src/messages/zh-CN";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { openPassword } from "../../stories/worlds/openPassword";
import { world } from "../../stories/worlds/world";
import { renderInShadow } from "../ui/renderInShadow";
import { decorate, loneTexts, meddle, translate } from "../../stories/worlds/foreignDom";

/** A host with a link that asks before it leaves. */
function Leaving() {
  const { shouldBlock } = useUnsavedChanges();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button onClick={() => setAsking(shouldBlock())}>Leave</button>
      <UnsavedChangesDialog open={asking} onLeave={() => setAsking(false)} onStay={() => setAsking(false)} />
    </>
  );
}

const button = (name: string, within: Pick<Locator, "getByRole"> = page) =>
  within.getByRole("button", { name, exact: true });
const section = (title: string) => page.getByRole("form", { name: title });
const dialog = () => page.getByRole("dialog");
const otherThan = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const name = page.getByLabelText(text.profile.nick.label);
const says = (words: string | RegExp, within: Pick<Locator, "getByText"> = page) =>
  expect.element(within.getByText(words).first()).toBeVisible();

interface Stage {
  cloudreve: EmbeddedCloudreve;
  queryClient: QueryClient;
  tree: Document | ShadowRoot;
  /** Ends the failure of the read, in the walk that begins with one. */
  undo: () => void;
  /** Lets others change the page, then goes on; and looks whether all texts stand alone, and nothing broke. */
  step: (what: string, act: () => Promise<unknown>) => Promise<void>;
}

const walks: Record<string, (stage: Stage) => Promise<void>> = {
  "a failed read, tried again": async ({ step, undo }) => {
    await step("loads, but for the themes", () => expect.element(button(text.actions.tryAgain)).toBeVisible());
    undo();
    await step("reads again", async () => {
      await button(text.actions.tryAgain).click();
      await expect.element(section(text.theme.title)).toBeVisible();
    });
  },
  "the profile: a refusal and a conflict": async ({ step, cloudreve, queryClient }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const profile = section(text.profile.title);
    await step("edits", async () => {
      await name.fill("Countess");
      await says(text.state.unsaved(1), profile);
    });
    await step("edits a second field", async () => {
      await page.getByLabelText(text.profile.share_links_in_profile.label).selectOptions("all_share");
      await says(text.state.unsaved(2), profile);
    });
    const refuse = cloudreve.fail({ method: "PATCH", times: 1 }, { code: 50099, msg: "Not today" });
    await step("is refused", async () => {
      await button(text.actions.save, profile).click();
      await says(/Not today/, profile);
    });
    refuse();
    await step("saves", async () => {
      await button(text.actions.tryAgain, profile).click();
      await says(text.state.saved, profile);
      expect(cloudreve.account().nick).toBe("Countess");
    });
    await step("empties the name", async () => {
      await name.clear();
      await button(text.actions.save, profile).click();
      await says(text.issues.nameRequired, profile);
      await says(text.state.needsAttention(1), profile);
    });
    await step("discards", async () => {
      await button(text.actions.discard, profile).click();
      await expect.element(name).toHaveValue("Countess");
    });
    await step("meets a conflict", async () => {
      await name.fill("Mine");
      cloudreve.change(undefined, { nick: "Theirs" });
      await queryClient.invalidateQueries();
      await says(text.state.changedElsewhere("Theirs"), profile);
    });
    await step("meets a second value", async () => {
      cloudreve.change(undefined, { nick: "Newer" });
      await queryClient.invalidateQueries();
      await says(text.state.changedElsewhere("Newer"), profile);
    });
    await step("keeps its own", async () => {
      await button(text.actions.keepMine, profile).click();
      await button(text.actions.save, profile).click();
      await says(text.state.saved, profile);
      expect(cloudreve.account().nick).toBe("Mine");
    });
  },
  "the preferences: another language": async ({ step, tree }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const preferences = section(text.preferences.title);
    await step("switches", async () => {
      await preferences.getByRole("switch").click();
      await button(text.actions.save, preferences).click();
      await says(text.state.saved, preferences);
    });
    await step("changes the language", async () => {
      await preferences.getByLabelText(text.preferences.language.label).selectOptions("zh-CN");
      await button(text.actions.save, preferences).click();
      await says(chinese.page.description);
    });
    await step("changes it back", async () => {
      const inChinese = section(chinese.preferences.title);
      await inChinese.getByLabelText(chinese.preferences.language.label).selectOptions("en-US");
      await button(chinese.actions.save, inChinese).click();
      await says(text.page.description);
      // All of them have followed, whatever has replaced their texts.
      const left = () =>
        [...tree.querySelectorAll(".cr-root :is(h1, h2, p, label, button, a, span:not(.cr-select))")]
          .filter((element) => /[\u4e00-\u9fff]/.test(element.textContent) && !element.closest("[translate='no']"))
          .map((element) => element.outerHTML.slice(0, 200));
      await expect.poll(left).toEqual([]);
    });
  },
  "the theme": async ({ step }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const theme = section(text.theme.title);
    await step("chooses a theme", async () => {
      await theme.getByRole("radio", { name: text.theme.colors.pink }).click({ force: true });
      await button(text.actions.save, theme).click();
      await says(text.state.saved, theme);
    });
  },
  "version retention: tags and their conflict": async ({ step, cloudreve, queryClient, tree }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const versions = section(text.versionRetention.title);
    const extensions = versions.getByRole("textbox").first();
    await step("adds extensions", async () => {
      await extensions.fill("ai");
      await userEvent.keyboard("{Enter}");
      await extensions.fill("svg,");
      await versions.getByRole("checkbox").first().click();
      await expect.poll(() => [...tree.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent)).toContain("ai");
    });
    await step("removes one", async () => {
      await button(text.versionRetention.version_retention_ext.remove("docx"), versions).click();
      await expect
        .poll(() => [...tree.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent))
        .not.toContain("docx");
    });
    await step("meets a conflict of lists", async () => {
      cloudreve.change(undefined, { version_retention_ext: ["docx", "xlsx", "psd", "raw"] });
      await queryClient.invalidateQueries();
      await expect.element(button(text.actions.mergeBoth, versions)).toBeVisible();
    });
    await step("merges and saves", async () => {
      await button(text.actions.mergeBoth, versions).click();
      await button(text.actions.save, versions).click();
      await says(text.state.saved, versions);
    });
  },
  "the password": async ({ step }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const password = section(text.password.title);
    const box = (label: string) => password.getByLabelText(label, { exact: true });
    await step("types a new password", async () => {
      await openPassword(password);
      await box(text.password.current_password.label).fill("first-pass-1");
      await box(text.password.new_password.label).fill("abcdef");
      await says(text.password.strength.scores[0], password);
    });
    await step("types a stronger one", async () => {
      await box(text.password.new_password.label).fill("a much-longer phrase, with 4 numbers");
      await says(text.password.strength.scores[4], password);
      await box(text.password.confirm_new_password.label).fill("another");
      await button(text.actions.save, password).click();
      await says(text.issues.passwordsDiffer, password);
    });
    await step("changes it", async () => {
      await box(text.password.confirm_new_password.label).fill("a much-longer phrase, with 4 numbers");
      await button(text.actions.save, password).click();
      await says(text.password.changed, password);
    });
  },
  "two-factor authentication, on and off": async ({ step, cloudreve, tree }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    await step("opens the dialog of two-factor authentication", async () => {
      await button(text.twoFactor.turnOnName).click();
      await expect.element(button(text.twoFactor.enable.copy, dialog())).toBeVisible();
      await expect.element(dialog().getByRole("img", { name: text.twoFactor.enable.qrLabel })).toBeVisible();
    });
    await step("copies the key", async () => {
      await button(text.twoFactor.enable.copy, dialog()).click();
      await expect.poll(() => tree.querySelector(".cr-key-result")?.textContent).not.toBe("");
    });
    await step("is refused a code", async () => {
      await dialog().getByLabelText(text.twoFactor.code, { exact: true }).fill(otherThan(cloudreve.preparedTotp()));
      await says(text.issues.codeWrong, dialog());
    });
    await step("turns it on", async () => {
      await dialog().getByLabelText(text.twoFactor.code, { exact: true }).fill(cloudreve.preparedTotp());
      await says(text.twoFactor.turnedOn);
      await says(text.twoFactor.whyOn);
    });
    await step("turns it off", async () => {
      await button(text.twoFactor.turnOffName).click();
      await dialog().getByLabelText(text.twoFactor.code, { exact: true }).fill(cloudreve.totp());
      await says(text.twoFactor.turnedOff);
      await says(text.twoFactor.whyOff);
    });
  },
  "the bar and the question before leaving": async ({ step, cloudreve }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    const preferences = section(text.preferences.title);
    await step("edits in two sections", async () => {
      await name.fill("Countess of Lovelace");
      await preferences.getByRole("switch").click();
      await expect.element(button(text.actions.saveAll)).toBeVisible();
    });
    await step("stays", async () => {
      await button("Leave").click();
      await button(text.unsaved.leave.stay, dialog()).click();
      await expect.element(dialog()).not.toBeInTheDocument();
    });
    await step("saves all", async () => {
      await button(text.actions.saveAll).click();
      await expect.element(button(text.actions.saveAll)).not.toBeInTheDocument();
      expect(cloudreve.account().nick).toBe("Countess of Lovelace");
    });
    await step("discards and leaves", async () => {
      await name.fill("Nobody");
      await button("Leave").click();
      await button(text.unsaved.leave.discard, dialog()).click();
      await expect.element(name).toHaveValue("Countess of Lovelace");
    });
  },
  "the end of the membership": async ({ step }) => {
    await step("loads", () => expect.element(section(text.theme.title)).toBeVisible());
    await step("mistypes the name of the membership", async () => {
      await button(text.membership.cancel).click();
      await dialog().getByRole("textbox").fill("no");
      await button(text.membership.dialog.submit, dialog()).click();
      await says(text.membership.dialog.mismatch("Pro"), dialog());
    });
    await step("cancels it", async () => {
      await dialog().getByRole("textbox").fill("Pro");
      await button(text.membership.dialog.submit, dialog()).click();
      await says(text.membership.canceled);
      await says(text.membership.none);
    });
  },
};

/** The sections of a walk that needs only these; the others show the whole page. */
const sectionsOf: Partial<Record<string, readonly SectionId[]>> = {
  "the profile: a refusal and a conflict": ["profile", "theme"],
  "the theme": ["theme"],
  "version retention: tags and their conflict": ["theme", "versionRetention"],
  "the password": ["theme", "password"],
  "two-factor authentication, on and off": ["theme", "twoFactor"],
  "the bar and the question before leaving": ["profile", "preferences", "theme"],
  "the end of the membership": ["theme", "membership"],
};

const places = ["the page", "a shadow root"] as const;
const ways = ["before each step", "at once"] as const;
const cases = Object.keys(walks).flatMap((walk) =>
  places.flatMap((where) => ways.map((when) => ({ walk, where, when }))),
);

test.for(cases)("$walk: works in $where that others change $when", async ({ walk, where, when }) => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => complaints.mockRestore());
  const onError = vi.fn<NonNullable<SettingsProviderProps["onError"]>>();
  const cloudreve = world({ edition: "pro" });
  const queryClient = new QueryClient();
  const undo =
    walk === "a failed read, tried again"
      ? cloudreve.fail({ path: /site\/config\/basic/ }, { code: 50001, msg: "No" })
      : () => undefined;
  const host = (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={clientOf(cloudreve)} onError={onError}>
        <Leaving />
        <AccountSettings layout="page" sections={sectionsOf[walk]} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const tree = where === "the page" ? (await render(host), document) : await renderInShadow(host);
  if (when === "at once") onTestFinished(meddle(tree));

  const step = async (_what: string, act: () => Promise<unknown>) => {
    expect(loneTexts(tree)).toEqual([]);
    translate(tree);
    decorate(tree);
    await act();
    expect(loneTexts(tree)).toEqual([]);
    expect(onError.mock.calls).toEqual([]);
  };
  await walks[walk]?.({ cloudreve, queryClient, tree, step, undo });
  expect(complaints.mock.calls.map((words) => String(words[0]))).toEqual([]);
});
