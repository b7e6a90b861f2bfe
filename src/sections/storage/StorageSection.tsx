import type { AccountOf } from "../../account/sectionResources";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { groupRights } from "../../settings/groupRights";
import { asSeen } from "../../text/asSeen";
import { Facts } from "../../ui/Facts/Facts";
import { Foot } from "../../ui/Foot/Foot";
import { Message } from "../../ui/Message/Message";
import { Points } from "../../ui/Points/Points";
import { Section } from "../../ui/Section/Section";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { StorageSkeleton } from "./StorageSkeleton";
import { UsageMeter } from "./UsageMeter";
import { usageOf } from "./usageOf";

/** How much of the account's storage is used, and the rights that the user's group gives. Nothing in it is changed. */
export function StorageSection(props: SectionProps) {
  return (
    <SectionBoundary section="storage" skeleton={<StorageSkeleton />} {...props}>
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
      <GroupPoints user={user} />
    </Section>
  );
}

function GroupPoints({ user }: Pick<AccountOf<"storage">, "user">) {
  const { storage } = useMessages();
  const { span } = useFormat();
  const { rights: given } = useCapabilities(["rights"]);
  const retention = user.group?.trash_retention ?? 0;
  const rights = groupRights.filter((right) => given?.[right]).map((right) => ({ text: storage.rights[right] }));
  const trash = {
    icon: "clock",
    text: retention > 0 ? storage.trash(span(retention)) : storage.noTrash,
  } as const;
  return <Points title={storage.gives} points={[...rights, trash]} />;
}
