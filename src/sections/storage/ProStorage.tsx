import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { AccountSetting } from "../../account/Account";
import { refetchAccount } from "../../account/accountCache";
import { useAccount } from "../../hooks/useAccount";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useNow } from "../../hooks/useNow";
import { useOffer } from "../../hooks/useOffer";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Badge } from "../../ui/Badge/Badge";
import { Button } from "../../ui/Button/Button";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { FoldedRow } from "../frame/FoldedRow";
import { isNamedBySize } from "./isNamedBySize";
import { Nodes } from "./Nodes";
import { packsOf, type ShownPack } from "./packsOf";
import { Policies } from "./Policies";

/** The storage packs, policies and nodes of a Pro server. Nothing on the community edition, and until it is known. */
export function ProStorage() {
  const { edition } = useCapabilities(["edition"]);
  return edition === "pro" ? <OnPro /> : null;
}

function OnPro() {
  const { policies, nodes } = useMessages().storage;
  const read = useAccount(["setting"]);
  return (
    <>
      {read.status === "ready" && <Packs setting={read.account.setting} />}
      <FoldedRow label={policies.label} why={policies.why}>
        {() => <Policies />}
      </FoldedRow>
      <FoldedRow label={nodes.label} why={nodes.why}>
        {() => <Nodes />}
      </FoldedRow>
    </>
  );
}

function Packs({ setting }: { setting: AccountSetting }) {
  const words = useMessages().storage.packs;
  const buy = useOffer("onBuyStorage");
  const now = useNow(packsOf(setting.storage_packs, 0).map(({ expire_at }) => expire_at));
  const packs = packsOf(setting.storage_packs, now);
  const { client } = useSettingsContext();
  const queryClient = useQueryClient();
  const ended = packs.filter(({ hasEnded }) => hasEnded).length;
  const hadEnded = useRef(ended);
  useEffect(() => {
    // One has ended while the page was open: the storage is smaller.
    if (ended > hadEnded.current) void refetchAccount(queryClient, client, ["capacity"]);
    hadEnded.current = ended;
  }, [ended, queryClient, client]);
  if (packs.length === 0 && !buy) return null;
  return (
    <>
      <SettingsRow layout="inline" group label={words.label} why={packs.length === 0 ? words.none : words.why}>
        {(control) =>
          buy && (
            <Button control={control} {...buy}>
              {words.buy}
            </Button>
          )
        }
      </SettingsRow>
      {packs.length > 0 && (
        // In an element with the rows' line, which a list has not.
        <div className="cr-rows">
          <List label={words.label}>
            {packs.map((pack, index) => (
              <PackRow key={index} pack={pack} now={now} />
            ))}
          </List>
        </div>
      )}
    </>
  );
}

function PackRow({ pack: { name, size, active_since, expire_at, hasEnded }, now }: { pack: ShownPack; now: number }) {
  const words = useMessages().storage.packs;
  const format = useFormat();
  const since = format.date(active_since);
  const until = format.date(expire_at);
  const bytes = format.bytes(size);
  const end = () => (hasEnded ? words.ended : words.until)(until, format.relative(expire_at, now));
  return (
    <ListRow
      icon="storage"
      title={name === "" ? bytes : <bdi translate="no">{name}</bdi>}
      badge={hasEnded && <Badge>{words.hasEnded}</Badge>}
      facts={[
        ...(name === "" || isNamedBySize(name, bytes) ? [] : [bytes]),
        ...(since === "" ? [] : [words.since(since)]),
        ...(until === "" ? [] : [end()]),
      ]}
    />
  );
}
