import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { VersionRetentionSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { footSays, patchesOf, press, wordsOf, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

/** The files whose earlier versions are kept; an empty list means all. */
const meta: Meta<typeof VersionRetentionSection> = {
  title: "Sections/FileExtensions",
  component: VersionRetentionSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const words = text.versionRetention.version_retention_ext;

/** Returns the box, once its code is loaded. */
async function findBox({ canvas }: Page): Promise<HTMLElement> {
  await waitFor(() => expect(canvas.getByRole("textbox", { name: words.label })).toBeEnabled());
  return canvas.getByRole("textbox", { name: words.label });
}

const tagsOf = ({ canvasElement }: Page) =>
  [...canvasElement.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);

/** Announcements of the list to screen readers. */
const announced = ({ canvasElement }: Page, said: string) =>
  waitFor(() => expect(wordsOf(canvasElement.querySelector(".cr-tags [role='status']"))).toBe(said));

async function save(page: Page, list: string[]): Promise<void> {
  await press(page, text.actions.save);
  await footSays(page, text.state.saved);
  await expect(patchesOf(serverOf(page))).toEqual([{ version_retention_ext: list }]);
  await expect(tagsOf(page)).toEqual(list);
}

/** Live: saved values are still there when the story is loaded again. */
export const Live: Story = {};

/** As typed and as shown by a file manager: the server compares without the dot, in lower case. */
export const Added: Story = {
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.type(box, "*.TXT{Enter}");
    await announced(page, words.added("txt"));
    await expect(box).toHaveValue("");
    await expect(box).toHaveFocus();
    await save(page, ["docx", "xlsx", "psd", "txt"]);
    await waitFor(() => expect(box).toHaveFocus());
  },
};

/** Leaving the box adds the typed text. */
export const AddedByTab: Story = {
  play: async (page) => {
    await page.userEvent.type(await findBox(page), "md");
    await page.userEvent.tab();
    await announced(page, words.added("md"));
    await save(page, ["docx", "xlsx", "psd", "md"]);
  },
};

/** A whole list at once; entries that are there already are not added again. */
export const Pasted: Story = {
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.click(box);
    await page.userEvent.paste(".MD, docx;ai\nAI");
    await announced(page, words.added("md and ai"));
    await save(page, ["docx", "xlsx", "psd", "md", "ai"]);
  },
};

/** Backspace first selects the last tag, and announces it. */
export const RemovedByKeyboard: Story = {
  play: async (page) => {
    const { userEvent } = page;
    const box = await findBox(page);
    await userEvent.click(box);
    await userEvent.keyboard("{Backspace}");
    await announced(page, words.selected("psd"));
    await expect(tagsOf(page)).toHaveLength(3);
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(tagsOf(page)).toEqual(["docx", "xlsx"]));
    await footSays(page, text.state.unsaved(1));
    await expect(box).toHaveFocus();
    await save(page, ["docx", "xlsx"]);
  },
};

/** An empty list means all types: null would change nothing. */
export const Emptied: Story = {
  parameters: inWorld({ extensions: 1 }),
  play: async (page) => {
    await findBox(page);
    await page.userEvent.click(page.canvas.getByRole("button", { name: words.remove("ext0") }));
    await announced(page, words.removed("ext0"));
    await save(page, []);
  },
};

/** The same list in another order: there is nothing to save. */
export const SameAgain: Story = {
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.click(page.canvas.getByRole("button", { name: words.remove("docx") }));
    await footSays(page, text.state.unsaved(1));
    await page.userEvent.type(box, "docx{Enter}");
    await waitFor(() => expect(tagsOf(page)).toEqual(["xlsx", "psd", "docx"]));
    await footSays(page, "");
    await expect(page.canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
  },
};

/** Text that cannot be an extension stays in the box, has an error there, and blocks the save. */
export const Refused: Story = {
  play: async (page) => {
    const { userEvent } = page;
    const box = await findBox(page);
    await userEvent.click(box);
    await userEvent.paste("md, tar.gz");
    await waitFor(() => expect(tagsOf(page)).toEqual(["docx", "xlsx", "psd", "md"]));
    await expect(box).toHaveValue("tar.gz");
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    await expect(box).toBeInvalid();
    await expect(box).toHaveAccessibleDescription(
      `${words.why} ${text.issues.notAnExtension("tar.gz")} ${text.issues.onlyLastPart("gz")} ${words.held(4)}`,
    );
    await expect(box).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([]);
    await userEvent.clear(box);
    await expect(box).toBeValid();
    await footSays(page, text.state.unsaved(1));
  },
};

/** Discard also empties the box. */
export const RefusedDiscarded: Story = {
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.click(box);
    await page.userEvent.paste("md, tar.gz");
    await press(page, text.actions.discard);
    await waitFor(() => expect(tagsOf(page)).toEqual(["docx", "xlsx", "psd"]));
    await expect(await findBox(page)).toHaveValue("");
    await expect(await findBox(page)).toHaveAccessibleDescription(`${words.why} ${words.held(3)}`);
    await footSays(page, text.state.discarded);
  },
};

/** The server's 40001, shown at the field. */
export const RefusedByServer: Story = {
  parameters: inWorld({
    prepare: (cloudreve) =>
      void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg: "VersionRetentionExt too long" }),
  }),
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.type(box, "md{Enter}");
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    await expect(box).toHaveAccessibleDescription(`${words.why} ${text.issues.tooLong(0)} ${words.held(4)}`);
    await waitFor(() => expect(box).toHaveFocus());
    await expect(tagsOf(page)).toContain("md");
  },
};

/** Invalid entries stored by another app are marked, and kept while the list is unchanged. */
export const OddEntries: Story = {
  parameters: inWorld({ account: { version_retention_ext: ["docx", ".TXT", "a b"] } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    const box = await findBox(page);
    await expect(box).toHaveAccessibleDescription(
      `${words.why} ${words.becomes(".TXT", "txt")} ${words.dropped("a b")} ${words.held(3)}`,
    );
    await userEvent.click(canvas.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }));
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ version_retention_enabled: false }]);
  },
};

/** With a change of the list they get their meant form, or are removed. */
export const OddEntriesMended: Story = {
  parameters: inWorld({ account: { version_retention_ext: ["docx", ".TXT", "a b"] } }),
  play: async (page) => {
    const box = await findBox(page);
    await page.userEvent.type(box, "md{Enter}");
    await save(page, ["docx", "txt", "md"]);
    await expect(box).toHaveAccessibleDescription(`${words.why} ${words.held(3)}`);
  },
};

export const NoExtensions: Story = {
  parameters: inWorld({ extensions: 0 }),
  play: async (page) => {
    const box = await findBox(page);
    await expect(tagsOf(page)).toEqual([]);
    await expect(box).toHaveAccessibleDescription(words.why);
  },
};

export const OneExtension: Story = {
  parameters: inWorld({ extensions: 1 }),
  play: async (page) => {
    await findBox(page);
    await expect(tagsOf(page)).toEqual(["ext0"]);
  },
};

const many = Array.from({ length: 200 }, (_, index) => `ext${index}`);

/** In the narrow layout. */
export const TwoHundred: Story = {
  ...narrow,
  parameters: { ...narrow.parameters, ...inWorld({ extensions: 200 }) },
  play: async (page) => {
    await page.userEvent.type(await findBox(page), "md{Enter}");
    await expect(tagsOf(page)).toHaveLength(201);
    await save(page, [...many, "md"]);
    await expectToFit(page.canvasElement.querySelector(".cr-section"));
  },
};

/** In the wide layout. */
export const Wide: Story = {
  ...wide,
  parameters: { ...wide.parameters, ...inWorld({ extensions: 200 }) },
  play: async (page) => {
    await page.userEvent.click(await findBox(page));
    await page.userEvent.keyboard("{Backspace}{Delete}");
    await waitFor(() => expect(tagsOf(page)).toHaveLength(199));
    await save(page, many.slice(0, -1));
    await expectToFit(page.canvasElement.querySelector(".cr-section"));
  },
};

const addMarkdown: every.Edit = {
  make: async (page) => {
    const box = await findBox(page);
    await page.userEvent.type(box, "md{Enter}");
    await waitFor(() => expect(tagsOf(page)).toContain("md"));
    return box;
  },
  patch: { version_retention_ext: ["docx", "xlsx", "psd", "md"] },
};

const emptied: every.Elsewhere = {
  change: { version_retention_ext: [] },
  words: text.state.changedElsewhere(text.versionRetention.allTypes),
  theirs: (page) => {
    if (tagsOf(page).length > 0) throw new Error("there are tags");
    return page.canvas.getByRole("textbox", { name: words.label });
  },
};

/** Emptied elsewhere, which means all types. For two lists with entries, see States. */
export const EmptiedElsewhere: Story = every.conflict(addMarkdown, emptied);
export const EmptiedElsewhereUseTheirs: Story = every.conflictUseTheirs(addMarkdown, emptied);
export const EmptiedElsewhereKeepMine: Story = every.conflictKeepMine(addMarkdown, emptied);

/** Entries removed there are removed here, too; entries added here stay. */
export const EmptiedElsewhereMerged: Story = {
  play: async (page) => {
    await every.conflict(addMarkdown, emptied).play?.(page);
    await press(page, text.actions.mergeBoth);
    await waitFor(() => expect(tagsOf(page)).toEqual(["md"]));
    await save(page, ["md"]);
  },
};

/** One longer than the box, one of the other direction, one of a single emoji. */
export const LongAndMixed: Story = {
  ...narrow,
  parameters: {
    ...narrow.parameters,
    ...inWorld({ account: { version_retention_ext: ["x".repeat(120), "ملف", "🖼️"] } }),
  },
  play: async (page) => {
    const { canvasElement, userEvent } = page;
    const box = await findBox(page);
    await expectToFit(canvasElement.querySelector(".cr-section"));
    await userEvent.click(box);
    await userEvent.keyboard("{Backspace}{Backspace}");
    await waitFor(() => expect(tagsOf(page)).toEqual(["x".repeat(120), "ملف"]));
    await save(page, ["x".repeat(120), "ملف"]);
  },
};
