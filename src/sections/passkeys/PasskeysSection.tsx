import { useRef, useState, type RefObject } from "react";
import type { Passkey } from "../../account/Account";
import { applies } from "../../account/applies";
import type { AccountOf } from "../../account/sectionResources";
import { onDemand } from "../../browser/onDemand";
import { passkeySupport } from "../../browser/webAuthn";
import { useAccount } from "../../hooks/useAccount";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Banner } from "../../ui/Banner/Banner";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { List } from "../../ui/List/List";
import { Section } from "../../ui/Section/Section";
import { SkeletonEmpty } from "../../ui/Skeleton/SkeletonEmpty";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { rowFocus } from "../frame/rowFocus";
import { credentialId } from "./credentialId";
import { PasskeyRow } from "./PasskeyRow";
import { passkeyName } from "./passkeyName";

const loadAdd = onDemand(async () => (await import("./AddPasskeyDialog")).AddPasskeyDialog);
const loadRemove = onDemand(async () => (await import("./RemovePasskeyDialog")).RemovePasskeyDialog);

/** The account's passkeys, which can be added and removed. Renders nothing on a site that has turned passkeys off. */
export function PasskeysSection(props: SectionProps) {
  const login = useAccount(["login"]);
  const capabilities = useCapabilities(["passkeys"]);
  const isOffered = capabilities.passkeys ?? login.status === "failed";
  const { add, none, noneWhy } = useSettingsContext().messages?.passkeys ?? {};
  return (
    <SectionBoundary
      section="passkeys"
      skeleton={<SkeletonEmpty icon title={none} text={noneWhy} />}
      action={add ?? ""}
      quiet={!isOffered}
      {...props}
    >
      {(account) =>
        applies("passkeys", capabilities, account) === true && (
          <PasskeysCard account={account} off={capabilities.passkeys === false} {...props} />
        )
      }
    </SectionBoundary>
  );
}

/** A change made here. */
interface Change {
  /** The passkey's id in base64url. */
  id: string;
  /** Whether the account has the passkey afterwards. */
  isThere: boolean;
  name: string;
}

interface PasskeysCardProps extends SectionProps {
  account: AccountOf<"passkeys">;
  /** The site has turned passkeys off. */
  off: boolean;
}

function PasskeysCard({ account: { setting }, off, ...props }: PasskeysCardProps) {
  const text = useMessages();
  const { passkeys: words } = text;
  const section = useRef<HTMLElement>(null);
  const add = useLazyDialog(loadAdd);
  const remove = useLazyDialog(loadRemove);
  const [now] = useState(Date.now);
  const [removed, setRemoved] = useState<{ passkey: Passkey; afterwards: RefObject<HTMLElement | null> }>();
  const [lack, setLack] = useState<"insecure" | "unsupported">();
  const [change, setChange] = useState<Change>();
  const readOnly = useSettingsContext().readOnly.has("passkeys");

  // Another tab or device may have undone it since.
  const isThere = setting.passkeys.some(({ id }) => credentialId(id) === change?.id);
  const said = change?.isThere ? words.wasAdded : words.wasRemoved;
  const done = isThere === change?.isThere ? said(change.name) : undefined;

  const openAdd = () => {
    const support = passkeySupport();
    const begin = () => {
      setChange(undefined);
      setLack(support === "supported" ? undefined : support);
      remove.close();
    };
    if (support === "supported") add.open("addPasskey", begin);
    else begin();
  };
  const openRemove = (passkey: Passkey, row: number) => {
    remove.open("removePasskey", () => {
      setChange(undefined);
      setLack(undefined);
      add.close();
      setRemoved({ passkey, afterwards: rowFocus(section, row) });
    });
  };

  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={words.title}
      description={words.description}
      action={
        !off && (
          <Button icon="plus" busy={add.loading} disabled={readOnly} onPointerEnter={add.preload} onClick={openAdd}>
            {words.add}
          </Button>
        )
      }
      state={readOnly ? "readonly" : done !== undefined ? "saved" : "clean"}
      foot={<DialogFoot dialogs={[add, remove]} problem={lack && words[lack]} done={done} />}
    >
      {readOnly && <ReadOnlyBanner />}
      {off && <Banner icon="info" text={words.off} />}
      {setting.passkeys.length === 0 ? (
        <Empty icon="fingerprint" title={words.none} text={words.noneWhy} />
      ) : (
        <List>
          {setting.passkeys.map((passkey, row) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              now={now}
              disabled={readOnly || off}
              busy={remove.loading && removed?.passkey.id === passkey.id}
              onReach={remove.preload}
              onRemove={() => openRemove(passkey, row)}
            />
          ))}
        </List>
      )}
      <LazyDialog dialog={add} props={{ onDone: (name, id) => setChange({ id, isThere: true, name }) }} />
      {removed && (
        <LazyDialog
          dialog={remove}
          props={{
            passkey: removed.passkey,
            name: passkeyName(words, removed.passkey),
            afterwards: removed.afterwards,
            onDone: () =>
              setChange({
                id: credentialId(removed.passkey.id),
                isThere: false,
                name: passkeyName(words, removed.passkey),
              }),
          }}
        />
      )}
    </Section>
  );
}
