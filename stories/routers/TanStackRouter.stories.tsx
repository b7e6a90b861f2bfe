import type { Meta, StoryObj } from "@storybook/react-vite";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  RouterProvider,
  useBlocker,
} from "@tanstack/react-router";
import { useState } from "react";
import { useShownProps } from "../../.storybook/shown";
import {
  PreferencesSection,
  ProfileSection,
  SettingsProvider,
  UnsavedChangesBar,
  UnsavedChangesDialog,
  useUnsavedChanges,
  type CloudreveClient,
} from "../../src/index";
import { clientOf } from "../worlds/clientOf";
import { inWorld, servedOf, type Served } from "../worlds/storyWorlds";
import { HostLook, useHostLook } from "./hostLook";
import * as leaving from "./leaving";

/** Asks before a navigation leaves unsaved changes. Render it below the provider, in the route of the settings. */
function LeaveGuard() {
  const { shouldBlock } = useUnsavedChanges();
  // No `beforeunload` here: the provider makes the browser ask before the page is closed or reloaded.
  const blocker = useBlocker({ shouldBlockFn: shouldBlock, withResolver: true, enableBeforeUnload: false });
  return (
    <UnsavedChangesDialog
      open={blocker.status === "blocked"}
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    />
  );
}

function Settings({ client }: { client: CloudreveClient }) {
  return (
    <SettingsProvider client={client} {...useHostLook()}>
      <h1>Settings</h1>
      <Link to="/">Home</Link>
      <ProfileSection />
      <PreferencesSection />
      <UnsavedChangesBar />
      <LeaveGuard />
    </SettingsProvider>
  );
}

function Home() {
  return (
    <>
      <h1>Home</h1>
      <Link to="/settings">Settings</Link>
    </>
  );
}

/** A real host leaves out `history`, and so uses the browser's. */
function createAppRouter(client: CloudreveClient) {
  const root = createRootRoute();
  const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });
  const settings = createRoute({
    getParentRoute: () => root,
    path: "/settings",
    component: () => <Settings client={client} />,
  });
  return createRouter({
    routeTree: root.addChildren([home, settings]),
    history: createMemoryHistory({ initialEntries: ["/settings"] }),
  });
}

interface AppProps extends Served {
  globals: Record<string, unknown>;
}

function App({ cloudreve, baseUrl, globals }: AppProps) {
  const [queryClient] = useState(() => new QueryClient());
  const [router] = useState(() => createAppRouter(clientOf(cloudreve, { baseUrl })));
  return (
    <HostLook value={useShownProps(globals)}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </HostLook>
  );
}

/** Unsaved changes with TanStack Router: its `useBlocker` stops the navigation, and the dialog asks. */
const meta: Meta = {
  title: "Routers/TanStackRouter",
  parameters: { ...inWorld({ ownHost: true }) },
  render: (_, { loaded, globals }) => <App {...servedOf({ loaded })} globals={globals} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const LeaveClean: Story = { play: leaving.leaveClean };
export const Stay: Story = { play: leaving.stay };
export const DiscardAndLeave: Story = { play: leaving.discardAndLeave };
export const SaveAndLeave: Story = { play: leaving.saveAndLeave };
export const LeaveWhileSaving: Story = { play: leaving.leaveWhileSaving };
export const SaveInvalidAndStay: Story = { play: leaving.saveInvalidAndStay };
