import type { AccountOf } from "../../account/sectionResources";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { asSeen } from "../../text/asSeen";
import { Facts } from "../../ui/Facts/Facts";
import { Foot } from "../../ui/Foot/Foot";
import { Message } from "../../ui/Message/Message";
import { Section } from "../../ui/Section/Section";
import { GroupPoints } from "../frame/GroupPoints";
import { OwnRows, type Places } from "../frame/PageRows";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { ProStorage } from "./ProStorage";
import { StorageSkeleton } from "./StorageSkeleton";
import { UsageMeter } from "./UsageMeter";
import { usageOf } from "./usageOf";

const places: Places = ["usage", "groupPoints"];

/**
 * How much of the account's storage is used, and the rights that the user's group gives; on a Pro server also storage
 * packs, and the policies and nodes that the user may use. Nothing in it is changed; to buy a pack is up to the host
 * (`onBuyStorage`).
 */
export function StorageSection(props: SectionProps) {
  return (
    <SectionBoundary section="storage" skeleton={<StorageSkeleton />} places={places} {...props}>
      {(account) => <StorageCard account={account} {...props} />}
    </SectionBoundary>
  );
}

function StorageCard({ account: { user, capacity }, ...props }: SectionProps & { account: AccountOf<"storage"> }) {
  const { storage, profile } = useMessages();
  const { bytes } = useFormat();
  const { used, total, free, over } = usageOf(capacity);
  const packs = Math.max(0, capacity.storage_pack_total);
  const group = user.group?.name ?? "";
  const isNamed = asSeen(group) !== "";
  const isFull = total !== undefined && free === 0 && used > 0;

  const facts = [
    ...(total === undefined ? [] : [{ name: storage.free, value: bytes(free) }]),
    ...(total === undefined || packs === 0
      ? []
      : [
          { name: storage.fromGroup, value: bytes(Math.max(0, total - packs)) },
          { name: storage.fromPacks, value: bytes(packs) },
        ]),
    {
      name: storage.group,
      value: isNamed ? <bdi translate="no">{group}</bdi> : profile.none,
    },
  ];
  return (
    <Section {...props} as="section" title={storage.title} description={storage.description} foot={<Foot />}>
      <UsageMeter capacity={capacity} />
      {isFull && (
        <div className="cr-row" data-layout="stack">
          <Message tone="danger">{over > 0 ? storage.over(bytes(over)) : storage.full}</Message>
        </div>
      )}
      <Facts items={facts} />
      <OwnRows section="storage" after="usage" />
      <GroupPoints user={user} />
      <OwnRows section="storage" after="groupPoints" />
      <ProStorage />
    </Section>
  );
}
