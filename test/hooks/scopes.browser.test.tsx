import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createCloudreveClient, ProfileSection, SettingsProvider } from "../../src/index";
import { text } from "../../stories/worlds/pageWords";
import { ada, world } from "../../stories/worlds/world";

test("a section whose scope was refused can be edited again once the host passes a token with other scopes", async () => {
  const cloudreve = world();
  const tokenFor = (scopes: string[]) => cloudreve.signIn(ada.email, { scopes }).access_token;
  let token = tokenFor(["UserInfo.Read"]);
  const client = createCloudreveClient({
    baseUrl: new URL("/api/v4", location.href).href,
    getAccessToken: () => token,
    fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
  });
  const queryClient = new QueryClient();
  function App() {
    const [scopes, setScopes] = useState(["UserInfo.Write"]);
    const consent = () => {
      token = tokenFor(["UserInfo.Read", "UserInfo.Write"]);
      setScopes(["UserInfo.Read", "UserInfo.Write"]);
    };
    return (
      <QueryClientProvider client={queryClient}>
        <button onClick={consent}>Consent</button>
        <SettingsProvider client={client} scopes={scopes}>
          <ProfileSection />
        </SettingsProvider>
      </QueryClientProvider>
    );
  }
  await render(<App />);
  const name = page.getByRole("textbox", { name: text.profile.nick.label });
  const button = (label: string) => page.getByRole("button", { name: label, exact: true });
  await name.fill("Countess");
  await button(text.actions.save).click();
  await expect.element(name).toHaveAttribute("readonly");
  await button(text.actions.discard).click();
  await page.getByRole("button", { name: "Consent" }).click();
  await expect.element(name).not.toHaveAttribute("readonly");
  await name.fill("Countess");
  await button(text.actions.save).click();
  await expect.poll(() => cloudreve.account().nick).toBe("Countess");
});
