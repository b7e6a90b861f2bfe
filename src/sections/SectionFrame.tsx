import { useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { useMessages } from "../hooks/useMessages";
import { useSectionSnapshot, type AnySectionForm } from "../hooks/useSectionForm";
import type { SectionSnapshot } from "../settings/SectionStore";
import type { PreferenceSection } from "../settings/Field";
import { Section } from "../ui/Section/Section";
import type { SectionState } from "../ui/Section/SectionState";
import { SectionFoot } from "./SectionFoot";
import type { SectionProps } from "./SectionBoundary";

interface SectionFrameProps extends SectionProps {
  section: PreferenceSection;
  form: AnySectionForm;
  children: ReactNode;
}

/** A section's form with its heading and its foot: where it stands, Save and Discard. */
export function SectionFrame({ section, form, children, ...props }: SectionFrameProps) {
  const text = useMessages();
  const { attach } = form;
  const snapshot = useSectionSnapshot(form);
  const state = sectionState(snapshot);
  const pressed = useRef(false);

  // Save and Discard go with the last dirty field: the focus that was on them goes back to where the person worked.
  useLayoutEffect(() => {
    if (snapshot.dirty.size > 0 || !pressed.current) return;
    pressed.current = false;
    if (form.hasLostFocus()) form.focusLastEdit();
  }, [snapshot, form]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.save();
  };

  return (
    <Section
      {...props}
      ref={attach}
      as="form"
      title={text[section].title}
      description={text[section].description}
      state={state}
      busy={state === "saving"}
      onSubmit={submit}
      foot={
        <SectionFoot
          snapshot={snapshot}
          state={state}
          onSave={() => {
            pressed.current = true;
          }}
          onDiscard={() => {
            pressed.current = true;
            form.discard();
          }}
        />
      }
    >
      {children}
    </Section>
  );
}

function sectionState({ dirty, conflicts, save }: SectionSnapshot): SectionState {
  if (save.kind === "saving") return "saving";
  if (conflicts.size > 0) return "conflict";
  if (dirty.size > 0) return save.kind === "failed" || save.kind === "invalid" ? "failed" : "dirty";
  // A save that failed and left nothing dirty was saved all the same: the truth was read again and says so.
  return save.kind === "saved" || save.kind === "failed" ? "saved" : "clean";
}
