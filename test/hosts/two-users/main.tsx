import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { signIn } from "../shared/signIn";
import { ada, grace } from "../shared/users";

const clients = await Promise.all([ada, grace].map(async (user) => ({ user, client: await signIn(user) })));
createRoot(rootElement()).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      {clients.map(({ user, client }) => (
        <div key={user.email} role="region" aria-label={user.email}>
          <SettingsProvider client={client}>
            <AccountSettings layout="page" />
          </SettingsProvider>
        </div>
      ))}
    </QueryClientProvider>
  </StrictMode>,
);
