import type { Meta, StoryObj } from "@storybook/react-vite";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { createMemoryRouter, Link, RouterProvider, useBlocker } from "react-router";
import {
  PreferencesSection,
  ProfileSection,
  SettingsProvider,
  UnsavedChangesBar,
  UnsavedChangesDialog,
  useUnsavedChanges,
  type CloudreveClient,
} from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf, world } from "../world";
import * as leaving from "./leaving";

/** Asks before a navigation leaves something unsaved. Anywhere below the provider, in the route that is left. */
function LeaveGuard() {
  const { shouldBlock } = useUnsavedChanges();
  const blocker = useBlocker(shouldBlock);
  return <UnsavedChangesDialog open={blocker.state === "blocked"} onLeave={() => blocker.proceed?.()} onStay={() => blocker.reset?.()} />;
}

function Settings({ client }: { client: CloudreveClient }) {
  return (
    <SettingsProvider client={client}>
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

/** Blocking needs a data router; in a host it is `createBrowserRouter`. */
const createRouter = (client: CloudreveClient) =>
  createMemoryRouter(
    [
      { path: "/", element: <Home /> },
      { path: "/settings", element: <Settings client={client} /> },
    ],
    { initialEntries: ["/settings"] },
  );

function App({ client }: { client: CloudreveClient }) {
  const [queryClient] = useState(() => new QueryClient());
  const [router] = useState(() => createRouter(client));
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

/** Unsaved changes and React Router 7: its `useBlocker` holds the navigation back, the dialog asks. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Routers/ReactRouter",
  parameters: { controls: { disable: true } },
  render: ({ cloudreve }) => <App client={clientOf(cloudreve)} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const LeaveClean: Story = { args: { cloudreve: world() }, play: leaving.leaveClean };
export const Stay: Story = { args: { cloudreve: world() }, play: leaving.stay };
export const DiscardAndLeave: Story = { args: { cloudreve: world() }, play: leaving.discardAndLeave };
export const SaveAndLeave: Story = { args: { cloudreve: world() }, play: leaving.saveAndLeave };
export const LeaveWhileSaving: Story = { args: { cloudreve: world() }, play: leaving.leaveWhileSaving };
export const SaveInvalidAndStay: Story = { args: { cloudreve: world() }, play: leaving.saveInvalidAndStay };
