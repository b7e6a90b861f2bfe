import { useMemo, type ReactNode, type SyntheticEvent } from "react";
import type { AccountOf } from "../../account/sectionResources";
import { useMessages } from "../../hooks/useMessages";
import { useOnline } from "../../hooks/useOnline";
import { useSectionBinding } from "../../hooks/useSectionForm";
import { useMachineState } from "../../hooks/useSectionState";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isHidden } from "../../settings/fieldAccess";
import type { PreferenceSectionId } from "../../settings/preference";
import { Section } from "../../ui/Section/Section";
import { OwnRows } from "./PageRows";
import { ReadOnlyBanner } from "./ReadOnlyBanner";
import { RowsContext } from "./Rows";
import { SectionBoundary, type SectionProps } from "./SectionBoundary";
import { SectionFoot } from "./SectionFoot";
import { shownState } from "./shownState";
import { useFootFocus } from "./useFootFocus";

interface PreferenceSectionProps extends SectionProps {
  section: PreferenceSectionId;
  /** The rows of the section. Also rendered while the account loads; each row then shows its skeleton. */
  children: ReactNode;
}

/** A section of preferences: one form with its rows, and a foot with its status, Save and Discard. */
export function PreferenceSection({ section, children, ...props }: PreferenceSectionProps) {
  const { fields } = useSettingsContext();
  const skeleton = (
    <RowsContext.Provider value={useMemo(() => ({ section, ready: undefined }), [section])}>
      {children}
    </RowsContext.Provider>
  );
  if (isHidden(section, fields)) return null;
  return (
    <SectionBoundary section={section} skeleton={skeleton} {...props}>
      {(account) => (
        <ReadySection section={section} account={account} {...props}>
          {children}
        </ReadySection>
      )}
    </SectionBoundary>
  );
}

function ReadySection({
  section,
  account,
  children,
  ...props
}: PreferenceSectionProps & { account: AccountOf<PreferenceSectionId> }) {
  const form = useSectionBinding(section, account);
  const text = useMessages();
  const dirty = useMachineState(form, (state) => state.dirty.size);
  const isInConflict = useMachineState(form, (state) => state.conflicts.size > 0);
  const status = useMachineState(form, (state) => state.status);
  const readOnly = useSettingsContext().readOnly.has(section);
  const online = useOnline();
  const state = shownState({ dirty: dirty > 0, conflict: isInConflict, readOnly, online, status });
  const { attach, hasLostFocus, machine } = form;
  const focus = useMemo(
    () => ({ hasLostFocus, focusLastEdit: () => machine.focusLastEdit() }),
    [hasLostFocus, machine],
  );
  const pressed = useFootFocus(dirty > 0, focus);
  const rows = useMemo(() => ({ section, ready: { form, account } }), [section, form, account]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!readOnly) void form.save();
  };
  const discard = () => {
    pressed();
    form.discard();
  };

  return (
    <Section
      {...props}
      ref={attach}
      as="form"
      title={text[section].title}
      description={text[section].description}
      state={state}
      busy={state === "saving" || state === "checking"}
      onSubmit={submit}
      foot={
        <SectionFoot
          state={state}
          status={status}
          unsaved={text.state.unsaved(dirty)}
          saved={text.state.saved}
          readOnly={readOnly}
          onSave={pressed}
          onDiscard={discard}
        />
      }
    >
      {readOnly && <ReadOnlyBanner />}
      <OwnRows section={section} after={null} />
      <RowsContext.Provider value={rows}>{children}</RowsContext.Provider>
    </Section>
  );
}
