import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { expect, waitFor } from "storybook/test";
import { createCloudreveClient, SettingsProvider, type SettingsProviderProps } from "../src/index";
import { createEmbeddedCloudreve, type EmbeddedAccount, type EmbeddedCloudreve, type EmbeddedOptions } from "../src/testing/index";

/** The site's themes in stories and in the demo host, as an administrator writes them. */
export const themes = JSON.stringify(
  Object.fromEntries(
    [
      ["#1976d2", "#90caf9"],
      ["#3f51b5", "#9fa8da"],
      ["#00796b", "#80cbc4"],
      ["#c2185b", "#f48fb1"],
      ["#e65100", "#ffb74d"],
    ].map(([light, dark]) => [light, { light: { palette: { primary: { main: light } } }, dark: { palette: { primary: { main: dark } } } }]),
  ),
);

/** The account that stories and the demo host show. */
export const ada = {
  email: "ada@example.com",
  password: "first-pass-1",
  nick: "Ada Lovelace",
  version_retention_ext: ["docx", "xlsx", "psd"],
  group: { id: "BOUR", name: "Pro", permission: "hAg=" },
} satisfies Partial<EmbeddedAccount>;

export interface WorldOptions extends Omit<EmbeddedOptions, "accounts"> {
  account?: Partial<EmbeddedAccount>;
}

/** A server with one account in it, for one story or test. */
export function world({ account, ...options }: WorldOptions = {}): EmbeddedCloudreve {
  return createEmbeddedCloudreve({ site: { title: "Cloudreve", themes }, ...options, accounts: [{ ...ada, ...account }] });
}

/** A client that is signed in to an embedded server. */
export function clientOf(cloudreve: EmbeddedCloudreve, email = ada.email, scopes?: string[]) {
  const { access_token } = cloudreve.signIn(email, scopes && { scopes });
  return createCloudreveClient({
    baseUrl: new URL("/api/v4", location.href).href,
    getAccessToken: () => access_token,
    fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
  });
}

/** A host around a section: its own query client, signed in to the server of a story. */
export function Host({ cloudreve, children, ...props }: Omit<SettingsProviderProps, "client"> & { cloudreve: EmbeddedCloudreve; children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  const [client] = useState(() => clientOf(cloudreve));
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} {...props}>
        {children}
      </SettingsProvider>
    </QueryClientProvider>
  );
}

/** The bodies of the PATCHes that an embedded server was sent. */
export function patchesOf(cloudreve: EmbeddedCloudreve): unknown[] {
  return cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body);
}

/** A date some months from now, ISO 8601 in UTC. */
export function inMonths(months: number): string {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}

/** Waits until a section of the story is past its skeleton: what is checked then is the section itself. */
export async function loaded(canvasElement: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull());
  await waitFor(() => expect(canvasElement.querySelector(".cr-skeleton")).toBeNull());
}
