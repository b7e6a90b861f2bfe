import { UnsavedChangesDialog, useUnsavedChanges } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, Link, Outlet, RouterProvider, useBlocker } from "react-router";
import { rootElement } from "../shared/rootElement";
import { RoutedSettings } from "../shared/RoutedSettings";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";

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

function Layout() {
  return (
    <>
      <Link to="/">Home</Link> <Link to="/settings">Settings</Link> <Link to="/settings?tab=two">Second tab</Link>
      <Outlet />
    </>
  );
}

const client = await signIn(ada);
const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      { path: "/", element: <h1>Home</h1> },
      { path: "/settings", element: <RoutedSettings client={client} guard={<LeaveGuard />} /> },
    ],
  },
]);
createRoot(rootElement()).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
