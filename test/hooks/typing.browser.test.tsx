import { useState } from "react";
import { describe, expect, it } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import { ProfileSection, useAccount, useSectionForm, VersionRetentionSection, type Account } from "../../src/index";
import type { EmbeddedAccount } from "../../src/testing/index";

const stored = "Ada Lovelace";

/** The profile with its own server, and the box of the display name. */
async function showProfile() {
  const cloudreve = world({ account: { nick: stored } });
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <ProfileSection />
    </Host>,
  );
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  const shares = screen.getByRole("combobox", { name: text.profile.share_links_in_profile.label });
  await expect.element(name).toHaveValue(stored);
  let shown = "";
  return {
    cloudreve,
    screen,
    name,
    box: name.element() as HTMLInputElement,
    /** Changes the account elsewhere and waits for the newer truth: the field beside the tested one shows it. */
    changeElsewhere: async (account: Partial<EmbeddedAccount> = {}) => {
      shown = shown === "all_share" ? "hide_share" : "all_share";
      cloudreve.change(undefined, { ...account, share_links_in_profile: shown });
      // More than once, because a read in flight may be older.
      await expect
        .poll(
          () => window.dispatchEvent(new Event("visibilitychange")) && (shares.element() as HTMLSelectElement).value,
        )
        .toBe(shown);
    },
  };
}

/** Puts the caret into a box, this many characters before the end of its text. */
async function putCaret(box: HTMLInputElement, beforeEnd: number) {
  await userEvent.click(box);
  await userEvent.keyboard(`{End}${"{ArrowLeft}".repeat(beforeEnd)}`);
}

const selection = ({ selectionStart, selectionEnd }: HTMLInputElement) => [selectionStart, selectionEnd];

const undo = "{Control>}z{/Control}";
const redo = "{Control>}{Shift>}z{/Shift}{/Control}";
const inserted = `${stored.slice(0, -4)}x${stored.slice(-4)}`;

const truths: [string, Partial<EmbeddedAccount>][] = [
  ["of another field", {}],
  ["of this field", { nick: "Theirs" }],
];

describe.each(truths)("a box that is being typed in, when newer truth %s arrives,", (_, theirs) => {
  describe.each([
    ["dirty", "x", inserted, stored],
    ["clean again", "x{Backspace}", stored, inserted],
  ])("%s,", (_, keys, value, undone) => {
    it("keeps its text and its caret", async () => {
      const { box, changeElsewhere } = await showProfile();
      await putCaret(box, 4);
      await userEvent.keyboard(keys);
      await changeElsewhere(theirs);
      expect(box.value).toBe(value);
      expect(selection(box)).toEqual([value.length - 4, value.length - 4]);
      await userEvent.keyboard("y");
      expect(box.value).toBe(`${value.slice(0, -4)}y${value.slice(-4)}`);
    });

    it("keeps its selection and the selection's direction", async () => {
      const { box, changeElsewhere } = await showProfile();
      await putCaret(box, 4);
      await userEvent.keyboard(`${keys}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}`);
      await changeElsewhere(theirs);
      expect(selection(box)).toEqual([value.length - 6, value.length - 4]);
      expect(box.selectionDirection).toBe("backward");
    });

    it("keeps its undo history in both directions", async () => {
      const { box, changeElsewhere } = await showProfile();
      await putCaret(box, 4);
      await userEvent.keyboard(keys);
      await changeElsewhere(theirs);
      await userEvent.keyboard(undo);
      expect(box.value).toBe(undone);
      await changeElsewhere(theirs);
      await userEvent.keyboard(redo);
      expect(box.value).toBe(value);
    });
  });

  it("keeps its composition", async () => {
    const { box, changeElsewhere } = await showProfile();
    const events = listenToComposition(box);
    await putCaret(box, 0);
    await compose("か");
    await changeElsewhere(theirs);
    // The text of an ongoing composition is replaced; after an ended one it would stay before the new text.
    await compose("かん");
    expect(box.value).toBe(`${stored}かん`);
    await changeElsewhere(theirs);
    await commit("漢");
    expect(box.value).toBe(`${stored}漢`);
    expect(events).toEqual(["compositionstart", "compositionend"]);
  });

  it("keeps a composition that has led back to the stored value", async () => {
    const { box, changeElsewhere } = await showProfile();
    const events = listenToComposition(box);
    await putCaret(box, 0);
    await userEvent.keyboard("{Backspace}");
    await compose("e");
    expect(box.value).toBe(stored);
    await changeElsewhere(theirs);
    await compose("é");
    expect(box.value).toBe(`${stored.slice(0, -1)}é`);
    await commit("é");
    expect(box.value).toBe(`${stored.slice(0, -1)}é`);
    expect(events).toEqual(["compositionstart", "compositionend"]);
  });
});

it("a box that is being typed in keeps a trailing blank until it is left, when newer truth without it arrives", async () => {
  const { name, box, changeElsewhere, screen } = await showProfile();
  await putCaret(box, 0);
  await userEvent.keyboard(" King ");
  await changeElsewhere({ nick: `${stored} King` });
  expect(box.value).toBe(`${stored} King `);
  await userEvent.keyboard(undo);
  expect(box.value).toBe(stored);
  await userEvent.keyboard(redo);
  await userEvent.tab();
  await expect.element(name).toHaveValue(`${stored} King`);
  expect(screen.getByRole("button", { name: text.actions.save, exact: true }).elements()).toEqual([]);
});

describe("a clean field", () => {
  it("follows at once if it has no focus", async () => {
    const { name, changeElsewhere } = await showProfile();
    await changeElsewhere({ nick: "Theirs" });
    await expect.element(name).toHaveValue("Theirs");
  });

  it("follows at once if it has the focus but nothing was typed", async () => {
    const { name, box, changeElsewhere } = await showProfile();
    await putCaret(box, 4);
    await changeElsewhere({ nick: "Theirs" });
    await expect.element(name).toHaveValue("Theirs");
    expect(document.activeElement).toBe(box);
  });

  it("follows when it is left, if the user typed in it and changed it back", async () => {
    const { name, box, changeElsewhere, screen, cloudreve } = await showProfile();
    await putCaret(box, 0);
    await userEvent.keyboard("x{Backspace}");
    await changeElsewhere({ nick: "Theirs" });
    await expect.element(name).toHaveValue(stored);
    await userEvent.tab();
    await expect.element(name).toHaveValue("Theirs");
    expect(screen.getByRole("button", { name: text.actions.save, exact: true }).elements()).toEqual([]);
    expect(patchesOf(cloudreve)).toEqual([]);
  });

  it("follows the newest of several truths when it is left", async () => {
    const { name, box, changeElsewhere } = await showProfile();
    await putCaret(box, 0);
    await userEvent.keyboard("x{Backspace}");
    await changeElsewhere({ nick: "Theirs" });
    await changeElsewhere({ nick: "Theirs again" });
    await userEvent.tab();
    await expect.element(name).toHaveValue("Theirs again");
  });

  it("is in conflict if typing goes on after newer truth has arrived", async () => {
    const { name, box, changeElsewhere, screen } = await showProfile();
    await putCaret(box, 0);
    await userEvent.keyboard("x{Backspace}");
    await changeElsewhere({ nick: "Theirs" });
    await userEvent.keyboard("y");
    await userEvent.tab();
    await expect.element(screen.getByText(text.state.changedElsewhere("Theirs"))).toBeVisible();
    await expect.element(name).toHaveValue(`${stored}y`);
  });

  it("follows at once after it was saved, although it still has the focus", async () => {
    const { name, box, changeElsewhere, screen } = await showProfile();
    await putCaret(box, 0);
    await userEvent.keyboard(" King{Enter}");
    await expect.element(screen.getByText(text.state.saved, { exact: true })).toBeVisible();
    await changeElsewhere({ nick: "Theirs" });
    await expect.element(name).toHaveValue("Theirs");
    expect(document.activeElement).toBe(box);
  });
});

describe("in version retention", () => {
  async function showRetention() {
    const cloudreve = world();
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <VersionRetentionSection />
      </Host>,
    );
    const tags = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
    const maximum = screen.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
    await expect.element(tags).toBeEnabled();
    const changeElsewhere = (account: Partial<EmbeddedAccount>) => {
      cloudreve.change(undefined, account);
      window.dispatchEvent(new Event("visibilitychange"));
    };
    return { screen, tags, maximum, changeElsewhere };
  }

  it("a number that is being typed keeps its caret, and follows when it is left", async () => {
    const { screen, maximum, changeElsewhere } = await showRetention();
    const box = maximum.element() as HTMLInputElement;
    await putCaret(box, 1);
    await userEvent.keyboard("5{Backspace}");
    changeElsewhere({ version_retention_max: 99, version_retention_enabled: false });
    await expect
      .element(screen.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }))
      .not.toBeChecked();
    expect(box.value).toBe("10");
    expect(selection(box)).toEqual([1, 1]);
    await userEvent.tab();
    await expect.element(maximum).toHaveValue("99");
  });

  it("a half-typed extension stays while the list above it follows", async () => {
    const { screen, tags, changeElsewhere } = await showRetention();
    const box = tags.element() as HTMLInputElement;
    await userEvent.click(box);
    await userEvent.keyboard("tx{ArrowLeft}");
    changeElsewhere({ version_retention_ext: ["md"] });
    await expect.element(screen.getByText("md", { exact: true })).toBeVisible();
    await expect.element(screen.getByText("docx", { exact: true })).not.toBeInTheDocument();
    expect(box.value).toBe("tx");
    expect(selection(box)).toEqual([1, 1]);
    expect(document.activeElement).toBe(box);
  });
});

/** Imitates an input method: preliminary text, replaced by each next one, is finally committed. */
const compose = (text: string) =>
  cdp().send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
const commit = (text: string) => cdp().send("Input.insertText", { text });

function listenToComposition(box: HTMLInputElement): string[] {
  const events: string[] = [];
  for (const type of ["compositionstart", "compositionend"]) box.addEventListener(type, () => events.push(type));
  return events;
}

function LateForm() {
  const read = useAccount(["user", "setting"]);
  return read.status === "ready" && <Late account={read.account} />;
}

function Late({ account }: { account: Pick<Account, "user" | "setting"> }) {
  const { attach, register } = useSectionForm("profile", account);
  const [open, setOpen] = useState(false);
  if (!open) return <button onClick={() => setOpen(true)}>Open</button>;
  return (
    <form ref={attach}>
      <input type="text" aria-label="Name" {...register("nick")} />
    </form>
  );
}

it("a host's form that mounts after its hook can be left like any other, and shows the stored value", async () => {
  const screen = await render(
    <Host cloudreve={world({ account: { nick: stored } })}>
      <LateForm />
    </Host>,
  );
  await screen.getByRole("button", { name: "Open" }).click();
  const name = screen.getByRole("textbox", { name: "Name" });
  await name.click();
  await userEvent.keyboard("{End} ");
  await expect.element(name).toHaveValue(`${stored} `);
  await userEvent.tab();
  await expect.element(name).toHaveValue(stored);
});
