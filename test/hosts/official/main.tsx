import AppBar from "@mui/material/AppBar";
import Button from "@mui/material/Button";
import CssBaseline from "@mui/material/CssBaseline";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import TextField from "@mui/material/TextField";
import Toolbar from "@mui/material/Toolbar";
import "cloudreve-settings-ui/styles.css";
import { StrictMode, useEffect, useMemo, useState, useSyncExternalStore, type SyntheticEvent } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider, useTranslation } from "react-i18next";
import { createBrowserRouter, Link, Navigate, Outlet, RouterProvider, useNavigate } from "react-router-dom";
import { rootElement } from "../shared/rootElement";
import { providerFuture, routerFuture } from "../shared/routerFuture";
import { i18next } from "./i18n";
import { api, session } from "./session";
import { Settings, unsaved } from "./Settings";

const useSession = () => useSyncExternalStore(session.subscribe, session.get);

// Above the router, as the official app's Redux store is.
let previewed: string | undefined;
const previewers = new Set<() => void>();
const preview = (color: string) => {
  previewed = color;
  for (const listener of previewers) listener();
};
const subscribePreview = (listener: () => void) => {
  previewers.add(listener);
  return () => previewers.delete(listener);
};

function App() {
  const color = useSyncExternalStore(subscribePreview, () => previewed);
  const saved = useSession()?.user.preferred_theme;
  const theme = useMemo(
    () => createTheme({ palette: { primary: { main: color || saved || "#1976d2" } } }),
    [color, saved],
  );
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <RouterProvider router={router} future={providerFuture} />
    </ThemeProvider>
  );
}

function Layout() {
  const { t } = useTranslation();
  const signedIn = useSession();
  const navigate = useNavigate();
  const [readFor, setReadFor] = useState("");
  // The app's own call beside the library's.
  const readUser = () =>
    api.get<{ data: { email: string } }>("/user/me").then(({ data }) => setReadFor(`read for ${data.data.email}`));
  if (!signedIn) return <Navigate to="/session" replace />;
  const signOut = () => {
    unsaved.endSession();
    session.end();
    navigate("/session");
  };
  return (
    <>
      <AppBar position="sticky" component="div">
        <Toolbar>
          <Link to="/">{t("files")}</Link>
          <Link to="/settings">{t("settings")}</Link>
          <span data-user>{signedIn.user.nickname}</span>
          <span data-read>{readFor}</span>
          <Button color="inherit" onClick={() => void readUser()}>
            Read
          </Button>
          <Button color="inherit" onClick={signOut}>
            {t("signOut")}
          </Button>
        </Toolbar>
      </AppBar>
      <Outlet />
    </>
  );
}

function SignIn() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await session.signIn(email, password)) navigate("/settings");
  };
  useEffect(() => preview(""), []);
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextField label="E-mail" value={email} onChange={({ target }) => setEmail(target.value)} />
      <TextField
        label="Password"
        type="password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit">{t("signIn")}</Button>
    </form>
  );
}

function SettingsRoute() {
  const signedIn = useSession();
  return signedIn ? <Settings userId={signedIn.user.id} onThemePreview={preview} /> : null;
}

const router = createBrowserRouter(
  [
    { path: "/session", element: <SignIn /> },
    {
      element: <Layout />,
      children: [
        { path: "/", element: <h1>My files</h1> },
        { path: "/settings", element: <SettingsRoute /> },
      ],
    },
  ],
  { future: routerFuture },
);

createRoot(rootElement()).render(
  <StrictMode>
    <I18nextProvider i18n={i18next}>
      <App />
    </I18nextProvider>
  </StrictMode>,
);
