import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
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

type OfferName = "onRecharge" | "onBuyStorage" | "onExtendMembership";

/** The host's promises that are not settled yet, by the callbacks of their provider. */
const unsettled = new WeakMap<object, Map<OfferName, Promise<void>>>();

/**
 * Returns the button by which the host sells something; undefined where it has no such callback. If that returns a
 * promise, all that may have been bought is read again once it is settled; its rejection is reported (`reportError`).
 * Until then the button is busy, also where it is shown again, as after a change of group.
 */
export function useOffer(name: OfferName): Offer | undefined {
  const { client, offers, callbacks } = useSettingsContext();
  const queryClient = useQueryClient();
  const [running, setRunning] = useState(() => unsettled.get(callbacks)?.get(name));
  useEffect(() => {
    void running?.then(() => setRunning(undefined));
  }, [running]);
  if (!offers.includes(name)) return undefined;

  const settled = () => {
    unsettled.get(callbacks)?.delete(name);
    void refetchAccount(queryClient, client, ["user", "setting", "capacity"]);
    refetchProLists(queryClient, client);
  };
  const onClick = () => {
    if (running) return;
    let answer: unknown;
    tellHost(() => void (answer = callbacks.current[name]?.()));
    if (typeof (answer as PromiseLike<unknown> | undefined)?.then !== "function") return;
    const promise = Promise.resolve(answer).catch(reportUncaught).then(settled);
    const promises = unsettled.get(callbacks) ?? new Map<OfferName, Promise<void>>();
    unsettled.set(callbacks, promises.set(name, promise));
    setRunning(promise);
  };
  return { busy: running !== undefined, onClick };
}
