import type { LoadMessages, Messages } from "../../../src/index";

/** In a host this is a file of its own, and every text is in German: only then is it worth a language. */
async function german(): Promise<Messages> {
  const { messages: english } = await import("../../../src/messages/en-US");
  return {
    ...english,
    actions: { ...english.actions, save: "Speichern", discard: "Verwerfen" },
    state: {
      ...english.state,
      edited: "Geändert",
      saved: "Gespeichert",
      unsaved: (count) => (count === 1 ? "1 Änderung" : `${count} Änderungen`),
    },
    profile: { ...english.profile, title: "Profil", description: "Was andere sehen, mit denen du teilst." },
  };
}

export const languages: Readonly<Record<string, LoadMessages>> = { "de-DE": german };
