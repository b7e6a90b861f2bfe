import { useMemo, type ReactNode, type SyntheticEvent } from "react";
import type { AccountOf } from "../../account/sectionResources";
import { useMessages } from "../../hooks/useMessages";
import { useOnline } from "../../hooks/useOnline";
import type { FormState } from "../../form/FormState";
import { useSectionBinding, type SectionFormOptions } from "../../hooks/useSectionForm";
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
import { useDiscarded } from "./useDiscarded";
import { useFootFocus } from "./useFootFocus";
import { useUndo } from "./useUndo";

/** Props of a section of preferences. */
export interface PreferenceSectionProps extends SectionProps, SectionFormOptions {}

interface FramedSectionProps extends PreferenceSectionProps {
  section: PreferenceSectionId;
  /** The rows of the section. Also rendered while the account loads; each row then shows its skeleton. */
  children: ReactNode;
}

/** A section of preferences: one form with its rows, and a foot with its status, Save and Discard. */
export function PreferenceSection({ section, save, children, ...props }: FramedSectionProps) {
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
        <ReadySection section={section} account={account} save={save} {...props}>
          {children}
        </ReadySection>
      )}
    </SectionBoundary>
  );
}

function ReadySection({
  section,
  account,
  save: given,
  children,
  ...props
}: FramedSectionProps & { account: AccountOf<PreferenceSectionId> }) {
  const context = useSettingsContext();
  const save = given ?? context.save;
  const form = useSectionBinding(section, account, { save });
  const text = useMessages();
  const dirty = useMachineState(form, (state) => state.dirty.size);
  const isInConflict = useMachineState(form, (state) => state.conflicts.size > 0);
  const status = useMachineState(form, (state) => state.status);
  const waitsForUser = useMachineState(form, waits);
  const readOnly = context.readOnly.has(section);
  const online = useOnline();
  const standing = shownState({ dirty: dirty > 0, conflict: isInConflict, readOnly, online, status });
  const { attach, hasLostFocus, machine } = form;
  const isAtOnce = save === "change";
  // Text that is being typed is saved when the user leaves its box; all else is about to be saved.
  const state = isAtOnce && standing === "dirty" ? (waitsForUser ? "clean" : "saving") : standing;
  const isUnderWay = state === "saving" || state === "checking";
  const undo = useUndo(form, isAtOnce);
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
  const [isDiscarded, discarded] = useDiscarded(standing);
  const discard = () => {
    pressed();
    form.discard();
    discarded();
  };

  return (
    <Section
      {...props}
      ref={attach}
      as="form"
      title={text[section].title}
      description={text[section].description}
      state={state}
      open={isAtOnce && isUnderWay ? false : undefined}
      busy={isUnderWay}
      onSubmit={submit}
      foot={
        <SectionFoot
          state={state}
          status={status}
          unsaved={text.state.unsaved(dirty)}
          saved={undo.isUndone ? text.state.undone : text.state.saved}
          clean={isDiscarded ? text.state.discarded : undefined}
          offline={isAtOnce ? text.state.savedOnceOnline : text.state.offline}
          atOnce={isAtOnce}
          undo={undo.action}
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

/** Whether all that is dirty is text that the user is still typing. */
function waits({ dirty, typing, held }: FormState): boolean {
  return [...dirty].every((name) => name === typing || held.has(name));
}
