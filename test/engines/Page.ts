import { setTimeout as wait } from "node:timers/promises";
import type { Tab } from "./Driver";
import {
  accent,
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

/** A new window on the settings page, signed in. */
export async function openPage(tab: Tab, url: string): Promise<Page> {
  await tab.goto(url);
  await tab.evaluate(listenForComplaints);
  await until("signing in", () => tab.evaluate(signIn));
  await until("the page is loaded", () => tab.evaluate(isLoaded));
  return pageOf(tab);
}

/** What a person does on the page, by real keys and clicks, and sees there. */
function pageOf(tab: Tab) {
  let isOpen = true;
  const find = (target: Target) => until(`there is ${JSON.stringify(target)}`, () => tab.evaluate(look, target, false));
  const focus = async (target: Target) => {
    await tab.toFront();
    await until(`${JSON.stringify(target)} keeps the focus`, async () => {
      await tab.evaluate(look, target, true);
      // As a person does, looks where the focus is before typing: the tags input takes it back within its first frames.
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
    /** The control, or null where there is none now. */
    look: (target: Target) => tab.evaluate(look, target, false),
    focus,
    click,
    press: tab.press,
    /** Types a text where the focus is. */
    write: (text: string) => tab.press(...Array.from(text)),
    evaluate: tab.evaluate,
    close: () => {
      isOpen = false;
      return tab.close();
    },
    /** Types a text in the place of what stands there. */
    type: async (target: Target, text: string) => {
      await focus(target);
      await tab.press("Control+a", ...Array.from(text));
      await untilEqual(async () => (await find(target)).value, text, "what was typed");
    },
    /** Chooses an option by the first letters of its text. */
    choose: async (target: Target, letters: string, value: string) => {
      await focus(target);
      await tab.press(...Array.from(letters));
      await untilEqual(async () => (await find(target)).value, value, "what was chosen");
    },
    save: (section: string) => click({ section, role: "button", name: "Save" }),
    discard: (section: string) => click({ section, role: "button", name: "Discard" }),
    /** Waits until the foot of a section says this. */
    says: (section: string, words: string) => untilEqual(() => tab.evaluate(statusOf, section), words),
    /** Waits until a section, or the dialog, holds these words. */
    shows: (section: string, words: string) =>
      until(`${section} shows “${words}”`, async () => (await tab.evaluate(wordsOf, section)).includes(words)),
    /** Waits until a control is so. */
    is: (target: Target, expected: Partial<Seen>) =>
      untilEqual(async () => {
        const seen: Partial<Seen> = { ...(await find(target)) };
        return Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key as keyof Seen]]));
      }, expected),
    statusOf: (section: string) => tab.evaluate(statusOf, section),
    accent: () => tab.evaluate(accent),
    tags: () => tab.evaluate(tags),
    focusIsInDialog: () => tab.evaluate(focusIsInDialog),
    focusedWords: () => tab.evaluate(focusedWords),
    dialogIsOpen: async () => (await tab.evaluate(wordsOf, "dialog")) !== "",
    /** A step may have closed it. */
    takeComplaints: async () => (isOpen ? tab.evaluate(takeComplaints) : []),
  };
}
