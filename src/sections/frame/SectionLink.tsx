import { useContext, type MouseEvent, type ReactNode } from "react";
import { isPlainClick } from "../../browser/isPlainClick";
import { tellHost } from "../../browser/tellHost";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { SectionId } from "../../settings/sections";
import { sectionAddress } from "../../ui/Page/sectionAddress";
import { usePageAddress } from "../../ui/Page/usePageAddress";
import { GoToSection } from "./GoToSection";

/**
 * A link to another section: on the page around it, or else shown by the host (`onReveal`). Plain text if neither has
 * the section.
 */
export function SectionLink({ section, children }: { section: SectionId; children: ReactNode }) {
  const page = useContext(GoToSection);
  const { canReveal, callbacks } = useSettingsContext();
  const { address, readAddress } = usePageAddress();
  const isHere = page?.has(section) === true;
  if (!isHere && !canReveal) return children;

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (isHere) page.go(section);
    else tellHost(callbacks.current.onReveal, section);
  };
  const href = page?.hrefOf(section) ?? sectionAddress(address, page?.elementIdOf(section) ?? `cr-${section}`);
  return (
    <a className="cr-link" href={href} onPointerDown={readAddress} onFocus={readAddress} onClick={follow}>
      {children}
    </a>
  );
}
