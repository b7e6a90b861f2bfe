import { useContext } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Banner } from "../../ui/Banner/Banner";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { ReadOnlyAbove } from "./ReadOnlyAbove";

/** Says that the host's token does not allow changing what stands below, unless the page says so above. */
export function ReadOnlyBanner() {
  const { messages } = useSettingsContext();
  const isSaidAbove = useContext(ReadOnlyAbove);
  const text = messages?.state.readOnly ?? <Skeleton of="description">{noWords}</Skeleton>;
  return isSaidAbove ? null : <Banner icon="lock" text={text} />;
}
