import { render } from "vitest-browser-react";
import { expect } from "vitest";
import { PasskeysSection, type SettingsProviderProps } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { text } from "../../../stories/worlds/pageWords";
import { wordsOf } from "../../../stories/worlds/plays";
import { world, type WorldOptions } from "../../../stories/worlds/world";

export const laptop = { id: "DG/l+Gg=", name: "Laptop", created_at: "2026-03-03T12:00:00Z" };
export const phone = { id: "AQID", name: "Phone", created_at: "2026-04-04T12:00:00Z", used_at: "2026-05-05T12:00:00Z" };
export const key = { id: "BAUG", name: "Key", created_at: "2026-06-06T12:00:00Z" };

/** Shows the section. Returns its server, and functions to press its buttons and to look at it. */
export async function show(
  options: WorldOptions = {},
  props: Partial<SettingsProviderProps> & { tokenScopes?: string[] } = {},
) {
  const cloudreve = world(options);
  const screen = await render(
    <Host cloudreve={cloudreve} {...props}>
      <PasskeysSection />
    </Host>,
  );
  const { container } = screen;
  const button = (name: string) => screen.getByRole("button", { name, exact: true });
  return {
    cloudreve,
    screen,
    container,
    button,
    press: (name: string) => button(name).click(),
    dialog: screen.getByRole("dialog"),
    rows: () => [...container.querySelectorAll(".cr-row-label bdi")].map(wordsOf),
    says: (words: string) => expect.poll(() => wordsOf(container.querySelector(".cr-foot [role=status]"))).toBe(words),
    alerts: (words: string) =>
      expect.poll(() => wordsOf(document.querySelector(".cr-dialog [role=alert]"))).toBe(words),
    dialogGoes: () => expect.poll(() => document.querySelector("[role=dialog]")).toBeNull(),
    /** The calls other than reads that the server has had. */
    calls: () =>
      cloudreve.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
  };
}

export const words = text.passkeys;
