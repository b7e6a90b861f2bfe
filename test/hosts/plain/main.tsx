import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";

const client = await signIn(ada);
createRoot(rootElement()).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
