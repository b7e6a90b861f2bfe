import type { DavAccount } from "../../account/Account";
import { useMessages } from "../../hooks/useMessages";
import { issueText } from "../../messages/issueText";
import { isBusy } from "../../saving/SaveStatus";
import { Field } from "../../ui/Field/Field";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { Switch } from "../../ui/Switch/Switch";
import { TextInput } from "../../ui/TextInput/TextInput";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { FolderInput } from "./FolderInput";
import { useDavForm } from "./useDavForm";

interface DavFormDialogProps extends LazyDialogProps {
  /** The account to change; undefined for a new one. */
  account: DavAccount | undefined;
  /** All accounts, among which a new one is recognized after a lost answer. */
  accounts: readonly DavAccount[];
  /** Whether the user's group may send transfers through the server. */
  mayProxy: boolean;
  /** Called with the account as it was saved. */
  onDone: (account: DavAccount | undefined) => void;
}

/** Creates or changes a WebDAV account. */
export function DavFormDialog({ account, accounts, mayProxy, onDone, onClose }: DavFormDialogProps) {
  const text = useMessages();
  const { form } = text.webDav;
  const { boxes, status, issues, edited, submit, saved } = useDavForm({ account, accounts, mayProxy });
  const busy = isBusy(status);

  useCloseOnceEnded(status.kind === "saved", () => onDone(saved.current), onClose);

  const flags = ["readonly", "disable_sys_files", ...(mayProxy ? (["proxy"] as const) : [])] as const;
  // A refused name or folder is said at its box.
  const isSaidAtBox = status.kind === "failed" && issues !== undefined;
  return (
    <ConfirmDialog
      title={account ? form.edit(account.name) : form.create}
      description={account ? form.editWhy : form.createWhy}
      initialFocus={boxes.name}
      variant="primary"
      submit={account ? text.actions.save : form.submit}
      giveUp={text.actions.cancel}
      sending={busy}
      stopWaiting={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={form.name} why={form.nameWhy} error={issueText(text, issues?.name)}>
        {(control) => (
          <TextInput
            {...control}
            ref={boxes.name}
            defaultValue={account?.name}
            autoComplete="off"
            readOnly={busy}
            onChange={edited}
          />
        )}
      </Field>
      <Field
        label={form.folder}
        why={form.folderWhy}
        error={issues?.uri === "" ? form.notAFolder : issueText(text, issues?.uri)}
      >
        {(control) => (
          <FolderInput
            {...control}
            ref={boxes.uri}
            uri={account?.uri ?? "cloudreve://my"}
            readOnly={busy}
            onChange={edited}
          />
        )}
      </Field>
      {flags.map((flag) => (
        <SettingsRow key={flag} layout="inline" label={form[flag]} why={form[`${flag}Why`]} readOnly={busy}>
          {(control) => <Switch {...control} ref={boxes[flag]} defaultChecked={account?.[flag]} />}
        </SettingsRow>
      ))}
      <div role="alert">
        {!isSaidAtBox && (
          <FailureMessage status={status} failed={form.notSaved} unknown={form.unknown} announced={false} />
        )}
      </div>
    </ConfirmDialog>
  );
}
