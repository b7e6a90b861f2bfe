import { useSettingsContext } from "../../hooks/SettingsContext";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";

/** Looks like a passkey. */
export function PasskeysSkeleton() {
  const { none, noneWhy } = useSettingsContext().messages?.passkeys ?? {};
  return <SkeletonRow kind="button" label={none} why={noneWhy} />;
}
