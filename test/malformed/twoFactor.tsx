import { expect } from "vitest";
import { TwoFactorSection } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { startOf } from "../specs/words";
import { expectSound } from "./expectSound";
import type { MalformedAnswer } from "./MalformedAnswer";
import { click, find, get, type } from "./page";
import type { Stage } from "./Stage";
import type { Trouble } from "./Trouble";
import { envelopeOf, soundData } from "./truth";
import { until } from "./until";
import { account, endpointOf, server } from "./world";

const { twoFactor } = enUS;
const isOn = () => account().two_fa_secret !== "";
const shownOn = () => find(".cr-section .cr-badge")?.textContent === twoFactor.on;
const codeBox = ".cr-dialog input[data-kind=code]";

/** The section, which stays on the page over many cases. */
export class TwoFactorOnPage {
  readonly #stage: Stage;
  #sound = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Turns it on, or off if it is on, with a faulty answer, then with a working server. */
  async confirm({ answer, after, readsToo }: Trouble): Promise<void> {
    await this.#open();
    this.#sound = false;
    const wanted = !isOn();
    const code = await openDialog(wanted);
    server.spoil(
      readsToo ? ["PATCH /user/setting", "GET /user/me", "GET /user/setting"] : ["PATCH /user/setting"],
      answer,
      { after },
    );
    const { patches } = server;
    await this.#send(code);
    // If the known account was too old and could not be read, nothing was sent.
    const isSent = server.patches > patches;
    expectSound(answer);

    const { kind } = envelopeOf(answer);
    if (!find(".cr-dialog")) {
      // A reported success must be true.
      expect(isOn()).toBe(wanted);
      expect(doneText()).toBe(wanted ? twoFactor.turnedOn : twoFactor.turnedOff);
    } else {
      if (isSent) expect(kind).not.toBe("success");
      expect(doneText()).toBe("");
      expect(dialogSays()).not.toBe("");
      if (isSent && kind === "unreadable" && readsToo)
        expect(dialogSays()).toMatch(new RegExp(`^${startOf(twoFactor.unknown)}`));
      // Reading back has shown that it was done.
      expect(isOn()).toBe(isSent && readsToo && after ? wanted : !wanted);
      expect(get<HTMLInputElement>(codeBox).value).toBe(code);
    }

    server.recover();
    if (find("[data-state=readonly]")) return;
    await this.#close();
    await this.#stage.queryClient.refetchQueries();
    if (isOn() !== wanted) {
      await this.#send(await openDialog(wanted));
      expect(doneText()).toBe(wanted ? twoFactor.turnedOn : twoFactor.turnedOff);
    }
    expect(isOn()).toBe(wanted);
    await until(() => shownOn() === wanted, "the section shows how it is");
    this.#sound = true;
  }

  /** Prepares a key with this answer. The dialog shows the key if it is valid, otherwise the reason. */
  async prepare(answer: MalformedAnswer): Promise<void> {
    await this.#open(false);
    this.#sound = false;
    server.spoil(["GET /user/setting/2fa"], answer);
    click(".cr-section .cr-button");
    await until(() => find(".cr-key, .cr-dialog [role=alert]") !== null, "a key or a message is there");
    expectSound(answer);

    const envelope = envelopeOf(answer);
    if (envelope.kind === "success" && typeof envelope.data === "string" && /^[A-Z2-7]{16,80}=*$/.test(envelope.data)) {
      expect(get(".cr-key").textContent).toBe(envelope.data);
      expect(get(".cr-dialog img.cr-qr-code").getAttribute("src")).toMatch(/^data:/);
    } else {
      expect(find(".cr-key")).toBeNull();
      expect(get(".cr-dialog [role=alert]").textContent).toMatch(new RegExp(`^${enUS.state.readFailed}.+\\.$`, "s"));
      server.recover();
      get(".cr-dialog .cr-empty button").click();
      await until(() => /^[A-Z2-7]{32}$/.test(find(".cr-key")?.textContent ?? ""), "a true key is shown");
    }
    server.recover();
    await this.#close();
    this.#sound = true;
  }

  /** Answers the read of a label beside the key (the site or the account) in this way. The key must still be shown. */
  async label(part: "user" | "site", answer: MalformedAnswer): Promise<void> {
    server.change({ two_fa_secret: "" });
    server.spoil([endpointOf[part]], answer);
    this.#stage.mount(<TwoFactorSection />);
    await this.#stage.settled();
    click(".cr-section .cr-button");
    await until(() => find(".cr-dialog img.cr-qr-code") !== null, "the QR code is drawn");
    expect(get(".cr-key").textContent).toMatch(/^[A-Z2-7]{32}$/);
    if (soundData(part, answer)) expectSound(answer);
    server.recover();
    await this.#close();
    this.#sound = false;
  }

  async #open(on = isOn()): Promise<void> {
    if (this.#sound && on === isOn()) return;
    server.recover();
    if (on !== isOn()) server.change({ two_fa_secret: "" });
    this.#stage.mount(<TwoFactorSection />);
    await this.#stage.settled();
  }

  /** Enters the code, which is then submitted automatically. */
  async #send(code: string): Promise<void> {
    const hasEnded = this.#stage.nextSave();
    type(codeBox, code);
    await until(
      () => hasEnded() && (!find(".cr-dialog") || (find(".cr-dialog [data-busy]") === null && dialogSays() !== "")),
      "the dialog has closed or says why not",
    );
  }

  async #close(): Promise<void> {
    find(".cr-dialog .cr-icon-button")?.click();
    await until(() => !find(".cr-dialog"), "the dialog has closed");
  }
}

/** Opens the dialog, and returns the code that it asks for. */
async function openDialog(on: boolean): Promise<string> {
  // The section shows an answer a task after its read: until then, the button is that of the other dialog.
  await until(() => shownOn() !== on, "the section shows how it is");
  click(".cr-section .cr-button");
  await until(() => find(on ? ".cr-key" : codeBox) !== null, "the dialog is open");
  return on ? server.cloudreve.preparedTotp() : server.cloudreve.totp();
}

/** Returns the dialog's message about the outcome, below the code or about an expired key. */
function dialogSays(): string {
  return [
    ...document.querySelectorAll(
      ".cr-dialog .cr-message[data-tone=danger], .cr-dialog .cr-countdown[data-tone=danger]",
    ),
  ]
    .map((line) => line.textContent)
    .join(" ");
}

function doneText(): string {
  return get(".cr-section .cr-foot [role=status]").textContent;
}
