import { useQuery } from "@tanstack/react-query";
import { session } from "./session";

/** The signed-in user's name, for the host's own bar. */
export function useAccountName(signedIn: boolean): string {
  const { data } = useQuery({
    queryKey: ["host", "name"],
    enabled: signedIn,
    queryFn: async () => {
      const token = await session.accessToken({ force: false });
      const response = await fetch("/api/v4/user/me", { headers: { Authorization: `Bearer ${token ?? ""}` } });
      const { data: user } = (await response.json()) as { data?: { nickname?: string } };
      return user?.nickname ?? "";
    },
  });
  return signedIn ? (data ?? "") : "";
}
