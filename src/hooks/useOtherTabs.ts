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
    const opened = openChannel(site);
    if (!opened) return undefined;
    opened.onmessage = () => void refetchAccount(queryClient, client);
    channel.current = opened;
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, [queryClient, client, site]);

  return useMemo(
    () => ({
      tell: () => {
        // A save may end after its page has gone.
        const open = channel.current ?? openChannel(site);
        open?.postMessage("saved");
        if (open !== channel.current) open?.close();
      },
    }),
    [site],
  );
}

function openChannel(site: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`cloudreve-settings ${site}`);
}
