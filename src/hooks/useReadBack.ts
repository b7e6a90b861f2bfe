import { hashKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { CloudreveError } from "../api/CloudreveError";
import type { FieldName, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { isEmptyPatch } from "../settings/buildPatch";
import { fieldsOf, readValues } from "../settings/sections";
import { isBusy } from "../settings/SaveStatus";
import type { SectionStore } from "../settings/SectionStore";
import { settingsKeys } from "./queries";
import { useSettingsContext } from "./SettingsContext";
import { tellHost } from "./tellHost";

interface ReadBackOptions {
  section: PreferenceSection;
  store: SectionStore;
  getValues: () => Partial<InputValues>;
  follow: (names: readonly FieldName[]) => void;
  rebase: (truth: Partial<StoredValues>) => void;
}

/**
 * Holds what reads tell against what was saved, whoever asked for them (the network is back, the tab has the focus
 * again, another section has saved): settles a save whose answer was lost and could not be read back then, and takes
 * "saved" back where the server does not have it after all.
 */
export function useReadBack({ section, store, getValues, follow, rebase }: ReadBackOptions): void {
  const queryClient = useQueryClient();
  const { client, reading, callbacks } = useSettingsContext();

  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        const { save } = store.getSnapshot();
        // What this page itself puts into the cache (`manual`) is no word of the server's.
        if (event.type !== "updated" || event.action.type !== "success" || event.action.manual) return;
        const part = (["user", "setting"] as const).find(
          (each) => hashKey(settingsKeys.part(client, each)) === event.query.queryHash,
        );
        if (!part) return;

        // The other part may still be from before the save; what the site offers is no part of what is saved.
        const { site, [part]: read } = reading.cached();
        const truth = readValues({ ...(site && { site }), [part]: read }, fieldsOf(section));
        const lost = store.confirm(truth, getValues());
        if (lost.length > 0 && !isBusy(save)) store.failed({ kind: "failed", error: new CloudreveError("notKept") });
        if (save.kind !== "unknown") return;
        const { saved, missed, followed } = store.readBack(truth, getValues());
        follow(followed);
        rebase(truth);
        if (!isEmptyPatch(saved)) tellHost(callbacks.current.onPreferencesSaved, saved);
        if (store.hasSent()) return;
        if (missed === 0) store.setSave({ kind: "saved" });
        else store.failed({ kind: "failed", error: save.error });
      }),
    [queryClient, client, reading, section, store, getValues, follow, rebase, callbacks],
  );
}
