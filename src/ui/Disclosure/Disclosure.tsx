import { useId, useState, type ReactNode } from "react";
import { Button } from "../Button/Button";
import { SettingsRow } from "../SettingsRow/SettingsRow";

export interface DisclosureProps {
  /** The name of the folded content. */
  label: string;
  /** A line about the content. */
  why: string;
  /** The button's text and its accessible name, which names what is folded. */
  show: { text: string; name: string };
  hide: { text: string; name: string };
  /** Renders what is folded: only while it is open. */
  children: () => ReactNode;
}

/** A row whose button shows what belongs to it, below. Closed at first, so that nothing of it is read before. */
export function Disclosure({ label, why, show, hide, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const contentId = useId();
  const { text, name } = isOpen ? hide : show;
  return (
    <>
      <SettingsRow layout="inline" group label={label} why={why}>
        {() => (
          <Button
            aria-label={name}
            aria-expanded={isOpen}
            aria-controls={isOpen ? contentId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text}
          </Button>
        )}
      </SettingsRow>
      {isOpen && (
        <div id={contentId} className="cr-rows">
          {children()}
        </div>
      )}
    </>
  );
}
