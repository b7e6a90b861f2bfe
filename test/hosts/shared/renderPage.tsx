import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import { StrictMode } from "react";
import { createRoot, type Container } from "react-dom/client";
import { signIn } from "./signIn";
import { ada } from "./users";

/** Renders the whole page of Ada's account, once she is signed in. */
export async function renderPage(container: Container): Promise<void> {
  const client = await signIn(ada);
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={client}>
          <AccountSettings />
        </SettingsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
