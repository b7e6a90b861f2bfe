import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { AccountSettings, createCloudreveClient, SettingsProvider } from "../../src/index";
import "../../src/styles/index.css";
import { createEmbeddedCloudreve } from "../../src/testing/index";

/** The floor: one input of react-hook-form, with nothing around it. */
function BareForm() {
  const { register } = useForm({ defaultValues: { nick: "Ada Lovelace" } });
  return (
    <form>
      <label htmlFor="bare">Display name</label>
      <input id="bare" {...register("nick")} />
    </form>
  );
}

function Page() {
  const cloudreve = createEmbeddedCloudreve({ edition: "pro" });
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: new URL("/api/v4", location.href).href,
    getAccessToken: () => access_token,
    fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
  });
  return (
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(location.search === "?bare" ? <BareForm /> : <Page />);
