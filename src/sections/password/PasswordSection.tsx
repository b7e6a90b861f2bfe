import { useMessages } from "../../hooks/useMessages";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { Section } from "../../ui/Section/Section";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { PasswordForm } from "./PasswordForm";

/** Changes the password; explains itself to an account that has none. */
export function PasswordSection(props: SectionProps) {
  return (
    <SectionBoundary section="password" skeleton={["control", "control", "control"]} {...props}>
      {({ setting }) => (setting.passwordless ? <Passwordless {...props} /> : <PasswordForm {...props} />)}
    </SectionBoundary>
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
