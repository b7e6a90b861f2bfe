import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { CloudreveError } from "../api/CloudreveError";
import type { SettingPatch } from "../api/SettingPatch";
import { isEmptyPatch } from "../settings/buildPatch";
import { takeTurn } from "../saving/saveQueue";
import type { SaveRequest } from "../settings/SaveRequest";
import {
  applyToCache,
  asksForSignIn,
  cancelAccountReads,
  freshTruth,
  ownerOf,
  readBack,
  refetchAccount,
  siteOf,
} from "./queries";
import type { OtherTabs } from "./useOtherTabs";

export interface SendOptions {
  queryClient: QueryClient;
  client: CloudreveClient;
  /** Whose it is, unless the request says. */
  owner: string;
  otherTabs: OtherTabs;
  /** Takes in an error that may tell of a scope that the token lacks. */
  learnScope: (error: unknown, patch: SettingPatch) => void;
}

// The reads before a PATCH and the PATCH itself each end within the client's time limit: a turn that lasts longer than
// both is not being used.
const patienceOf = ({ timeout }: CloudreveClient) => 2 * (Number.isFinite(timeout) ? timeout : 60_000) + 5_000;

/** Whether the server may have acted on a PATCH that ended so: these are refused before their handler, or never left. */
function wasSent(error: unknown): boolean {
  return !(
    error instanceof CloudreveError &&
    (error.kind === "otherUser" || error.kind === "aborted" || asksForSignIn(error))
  );
}

/**
 * Sends `PATCH /user/setting` when its turn has come: one at a time on the page and across the browser's tabs.
 *
 * On success the patch goes into the caches of what it changed, and both are read again. After a failure the truth is
 * read back before the next save has its turn: a refused PATCH may have been half saved, one without an answer wholly.
 * Rejects with a {@link CloudreveError}, or with what the request's own `patch` throws.
 */
export async function sendSettings(
  { queryClient, client, owner, otherTabs, learnScope }: SendOptions,
  request: SaveRequest,
): Promise<void> {
  const { patch: makePatch, onPhase, onOutcome, signal } = request;
  const madeFor = request.owner ?? owner;
  await takeTurn(
    siteOf(client),
    { patience: patienceOf(client), signal, onWaiting: () => onPhase?.("waiting") },
    async (turn) => {
      onPhase?.("saving");
      let patch: SettingPatch | undefined;
      try {
        patch = makePatch(await freshTruth(queryClient, client, turn.afterOther));
        if (!turn.isMine()) throw new CloudreveError("aborted");
        if (ownerOf(client) !== madeFor) throw new CloudreveError("otherUser");
        if (!isEmptyPatch(patch)) await client.patchSetting(patch);
      } catch (error) {
        const sent = wasSent(error) ? patch : undefined;
        if (sent) onPhase?.("checking");
        const truth = sent && (await readBack(queryClient, client));
        onOutcome?.({ kind: "failed", error, sent, truth });
        if (patch) learnScope(error, patch);
        if (sent) otherTabs.tell();
        throw error;
      }
      onOutcome?.({ kind: "saved", patch });
      if (isEmptyPatch(patch)) return;
      // A read that began during the PATCH may hold the state from before it.
      await cancelAccountReads(queryClient, client, { first: true });
      applyToCache(queryClient, client, patch);
      void refetchAccount(queryClient, client);
      otherTabs.tell();
    },
  );
}
