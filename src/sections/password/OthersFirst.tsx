import type { RefObject } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { Switch } from "../../ui/Switch/Switch";
import { useSectionTitle } from "../frame/useSectionTitle";

interface OthersFirstProps {
  box: RefObject<HTMLInputElement | null>;
  disabled: boolean;
}

/** Offers to save the page's other unsaved changes before the password, because a new password ends the session. */
export function OthersFirst({ box, disabled }: OthersFirstProps) {
  const { others } = useMessages().password;
  const { sections } = useUnsavedChanges();
  const format = useFormat();
  const titleOf = useSectionTitle();
  const unsaved = sections.filter((id) => id !== "password");
  if (unsaved.length === 0) return null;
  return (
    <SettingsRow label={others.label(format.list(unsaved.map(titleOf)))} why={others.why} layout="inline">
      {(control) => <Switch {...control} ref={box} defaultChecked disabled={disabled} />}
    </SettingsRow>
  );
}
