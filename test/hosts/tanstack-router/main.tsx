import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
  useBlocker,
} from "@tanstack/react-router";
import { UnsavedChangesDialog, useUnsavedChanges } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { RoutedSettings } from "../shared/RoutedSettings";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";

function LeaveGuard() {
  const { shouldBlock } = useUnsavedChanges();
  const blocker = useBlocker({ shouldBlockFn: shouldBlock, withResolver: true, enableBeforeUnload: false });
  return (
    <UnsavedChangesDialog
      open={blocker.status === "blocked"}
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    />
  );
}

function Layout() {
  return (
    <>
      <Link to="/">Home</Link> <Link to="/settings">Settings</Link>{" "}
      <Link to="/settings" search={{ tab: "two" }}>
        Second tab
      </Link>
      <Outlet />
    </>
  );
}

const client = await signIn(ada);
const root = createRootRoute({ component: Layout });
const home = createRoute({ getParentRoute: () => root, path: "/", component: () => <h1>Home</h1> });
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } => (typeof tab === "string" ? { tab } : {}),
  component: () => <RoutedSettings client={client} guard={<LeaveGuard />} />,
});
const router = createRouter({ routeTree: root.addChildren([home, settings]) });
createRoot(rootElement()).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
