import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { SettingPatch } from "../api/SettingPatch";
import { savePreferences } from "../settings/savePreferences";
import type { SaveRequest } from "../settings/SaveRequest";
import { sendSettings } from "./sendSettings";
import { useOtherTabs } from "./useOtherTabs";

/** How everything below one provider is saved. The provider has it, so that a section alone does not bring it along. */
export interface Saving {
  /** Sends one save when its turn has come. Rejects as `sendSettings` does. */
  send: (request: SaveRequest) => Promise<void>;
  savePreferences: typeof savePreferences;
}

interface SavingOptions {
  client: CloudreveClient;
  owner: string;
  learnScope: (error: unknown, patch: SettingPatch) => void;
}

export function useSaving({ client, owner, learnScope }: SavingOptions): Saving {
  const queryClient = useQueryClient();
  const otherTabs = useOtherTabs(client);
  return useMemo(
    () => ({
      send: (request: SaveRequest) => sendSettings({ queryClient, client, owner, otherTabs, learnScope }, request),
      savePreferences,
    }),
    [queryClient, client, owner, otherTabs, learnScope],
  );
}
