import type { ReactNode } from "react";

/** Props of `List`. */
export interface ListProps {
  /** Accessible name, where the section's title does not say what is listed. */
  label?: string | undefined;
  /** ListRows. */
  children?: ReactNode;
}

/** A list of things that the account has, such as passkeys, inside a Section's card. */
export function List({ label, children }: ListProps) {
  return (
    // Safari's VoiceOver takes a list without bullets for none, unless it has the role (webkit.org/b/170179).
    <ul className="cr-list" role="list" aria-label={label}>
      {children}
    </ul>
  );
}
