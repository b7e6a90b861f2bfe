import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import {
  AccountSettings,
  createCloudreveClient,
  SettingsProvider,
  type AccountEvent,
  type CloudreveClient,
} from "../../src/index";
import { fakeAuthenticator } from "../../stories/worlds/fakeAuthenticator";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { comeBack, holdAnswers } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";
import { act, accountActions, actionNames, type AccountAction } from "../sections/accountActions";

let undo: () => void = () => undefined;
beforeEach(() => {
  undo = fakeAuthenticator().undo;
});
afterEach(() => undo());

/** Shows an action's section to Ada; Bob may sign in. */
async function open(action: AccountAction) {
  const { section, world: options } = action;
  const cloudreve = world({ ...options, account: { ...options.account } });
  const onAccountEvent = vi.fn<(event: AccountEvent) => void>();
  const queryClient = new QueryClient();
  const page = (client: CloudreveClient) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} followLanguage={false} onAccountEvent={onAccountEvent}>
        <AccountSettings layout="page" sections={[section]} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(page(clientOf(cloudreve)));
  return {
    cloudreve,
    screen,
    onAccountEvent,
    act: () => act(action, cloudreve),
    told: () => onAccountEvent.mock.calls.map(([event]) => event),
    expected: () => action.event(cloudreve.account(ada.email)),
    sent: () => cloudreve.requests.filter(({ method }) => method === action.method).length,
    /** Makes reads fail once the change has been sent. Returns the function that ends this. */
    failReads: () => {
      const { fetch } = cloudreve;
      let isFailing = false;
      cloudreve.fetch = (input, init) => {
        const { method } = input as Request;
        isFailing ||= method === action.method;
        return isFailing && method === "GET"
          ? Promise.resolve(new Response(null, { status: 503 }))
          : fetch(input, init);
      };
      return () => void (cloudreve.fetch = fetch);
    },
    showTo: (client: CloudreveClient) => screen.rerender(page(client)),
  };
}

/** Ends once all that a page does after a save has been done. */
async function settled(cloudreve: ReturnType<typeof world>) {
  let before = -1;
  await expect
    .poll(() => {
      const now = cloudreve.requests.length;
      const isQuiet = now === before;
      before = now;
      return isQuiet;
    })
    .toBe(true);
}

describe.each(actionNames)("%s", (name) => {
  const action = accountActions[name];

  test("is told once, when it has happened", async () => {
    const page = await open(action);
    await page.act();
    await expect.poll(page.told).toHaveLength(1);
    expect(page.told()).toEqual([page.expected()]);
    comeBack();
    await settled(page.cloudreve);
    expect(page.told()).toHaveLength(1);
  });

  test("is not told if the server refuses it", async () => {
    const page = await open(action);
    page.cloudreve.fail({ method: action.method }, { code: 403 });
    await page.act();
    await expect.poll(page.sent).toBe(1);
    await settled(page.cloudreve);
    expect(page.told()).toEqual([]);
  });

  test.runIf(action.isRead)("is told once if its answer was lost and the account is read back", async () => {
    const page = await open(action);
    page.cloudreve.fail({ method: action.method, times: 1, after: true }, { kind: "dropped" });
    await page.act();
    await expect.poll(page.told).toHaveLength(1);
    expect(page.told()).toEqual([page.expected()]);
    comeBack();
    await settled(page.cloudreve);
    expect(page.told()).toHaveLength(1);
  });

  test.runIf(action.isRead)("is told once if only a later read shows it", async () => {
    const page = await open(action);
    page.cloudreve.fail({ method: action.method, times: 1, after: true }, { kind: "dropped" });
    const recover = page.failReads();
    await page.act();
    await expect.poll(page.sent).toBe(1);
    await settled(page.cloudreve);
    expect(page.told()).toEqual([]);
    recover();
    comeBack();
    await expect.poll(page.told).toHaveLength(1);
    expect(page.told()).toEqual([page.expected()]);
    comeBack();
    await settled(page.cloudreve);
    expect(page.told()).toHaveLength(1);
  });

  test.runIf(action.isRead)("is not told if a later read shows that it has not happened", async () => {
    const page = await open(action);
    page.cloudreve.fail({ method: action.method, times: 1 }, { kind: "dropped" });
    const recover = page.failReads();
    await page.act();
    await expect.poll(page.sent).toBe(1);
    await settled(page.cloudreve);
    recover();
    comeBack();
    await settled(page.cloudreve);
    expect(page.told()).toEqual([]);
  });

  test("is not told to a later user", async () => {
    const page = await open(action);
    const release = holdAnswers(page.cloudreve, action.method);
    await page.act();
    await expect.poll(page.sent).toBe(1);
    const others = world({ account: { email: "bob@example.com", nick: "Bob" } });
    const { access_token } = others.signIn("bob@example.com");
    await page.showTo(
      createCloudreveClient({
        baseUrl: new URL("/api/v4", location.href).href,
        userId: others.account().id,
        getAccessToken: () => access_token,
        fetch: (url, init) => others.fetch(new Request(url, init)),
      }),
    );
    await expect.poll(() => others.requests.length).toBeGreaterThan(0);
    release();
    await settled(others);
    await settled(page.cloudreve);
    expect(page.told()).toEqual([]);
  });

  test("is told if the page has been left meanwhile", async () => {
    const page = await open(action);
    const release = holdAnswers(page.cloudreve, action.method);
    await page.act();
    await expect.poll(page.sent).toBe(1);
    await page.screen.unmount();
    release();
    await expect.poll(page.told).toHaveLength(1);
    expect(page.told()).toEqual([page.expected()]);
  });
});

test("a host whose callback throws gets the outcome all the same", async () => {
  const thrown = vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
  const page = await open(accountActions.appRevoked);
  page.onAccountEvent.mockImplementation(() => {
    throw new Error("the host's");
  });
  await page.act();
  await expect.element(page.screen.getByText(text.connectedApps.wasRevoked("Notes"))).toBeVisible();
  expect(thrown).toHaveBeenCalledOnce();
  thrown.mockRestore();
});
