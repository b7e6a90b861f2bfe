import type { RefObject } from "react";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Checkbox } from "../../ui/Checkbox/Checkbox";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { useSectionTitle } from "../frame/useSectionTitle";

interface OthersFirstProps {
  box: RefObject<HTMLInputElement | null>;
  disabled: boolean;
}

/** Offers to save the other unsaved changes of the page before the password, after which the session ends. */
export function OthersFirst({ box, disabled }: OthersFirstProps) {
  const { others } = useMessages().password;
  const { sections } = useUnsavedChanges();
  const format = useFormat();
  const titleOf = useSectionTitle();
  const unsaved = sections.filter((id) => id !== "password");
  if (unsaved.length === 0) return null;
  return (
    <SettingsRow group label={others.label(format.list(unsaved.map(titleOf)))} why={others.why} layout="inline">
      {(control) => (
        <Checkbox
          ref={box}
          aria-describedby={control["aria-describedby"]}
          defaultChecked
          disabled={disabled}
          label=""
        />
      )}
    </SettingsRow>
  );
}
