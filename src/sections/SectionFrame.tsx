import type { ReactNode, SyntheticEvent } from "react";
import { useMessages } from "../hooks/useMessages";
import { useOnline } from "../hooks/useOnline";
import { useSectionSnapshot, type AnySectionForm } from "../hooks/useSectionForm";
import { useSettingsContext } from "../hooks/SettingsContext";
import type { PreferenceSection } from "../settings/Field";
import { Section } from "../ui/Section/Section";
import { ReadOnlyBanner } from "./ReadOnlyBanner";
import type { SectionProps } from "./SectionBoundary";
import { SectionFoot } from "./SectionFoot";
import { sectionState } from "./sectionState";
import { useFootFocus } from "./useFootFocus";

interface SectionFrameProps extends SectionProps {
  section: PreferenceSection;
  form: AnySectionForm;
  children: ReactNode;
}

/** A section's form with its heading and its foot: where it stands, Save and Discard. */
export function SectionFrame({ section, form, children, ...props }: SectionFrameProps) {
  const text = useMessages();
  const { attach } = form;
  const { dirty, conflicts, save } = useSectionSnapshot(form);
  const readOnly = useSettingsContext().readOnly.has(section);
  const online = useOnline();
  const state = sectionState({ dirty: dirty.size > 0, conflict: conflicts.size > 0, readOnly, online, save });
  const pressed = useFootFocus(dirty.size > 0, form);

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
          save={save}
          unsaved={text.state.unsaved(dirty.size)}
          saved={text.state.saved}
          readOnly={readOnly}
          onSave={pressed}
          onDiscard={discard}
        />
      }
    >
      {readOnly && <ReadOnlyBanner />}
      {children}
    </Section>
  );
}
