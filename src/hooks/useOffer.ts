import { tellHost } from "../browser/tellHost";
import { useSettingsContext } from "./SettingsContext";

/** Returns the function that lets the host sell something; undefined where it has no such callback. */
export function useOffer(name: "onRecharge" | "onBuyStorage" | "onExtendMembership"): (() => void) | undefined {
  const { offers, callbacks } = useSettingsContext();
  return offers.includes(name) ? () => tellHost(callbacks.current[name]) : undefined;
}
