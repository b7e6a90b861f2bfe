import { expect } from "vitest";
import { PasswordSection } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { startOf } from "../specs/words";
import { expectSound } from "./expectSound";
import { click, find, get, type } from "./page";
import type { Stage } from "./Stage";
import type { Trouble } from "./Trouble";
import { envelopeOf } from "./truth";
import { until } from "./until";
import { account, server } from "./world";

const notSaved = startOf(enUS.state.notSaved);
let count = 0;

/** The password section, which stays on the page over many cases. */
export class SavingPassword {
  readonly #stage: Stage;
  #told = 0;
  #sound = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Changes the password with a faulty answer, then again with a working server. */
  async run({ answer, after, readsToo }: Trouble): Promise<void> {
    await this.#open();
    // A change closes the form.
    if (boxes().length === 0) click(`button[aria-label="${enUS.password.changeName}"]`);
    await until(() => boxes().length === 3, "the form is open");
    this.#sound = false;
    const before = account().password;
    const wanted = newPassword();
    fill(before, wanted);
    server.spoil(
      readsToo ? ["PATCH /user/setting", "GET /user/me", "GET /user/setting"] : ["PATCH /user/setting"],
      answer,
      { after },
    );
    const { patches } = server;
    await this.#save();
    const isChanged = account().password === wanted;
    // If the known account was too old and could not be read, nothing was sent.
    const isSent = server.patches > patches;
    expectSound(answer);

    if (find("[data-state=readonly]")) {
      // The token may not do it: a message replaces the form.
      expect(isChanged).toBe(false);
      expect(get("[data-state=readonly]").textContent).toContain(enUS.password.readOnly.text);
      return;
    }
    const state = get("form").dataset["state"];
    const words = statusText();
    expect(state).toBe(isSent && envelopeOf(answer).kind === "success" ? "saved" : "failed");
    expect(this.#told).toBe(state === "saved" ? 1 : 0);
    if (state === "saved") {
      expect(words).toBe(enUS.password.changed);
      expect(isChanged).toBe(true);
      expect(boxes()).toEqual([]);
    } else {
      // The outcome is unknown if reading back fails, but not after a refusal.
      if (isSent && envelopeOf(answer).kind === "unreadable") expect(words).toBe(enUS.password.unknown);
      else {
        expect(words === enUS.state.needsAttention(1) || words.startsWith(notSaved)).toBe(true);
        expect(words.endsWith(".")).toBe(true);
        expect(isChanged).toBe(false);
      }
      expect(boxes()).toEqual([before, wanted, wanted]);
    }

    server.recover();
    if (state !== "saved") await this.#saveAgain(isChanged);
    expect(find("[data-invalid]")).toBeNull();
    this.#told = 0;
    this.#sound = true;
  }

  /** Tries again with the same passwords: it succeeds, or says that the new one may already be in use. */
  async #saveAgain(isChanged: boolean): Promise<void> {
    const [, wanted = ""] = boxes();
    await this.#save();
    if (isChanged) {
      expect(statusText()).toBe(enUS.state.needsAttention(1));
      expect(find(".cr-row-error:not(:empty)")?.textContent).toBe(enUS.issues.currentPasswordMaybeNew);
      const other = newPassword();
      fill(wanted, other);
      await this.#save();
      expect(account().password).toBe(other);
    } else expect(account().password).toBe(wanted);
    expect(statusText()).toBe(enUS.password.changed);
    expect(this.#told).toBe(1);
  }

  async #open(): Promise<void> {
    if (this.#sound) return;
    this.#told = 0;
    this.#stage.mount(<PasswordSection defaultOpen />, { onPasswordChanged: () => (this.#told += 1) });
    await this.#stage.settled();
  }

  async #save(): Promise<void> {
    const hasEnded = this.#stage.nextSave();
    await until(() => find("button[type=submit]") !== null, "there is something to save");
    click("button[type=submit]");
    await until(
      () => hasEnded() && ["saved", "failed", "readonly"].includes(get(".cr-section").dataset["state"] ?? ""),
      "the save has ended",
    );
  }
}

function newPassword(): string {
  return `pass-word-${++count}`;
}

function fill(current: string, wanted: string): void {
  type("input[name=current_password]", current);
  type("input[name=new_password]", wanted);
  type("input[name=confirm_new_password]", wanted);
}

function boxes(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[type=password]")].map((box) => box.value);
}

function statusText(): string {
  return get(".cr-foot [role=status]").textContent;
}
