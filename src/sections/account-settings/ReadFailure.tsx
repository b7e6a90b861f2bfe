import { useState } from "react";
import { errorSentence } from "../../messages/errorText";
import { useAccount } from "../../hooks/useAccount";
import { useFormat } from "../../hooks/useFormat";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { AccountResource } from "../../account/Account";
import { resourcesOf } from "../../account/sectionResources";
import type { SectionId } from "../../settings/sections";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { Section } from "../../ui/Section/Section";
import { useRetryFocus } from "../frame/useRetryFocus";

/** One message for all sections of the page that cannot be read: which and why, with "Try again". */
export function ReadFailure({ sections }: { sections: readonly SectionId[] }) {
  const { messages } = useSettingsContext();
  const format = useFormat();
  const resources = [...new Set<AccountResource>(sections.flatMap((id) => resourcesOf(id)))];
  const read = useAccount(resources);
  const tryAgain = useRetryFocus(read);
  const failed = read.status === "failed" ? read : undefined;
  const now = failed && { error: failed.error, names: sections.join(" "), sections };
  // Kept while retrying: an alert that changes with every read is announced every time.
  const [kept, keep] = useState(now);
  const said = kept && failed?.retrying ? kept : now;
  if (kept?.error !== said?.error || kept?.names !== said?.names) keep(said);
  if (!messages || !failed || !said) return null;

  const retry = (
    <Button busy={failed.retrying} onClick={tryAgain}>
      {messages.actions.tryAgain}
    </Button>
  );
  return (
    <Section title={messages.state.readFailed} state="readFailed" foot={<Foot />}>
      <Empty
        tone="danger"
        icon="alert"
        title={messages.state.sectionsFailed(format.list(said.sections.map((id) => messages[id].title)))}
        text={errorSentence(messages, said.error)}
        action={retry}
      />
    </Section>
  );
}
