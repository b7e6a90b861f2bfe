import { hasBit } from "../../api/boolset";
import type { CloudreveClient } from "../../api/CloudreveClient";
import type { ServerNode } from "../../api/schemas/storage";
import type { CallOptions } from "../../api/transport";
import { useMessages } from "../../hooks/useMessages";
import { useRead } from "../../hooks/useRead";
import { asWords } from "../../text/asWords";
import { Badge } from "../../ui/Badge/Badge";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { ReadList } from "../frame/ReadList";

const read = (client: CloudreveClient, options: CallOptions) => client.getNodes(options);

/** The bits of a node's capabilities (docs.cloudreve.org/en/api/boolset). */
const tasks = { createArchive: 1, extractArchive: 2, remoteDownload: 3, relocate: 4 } as const;

const taskNames = Object.keys(tasks) as (keyof typeof tasks)[];

/** The nodes that work for the user. */
export function Nodes() {
  const { label, none } = useMessages().storage.nodes;
  const { data = [], reading } = useRead("nodes", read);
  return (
    <ReadList reading={reading} none={none} isEmpty={data.length === 0}>
      <List label={label}>
        {data.map((node, index) => (
          <NodeRow key={index} node={node} />
        ))}
      </List>
    </ReadList>
  );
}

function NodeRow({ node: { name, type, capabilities } }: { node: ServerNode }) {
  const words = useMessages().storage.nodes;
  const kind = (words.types as Partial<Record<string, string>>)[type] ?? asWords(type);
  const can = taskNames.filter((task) => hasBit(capabilities, tasks[task])).map((task) => words.tasks[task]);
  return (
    <ListRow
      icon="devices"
      title={name === "" ? words.unnamed : <bdi translate="no">{name}</bdi>}
      badge={kind !== "" && <Badge>{kind}</Badge>}
      facts={can.length > 0 ? can : [words.noTasks]}
    />
  );
}
