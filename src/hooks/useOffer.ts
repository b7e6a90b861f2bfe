import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refetchAccount } from "../account/accountCache";
import { refetchProLists } from "../account/proLists";
import { reportUncaught } from "../browser/apis";
import { tellHost } from "../browser/tellHost";
import { useSettingsContext } from "./SettingsContext";

/** The props of a button by which the host sells something. */
interface Offer {
  /** The promise that the host has returned is not settled yet. */
  busy: boolean;
  onClick: () => void;
}

/**
 * Returns the button by which the host sells something; undefined where it has no such callback. If that returns a
 * promise, all that may have been bought is read again once it is settled; its rejection is reported (`reportError`).
 */
export function useOffer(name: "onRecharge" | "onBuyStorage" | "onExtendMembership"): Offer | undefined {
  const { client, offers, callbacks } = useSettingsContext();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  if (!offers.includes(name)) return undefined;
  const settled = () => {
    setBusy(false);
    void refetchAccount(queryClient, client, ["user", "setting", "capacity"]);
    refetchProLists(queryClient, client);
  };
  const onClick = () => {
    if (busy) return;
    let answer: unknown;
    tellHost(() => void (answer = callbacks.current[name]?.()));
    if (typeof (answer as PromiseLike<unknown> | undefined)?.then !== "function") return;
    setBusy(true);
    void Promise.resolve(answer).catch(reportUncaught).then(settled);
  };
  return { busy, onClick };
}
