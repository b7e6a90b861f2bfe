import { useMemo } from "react";
import type { FieldAccess } from "../settings/fieldAccess";

/** Returns the host's `fields`, the same object as long as it says the same: a host may write it inline. */
export function useFieldAccess(access: FieldAccess | undefined): FieldAccess {
  const content = JSON.stringify(access ?? {});
  return useMemo(() => JSON.parse(content) as FieldAccess, [content]);
}
