import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  createCloudreveClient,
  createUnsavedChanges,
  PasswordSection,
  ProfileSection,
  SettingsProvider,
  type CloudreveClient,
} from "../../src/index";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { text } from "../../stories/worlds/pageWords";
import { holdAnswers, patchesOf } from "../../stories/worlds/plays";

const [ada, bob] = ["ada@example.com", "bob@example.com"];
const password = "first-pass-1";

/** A server with two users, and a function that makes the client of one. */
function accounts() {
  const cloudreve = createEmbeddedCloudreve({
    accounts: [
      { email: ada, nick: "Ada", password },
      { email: bob, nick: "Bob", password },
    ],
  });
  const clientOf = (email: string): CloudreveClient => {
    const { access_token } = cloudreve.signIn(email);
    return createCloudreveClient({
      baseUrl: new URL("/api/v4", location.href).href,
      userId: cloudreve.account(email).id,
      getAccessToken: () => access_token,
      fetch: (url, init) => cloudreve.fetch(new Request(url, init)),
    });
  };
  return { cloudreve, clientOf };
}

/** A page with a name and a password, on which one client can take the place of another. */
async function open() {
  const { cloudreve, clientOf } = accounts();
  const unsaved = createUnsavedChanges();
  const [onPasswordChanged, onSignInRequired, onPreferencesSaved] = [vi.fn(), vi.fn(), vi.fn()];
  const queryClient = new QueryClient();
  const page = (client: CloudreveClient) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider
        client={client}
        unsaved={unsaved}
        onPasswordChanged={onPasswordChanged}
        onSignInRequired={onSignInRequired}
        onPreferencesSaved={onPreferencesSaved}
      >
        <ProfileSection />
        <PasswordSection defaultOpen />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(page(clientOf(ada)));
  return {
    cloudreve,
    unsaved,
    onPasswordChanged,
    onSignInRequired,
    onPreferencesSaved,
    screen,
    name: screen.getByLabelText(text.profile.nick.label),
    /** Ada presses Enter. Returns the function that lets the server answer. */
    save: async () => {
      const release = holdAnswers(cloudreve);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => patchesOf(cloudreve)).toHaveLength(1);
      return release;
    },
    signIn: (email: string) => screen.rerender(page(clientOf(email))),
  };
}

test("a password that is saved after another user has signed in does not end that user's session", async () => {
  const { screen, unsaved, save, signIn, name, onPasswordChanged, cloudreve } = await open();
  const { current_password, new_password, confirm_new_password } = text.password;
  await screen.getByLabelText(current_password.label, { exact: true }).fill(password);
  await screen.getByLabelText(new_password.label, { exact: true }).fill("second-pass-1");
  await screen.getByLabelText(confirm_new_password.label).fill("second-pass-1");
  const release = await save();
  await signIn(bob);
  expect(unsaved.count).toBe(0);
  release();
  await expect.element(name).toHaveValue("Bob");
  await name.fill("Bobby");
  await expect.poll(() => cloudreve.account(ada).password).toBe("second-pass-1");
  expect(unsaved.shouldBlock()).toBe(true);
  expect(onPasswordChanged).not.toHaveBeenCalled();
});

test.each([ada, bob])("a late refusal of a former client's save does not end the session of %s", async (email) => {
  const { unsaved, save, signIn, name, onSignInRequired, cloudreve } = await open();
  await name.fill("Ada King");
  cloudreve.fail({ method: "PATCH", times: 1 }, { code: 401, msg: "" });
  const release = await save();
  await signIn(email);
  release();
  await expect.element(name).toHaveValue(email === bob ? "Bob" : "Ada King");
  await expect.poll(() => unsaved.saving).toBe(false);
  await name.fill("Newer");
  await expect.poll(() => unsaved.count).toBe(1);
  expect(unsaved.shouldBlock()).toBe(true);
  expect(onSignInRequired).not.toHaveBeenCalled();
});

test("a save that ends after another user has signed in is applied to nobody's page", async () => {
  const { save, signIn, name, onPreferencesSaved, cloudreve } = await open();
  await name.fill("Countess");
  const release = await save();
  await signIn(bob);
  await expect.element(name).toHaveValue("Bob");
  release();
  await expect.poll(() => cloudreve.account(ada).nick).toBe("Countess");
  await name.fill("Bobby");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => cloudreve.account(bob).nick).toBe("Bobby");
  await expect.poll(() => onPreferencesSaved.mock.calls).toEqual([[{ nick: "Bobby" }]]);
  //.not.toHaveBeenCalled();
});

test("nor where each user has a provider of their own", async () => {
  const { cloudreve, clientOf } = accounts();
  const queryClient = new QueryClient();
  const told: string[] = [];
  const page = (email: string, client: CloudreveClient) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider
        key={email}
        client={client}
        onPreferencesSaved={({ nick }) => void told.push(`${email}: ${nick ?? ""}`)}
      >
        <ProfileSection />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(page(ada, clientOf(ada)));
  const name = screen.getByLabelText(text.profile.nick.label);
  await name.fill("Countess");
  const release = holdAnswers(cloudreve);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => patchesOf(cloudreve)).toHaveLength(1);
  await screen.rerender(page(bob, clientOf(bob)));
  release();
  await expect.element(name).toHaveValue("Bob");
  await expect.poll(() => cloudreve.account(ada).nick).toBe("Countess");
  // Bob's own save is told, and Ada's was not.
  await name.fill("Bobby");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => told).toEqual([`${bob}: Bobby`]);
});
