import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { createCloudreveClient, ProfileSection, SettingsProvider } from "../../../src/index";
import { messages } from "../../../src/messages/en-US";
import { createEmbeddedCloudreve } from "../../../src/testing/index";

function open() {
  const cloudreve = createEmbeddedCloudreve();
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloud.test/api/v4",
    getAccessToken: () => access_token,
    fetch: cloudreve.fetch,
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <ProfileSection />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  return cloudreve;
}

test("only the changed field is sent", async () => {
  const cloudreve = open();
  const name = await screen.findByLabelText(messages.profile.nick.label);
  await userEvent.clear(name);
  await userEvent.type(name, "Ada King{Enter}");
  await screen.findByText(messages.state.saved);
  expect(cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body)).toEqual([
    { nick: "Ada King" },
  ]);
  expect(cloudreve.account().nick).toBe("Ada King");
});
