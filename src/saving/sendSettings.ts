import type { QueryClient } from "@tanstack/react-query";
import { applyToCache, cancelAccountReads, freshTruth, readBack, refetchAccount } from "../account/accountCache";
import { ownerOf, siteOf } from "../account/accountKeys";
import { CloudreveError } from "../api/CloudreveError";
import type { CloudreveClient } from "../api/CloudreveClient";
import { failureOf } from "../api/failures";
import type { SettingPatch } from "../api/SettingPatch";
import { isEmptyPatch } from "../settings/buildPatch";
import { scopeOf } from "../settings/scopes";
import type { OtherTabs } from "./OtherTabs";
import { takeTurn } from "./saveQueue";
import type { OwnedSaveRequest } from "./SaveRequest";

export interface SendOptions {
  queryClient: QueryClient;
  client: CloudreveClient;
  otherTabs: Pick<OtherTabs, "tell">;
  /** Called with each error, which may name the scope that the token lacks, and the scope that it is likely to be. */
  learnScope: (error: unknown, likely: string) => void;
}

// The reads before a PATCH and the PATCH itself each end within the client's time limit: a tab whose turn lasts longer
// than both is asleep.
const patienceOf = ({ timeout }: CloudreveClient) => 2 * (Number.isFinite(timeout) ? timeout : 60_000) + 5_000;

/**
 * Sends `PATCH /user/setting` when its turn has come: one at a time on the page and across the browser's tabs.
 *
 * After a success the patch is written into the cached answers, which are then read again. After a failure the truth is
 * read back before the next save's turn: a refused PATCH may have been saved in part, a PATCH without an answer
 * completely. Rejects with a {@link CloudreveError}, or with the error that the request's `patch` function throws.
 */
export async function sendSettings(
  { queryClient, client, otherTabs, learnScope }: SendOptions,
  request: OwnedSaveRequest & { owner: string },
): Promise<void> {
  const { patch: makePatch, resources = [], onPhase, onOutcome, signal, owner } = request;
  const isOwners = () => ownerOf(client) === owner;
  const turnOptions = { patience: patienceOf(client), signal, onWaiting: () => onPhase?.("waiting") };
  await takeTurn(siteOf(client), turnOptions, async (turn) => {
    onPhase?.("saving");
    let patch: SettingPatch | undefined;
    try {
      patch = makePatch(await freshTruth(queryClient, client, { anew: turn.afterOther, resources }));
      if (!turn.isMine()) throw new CloudreveError("aborted");
      if (!isOwners()) throw new CloudreveError("otherUser");
      if (!isEmptyPatch(patch)) await client.patchSetting(patch);
    } catch (error) {
      const sent = failureOf(error).reach === "never" ? undefined : patch;
      if (sent) onPhase?.("checking");
      // After another user's sign-in, it would read their account.
      const truth = sent && isOwners() ? await readBack(queryClient, client, resources) : undefined;
      onOutcome?.({ kind: "failed", error, sent, truth });
      if (patch) learnScope(error, scopeOf(patch));
      if (sent) otherTabs.tell();
      throw error;
    }
    if (!isOwners()) {
      otherTabs.tell();
      throw new CloudreveError("otherUser");
    }
    onOutcome?.({ kind: "saved", patch });
    if (isEmptyPatch(patch)) return;
    // A read that began during the PATCH may return the state from before it.
    await cancelAccountReads(queryClient, client, { first: true });
    applyToCache(queryClient, client, patch);
    void refetchAccount(queryClient, client);
    otherTabs.tell();
  });
}
