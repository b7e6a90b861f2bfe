import { useTheme } from "@mui/material/styles";
import { useMemo } from "react";
import { AccountSettings, SettingsProvider, type CloudreveClient } from "../../../src/index";
import { tokensFromMui } from "../../../src/mui/index";

export function MuiSettings({ client }: { client: CloudreveClient }) {
  const theme = useTheme();
  const tokens = useMemo(() => tokensFromMui(theme), [theme]);
  return (
    <SettingsProvider client={client} tokens={tokens} scheme={theme.palette.mode}>
      <AccountSettings layout="page" />
    </SettingsProvider>
  );
}
