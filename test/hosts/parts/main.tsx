import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider } from "cloudreve-settings-ui";
import "cloudreve-settings-ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { rootElement } from "../shared/rootElement";
import { signIn } from "../shared/signIn";
import { ada } from "../shared/users";
import type { Kit } from "./Kit";

const kits: Record<string, () => Promise<{ kit: Kit }>> = {
  mui: () => import("./mui"),
  radix: () => import("./radix"),
  mantine: () => import("./mantine"),
  antd: () => import("./antd"),
};
const name = new URL(location.href).searchParams.get("kit") ?? "mui";
const load = kits[name];
if (!load) throw new Error(`No kit is called ${name}.`);
const {
  kit: { Around, slots },
} = await load();
const client = await signIn(ada);

/** The library's own parts in a state, to compare with. */
function Reference({ checked }: { checked: boolean }) {
  const { switch: Switch, checkbox: Checkbox } = slots;
  const nothing = () => undefined;
  return (
    <div data-reference={checked ? "on" : "off"}>
      <Switch role="switch" aria-label="Reference" checked={checked} onChange={nothing} />
      <Checkbox label="Reference" checked={checked} onChange={nothing} />
    </div>
  );
}

const reference = (
  <>
    <Reference checked />
    <Reference checked={false} />
  </>
);
// In a section of its own, so that they inherit the same styles.
const sections = ["profile", "versionRetention", { id: "reference", title: "Reference", element: reference }] as const;

createRoot(rootElement()).render(
  <StrictMode>
    <Around>
      <QueryClientProvider client={new QueryClient()}>
        <SettingsProvider client={client} scheme="light">
          <AccountSettings layout="page" slots={slots} sections={sections} />
        </SettingsProvider>
      </QueryClientProvider>
    </Around>
  </StrictMode>,
);
