import { useCallback, useMemo, useState } from "react";
import type { SettingPatch } from "../api/SettingPatch";
import { missedScope, readOnlySections } from "../settings/scopes";
import type { SectionId } from "../settings/sections";

/**
 * The sections that the host's token may not change: by its scopes where the host tells them, else as refusals show.
 * Takes whose token it is: what one token was refused says nothing about the next user's.
 */
export function useReadOnlySections(
  owner: string,
  scopes: readonly string[] | undefined,
): { readOnly: ReadonlySet<SectionId>; learnScope: (error: unknown, patch: SettingPatch) => void } {
  const [missed, setMissed] = useState<{ owner: string; scopes: readonly string[] }>({ owner, scopes: [] });
  const refused = missed.owner === owner ? missed.scopes : none;

  const learnScope = useCallback(
    (error: unknown, patch: SettingPatch) => {
      const scope = missedScope(error, patch);
      if (scope)
        setMissed((before) => ({
          owner,
          scopes: before.owner === owner ? [...new Set([...before.scopes, scope])] : [scope],
        }));
    },
    [owner],
  );
  // By content: a host writes `scopes={["UserInfo.Read"]}` in its render.
  const granted = scopes?.join(" ");
  const readOnly = useMemo(
    () => readOnlySections(granted === undefined ? undefined : granted.split(" "), refused),
    [granted, refused],
  );
  return { readOnly, learnScope };
}

const none: readonly string[] = [];
