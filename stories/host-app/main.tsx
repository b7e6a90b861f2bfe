import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "cloudreve-settings-ui/styles.css";
import "./host.css";
import { App } from "./App";

const root = document.getElementById("root");
const queryClient = new QueryClient();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
