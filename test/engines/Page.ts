import { setTimeout as wait } from "node:timers/promises";
import { messages } from "../../src/messages/en-US";
import { plain } from "../specs/words";
import type { Tab } from "./Driver";
import {
  accent,
  focusedSection,
  focusedWords,
  focusIsInDialog,
  isLoaded,
  listenForComplaints,
  signIn,
  statusOf,
  tags,
  takeComplaints,
  wordsOf,
} from "./inPage";
import { look, type Seen, type Target } from "./look";
import { until, untilEqual } from "./until";

export type Page = ReturnType<typeof pageOf>;

/** Opens the settings page in a tab, signs in, and waits until it has loaded. */
export async function openPage(tab: Tab, url: string): Promise<Page> {
  await tab.goto(url);
  await tab.evaluate(listenForComplaints);
  await until("signing in", () => tab.evaluate(signIn));
  await until("the page is loaded", () => tab.evaluate(isLoaded));
  return pageOf(tab);
}

/** Returns functions that act on the page like a user, with real keys and clicks, and that read what it shows. */
function pageOf(tab: Tab) {
  let isOpen = true;
  const find = (target: Target) => until(`there is ${JSON.stringify(target)}`, () => tab.evaluate(look, target, false));
  const focus = async (target: Target) => {
    await tab.toFront();
    await until(`${JSON.stringify(target)} keeps the focus`, async () => {
      await tab.evaluate(look, target, true);
      // Check again after 100 ms, as the tags input focuses its box once more within its first frames.
      await wait(100);
      return (await tab.evaluate(look, target, false))?.focused;
    });
  };
  const click = async (target: Target) => {
    await tab.toFront();
    const { x, y } = await find(target);
    await tab.click(x, y);
  };

  return {
    find,
    /** Returns the control, or null if there is none now. */
    look: (target: Target) => tab.evaluate(look, target, false),
    focus,
    click,
    press: tab.press,
    /** Types a text into the focused control. */
    write: (text: string) => tab.press(...Array.from(text)),
    evaluate: tab.evaluate,
    close: () => {
      isOpen = false;
      return tab.close();
    },
    /** Replaces the text of a control by typing. */
    type: async (target: Target, text: string) => {
      await focus(target);
      await tab.press("Control+a", ...Array.from(text));
      await untilEqual(async () => (await find(target)).value, text, "the typed text");
    },
    /** Chooses an option by the letters of its first word: a blank would open the list. */
    choose: async (target: Target, option: string, value: string) => {
      await focus(target);
      await tab.press(...Array.from(option.toLowerCase().split(" ")[0] ?? ""));
      await untilEqual(async () => (await find(target)).value, value, "the chosen option");
    },
    /** Presses a button by the keyboard. */
    pressButton: async (section: string, name: string) => {
      await focus({ section, role: "button", name: plain(name) });
      await tab.press("Enter");
    },
    save: (section: string) => click({ section, role: "button", name: messages.actions.save }),
    discard: (section: string) => click({ section, role: "button", name: messages.actions.discard }),
    /** Waits until the status in a section's foot is this text. */
    says: (section: string, words: string) => untilEqual(() => tab.evaluate(statusOf, section), plain(words)),
    /** Waits until a section, or the dialog, contains this text. */
    shows: (section: string, words: string) =>
      until(`${section} shows “${words}”`, async () => (await tab.evaluate(wordsOf, section)).includes(plain(words))),
    /** Waits until a control has the expected properties. */
    is: (target: Target, expected: Partial<Seen>) =>
      untilEqual(async () => {
        const seen: Partial<Seen> = { ...(await find(target)) };
        return Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key as keyof Seen]]));
      }, expected),
    statusOf: (section: string) => tab.evaluate(statusOf, section),
    accent: () => tab.evaluate(accent),
    tags: () => tab.evaluate(tags),
    focusIsInDialog: () => tab.evaluate(focusIsInDialog),
    focusedSection: () => tab.evaluate(focusedSection),
    focusedWords: () => tab.evaluate(focusedWords),
    dialogCloses: () => until("the dialog is closed", async () => (await tab.evaluate(wordsOf, "dialog")) === ""),
    /** Returns the errors and warnings that the page has logged. None if a step has closed the page. */
    takeComplaints: async () => (isOpen ? tab.evaluate(takeComplaints) : []),
  };
}
