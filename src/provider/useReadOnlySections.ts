import { useCallback, useMemo, useState } from "react";
import { missedScope, readOnlySections } from "../settings/scopes";
import type { SectionId } from "../settings/sections";

/**
 * Returns the sections that the access token may not change, from its scopes if the host passes them, and from
 * refusals. Refusals are forgotten when the owner or these scopes change: they say nothing about another token.
 */
export function useReadOnlySections(
  owner: string,
  scopes: readonly string[] | undefined,
): {
  readOnly: ReadonlySet<SectionId>;
  learnScope: (error: unknown, likely: string) => void;
  /** The token's scopes as the host passes them, the same array while they are the same. */
  scopes: readonly string[] | undefined;
} {
  // Compared by content, because a host may write `scopes={["UserInfo.Read"]}` inline.
  const granted = scopes?.join(" ");
  const known = useMemo(() => granted?.split(" "), [granted]);
  const key = [owner, granted].join(" ");
  const [missed, setMissed] = useState<{ key: string; scopes: readonly string[] }>({ key, scopes: none });
  const refused = missed.key === key ? missed.scopes : none;

  const learnScope = useCallback(
    (error: unknown, likely: string) => {
      const scope = missedScope(error, likely);
      if (scope)
        setMissed((before) => ({
          key,
          scopes: before.key === key ? [...new Set([...before.scopes, scope])] : [scope],
        }));
    },
    [key],
  );
  const readOnly = useMemo(() => readOnlySections(known, refused), [known, refused]);
  return { readOnly, learnScope, scopes: known };
}

const none: readonly string[] = [];
