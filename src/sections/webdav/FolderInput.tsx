import { forwardRef } from "react";
import type { ControlProps } from "../../ui/Field/useField";
import { HostControl } from "../../ui/Parts/HostControl";
import { usePart } from "../../ui/Parts/usePart";
import { TextInput } from "../../ui/TextInput/TextInput";
import { pathOfFolder } from "./folderUri";

interface FolderInputProps extends ControlProps {
  /** The URI of the folder at the beginning. */
  uri: string;
  onChange: () => void;
}

/** A text box for the path of a folder, or the host's own chooser (`slots.folder`). Its `value` is a path or a URI. */
export const FolderInput = forwardRef<HTMLInputElement, FolderInputProps>(function FolderInput(
  { uri, ...control },
  ref,
) {
  const { Slot, className } = usePart("folder");
  if (Slot) {
    const attributes = { ...control, defaultValue: uri, className };
    return <HostControl Slot={Slot} part="folder" kind="value" boxRef={ref} attributes={attributes} />;
  }
  return (
    <TextInput
      {...control}
      ref={ref}
      className={className}
      defaultValue={pathOfFolder(uri)}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      translate="no"
    />
  );
});
