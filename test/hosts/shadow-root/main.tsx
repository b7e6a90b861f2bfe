import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import styles from "cloudreve-settings-ui/styles.css?inline";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";

// The page around it has none of the styles.
const shadow = rootElement().attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
shadow.adoptedStyleSheets = [sheet];

const client = await signIn(ada);
createRoot(shadow).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
