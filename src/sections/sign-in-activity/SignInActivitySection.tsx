import { useEffect, useId, useRef, useState } from "react";
import type { AccountOf } from "../../account/sectionResources";
import { useCapabilities } from "../../hooks/useCapabilities";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { List } from "../../ui/List/List";
import { Section } from "../../ui/Section/Section";
import { Select } from "../../ui/Select/Select";
import { SettingsRow } from "../../ui/SettingsRow/SettingsRow";
import { TextInput } from "../../ui/TextInput/TextInput";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { NotMe } from "./NotMe";
import { passes, type SignInFilter } from "./shownSignIns";
import { SignInRow } from "./SignInRow";
import { useSignInList } from "./useSignInList";
import { WebDavFailuresRow } from "./WebDavFailuresRow";

/**
 * The recent sign-ins to the account on a Pro server, with those that have failed, and the ways for a user who does not
 * recognize one. Renders nothing on the community edition.
 */
export function SignInActivitySection(props: SectionProps) {
  const { edition } = useCapabilities(["edition"]);
  if (edition !== "pro") return null;
  return (
    <SectionBoundary section="signInActivity" skeleton={null} quiet {...props}>
      {({ setting }) => <SignInActivityCard setting={setting} {...props} />}
    </SectionBoundary>
  );
}

const filters: readonly SignInFilter[] = ["all", "failed", "webDav", "withoutWebDav"];

/** From how many sign-ins on they can be searched. */
const many = 20;

function SignInActivityCard({ setting, ...props }: SectionProps & AccountOf<"signInActivity">) {
  const { signInActivity: words, actions } = useMessages();
  const { all, shown, rest, moment, ...list } = useSignInList(setting.login_activity);
  const [isHelping, setHelping] = useState(false);
  const helpId = useId();
  const next = useRef<HTMLLIElement>(null);
  /** The first row that "Show more" has added, which gets the focus: the button may be gone. */
  const [added, setAdded] = useState<{ row: number }>();
  useEffect(() => next.current?.focus(), [added]);

  const counts = filters.map((filter) => [filter, all.filter((signIn) => passes(filter, signIn)).length] as const);
  const showMore = () => {
    setAdded({ row: shown.length });
    list.showMore();
  };
  const isPart = list.filter !== "all" || list.query.trim() !== "";
  const found = shown.length === 0 ? words.noMatch : words.found(shown.length);
  // Announced, also while the user types.
  const status = rest > 0 ? words.shown(shown.length, rest) : isPart ? found : undefined;
  return (
    <Section
      {...props}
      as="section"
      title={words.title}
      description={words.description}
      action={
        all.length > 0 && (
          <Button
            aria-expanded={isHelping}
            aria-controls={isHelping ? helpId : undefined}
            onClick={() => setHelping(!isHelping)}
          >
            {words.notMe.open}
          </Button>
        )
      }
      state="clean"
      foot={
        <Foot text={status}>
          {rest > 0 && (
            <Button aria-label={actions.showMoreOf(words.title)} onClick={showMore}>
              {actions.showMore}
            </Button>
          )}
        </Foot>
      }
    >
      {isHelping && <NotMe id={helpId} setting={setting} />}
      {(list.filter !== "all" || counts.some(([, count]) => count > 0 && count < all.length)) && (
        <SettingsRow label={words.filter.label}>
          {({ readOnly, ...control }) => (
            <Select
              {...control}
              readOnly={readOnly}
              value={list.filter}
              options={counts.map(([value, count]) => ({ value, label: words.filter[value](count) }))}
              onChange={({ currentTarget }) => list.setFilter(currentTarget.value as SignInFilter)}
            />
          )}
        </SettingsRow>
      )}
      {(all.length > many || list.query !== "") && (
        <SettingsRow label={words.find.label} why={words.find.why}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={list.query}
              onChange={({ currentTarget }) => list.setQuery(currentTarget.value)}
            />
          )}
        </SettingsRow>
      )}
      {shown.length === 0 ? (
        <Empty
          icon="clock"
          title={all.length === 0 ? words.none : words.noMatch}
          text={all.length === 0 ? words.noneWhy : undefined}
        />
      ) : (
        <List>
          {shown.map((row, index) => {
            const ref = index === added?.row ? next : undefined;
            if (row.kind === "one") return <SignInRow key={index} ref={ref} {...row} />;
            const [newest] = row.signIns;
            return (
              <WebDavFailuresRow
                key={index}
                ref={ref}
                count={row.signIns.length}
                ip={newest?.ip ?? ""}
                moment={moment(row.signIns.at(-1)?.at ?? "", newest?.at)}
                isOpen={row.isOpen}
                onToggle={() => list.toggle(row)}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
