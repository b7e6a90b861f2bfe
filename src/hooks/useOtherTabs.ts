import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { refetchAccount, siteOf } from "./queries";

/** The other tabs of this site, and what else on this page has settings of it. */
export interface OtherTabs {
  /** Something may have changed on the server: they read again, and keep what is being edited. */
  tell: () => void;
}

/** Reads again when another tab has saved; gives the way to tell it of one's own saves. The message holds no value. */
export function useOtherTabs(client: CloudreveClient): OtherTabs {
  const queryClient = useQueryClient();
  const channel = useRef<BroadcastChannel>(undefined);
  const site = siteOf(client);

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return undefined;
    const opened = new BroadcastChannel(`cloudreve-settings ${site}`);
    opened.onmessage = () => void refetchAccount(queryClient, client);
    channel.current = opened;
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, [queryClient, client, site]);

  return useMemo(() => ({ tell: () => channel.current?.postMessage("saved") }), []);
}
