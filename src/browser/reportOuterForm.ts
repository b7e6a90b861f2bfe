import { isDevelopment } from "./isDevelopment";
import { tellDeveloper } from "./tellDeveloper";

const reported = new WeakSet<Element>();

/** Tells the host's developer, in development and once, of a form of the host's around a section's form. */
export function reportOuterForm(element: HTMLElement | null): void {
  if (!isDevelopment) return;
  const outer = element?.matches("form") && element.parentElement?.closest("form");
  if (!outer || reported.has(outer)) return;
  reported.add(outer);
  tellDeveloper(
    "error",
    `the section <form${nameOf(element)}> stands inside another <form${nameOf(outer)}>, and HTML allows no form in a form. Render <AccountSettings> or the section outside of yours.`,
    outer,
  );
}

function nameOf({ id }: Element): string {
  return id && ` id="${id}"`;
}
