import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { useTheme } from "@mui/material/styles";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createCloudreveClient,
  createUnsavedChanges,
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  SettingsProvider,
  ThemeSection,
  TwoFactorSection,
  UnsavedChangesBar,
  VersionRetentionSection,
} from "cloudreve-settings-ui";
import { tokensFromMui } from "cloudreve-settings-ui/mui";
import { useMemo } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { LeaveGuard } from "../shared/LeaveGuard";
import { i18next } from "./i18n";
import { session } from "./session";

export const unsaved = createUnsavedChanges();
const queryClient = new QueryClient();

const tabs = {
  profile: {
    title: "Account",
    sections: [ProfileSection, VersionRetentionSection],
    ids: ["profile", "versionRetention"],
  },
  look: { title: "Appearance", sections: [PreferencesSection, ThemeSection], ids: ["preferences", "theme"] },
  security: { title: "Security", sections: [PasswordSection, TwoFactorSection], ids: ["password", "twoFactor"] },
} as const;
type TabId = keyof typeof tabs;

interface SettingsProps {
  userId: string;
  onThemePreview: (color: string) => void;
}

/** The settings, with a tab in the query string for each group of sections. */
export function Settings({ userId, onThemePreview }: SettingsProps) {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const theme = useTheme();
  const client = useMemo(
    () => createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: session.accessToken }),
    [userId],
  );
  const tokens = useMemo(() => tokensFromMui(theme), [theme]);
  const tab = (parameters.get("tab") ?? "profile") as TabId;
  const show = (next: string) => setParameters({ tab: next });
  const signIn = () => {
    session.end();
    navigate("/session");
  };

  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider
        client={client}
        unsaved={unsaved}
        tokens={tokens}
        scheme={theme.palette.mode}
        locale={i18next.language}
        onSignInRequired={signIn}
        onPasswordChanged={signIn}
        onThemePreview={onThemePreview}
        onReveal={(section) => {
          const found = Object.entries(tabs).find(([, { ids }]) => (ids as readonly string[]).includes(section));
          if (found) show(found[0]);
        }}
        onPreferencesSaved={({ nick, language, preferred_theme }) => {
          if (nick !== undefined) session.update({ nickname: nick });
          if (preferred_theme !== undefined) session.update({ preferred_theme });
          if (language !== undefined) void i18next.changeLanguage(language);
        }}
      >
        <Tabs value={tab} onChange={(_, next: string) => show(next)}>
          {Object.entries(tabs).map(([id, { title }]) => (
            <Tab key={id} value={id} label={title} />
          ))}
        </Tabs>
        {tabs[tab].sections.map((Section, index) => (
          <Section key={index} />
        ))}
        <UnsavedChangesBar />
        <LeaveGuard />
      </SettingsProvider>
    </QueryClientProvider>
  );
}
