import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, createCloudreveClient, SettingsProvider } from "../../../src/index";
import "../../../src/styles/index.css";
import { session } from "../session";

const queryClient = new QueryClient();
const client = createCloudreveClient({
  baseUrl: session.api,
  userId: session.userId,
  getAccessToken: session.accessToken,
});

export const Settings = ({ locale }: { locale: string }) => (
  <QueryClientProvider client={queryClient}>
    <SettingsProvider client={client} locale={locale}>
      <AccountSettings layout="page" />
    </SettingsProvider>
  </QueryClientProvider>
);
