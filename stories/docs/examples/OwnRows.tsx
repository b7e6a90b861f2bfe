import { useState } from "react";
import {
  AccountSettings,
  Select,
  SettingsRow,
  Switch,
  useUnsavedForm,
  type AccountSettingsProps,
} from "../../../src/index";

/** A row of the host's own, saved with the others by "Save all". */
function DigestRow() {
  const [saved, setSaved] = useState(false);
  const [sends, setSends] = useState(saved);
  const form = useUnsavedForm({
    id: "digest",
    title: "Weekly digest",
    count: sends === saved ? 0 : 1,
    save: () => {
      setSaved(sends);
      return Promise.resolve(true);
    },
    discard: () => setSends(saved),
  });
  return (
    <div ref={form}>
      <SettingsRow
        layout="inline"
        label="Weekly digest"
        why="By email, on Mondays."
        dirty={sends !== saved}
        edited="Edited"
      >
        {(control) => <Switch {...control} checked={sends} onChange={(event) => setSends(event.target.checked)} />}
      </SettingsRow>
    </div>
  );
}

const densities = [
  { value: "cozy", label: "Cozy" },
  { value: "dense", label: "Dense" },
];

const rows: AccountSettingsProps["rows"] = [
  {
    id: "digest",
    section: "preferences",
    after: "language",
    label: "Weekly digest",
    keywords: "mail news",
    element: <DigestRow />,
  },
  {
    id: "density",
    section: "theme",
    label: "Density",
    element: (
      <SettingsRow label="Density">
        {(control) => <Select {...control} options={densities} defaultValue="cozy" />}
      </SettingsRow>
    ),
  },
];

/** The page with rows of the host's own between the library's. */
export function OwnRows() {
  return <AccountSettings rows={rows} />;
}
