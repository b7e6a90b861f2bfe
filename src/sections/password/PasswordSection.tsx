import { useRef } from "react";
import { isFocusLost } from "../../browser/focus";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { Section } from "../../ui/Section/Section";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { PasswordForm, type PasswordSectionProps } from "./PasswordForm";

/** A button that opens the form that changes the password, or an explanation if the account has none. */
export function PasswordSection({ defaultOpen, ...props }: PasswordSectionProps) {
  return (
    <SectionBoundary
      section="password"
      skeleton={<PasswordSkeleton isOpen={defaultOpen === true} />}
      banner={false}
      {...props}
    >
      {({ setting }) =>
        setting.passwordless ? <Passwordless {...props} /> : <Password defaultOpen={defaultOpen} {...props} />
      }
    </SectionBoundary>
  );
}

function PasswordSkeleton({ isOpen }: { isOpen: boolean }) {
  const { messages, readOnly } = useSettingsContext();
  const text = messages?.password;
  if (readOnly.has("password"))
    // A skeleton instead of text: an account without a password will get a different text.
    return (
      <Empty
        icon="lock"
        title={<Skeleton of="label">{text?.readOnly.title ?? noWords}</Skeleton>}
        text={<Skeleton of="description">{text?.readOnly.text ?? noWords}</Skeleton>}
      />
    );
  const button = <SkeletonRow kind="button" label={text?.row} why={null} words={[text?.change]} />;
  if (!isOpen) return button;
  return (
    <>
      {button}
      <SkeletonRow kind="control" why={null} {...text?.current_password} />
      <SkeletonRow kind="control" {...text?.new_password} />
      <SkeletonRow kind="control" why={null} {...text?.confirm_new_password} />
    </>
  );
}

function Password({ defaultOpen, ...props }: PasswordSectionProps) {
  const text = useMessages();
  const readOnly = useSettingsContext().readOnly.has("password");
  // A refused save can make the section read-only. The form disappears with Save, which had the focus.
  const hadForm = useRef(false);
  const section = useRef<HTMLElement>(null);
  useBrowserLayoutEffect(() => {
    if (readOnly && hadForm.current && isFocusLost(section.current)) section.current?.focus();
    hadForm.current = !readOnly;
  }, [readOnly]);

  if (!readOnly) return <PasswordForm defaultOpen={defaultOpen} {...props} />;
  return (
    <Section
      {...props}
      ref={section}
      as="section"
      title={text.password.title}
      description={text.password.description}
      state="readonly"
      foot={<Foot />}
    >
      <Empty icon="lock" title={text.password.readOnly.title} text={text.password.readOnly.text} />
    </Section>
  );
}

function Passwordless(props: SectionProps) {
  const { title, passwordless } = useMessages().password;
  return (
    <Section {...props} as="section" title={title} state="clean" foot={<Foot />}>
      <Empty title={passwordless.title} text={passwordless.text} />
    </Section>
  );
}
