import { applies, ofPro } from "../../account/applies";
import { useCapabilities, type CapabilityName } from "../../hooks/useCapabilities";
import { useAccount } from "../../hooks/useAccount";
import type { AccountResource } from "../../account/Account";
import { resourcesOf } from "../../account/sectionResources";
import type { SectionId } from "../../settings/sections";
import { useWebDavState } from "../webdav/useWebDavState";

type SectionReadState = "shown" | "failed" | "absent";
export type SectionStates = Partial<Record<SectionId, SectionReadState>>;

/**
 * Returns for each section whether it is shown (also while it loads), cannot be read, or is absent. Reads only the
 * resources that the sections need.
 */
export function useSectionStates(sections: readonly SectionId[]): SectionStates {
  const ifNeeded = <Resource extends AccountResource>(resource: Resource) =>
    sections.some((id) => needs(id, resource)) ? [resource] : [];
  const user = useAccount(ifNeeded("user"));
  const setting = useAccount(ifNeeded("setting"));
  const site = useAccount(ifNeeded("site"));
  const login = useAccount(ifNeeded("login"));
  // Read where they are shown: by a section, or by the list of groups where it stands alone.
  const capacity = useAccount(ifNeeded("capacity"), { reads: false });
  const webDav = useWebDavState({ asked: sections.includes("webDav"), reads: false });
  const reads = { user, setting, site, login, capacity };

  const telling = (id: SectionId): CapabilityName[] =>
    ofPro.includes(id) ? ["edition"] : id === "passkeys" ? ["passkeys"] : [];
  const capabilities = useCapabilities(sections.flatMap(telling));
  const known = setting.status === "ready" ? setting.account : {};
  const stateOf = (id: SectionId): SectionReadState => {
    if (id === "webDav") return webDav;
    // Nothing else tells that the site's configuration could not be read.
    const unknown = id === "passkeys" && capabilities.passkeys === undefined && login.status === "failed";
    if (applies(id, capabilities, known) !== true && !unknown) return "absent";
    const failed = (["user", "setting", "site", "login", "capacity"] as const).some(
      (resource) => needs(id, resource) && reads[resource].status === "failed",
    );
    return failed ? "failed" : "shown";
  };
  return Object.fromEntries(sections.map((id) => [id, stateOf(id)]));
}

function needs(id: SectionId, resource: AccountResource): boolean {
  return (resourcesOf(id) as readonly AccountResource[]).includes(resource);
}
