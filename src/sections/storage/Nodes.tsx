import type { CloudreveClient } from "../../api/CloudreveClient";
import type { ServerNode } from "../../api/schemas/storage";
import type { CallOptions } from "../../api/transport";
import { useMessages } from "../../hooks/useMessages";
import { useRead } from "../../hooks/useRead";
import { hasNoTasks, tasksOf } from "../../settings/nodeTasks";
import { asWords } from "../../text/asWords";
import { wordFor } from "../../text/wordFor";
import { Badge } from "../../ui/Badge/Badge";
import { List } from "../../ui/List/List";
import { ListRow } from "../../ui/List/ListRow";
import { ReadList } from "../frame/ReadList";

const read = (client: CloudreveClient, options: CallOptions) => client.getNodes(options);

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

function NodeRow({ node }: { node: ServerNode }) {
  const { name, type } = node;
  const words = useMessages().storage.nodes;
  const kind = wordFor(words.types, type) ?? asWords(type);
  const can = tasksOf(node).map((task) => words.tasks[task]);
  return (
    <ListRow
      icon="devices"
      title={name === "" ? words.unnamed : <bdi translate="no">{name}</bdi>}
      badge={kind !== "" && <Badge>{kind}</Badge>}
      facts={hasNoTasks(node) ? [words.noTasks] : can}
    />
  );
}
