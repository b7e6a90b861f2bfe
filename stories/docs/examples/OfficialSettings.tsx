import { useTheme } from "@mui/material/styles";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useMemo } from "react";
import { useBlocker, useSearchParams } from "react-router";
import {
  AccountSettings,
  createCloudreveClient,
  SettingsProvider,
  UnsavedChangesDialog,
  useUnsavedChanges,
} from "../../../src/index";
import { tokensFromMui } from "../../../src/mui/index";
import type { createOfficialHost } from "./officialHost";

const queryClient = new QueryClient();

interface OfficialSettingsProps {
  host: ReturnType<typeof createOfficialHost>;
  /** The `id` of the user who is signed in. */
  userId: string;
  /** The language of i18next. */
  locale: string;
}

/** The route `/settings`. */
export function OfficialSettings({ host, userId, locale }: OfficialSettingsProps) {
  const [parameters, setParameters] = useSearchParams();
  const theme = useTheme();
  const tokens = useMemo(() => tokensFromMui(theme), [theme]);
  const client = useMemo(
    () => createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: host.getAccessToken }),
    [host, userId],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider
        key={userId}
        {...host.props}
        client={client}
        tokens={tokens}
        scheme={theme.palette.mode}
        locale={locale}
        dir="ltr"
      >
        <AccountSettings
          section={parameters.get("tab")}
          onSectionChange={(section) => setParameters(section ? { tab: section } : {}, { preventScrollReset: true })}
          sectionHref={(section) => `/settings?tab=${section}`}
        />
        <LeaveGuard />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

function LeaveGuard() {
  const { shouldBlock } = useUnsavedChanges();
  const blocker = useBlocker(shouldBlock);
  return (
    <UnsavedChangesDialog
      open={blocker.state === "blocked"}
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    />
  );
}
