import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import { StrictMode } from "react";
import { createRoot, type Container } from "react-dom/client";
import { signIn } from "./signIn";
import { ada } from "./users";

/** Signs Ada in and renders the whole settings page of her account. */
export async function renderPage(container: Container): Promise<void> {
  const client = await signIn(ada);
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={client}>
          <AccountSettings layout="page" />
        </SettingsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
