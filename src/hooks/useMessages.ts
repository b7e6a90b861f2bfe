import type { Messages } from "../messages/Messages";
import { useSettingsContext } from "./SettingsContext";

/** Returns the texts in the provider's language. Throws until they have loaded; `SectionBoundary` waits for that. */
export function useMessages(): Messages {
  const { messages } = useSettingsContext();
  if (!messages) throw new Error("cloudreve-settings-ui: the texts have not loaded.");
  return messages;
}
