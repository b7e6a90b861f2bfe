import { hashKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/Field";
import { isEmptyPatch } from "../settings/buildPatch";
import { fieldsOf, readValues } from "../settings/sections";
import type { SectionStore } from "../settings/SectionStore";
import { cachedAccount, settingsKeys } from "./queries";
import { useSettingsContext } from "./SettingsContext";

interface ReadBackOptions {
  section: PreferenceSection;
  store: SectionStore;
  getValues: () => Partial<InputValues>;
  rebase: (truth: Partial<StoredValues>) => void;
}

/**
 * Settles a save whose answer was lost and could not be read back then: by the next read that succeeds, whoever asked
 * for it (the network is back, the tab has the focus again, another section has saved).
 */
export function useReadBack({ section, store, getValues, rebase }: ReadBackOptions): void {
  const queryClient = useQueryClient();
  const { client, callbacks } = useSettingsContext();

  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        const { save } = store.getSnapshot();
        // What this page itself puts into the cache (`manual`) is no word of the server's.
        if (save.kind !== "unknown" || event.type !== "updated" || event.action.type !== "success" || event.action.manual) return;
        const part = (["user", "setting"] as const).find((each) => hashKey(settingsKeys.part(client, each)) === event.query.queryHash);
        if (!part) return;

        const truth = readValues({ [part]: cachedAccount(queryClient, client)[part] }, fieldsOf(section));
        const saved = store.readBack(truth, getValues());
        rebase(truth);
        if (store.hasSent()) return;
        store.setSave(store.getSnapshot().dirty.size === 0 ? { kind: "saved" } : { kind: "failed", error: save.error });
        if (!isEmptyPatch(saved)) callbacks.current.onPreferencesSaved?.(saved);
      }),
    [queryClient, client, section, store, getValues, rebase, callbacks],
  );
}
