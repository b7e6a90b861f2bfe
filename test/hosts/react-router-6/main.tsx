import { UnsavedChangesDialog, useUnsavedChanges } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, Link, Outlet, RouterProvider, useBlocker } from "react-router-dom";
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
// All of them, or version 6 warns that 7 will behave like this.
const future = {
  v7_fetcherPersist: true,
  v7_normalizeFormMethod: true,
  v7_partialHydration: true,
  v7_relativeSplatPath: true,
  v7_skipActionErrorRevalidation: true,
};
const router = createBrowserRouter(
  [
    {
      element: <Layout />,
      children: [
        { path: "/", element: <h1>Home</h1> },
        { path: "/settings", element: <RoutedSettings client={client} guard={<LeaveGuard />} /> },
      ],
    },
  ],
  { future },
);
createRoot(rootElement()).render(
  <StrictMode>
    <RouterProvider router={router} future={{ v7_startTransition: true }} />
  </StrictMode>,
);
