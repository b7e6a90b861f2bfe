import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { CloudreveClient, PreferencesPatch } from "cloudreve-settings-ui";

const siteKey = ["host", "site"];
const userKey = ["host", "user"];

/** What the host itself shows of the site and its user, read apart from the settings page. */
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

  const follow = ({ nick, language, preferred_theme }: PreferencesPatch) =>
    queryClient.setQueryData(
      [...userKey, userId],
      (cached: typeof user) =>
        cached && {
          ...cached,
          ...(nick && { nickname: nick }),
          ...(language && { language }),
          ...(preferred_theme && { preferred_theme }),
        },
    );

  return {
    title: site?.title ?? "Cloudreve",
    name: user?.nickname ?? "",
    language: user?.language,
    theme: user && (user.preferred_theme || site?.default_theme),
    /** Takes over what the settings page has saved. */
    follow,
  };
}
