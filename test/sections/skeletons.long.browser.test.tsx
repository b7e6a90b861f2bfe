import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, type SettingsProviderProps } from "../../src/index";
import { messages } from "../../src/messages/en-US";
import { chunkOf } from "../../src/sections/account-settings/groupChunks";
import { sectionOrder } from "../../src/settings/sections";
import { Host } from "../../stories/worlds/Host";
import { holdAnswers } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";
import "../../src/styles/index.css";
import { addFamilies, families } from "../fonts/families";

const root = document.documentElement;
/** The test fonts, equal on every machine, and the generic fonts of this one. */
const fonts = [...Object.keys(families), "sans-serif", "serif", "monospace"];

beforeAll(addFamilies);
// A section whose code takes long looks different meanwhile.
beforeAll(() => Promise.all(sectionOrder.map((section) => chunkOf(section)())));
afterEach(() => {
  root.style.fontSize = "";
});

/**
 * An account with common data: the two themes of a new site, no file extensions, a usual date. Without passkeys, which
 * are shown only once it is known that the site allows them.
 */
const asNew = () =>
  world({
    passkeys: false,
    site: { title: "As new" },
    account: {
      version_retention_ext: [],
      created_at: "2024-11-27T12:00:00Z",
      group: { ...ada.group, trash_retention: 604_800 },
    },
  });

interface Look extends Pick<SettingsProviderProps, "locale" | "scopes" | "languages" | "tokens"> {
  font?: string;
  width: number;
}

/** The number of sections that an account with passkeys turned off and without a membership shows. */
const sections = 11;

/** The page before the account is loaded, and a function that lets it load. */
async function loadingPage({ font = "Middle", width, tokens, ...props }: Look) {
  const cloudreve = asNew();
  const release = holdAnswers(cloudreve, "GET");
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <Host cloudreve={cloudreve} tokens={{ "--cr-font": font, ...tokens }} {...props}>
        <AccountSettings layout="page" />
      </Host>
    </div>,
  );
  await expect.poll(() => container.querySelectorAll("[data-state='loading']").length).toBe(sections);
  return { container, release };
}

type Place = [name: string, top: number, height: number];

/** Returns the position of each section and each of its rows. */
function placesIn(page: Element): Place[] {
  return [...page.querySelectorAll(".cr-section")].flatMap((section) =>
    [section, ...section.querySelectorAll(".cr-rows > :not(.cr-visually-hidden)")].map((each, row): Place => {
      const { top, height } = each.getBoundingClientRect();
      return [row === 0 ? section.id : `${section.id}, row ${row}`, top, height];
    }),
  );
}

/** Returns the rows that moved or grew by more than rounding errors. */
function moved(before: Place[], after: Place[]): string[] {
  return after.flatMap(([name, top, height], index) => {
    const [oldName, oldTop, oldHeight] = before[index] ?? ["nothing", NaN, NaN];
    const same = oldName === name && Math.abs(top - oldTop) < 0.5 && Math.abs(height - oldHeight) < 0.5;
    return same ? [] : [`${name}: ${Math.round(top - oldTop)} px down, ${Math.round(height - oldHeight)} px higher`];
  });
}

/** Returns the rows that do not match the size of their skeletons. */
async function misplaced(look: Look): Promise<string[]> {
  const { container, release } = await loadingPage(look);
  await expect.poll(() => container.querySelectorAll("h2").length).toBe(sections);
  const kept = placesIn(container);
  release();
  await expect.poll(() => container.querySelector(".cr-skeleton, .cr-tags-input:disabled")).toBeNull();
  return moved(kept, placesIn(container));
}

test("the fonts differ in width", async () => {
  const { container } = await render(
    Object.keys(families).map((font) => (
      <span key={font} style={{ font: `100px ${font}`, position: "absolute" }}>
        Wide
      </span>
    )),
  );
  const widths = [...container.querySelectorAll("span")].map((word) => word.getBoundingClientRect().width);
  expect(widths.map(Math.round)).toEqual([176, 224, 280]);
});

describe.each(fonts)("in %s, loaded content has the size of its skeleton", (font) => {
  test.each([1280, 700, 360])("at %i px", async (width) => {
    expect(await misplaced({ font, width })).toEqual([]);
  });

  test.each([1280, 700, 360])("with text twice as large, at %i px", async (width) => {
    root.style.fontSize = "200%";
    expect(await misplaced({ font, width })).toEqual([]);
  });
});

test.each(["ar-AR", "zh-CN"])("also in %s", async (locale) => {
  expect(await misplaced({ locale, width: 360 })).toEqual([]);
});

test.each([1280, 360])("also in read-only sections, at %i px", async (width) => {
  expect(await misplaced({ scopes: ["UserInfo.Read"], width })).toEqual([]);
});

test.each([1280, 360])("also where no room is kept for feet, at %i px", async (width) => {
  expect(await misplaced({ tokens: { "--cr-foot-room": "0px" }, width })).toEqual([]);
});

test("labels and descriptions that are known are text, and all that the account decides is unseen", async () => {
  const { container } = await loadingPage({ width: 1280 });
  await expect.poll(() => container.querySelectorAll("h2").length).toBe(sections);
  const words = container.textContent;
  const { nick, share_links_in_profile: shares, email } = messages.profile;
  const { disable_view_sync: sync, language } = messages.preferences;
  const known = [nick.label, nick.why, email, sync.label, sync.why, language.label, messages.twoFactor.app];
  expect(known.filter((each) => !words.includes(each))).toEqual([]);
  const unknown = [shares.label, messages.twoFactor.whyOff, messages.twoFactor.turnOn, messages.webDav.none];
  expect(unknown.filter((each) => words.includes(each))).toEqual([]);
  expect(container.querySelectorAll(".cr-card[aria-busy='true']").length).toBe(sections);
});

describe("that settings load", () => {
  // The page in groups shows one where there is room.
  beforeEach(() => page.viewport(1280, 800));

  const { loading } = messages.state;
  const said = (container: Element) =>
    [...container.querySelectorAll("[role='status']")].filter(({ textContent }) => textContent === loading).length;

  test.each(["page", "groups"] as const)("is said once where it takes long, in the layout %s", async (layout) => {
    const cloudreve = asNew();
    const release = holdAnswers(cloudreve, "GET");
    const { container } = await render(
      <Host cloudreve={cloudreve}>
        <AccountSettings layout={layout} />
      </Host>,
    );
    await expect.poll(() => container.querySelector("[data-state='loading']")).not.toBeNull();
    expect(said(container)).toBe(0);
    await expect.poll(() => said(container)).toBe(1);
    release();
    await expect.poll(() => container.querySelector("[data-state='loading']")).toBeNull();
    await expect.poll(() => said(container)).toBe(0);
  });

  test("is not said of a page that is there at once", async () => {
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(document.body.textContent));
    listener.observe(document.body, { childList: true, subtree: true, characterData: true });
    const { container } = await render(
      <Host cloudreve={asNew()}>
        <AccountSettings />
      </Host>,
    );
    await expect.poll(() => container.querySelector("[data-state='clean']")).not.toBeNull();
    listener.disconnect();
    expect(heard.filter((words) => words.includes(loading))).toEqual([]);
  });
});

test("before the texts are loaded, each of them has one line", async () => {
  let come: () => void = () => undefined;
  const later = new Promise<typeof messages>((resolve) => (come = () => resolve(messages)));
  const { container } = await loadingPage({ font: "Narrow", width: 1280, languages: { "en-US": () => later } });
  const kept = placesIn(container);
  expect(container.querySelector("h2")).toBeNull();

  come();
  await expect.poll(() => container.querySelectorAll("h2").length).toBe(sections);
  expect(moved(kept, placesIn(container))).toEqual([]);
});
