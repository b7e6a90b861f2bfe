import type { CloudreveClient } from "../../api/CloudreveClient";
import type { StoragePolicy } from "../../api/schemas/storage";
import type { CallOptions } from "../../api/transport";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { useRead } from "../../hooks/useRead";
import { asWords } from "../../text/asWords";
import { wordFor } from "../../text/wordFor";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { ReadList } from "../frame/ReadList";

const read = (client: CloudreveClient, options: CallOptions) => client.getStoragePolicies(options);

/** The names of services, the same in every language. */
const services = {
  s3: "S3",
  oss: "Alibaba Cloud OSS",
  cos: "Tencent Cloud COS",
  obs: "Huawei Cloud OBS",
  ks3: "Kingsoft Cloud KS3",
  qiniu: "Qiniu",
  upyun: "UPYUN",
  onedrive: "OneDrive",
};

/** The storage policies that the user may use. */
export function Policies() {
  const { label, none } = useMessages().storage.policies;
  const { data = [], reading } = useRead("policies", read);
  return (
    <ReadList reading={reading} none={none} isEmpty={data.length === 0}>
      <List label={label}>
        {data.map((policy, index) => (
          <PolicyRow key={index} policy={policy} />
        ))}
      </List>
    </ReadList>
  );
}

function PolicyRow({ policy }: { policy: StoragePolicy }) {
  const words = useMessages().storage.policies;
  const { bytes, list } = useFormat();
  const { id, name, type, max_size, allowed_suffix, denied_suffix, relay, children } = policy;
  const { allowed_name_regexp, denied_name_regexp } = policy;
  const kind = wordFor(words.types, type) ?? wordFor(services, type) ?? asWords(type);
  const names = children.map((child) => child.name).filter(Boolean);
  const facts = [
    ...(name === "" || kind === "" ? [] : [<bdi key="type">{kind}</bdi>]),
    ...(max_size === undefined ? [] : [max_size > 0 ? words.upTo(bytes(max_size)) : words.anySize]),
    ...(allowed_suffix.length > 0 ? [words.only(list(allowed_suffix))] : []),
    ...(denied_suffix.length > 0 ? [words.not(list(denied_suffix))] : []),
    ...(allowed_name_regexp === "" ? [] : [words.onlyNames(allowed_name_regexp)]),
    ...(denied_name_regexp === "" ? [] : [words.notNames(denied_name_regexp)]),
    ...(relay ? [words.relay] : []),
    ...(names.length > 0 ? [words.among(list(names))] : []),
  ];
  return <ListRow icon="storage" title={<bdi translate="no">{name || kind || id || words.label}</bdi>} facts={facts} />;
}
