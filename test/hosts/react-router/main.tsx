import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, Link, Outlet, RouterProvider } from "react-router-dom";
import { LeaveGuard } from "../shared/LeaveGuard";
import { rootElement } from "../shared/rootElement";
import { RoutedSettings } from "../shared/RoutedSettings";
import { providerFuture, routerFuture } from "../shared/routerFuture";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";

function Layout() {
  return (
    <>
      <Link to="/">Home</Link> <Link to="/settings">Settings</Link> <Link to="/settings?tab=two">Second tab</Link>
      <Outlet />
    </>
  );
}

const client = await signIn(ada);
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
  { future: routerFuture },
);
createRoot(rootElement()).render(
  <StrictMode>
    <RouterProvider router={router} future={providerFuture} />
  </StrictMode>,
);
