import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { CloudreveClient, PreferencesPatch } from "cloudreve-settings-ui";

const siteKey = ["host", "site"];
const userKey = ["host", "user"];

/** Returns the site and user data that the host shows itself. The host reads it independently of the settings page. */
export function useHostAccount(client: CloudreveClient, userId: string | undefined) {
  const queryClient = useQueryClient();
  const { data: site } = useQuery({
    queryKey: siteKey,
    queryFn: ({ signal }) => client.getSiteBasic({ signal }),
    retry: false,
  });
  const { data: user } = useQuery({
    queryKey: [...userKey, userId],
    queryFn: ({ signal }) => client.getUser({ signal }),
    enabled: userId !== undefined,
    retry: false,
  });

  const follow = ({ language, preferred_theme }: PreferencesPatch) =>
    queryClient.setQueryData(
      [...userKey, userId],
      (cached: typeof user) =>
        cached && {
          ...cached,
          ...(language && { language }),
          ...(preferred_theme && { preferred_theme }),
        },
    );

  return {
    title: site?.title ?? "Cloudreve",
    language: user?.language,
    theme: user && (user.preferred_theme || site?.default_theme),
    /** Updates the host's data with the preferences that the settings page has saved. */
    follow,
  };
}
