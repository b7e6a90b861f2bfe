import type { StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import type { SectionProps } from "../../src/index";
import type { AccountState } from "../../src/testing/AccountState";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
import {
  anotherTabSaves,
  comeBack,
  entriesOf,
  footSays,
  goOffline,
  goOnline,
  holdAnswers,
  loaded,
  patchesOf,
  press,
  readsOf,
  wordsOf,
  type Page,
} from "../worlds/plays";
import { inWorld, serverOf, servedOf } from "../worlds/storyWorlds";
import { expectToFit, isStacked, narrow, wide } from "./rooms";

export type SectionStory = Pick<StoryObj<SectionProps>, "parameters" | "globals" | "beforeEach" | "play">;

/** A user's change of one thing in a section, and the PATCH that follows. */
export interface Edit {
  /** Makes the edit. Returns the control that has the focus then. */
  make: (page: Page) => Promise<HTMLElement>;
  patch: Record<string, unknown>;
  /** The foot's text before and after it is saved, if the section has its own. */
  unsaved?: string;
  saved?: string;
}

/** Failures of a save that no field causes, with the text of each. */
export const failures = {
  crashed: [{ status: 500 }, text.errors.http(500)],
  noAnswer: [{ kind: "dropped" }, text.errors.network],
  proxyPage: [{ kind: "html" }, text.errors.http(502)],
  rateLimited: [{ status: 429, body: "Too Many Requests" }, text.errors.http(429)],
} satisfies Record<string, [Fault, string]>;

/** The server does not answer. */
export function loading(title: string): SectionStory {
  return {
    parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({}, { kind: "hang" }) }),
    play: async ({ canvas, canvasElement }) => {
      const section = await canvas.findByRole("region", { name: title });
      await expect(section.querySelector("[aria-busy='true'] .cr-skeleton")).not.toBeNull();
      await expect(canvasElement.querySelector("input, select, button")).toBeNull();
    },
  };
}

export function dirty({ make }: Edit): SectionStory {
  return {
    play: async (page) => {
      await expect(await make(page)).toHaveFocus();
      await footSays(page, text.state.unsaved(1));
      await expect(page.canvas.getAllByText(text.state.edited)).toHaveLength(1);
      await expect(page.canvas.getByRole("button", { name: text.actions.save })).not.toHaveAttribute("aria-disabled");
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** Everything is as before, and the focus is where it was. */
export function discarded({ make }: Edit): SectionStory {
  return {
    play: async (page) => {
      await loaded(page.canvasElement);
      const before = entriesOf(page);
      const control = await make(page);
      await expect(entriesOf(page)).not.toEqual(before);
      await press(page, text.actions.discard);
      await expect(entriesOf(page)).toEqual(before);
      await footSays(page, text.state.discarded);
      await waitFor(() => expect(control).toHaveFocus());
      await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** While the request is in flight, a second press sends nothing. */
export function saving({ make, patch }: Edit): SectionStory {
  return {
    beforeEach: (page) => holdAnswers(serverOf(page)),
    play: async (page) => {
      const { canvas, canvasElement, userEvent } = page;
      await make(page);
      const save = await press(page, text.actions.save);
      await footSays(page, text.state.saving);
      await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([patch]));
      await expect(canvasElement.querySelector(".cr-card")).toHaveAttribute("aria-busy", "true");
      await expect(canvas.getByRole("button", { name: text.actions.discard })).toHaveAttribute("aria-disabled", "true");
      await userEvent.click(save);
      await expect(save).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toHaveLength(1);
    },
  };
}

export function saved({ make, patch }: Edit): SectionStory {
  return {
    play: async (page) => {
      const control = await make(page);
      await press(page, text.actions.save);
      await footSays(page, text.state.saved);
      await expect(patchesOf(serverOf(page))).toEqual([patch]);
      await expect(page.canvas.queryByText(text.state.edited)).toBeNull();
      // The button that had the focus is gone.
      await waitFor(() => expect(control).toHaveFocus());
    },
  };
}

/** A failure that the field did not cause: all inputs stay, and the save can be tried again. */
export function failed({ make, patch }: Edit, [fault, reason]: readonly [Fault, string]): SectionStory {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      await make(page);
      const typed = entriesOf(page);
      cloudreve.fail({ method: "PATCH" }, fault);
      const button = await press(page, text.actions.save);
      await footSays(page, text.state.notSaved(reason));
      await expect(button).toHaveAccessibleName(text.actions.tryAgain);
      await expect(button).toHaveFocus();
      await expect(entriesOf(page)).toEqual(typed);
      await expect(patchesOf(cloudreve)).toEqual([patch]);
    },
  };
}

/** The first attempt fails, the second one succeeds. */
export function savedAtSecondTry({ make, patch }: Edit): SectionStory {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      await make(page);
      cloudreve.fail({ method: "PATCH", times: 1 }, { status: 500 });
      await press(page, text.actions.save);
      await press(page, text.actions.tryAgain);
      await footSays(page, text.state.saved);
      await expect(patchesOf(cloudreve)).toEqual([patch, patch]);
    },
  };
}

const onSignInRequired = fn();

/** The session has ended: the host is told once, and the edits stay. */
export function signInRequired({ make }: Edit): SectionStory {
  return {
    parameters: inWorld({ provider: { onSignInRequired } }),
    play: async (page) => {
      const cloudreve = serverOf(page);
      await make(page);
      const typed = entriesOf(page);
      const before = cloudreve.account();
      cloudreve.expireTokens();
      await press(page, text.actions.save);
      await footSays(page, text.state.notSaved(text.errors.signInRequired));
      await waitFor(() => expect(onSignInRequired).toHaveBeenCalledOnce());
      await expect(entriesOf(page)).toEqual(typed);
      await expect(cloudreve.account()).toEqual(before);
    },
  };
}

/** Another tab has its turn; the user can wait or stop waiting. */
export function waiting({
  make,
  patch,
  unsaved = text.state.unsaved(1),
  saved = text.state.saved,
}: Edit): SectionStory {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      await make(page);
      const typed = entriesOf(page);
      const end = await anotherTabSaves(page);
      try {
        await press(page, text.actions.save);
        await footSays(page, text.state.waiting);
        await expect(page.canvas.getByRole("button", { name: text.actions.discard })).toHaveAttribute(
          "aria-disabled",
          "true",
        );
        await press(page, text.actions.stopWaiting);
        await footSays(page, unsaved);

        await press(page, text.actions.save);
        await footSays(page, text.state.waiting);
        await expect(entriesOf(page)).toEqual(typed);
        await expect(patchesOf(cloudreve)).toEqual([]);
      } finally {
        end();
      }
      await footSays(page, saved);
      await expect(patchesOf(cloudreve)).toEqual([patch]);
    },
  };
}

/** The answer was lost: the account is read back before the outcome is shown. The server had saved it nevertheless. */
export function checking({ make, patch }: Edit): SectionStory {
  return {
    play: async (page) => {
      const cloudreve = serverOf(page);
      await make(page);
      cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
      const quick = cloudreve.fail({ method: "GET" }, { kind: "slow", ms: 1_500 });
      await press(page, text.actions.save);
      await footSays(page, text.state.checking);
      await expect(page.canvas.getByRole("button", { name: text.actions.save })).toHaveAttribute(
        "aria-disabled",
        "true",
      );
      await footSays(page, text.state.saved);
      quick();
      await expect(patchesOf(cloudreve)).toEqual([patch]);
    },
  };
}

/** No answer, and reading back fails, too. Returns a function that makes the server work again. */
async function loseAnswer(page: Page, { make }: Edit, after: boolean): Promise<() => void> {
  const cloudreve = serverOf(page);
  await make(page);
  const typed = entriesOf(page);
  cloudreve.fail({ method: "PATCH", times: 1, after }, { kind: "dropped" });
  const recover = cloudreve.fail({ method: "GET" }, { status: 503 });
  const button = await press(page, text.actions.save);
  await footSays(page, text.state.unknown(text.errors.network));
  await expect(button).toHaveAccessibleName(text.actions.tryAgain);
  await expect(entriesOf(page)).toEqual(typed);
  // The outdated account is being read once more, which fails, too: until then, coming back begins no other read.
  await waitFor(() => expect(servedOf(page).queryClient.isFetching()).toBe(0));
  return recover;
}

/** Remains unsettled, to show this state. */
export function unknown(edit: Edit): SectionStory {
  return {
    play: async (page) => {
      await loseAnswer(page, edit, true);
      await expect(patchesOf(serverOf(page))).toEqual([edit.patch]);
    },
  };
}

/** The next read shows that it was saved. */
export function unknownWasSaved(edit: Edit): SectionStory {
  return {
    play: async (page) => {
      const recover = await loseAnswer(page, edit, true);
      recover();
      comeBack();
      await footSays(page, text.state.saved);
      await expect(page.canvas.queryByText(text.state.edited)).toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([edit.patch]);
    },
  };
}

/** The next read shows that it was not. */
export function unknownWasNotSaved(edit: Edit): SectionStory {
  return {
    play: async (page) => {
      const recover = await loseAnswer(page, edit, false);
      const typed = entriesOf(page);
      recover();
      comeBack();
      await footSays(page, text.state.notSaved(text.errors.network));
      await expect(entriesOf(page)).toEqual(typed);
      await press(page, text.actions.tryAgain);
      await footSays(page, text.state.saved);
      await expect(patchesOf(serverOf(page))).toEqual([edit.patch, edit.patch]);
    },
  };
}

/** The network goes offline during an edit. */
export function offline({ make }: Edit): SectionStory {
  return {
    beforeEach: () => goOnline,
    play: async (page) => {
      await make(page);
      const typed = entriesOf(page);
      goOffline();
      await footSays(page, text.state.offline);
      await expect(entriesOf(page)).toEqual(typed);
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** Nothing is sent automatically when the network is back. */
export function backOnline({ unsaved = text.state.unsaved(1), saved = text.state.saved, ...edit }: Edit): SectionStory {
  const away = offline(edit);
  return {
    ...away,
    play: async (page) => {
      const cloudreve = serverOf(page);
      await away.play?.(page);
      goOnline();
      await footSays(page, unsaved);
      await expect(patchesOf(cloudreve)).toEqual([]);
      await press(page, text.actions.save);
      await footSays(page, saved);
      await expect(patchesOf(cloudreve)).toEqual([edit.patch]);
    },
  };
}

/** A change of the field elsewhere during the edit here. */
export interface Elsewhere {
  change: Partial<AccountState>;
  /** The text that reports it. */
  words: string;
  /** Finds the control, but only if it shows that value. */
  theirs: (page: Page) => HTMLElement;
}

async function meetConflict(page: Page, { make }: Edit, { change, words }: Pick<Elsewhere, "change" | "words">) {
  const control = await make(page);
  const mine = entriesOf(page);
  serverOf(page).change(undefined, change);
  comeBack();
  await waitFor(() => expect(wordsOf(page.canvasElement.querySelector(".cr-note-text"))).toBe(words));
  await expect(control.closest("[role='radiogroup']") ?? control).toHaveAccessibleDescription(
    expect.stringContaining(words),
  );
  await expect(entriesOf(page)).toEqual(mine);
  await footSays(page, text.state.chooseFirst);
  await expect(page.canvas.getByRole("button", { name: text.actions.save })).toHaveAttribute("aria-disabled", "true");
  return { control, mine };
}

/** Changed elsewhere during the edit: mine is in the control, theirs below it, and Save waits until it is resolved. */
export function conflict(edit: Edit, elsewhere: Elsewhere): SectionStory {
  return {
    play: async (page) => {
      await meetConflict(page, edit, elsewhere);
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export function conflictUseTheirs(edit: Edit, elsewhere: Elsewhere): SectionStory {
  return {
    play: async (page) => {
      await meetConflict(page, edit, elsewhere);
      await press(page, text.actions.useTheirs);
      await waitFor(() => expect(elsewhere.theirs(page)).toHaveFocus());
      await footSays(page, "");
      await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

export function conflictKeepMine(edit: Edit, elsewhere: Elsewhere): SectionStory {
  return {
    play: async (page) => {
      const { control, mine } = await meetConflict(page, edit, elsewhere);
      await press(page, text.actions.keepMine);
      await expect(entriesOf(page)).toEqual(mine);
      await waitFor(() => expect(control).toHaveFocus());
      await press(page, text.actions.save);
      await footSays(page, text.state.saved);
      await expect(patchesOf(serverOf(page))).toEqual([edit.patch]);
    },
  };
}

/** Changed elsewhere to the same value, as always with a switch: there is nothing to save and no conflict. */
export function sameElsewhere({ make, patch }: Edit): SectionStory {
  return {
    play: async (page) => {
      const control = await make(page);
      const mine = entriesOf(page);
      serverOf(page).change(undefined, patch);
      comeBack();
      await footSays(page, "");
      await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
      await expect(page.canvasElement.querySelector(".cr-note")).toBeNull();
      await expect(entriesOf(page)).toEqual(mine);
      await expect(control).toHaveFocus();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** A read of the section fails, and so does "Try again". Takes the number of attempts before the failure is shown. */
export function readFailed(path: string, fault: Fault, reason: string, attempts = 1): SectionStory {
  return {
    parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ path, method: "GET" }, fault) }),
    play: async (page) => {
      const { canvas } = page;
      const alert = await canvas.findByRole("alert");
      await expect(wordsOf(alert)).toBe(`${text.state.readFailed}${text.errors.sentence(reason)}`);
      const button = await press(page, text.actions.tryAgain);
      await waitFor(() => expect(readsOf(serverOf(page), path)).toBe(2 * attempts));
      await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
      await expect(button).toHaveFocus();
      await expect(canvas.getByRole("alert")).toBe(alert);
    },
  };
}

/** The first read failed; "Try again" succeeds. */
export function readAgain(path: string): SectionStory {
  return {
    parameters: inWorld({
      prepare: (cloudreve) => void cloudreve.fail({ path, method: "GET", times: 1 }, { kind: "html" }),
    }),
    play: async (page) => {
      await page.canvas.findByText(text.errors.sentence(text.errors.http(502)));
      await press(page, text.actions.tryAgain);
      await loaded(page.canvasElement);
      await waitFor(() => expect(page.canvas.queryByRole("alert")).toBeNull());
      await expect(readsOf(serverOf(page), path)).toBe(2);
      // The button that had the focus is gone.
      await waitFor(() =>
        expect(page.canvasElement.querySelector(".cr-section")).toContainElement(document.activeElement as HTMLElement),
      );
    },
  };
}

/** The host's token may only read: the section says so, and nothing can be changed. */
export function readOnly(): SectionStory {
  return {
    parameters: inWorld({ provider: { scopes: ["UserInfo.Read"] } }),
    play: async (page) => {
      const { canvas, canvasElement, userEvent } = page;
      await loaded(canvasElement);
      await canvas.findByText(text.state.readOnly);
      const before = entriesOf(page);
      const controls = canvasElement.querySelectorAll<HTMLElement>(".cr-section :is(input, select)");
      await expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) {
        await userEvent.click(control);
        await userEvent.keyboard("7 {Enter}");
      }
      await expect(entriesOf(page)).toEqual(before);
      await footSays(page, "");
      await expect(canvas.queryByRole("button")).toBeNull();
      await expect(patchesOf(serverOf(page))).toEqual([]);
    },
  };
}

/** 360 px: each control is below its label, and nothing overflows. */
export function inNarrow(story: SectionStory = {}): SectionStory {
  return inWindow(narrow, true, story);
}

/** 1280 px: each control is beside its label. */
export function inWide(story: SectionStory = {}): SectionStory {
  return inWindow(wide, false, story);
}

function inWindow(window: typeof narrow, stacked: boolean, { parameters, play, ...story }: SectionStory): SectionStory {
  return {
    ...story,
    globals: { ...story.globals, ...window.globals },
    parameters: { ...parameters, ...window.parameters },
    play: async (page) => {
      await loaded(page.canvasElement);
      await play?.(page);
      await expect(isStacked(page.canvasElement)).toBe(stacked);
      await expectToFit(page.canvasElement.querySelector(".cr-section"));
    },
  };
}
