import AppBar from "@mui/material/AppBar";
import Button from "@mui/material/Button";
import CssBaseline from "@mui/material/CssBaseline";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import Switch from "@mui/material/Switch";
import TextField from "@mui/material/TextField";
import Toolbar from "@mui/material/Toolbar";
import Typography from "@mui/material/Typography";
import { useEffect, useMemo, useState } from "react";
import { AccountSettings, useAccount, type Slots, type ThemeOption } from "../../src/index";
import { tokensFromMui } from "../../src/mui/index";
import { Host } from "../worlds/Host";
import type { Served } from "../worlds/storyWorlds";

interface MuiAppProps extends Served {
  locale: string;
  mode: "light" | "dark";
  slots?: Slots | undefined;
}

/** The color that identifies the theme in use, and all themes of the site. */
interface SiteTheme {
  color: string;
  themes: readonly ThemeOption[];
}

/** An app built with MUI. Its theme is the account's, or the one that the user is picking in the settings. */
export function MuiApp({ cloudreve, baseUrl, locale, mode, slots }: MuiAppProps) {
  const [{ color, themes }, setTheme] = useState<SiteTheme>({ color: "#1976d2", themes: [] });
  const theme = useMemo(() => {
    const option = themes.find((each) => each.color.toLowerCase() === color.toLowerCase());
    const { primary, secondary } = option?.[mode] ?? { primary: color };
    return createTheme({
      palette: { mode, primary: { main: primary }, ...(secondary && { secondary: { main: secondary } }) },
    });
  }, [mode, color, themes]);
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
      <Host
        cloudreve={cloudreve}
        baseUrl={baseUrl}
        locale={locale}
        scheme={mode}
        tokens={tokens}
        onThemePreview={(picked) => setTheme({ color: picked, themes })}
      >
        <AccountTheme onRead={setTheme} />
        <AccountSettings layout="page" slots={slots} />
      </Host>
    </ThemeProvider>
  );
}

/** Reads the account's theme and passes it to the app above the provider, at first and after each change. */
function AccountTheme({ onRead }: { onRead: (theme: SiteTheme) => void }) {
  const read = useAccount(["user", "site"]);
  const account = read.status === "ready" ? read.account : undefined;
  const color = account && (account.user.preferred_theme || account.site.default_theme);
  const themes = account?.site.themes;
  useEffect(() => {
    if (color && themes) onRead({ color, themes });
  }, [color, themes, onRead]);
  return null;
}
