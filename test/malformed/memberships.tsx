import { expect } from "vitest";
import { MembershipSection } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { startOf } from "../specs/words";
import { expectSound } from "./expectSound";
import { click, find, get, type } from "./page";
import type { Stage } from "./Stage";
import type { Trouble } from "./Trouble";
import { envelopeOf } from "./truth";
import { until } from "./until";
import { account, renewMembership, server } from "./world";

const { membership } = enUS;
const isEnded = () => account().group_expires === null;

/** The section, which stays on the page over many cases. */
export class MembershipOnPage {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Ends the membership with a faulty answer, then again with a working server. */
  async run({ answer, after, readsToo }: Trouble): Promise<void> {
    renewMembership();
    this.#stage.mount(<MembershipSection />);
    await this.#stage.settled();
    click(".cr-section .cr-button");
    await until(() => find(".cr-dialog input") !== null, "the dialog is open");
    type(".cr-dialog input", "Pro");

    const { patches } = server;
    server.spoil(
      readsToo ? ["PATCH /user/setting", "GET /user/me", "GET /user/setting"] : ["PATCH /user/setting"],
      answer,
      { after },
    );
    await this.#submit();
    expectSound(answer);
    if (find(".cr-dialog")) {
      // If the known account was too old to send on and could not be read, nothing was sent.
      if (server.patches > patches) expect(envelopeOf(answer).kind).not.toBe("success");
      expect(dialogSays()).toMatch(/.+\.$/s);
      if (dialogSays().startsWith(startOf(membership.dialog.failed))) expect(isEnded()).toBe(false);
      expect(get<HTMLInputElement>(".cr-dialog input").value).toBe("Pro");
      expect(doneText()).toBe("");
    } else expectDone();

    server.recover();
    if (find(".cr-dialog")) {
      // Reading back may show that it was done after all.
      await this.#stage.queryClient.refetchQueries();
      if (!isEnded()) await this.#submit();
      await until(() => !find(".cr-dialog"), "the dialog has closed");
    }
    expectDone();
  }

  async #submit(): Promise<void> {
    const hasEnded = this.#stage.nextSave();
    click(".cr-dialog button[type=submit]");
    await until(hasEnded, "the save has ended");
    // Reading back may show that it was done, which is rendered an instant later.
    await this.#stage.settled();
    await until(
      () => !find(".cr-dialog") || (find(".cr-dialog [data-busy]") === null && dialogSays() !== ""),
      "the dialog has closed or says why not",
    );
  }
}

function expectDone(): void {
  expect(isEnded()).toBe(true);
  expect(doneText()).toBe(membership.canceled);
}

function dialogSays(): string {
  return find(".cr-dialog .cr-message[data-tone=danger]")?.textContent ?? "";
}

function doneText(): string {
  return get(".cr-section .cr-foot [role=status]").textContent;
}
