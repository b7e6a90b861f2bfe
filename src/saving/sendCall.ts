import { cancelAccountReads, changeAnswers, readBack, refetchAccount } from "../account/accountCache";
import { ownerOf } from "../account/accountKeys";
import { CloudreveError } from "../api/CloudreveError";
import { failureOf } from "../api/failures";
import type { OwnedCallRequest } from "./SaveRequest";
import type { SendOptions } from "./sendSettings";

/**
 * Makes a call that changes the account and is no PATCH. It waits for no other call: the server loses only overlapping
 * PATCHes (recorded in `lost-update.json`).
 *
 * After a success the changed resources are read again, here and in the other tabs. After a failure that may have
 * changed them they are read back. Rejects with a {@link CloudreveError}, or with what `run` throws.
 */
export async function sendCall(
  { queryClient, client, otherTabs, learnScope }: SendOptions,
  { run, changes, scope, apply, signal, onPhase, onOutcome, owner }: OwnedCallRequest & { owner: string },
): Promise<void> {
  const isOwners = () => ownerOf(client) === owner;
  try {
    if (!isOwners()) throw new CloudreveError("otherUser");
    onPhase?.("saving");
    await run(client, { signal });
  } catch (error) {
    const { reach } = failureOf(error);
    // An aborted call may have reached the server.
    const sent = reach === "unknown" || reach === "partly" || (signal?.aborted ?? false);
    if (sent) onPhase?.("checking");
    const truth = sent && isOwners() ? await readBack(queryClient, client, changes, changes) : undefined;
    onOutcome?.({ kind: "failed", error, sent, truth });
    learnScope(error, scope);
    if (sent) otherTabs.tell();
    throw error;
  }
  otherTabs.tell();
  if (!isOwners()) throw new CloudreveError("otherUser");
  onOutcome?.({ kind: "saved" });
  await cancelAccountReads(queryClient, client, { first: true, resources: changes });
  if (apply) changeAnswers(queryClient, client, apply);
  void refetchAccount(queryClient, client, changes);
}
