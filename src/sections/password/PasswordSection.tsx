import { useRef } from "react";
import { isFocusLost } from "../../hooks/formFocus";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import type { Messages } from "../../messages/Messages";
import { Section } from "../../ui/Section/Section";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { PasswordForm } from "./PasswordForm";

/** Changes the password; explains itself to an account that has none. */
export function PasswordSection(props: SectionProps) {
  const readOnly = useSettingsContext().readOnly.has("password");
  return (
    <SectionBoundary section="password" skeleton={readOnly ? readOnlySkeleton : skeleton} banner={false} {...props}>
      {({ setting }) => (setting.passwordless ? <Passwordless {...props} /> : <Password {...props} />)}
    </SectionBoundary>
  );
}

const skeleton = (text?: Messages) => (
  <>
    <SkeletonRow kind="control" why={null} {...text?.password.current_password} />
    <SkeletonRow kind="control" {...text?.password.new_password} />
    <SkeletonRow kind="control" why={null} {...text?.password.confirm_new_password} />
  </>
);

/** Not in words yet: an account without a password is told something else. */
const readOnlySkeleton = (text?: Messages) => (
  <Empty
    icon="lock"
    title={<Skeleton of="label">{text?.password.readOnly.title ?? noWords}</Skeleton>}
    text={<Skeleton of="description">{text?.password.readOnly.text ?? noWords}</Skeleton>}
  />
);

function Password(props: SectionProps) {
  const text = useMessages();
  const readOnly = useSettingsContext().readOnly.has("password");
  // A refusal tells it: the form goes, and Save, which had the focus, with it.
  const hadForm = useRef(false);
  const section = useRef<HTMLElement>(null);
  useBrowserLayoutEffect(() => {
    if (readOnly && hadForm.current && isFocusLost(section.current)) section.current?.focus();
    hadForm.current = !readOnly;
  }, [readOnly]);

  if (!readOnly) return <PasswordForm {...props} />;
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
