import type { Messages } from "../messages/Messages";
import { useSettingsContext } from "./SettingsContext";

/** The texts in the provider's language. Only below a component that has waited for them (`SectionBoundary`). */
export function useMessages(): Messages {
  const { messages } = useSettingsContext();
  if (!messages) throw new Error("cloudreve-settings-ui: texts are used before their language has loaded.");
  return messages;
}
