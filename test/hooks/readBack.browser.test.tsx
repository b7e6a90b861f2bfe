import { describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { ProfileSection, ThemeSection, type PreferencesPatch, type SettingsProviderProps } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { comeBack, patchesOf, wordsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

/** A section with its own server, and the text of its foot. */
async function show(section: SettingsProviderProps["children"]) {
  const cloudreve = world();
  const onPreferencesSaved = vi.fn<(saved: PreferencesPatch) => void>();
  const screen = await render(
    <Host cloudreve={cloudreve} onPreferencesSaved={onPreferencesSaved}>
      {section}
    </Host>,
  );
  const says = (words: string) =>
    expect.poll(() => wordsOf(screen.container.querySelector(".cr-foot [role='status']"))).toBe(words);
  return {
    cloudreve,
    onPreferencesSaved,
    screen,
    says,
    save: () => screen.getByRole("button", { name: text.actions.save }).click(),
  };
}

/** Makes all reads fail until the returned function is called. */
function failReads(cloudreve: EmbeddedCloudreve): () => void {
  return cloudreve.fail({ method: "GET" }, { status: 502 });
}

describe("a save whose answer was lost and that could not be read back,", () => {
  test.each([
    ["was saved", true],
    ["was not saved", false],
  ])(
    "settles by the next read, for a field that comes of two resources of the account, too: it %s",
    async (_, after) => {
      const { cloudreve, onPreferencesSaved, screen, says, save } = await show(<ThemeSection />);
      await screen.getByRole("radio").nth(2).click();
      cloudreve.fail({ method: "PATCH", times: 1, after }, { kind: "dropped" });
      const recover = failReads(cloudreve);
      await save();
      await says(text.state.unknown(text.errors.network));
      expect(onPreferencesSaved).not.toHaveBeenCalled();
      recover();
      comeBack();
      await says(after ? text.state.saved : text.state.notSaved(text.errors.network));
      expect(onPreferencesSaved.mock.calls).toEqual(after ? [[{ preferred_theme: "#00796b" }]] : []);
      expect(patchesOf(cloudreve)).toHaveLength(1);
    },
  );

  test("found saved at the second try, tells the host and is not sent again", async () => {
    const { cloudreve, onPreferencesSaved, screen, says } = await show(<ThemeSection />);
    await screen.getByRole("radio").nth(2).click();
    cloudreve.fail({ method: "PATCH", times: 1, after: true }, { kind: "dropped" });
    const recover = failReads(cloudreve);
    await screen.getByRole("button", { name: text.actions.save }).click();
    await says(text.state.unknown(text.errors.network));
    recover();
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await says(text.state.saved);
    expect(onPreferencesSaved.mock.calls).toEqual([[{ preferred_theme: "#00796b" }]]);
    expect(patchesOf(cloudreve)).toHaveLength(1);
  });
});

describe("a refused save that cannot be read back", () => {
  const refuse = async (code: number, msg: string) => {
    const all = await show(<ProfileSection />);
    await all.screen.getByRole("textbox", { name: text.profile.nick.label }).fill("Ada King");
    await all.screen
      .getByRole("combobox", { name: text.profile.share_links_in_profile.label })
      .selectOptions("all_share");
    all.cloudreve.fail({ method: "PATCH", times: 1 }, { code, msg });
    const recover = failReads(all.cloudreve);
    await all.save();
    return { ...all, recover };
  };

  test("may have been saved in part: the outcome is unknown until a read settles it", async () => {
    const { cloudreve, onPreferencesSaved, says, recover } = await refuse(50001, "Failed to update user setting");
    const refusal = text.errors.codes[50001];
    await says(text.state.unknown(refusal));
    // The part that the server had written before it failed.
    cloudreve.change(undefined, { nick: "Ada King" });
    recover();
    comeBack();
    await says(text.state.notSaved(refusal));
    expect(onPreferencesSaved.mock.calls).toEqual([[{ nick: "Ada King" }]]);
  });

  test("failed if a check refused it before anything was written", async () => {
    const { says } = await refuse(40001, "Something is wrong");
    await says(text.state.notSaved(text.errors.codes[40001]));
  });
});

test("a save that the server reported as successful but did not keep is not shown as saved, and edits stay", async () => {
  const { cloudreve, screen, says, save } = await show(<ProfileSection />);
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  await name.fill("Ada King");
  // As when a PATCH from elsewhere overlaps with this one.
  cloudreve.fail({ method: "PATCH", times: 1 }, { code: 0, msg: "" });
  await save();
  await says(text.state.notSaved(text.errors.notKept));
  await expect.element(name).toHaveValue("Ada King");
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await says(text.state.saved);
  expect(cloudreve.account("ada@example.com").nick).toBe("Ada King");
  // A later change back from elsewhere is followed as usual.
  cloudreve.change(undefined, { nick: "Ada Lovelace" });
  // More than once, because a read in flight may be older.
  await expect
    .poll(() => {
      comeBack();
      return (name.element() as HTMLInputElement).value;
    })
    .toBe("Ada Lovelace");
});
