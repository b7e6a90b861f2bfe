import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "cloudreve-settings-ui/styles.css";
import "./host.css";
import { App } from "./App";
import { linkAnswer, LinkReturn } from "./LinkReturn";
import { session } from "./session";

const root = document.getElementById("root");
const queryClient = new QueryClient();
// The next user must not see the previous user's reads.
session.onUserChange(() => queryClient.clear());
const answer = linkAnswer(new URL(location.href));
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {answer ? <LinkReturn answer={answer} /> : <App />}
      </QueryClientProvider>
    </StrictMode>,
  );
}
