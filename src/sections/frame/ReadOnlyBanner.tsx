import { useContext } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Banner } from "../../ui/Banner/Banner";
import { ReadOnlyAbove } from "./ReadOnlyAbove";

/** Says at the top of a section that the host's token does not allow changing it, unless the page says so above. */
export function ReadOnlyBanner() {
  const { readOnly } = useMessages().state;
  return useContext(ReadOnlyAbove) ? null : <Banner icon="lock" text={readOnly} />;
}
