import { useRef, useState } from "react";
import type { DavAccount } from "../../account/Account";
import type { AccountOf } from "../../account/sectionResources";
import { onDemand } from "../../browser/onDemand";
import type { SensitiveAction } from "../../hooks/SensitiveAction";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { List } from "../../ui/List/List";
import { Section } from "../../ui/Section/Section";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import type { SectionProps } from "../frame/SectionBoundary";
import { DavAccountRow } from "./DavAccountRow";

const loadForm = onDemand(async () => (await import("./DavFormDialog")).DavFormDialog);
const loadRemove = onDemand(async () => (await import("./RemoveDavDialog")).RemoveDavDialog);
const loadConnect = onDemand(async () => (await import("./ConnectDialog")).ConnectDialog);

/** The list of WebDAV accounts with its dialogs, once it has been read. */
export function WebDavCard({ account, ...props }: SectionProps & { account: AccountOf<"webDav"> }) {
  const { user, davAccounts } = account;
  const { rights } = useCapabilities(["rights"]);
  const text = useMessages();
  const { webDav } = text;
  const readOnly = useSettingsContext().readOnly.has("webDav");
  const form = useLazyDialog(loadForm);
  const removal = useLazyDialog(loadRemove);
  const connection = useLazyDialog(loadConnect);
  /** The account that the open dialog is about; undefined for a new one. */
  const [chosen, choose] = useState<DavAccount>();
  /** Removed accounts that the next read leaves out. */
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState<{ what: "saved" | "created" | "removed"; name: string }>();
  const add = useRef<HTMLButtonElement>(null);
  const rows = useRef(new Map<string, HTMLLIElement>());
  const afterwards = useRef<HTMLElement | null>(null);

  const done = said && webDav[said.what](said.name);
  const shown = davAccounts.filter(({ id }) => !removed.has(id));
  const dialogs = [form, removal, connection];
  const open = (dialog: Pick<typeof form, "open">, action: SensitiveAction | undefined, about?: DavAccount) =>
    dialog.open(action, () => {
      say(undefined);
      choose(about);
      for (const each of dialogs) each.close();
    });
  const saved = (account: DavAccount | undefined) => {
    const name = account?.name ?? "";
    say({ what: chosen ? "saved" : "created", name });
    // Its address and password are needed next.
    if (!chosen && account) {
      choose(account);
      connection.open(undefined);
    }
  };
  const wasRemoved = ({ id, name }: DavAccount) => {
    const index = shown.findIndex((each) => each.id === id);
    const next = shown[index + 1] ?? shown[index - 1];
    afterwards.current = (next && rows.current.get(next.id)) ?? add.current;
    setRemoved(new Set([...removed, id]));
    say({ what: "removed", name });
  };

  return (
    <Section
      {...props}
      as="section"
      title={webDav.title}
      description={webDav.description}
      state={readOnly ? "readonly" : done === undefined ? "clean" : "saved"}
      foot={<DialogFoot dialogs={dialogs} done={done} />}
      action={
        <Button
          ref={add}
          icon="plus"
          busy={form.loading && !chosen}
          disabled={readOnly}
          onPointerEnter={form.preload}
          onClick={() => open(form, "createWebDavAccount")}
        >
          {webDav.add}
        </Button>
      }
    >
      {readOnly && <ReadOnlyBanner />}
      {shown.length === 0 ? (
        <Empty icon="folder" title={webDav.none} text={webDav.noneWhy} />
      ) : (
        <List label={webDav.list}>
          {shown.map((each) => (
            <DavAccountRow
              key={each.id}
              ref={(row) => {
                if (row) rows.current.set(each.id, row);
                else rows.current.delete(each.id);
              }}
              account={each}
              readOnly={readOnly}
              onConnect={() => open(connection, undefined, each)}
              onEdit={() => open(form, "changeWebDavAccount", each)}
              onRemove={() => open(removal, "removeWebDavAccount", each)}
            />
          ))}
        </List>
      )}
      <LazyDialog
        dialog={form}
        props={{ account: chosen, accounts: davAccounts, mayProxy: rights?.webDavProxy === true, onDone: saved }}
      />
      {chosen && <LazyDialog dialog={removal} props={{ account: chosen, afterwards, onDone: wasRemoved }} />}
      {chosen && (
        <LazyDialog
          dialog={connection}
          props={{ account: chosen, email: user.email, done, afterwards: done === undefined ? undefined : add }}
        />
      )}
    </Section>
  );
}
