import CssBaseline from "@mui/material/CssBaseline";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import { tokensFromMui } from "cloudreve-settings-ui/mui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";
import { MuiBar } from "./MuiBar";
import { slots } from "./slots";

const theme = createTheme({ palette: { primary: { main: "#00796b" } } });
const tokens = tokensFromMui(theme);
const client = await signIn(ada);
createRoot(rootElement()).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <MuiBar />
        <SettingsProvider client={client} tokens={tokens} scheme={theme.palette.mode}>
          <AccountSettings layout="page" slots={slots} />
        </SettingsProvider>
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
