import { QueryClient } from "@tanstack/react-query";
import { createCloudreveClient, preloadSettings } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { hydrateRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { Page } from "./Page";
import type { PageState } from "./PageState";

const { userId, accessToken, queries } = JSON.parse(document.getElementById("state")?.textContent ?? "") as PageState;
const client = createCloudreveClient({ baseUrl: "/api/v4", userId, getAccessToken: () => accessToken });
const queryClient = new QueryClient();
await preloadSettings(queryClient, client, { read: false });
hydrateRoot(rootElement(), <Page client={client} queryClient={queryClient} queries={queries} />);
