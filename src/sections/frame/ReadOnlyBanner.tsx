import { useMessages } from "../../hooks/useMessages";
import { Banner } from "../../ui/Banner/Banner";

/** Says at the top of a section that the host's token does not allow changing it. */
export function ReadOnlyBanner() {
  return <Banner icon="lock" text={useMessages().state.readOnly} />;
}
