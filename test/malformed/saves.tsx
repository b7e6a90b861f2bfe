import { expect } from "vitest";
import { messages } from "../../src/messages/en-US";
import type { PreferencesPatch } from "../../src/api/SettingPatch";
import type { PreferenceSectionId } from "../../src/settings/preference";
import { namesOf, specNamed } from "../specs/specNamed";
import { startOf } from "../specs/words";
import { editField, readInput } from "./controls";
import { expectSound } from "./expectSound";
import type { Trouble } from "./Trouble";
import { click, find, get } from "./page";
import type { Stage } from "./Stage";
import { envelopeOf } from "./truth";
import { until } from "./until";
import { account, sectionComponents, server } from "./world";

const { state } = messages;
const [notSaved, notKnown] = [startOf(state.notSaved), startOf(state.unknown)];

/** A section that stays on the page over many cases, and its calls to the host. */
export class SavingSection {
  readonly #stage: Stage;
  readonly #id: PreferenceSectionId;
  #told: PreferencesPatch[] = [];
  #sound = false;

  constructor(stage: Stage, id: PreferenceSectionId) {
    this.#stage = stage;
    this.#id = id;
  }

  /** Changes and saves a field with a faulty answer, then saves it with a working server. */
  async run({ answer, after, readsToo }: Trouble, field: number): Promise<void> {
    await this.#open();
    this.#sound = false;
    const name = pick(namesOf(this.#id), field);
    const stored = (): unknown => account()[name];
    // The value that the box represents.
    const boxed = () => specNamed(name).storedOf(readInput(name));
    const before = stored();
    const value = editField(name, before);
    await until(() => find("[data-dirty]") !== null, "the row is marked as edited");

    const { patches } = server;
    server.spoil(
      readsToo ? ["PATCH /user/setting", "GET /user/me", "GET /user/setting"] : ["PATCH /user/setting"],
      answer,
      { after },
    );
    await this.#save();
    // The server has stored it, or has not received it at all.
    expect(stored()).toEqual(after && server.patches > patches ? value : before);

    const isSaved = get("form").dataset["state"] === "saved";
    const words = statusText();
    if (isSaved) {
      expect(words).toBe(state.saved);
      expect(stored()).toEqual(value);
      expect(find("[data-dirty]")).toBeNull();
    } else {
      expect(get("form").dataset["state"]).toBe("failed");
      const isRefused = words === state.needsAttention(1);
      expect(isRefused || words.startsWith(notSaved) || words.startsWith(notKnown)).toBe(true);
      expect(words.endsWith(".")).toBe(true);
      // If it is reported as not saved, it must not be.
      if (!words.startsWith(notKnown)) expect(stored()).toEqual(before);
      if (isRefused) expect(find("[data-invalid] .cr-row-error")?.textContent.trim()).not.toBe("");
    }
    expect(boxed()).toEqual(value);
    expect(this.#told.length).toBe(isSaved ? 1 : 0);
    // If the known account was too old to send on and could not be read, nothing was sent.
    if (envelopeOf(answer).kind === "success" && server.patches > patches) expect(isSaved).toBe(true);
    expectSound(answer);

    server.recover();
    if (!isSaved) await this.#save();
    expect(statusText()).toBe(state.saved);
    expect(stored()).toEqual(value);
    expect(boxed()).toEqual(value);
    expect(this.#told.map((patch): unknown[] => Object.values(patch))).toEqual([[value]]);
    expect(find("[data-dirty], [data-invalid]")).toBeNull();
    this.#told = [];
    this.#sound = true;
  }

  /** Mounts the section if it is not mounted yet, or if the last case has failed in it. */
  async #open(): Promise<void> {
    if (this.#sound) return;
    const Section = sectionComponents[this.#id];
    this.#told = [];
    server.recover();
    this.#stage.mount(<Section />, { drawn: false, onPreferencesSaved: (patch) => this.#told.push(patch) });
    await this.#stage.settled();
  }

  async #save(): Promise<void> {
    const hasEnded = this.#stage.nextSave();
    click("button[type=submit]");
    await until(
      () => hasEnded() && ["saved", "failed"].includes(get("form").dataset["state"] ?? ""),
      "the save has ended",
    );
  }
}

function statusText(): string {
  return get(".cr-foot [role=status]").textContent;
}

function pick<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}
