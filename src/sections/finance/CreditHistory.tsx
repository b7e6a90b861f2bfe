import type { CloudreveClient } from "../../api/CloudreveClient";
import type { CreditChange } from "../../api/schemas/finance";
import type { CallOptions } from "../../api/transport";
import { signedIn } from "../../browser/money";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { usePages } from "../../hooks/usePages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { ListRow } from "../../ui/List/ListRow";
import { PagedList } from "../frame/PagedList";
import { asWords } from "../../text/asWords";
import { wordFor } from "../../text/wordFor";

const read = (client: CloudreveClient, token: string | undefined, options: CallOptions) =>
  client.getCreditChanges(token, options);

/** The changes of the credit, newest first. */
export function CreditHistory() {
  const { finance } = useMessages();
  const { label, none } = finance.history;
  return (
    <PagedList pages={usePages("creditChanges", read)} label={label} none={none}>
      {(change, index) => <ChangeRow key={index} change={change} />}
    </PagedList>
  );
}

function ChangeRow({ change: { changed_at, diff, reason } }: { change: CreditChange }) {
  const { reasons, other } = useMessages().finance.history;
  const { locale } = useSettingsContext();
  const date = useFormat().date(changed_at);
  const known = wordFor(reasons, reason);
  return (
    <ListRow
      tile={diff < 0 ? "−" : "+"}
      title={known ?? (asWords(reason) ? <bdi>{asWords(reason)}</bdi> : other)}
      facts={date === "" ? [] : [date]}
      action={
        <bdi className="cr-fact-value" data-diff={diff < 0 ? "spent" : "got"}>
          {signedIn(locale, diff)}
        </bdi>
      }
    />
  );
}
