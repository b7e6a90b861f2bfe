import { useMessages } from "../../hooks/useMessages";
import { Banner } from "../../ui/Banner/Banner";

/** Says at the top of a section that the host's token may not change it. */
export function ReadOnlyBanner() {
  return <Banner icon="lock" text={useMessages().state.readOnly} />;
}
