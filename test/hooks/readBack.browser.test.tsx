import { describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { ProfileSection, ThemeSection, type PreferencesPatch, type SettingsProviderProps } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { comeBack, patchesOf, wordsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

/** A section over a server of its own, and what its foot says. */
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

/** From now on nothing can be read; gives the end of it. */
function failReads(cloudreve: EmbeddedCloudreve): () => void {
  return cloudreve.fail({ method: "GET" }, { status: 502 });
}

describe("a save whose answer was lost, and that could not be read back then,", () => {
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

  test("and is found saved by the second try: then the host is told, and nothing is sent again", async () => {
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

  test("may have been half saved: it says that it is not known, until a read tells", async () => {
    const { cloudreve, onPreferencesSaved, says, recover } = await refuse(50001, "Failed to update user setting");
    const refusal = text.errors.applicationSays("Failed to update user setting", 50001);
    await says(text.state.unknown(refusal));
    // What the server had written before it failed.
    cloudreve.change(undefined, { nick: "Ada King" });
    recover();
    comeBack();
    await says(text.state.notSaved(refusal));
    expect(onPreferencesSaved.mock.calls).toEqual([[{ nick: "Ada King" }]]);
  });

  test("by a check that comes before anything is written, was not saved", async () => {
    const { says } = await refuse(40001, "Something is wrong");
    await says(text.state.notSaved(text.errors.applicationSays("Something is wrong", 40001)));
  });
});

test("what the server said to have saved, and does not have, is not saved, and nothing typed is gone", async () => {
  const { cloudreve, screen, says, save } = await show(<ProfileSection />);
  const name = screen.getByRole("textbox", { name: text.profile.nick.label });
  await name.fill("Ada King");
  // As where a PATCH from elsewhere overlaps with this one.
  cloudreve.fail({ method: "PATCH", times: 1 }, { code: 0, msg: "" });
  await save();
  await says(text.state.notSaved(text.errors.notKept));
  await expect.element(name).toHaveValue("Ada King");
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await says(text.state.saved);
  expect(cloudreve.account("ada@example.com").nick).toBe("Ada King");
  // What is changed back elsewhere later on is followed as ever.
  cloudreve.change(undefined, { nick: "Ada Lovelace" });
  // More than once, as a read that is under way may be older.
  await expect
    .poll(() => {
      comeBack();
      return (name.element() as HTMLInputElement).value;
    })
    .toBe("Ada Lovelace");
});
