import AppBar from "@mui/material/AppBar";
import Button from "@mui/material/Button";
import CssBaseline from "@mui/material/CssBaseline";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import Switch from "@mui/material/Switch";
import TextField from "@mui/material/TextField";
import Toolbar from "@mui/material/Toolbar";
import Typography from "@mui/material/Typography";
import { useMemo, useState } from "react";
import { AccountSettings, type Slots } from "../../src/index";
import { tokensFromMui } from "../../src/mui/index";
import { Host } from "../worlds/Host";
import type { Served } from "../worlds/storyWorlds";

interface MuiAppProps extends Served {
  locale: string;
  mode: "light" | "dark";
  slots?: Slots | undefined;
}

/** An app built with MUI, whose theme colour is the one that the account prefers. */
export function MuiApp({ cloudreve, baseUrl, locale, mode, slots }: MuiAppProps) {
  const [color, setColor] = useState("#1976d2");
  const theme = useMemo(() => createTheme({ palette: { mode, primary: { main: color } } }), [mode, color]);
  const tokens = useMemo(() => tokensFromMui(theme), [theme]);

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <AppBar position="static">
        <Toolbar sx={{ gap: 2 }}>
          <Typography component="p" variant="h6" sx={{ flex: 1 }}>
            MUI host
          </Typography>
          <Button color="inherit">Files</Button>
        </Toolbar>
      </AppBar>
      <Toolbar component="main" sx={{ gap: 2, py: 2, flexWrap: "wrap" }}>
        <TextField size="small" label="MUI text field" />
        <Button variant="contained">MUI button</Button>
        <Switch defaultChecked slotProps={{ input: { "aria-label": "MUI switch" } }} />
      </Toolbar>
      <Host cloudreve={cloudreve} baseUrl={baseUrl} locale={locale} scheme={mode} tokens={tokens} onThemePreview={setColor}>
        <AccountSettings slots={slots} />
      </Host>
    </ThemeProvider>
  );
}
