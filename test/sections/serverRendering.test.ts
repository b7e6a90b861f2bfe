import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import {
  createCloudreveClient,
  createUnsavedChanges,
  preloadSettings,
  ProfileSection,
  SettingsProvider,
} from "../../src/index";
import { createEmbeddedCloudreve } from "../../src/testing/index";

test("unsaved changes in a server's module keep nothing from one request to the next", async () => {
  const cloudreve = createEmbeddedCloudreve();
  const unsaved = createUnsavedChanges();
  const { id: userId } = cloudreve.account();
  const render = async () => {
    const client = createCloudreveClient({
      baseUrl: "/api/v4",
      userId,
      getAccessToken: () => cloudreve.signIn().access_token,
      fetch: (path, init) => cloudreve.fetch(`http://cloud.test${path}`, init),
    });
    const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
    await preloadSettings(queryClient, client);
    const section = createElement(ProfileSection);
    const provider = createElement(SettingsProvider, { client, unsaved, children: section });
    return renderToString(createElement(QueryClientProvider, { client: queryClient }, provider));
  };
  cloudreve.change(undefined, { nick: "Ada Lovelace" });
  expect(await render()).toContain('value="Ada Lovelace"');
  cloudreve.change(undefined, { nick: "Countess" });
  expect(await render()).toContain('value="Countess"');
});
