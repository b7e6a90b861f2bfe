import { useContext, useMemo, type ReactNode, type RefObject } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { faultTexts } from "../../messages/faultTexts";
import { isSectionId } from "../../settings/sections";
import { Button } from "../../ui/Button/Button";
import { Empty } from "../../ui/Empty/Empty";
import { Foot } from "../../ui/Foot/Foot";
import { PartsContext } from "../../ui/Parts/usePart";
import { Section } from "../../ui/Section/Section";
import { SettingsRoot } from "./SettingsRoot";

interface FaultProps extends PlainFaultProps {
  section: string | undefined;
  title: string | undefined;
}

/** A message in the place of a part that has thrown, with "Try again". In English while no language has loaded. */
export function Fault({ section, title, id, place, onTryAgain }: FaultProps) {
  const { messages } = useSettingsContext();
  const own = isSectionId(section) ? messages?.[section].title : title;
  return (
    <SettingsRoot>
      <WithoutSlots>
        <Section ref={place} id={id} title={own ?? messages?.page.title} state="broken" foot={<Foot />}>
          <Empty
            tone="danger"
            icon="alert"
            title={messages?.state.broken ?? faultTexts.title}
            text={title === undefined ? messages?.state.brokenWhy : undefined}
            action={<Button onClick={onTryAgain}>{messages?.actions.tryAgain ?? faultTexts.tryAgain}</Button>}
          />
        </Section>
      </WithoutSlots>
    </SettingsRoot>
  );
}

/** Renders its children with the library's own parts: the host's may be those that have thrown. */
function WithoutSlots({ children }: { children: ReactNode }) {
  const { classNames } = useContext(PartsContext);
  return (
    <PartsContext.Provider value={useMemo(() => ({ slots: {}, classNames }), [classNames])}>
      {children}
    </PartsContext.Provider>
  );
}

interface PlainFaultProps {
  id: string | undefined;
  place: RefObject<HTMLElement | null>;
  onTryAgain: () => void;
}

/** The same message without texts of the messages and without other parts: one of these has thrown, too. */
export function PlainFault({ id, place, onTryAgain }: PlainFaultProps) {
  return (
    <section ref={place} id={id} lang="en" dir="ltr" data-state="broken">
      <p role="alert">{faultTexts.title}</p>
      <button type="button" onClick={onTryAgain}>
        {faultTexts.tryAgain}
      </button>
    </section>
  );
}
