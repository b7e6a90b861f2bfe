import type { Meta, StoryObj } from "@storybook/react-vite";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { createMemoryRouter, Link, RouterProvider, useBlocker } from "react-router";
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
  const blocker = useBlocker(shouldBlock);
  return (
    <UnsavedChangesDialog
      open={blocker.state === "blocked"}
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

/** `useBlocker` needs a data router. A real host uses `createBrowserRouter`. */
const createRouter = (client: CloudreveClient) =>
  createMemoryRouter(
    [
      { path: "/", element: <Home /> },
      { path: "/settings", element: <Settings client={client} /> },
    ],
    { initialEntries: ["/settings"] },
  );

interface AppProps extends Served {
  globals: Record<string, unknown>;
}

function App({ cloudreve, baseUrl, globals }: AppProps) {
  const [queryClient] = useState(() => new QueryClient());
  const [router] = useState(() => createRouter(clientOf(cloudreve, { baseUrl })));
  return (
    <HostLook value={useShownProps(globals)}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </HostLook>
  );
}

/** Unsaved changes with React Router 7: its `useBlocker` stops the navigation, and the dialog asks. */
const meta: Meta = {
  title: "Routers/ReactRouter",
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
