import { isDevelopment } from "./isDevelopment";

const reported = new WeakSet<Element>();

/** Tells the host's developer, in development and once, of a form of the host's around a section's form. */
export function reportOuterForm(element: HTMLElement | null): void {
  const outer = element?.matches("form") && element.parentElement?.closest("form");
  if (!outer || !isDevelopment() || reported.has(outer)) return;
  reported.add(outer);
  // eslint-disable-next-line no-console -- for the host's developer
  console.error(
    `cloudreve-settings-ui: the section <form${element.id && ` id="${element.id}"`}> stands inside another <form${outer.id && ` id="${outer.id}"`}>. HTML allows no form in a form: browsers drop the inner one from a server's HTML, and Save may submit the outer one. End your form before <AccountSettings> or the section, or render these outside of it; a form of your own among the sections is { id, title, element } in \`sections\`.`,
    outer,
  );
}
