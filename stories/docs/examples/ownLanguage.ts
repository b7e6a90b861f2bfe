import type { LoadMessages, Messages } from "../../../src/index";

/** In a host this is a file of its own with every text in Swedish, such as `import("./sv-SE")`. */
async function swedish(): Promise<Messages> {
  const { messages: english } = await import("../../../src/messages/en-US");
  return {
    ...english,
    actions: { ...english.actions, save: "Spara", discard: "Ignorera" },
    state: {
      ...english.state,
      edited: "Ändrad",
      saved: "Sparat",
      unsaved: (count) => (count === 1 ? "1 osparad ändring" : `${count} osparade ändringar`),
    },
    profile: { ...english.profile, title: "Profil", description: "Det som andra ser när du delar filer med dem." },
  };
}

export const languages: Readonly<Record<string, LoadMessages>> = { "sv-SE": swedish };
