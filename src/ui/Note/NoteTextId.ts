import { createContext } from "react";

/**
 * Id that a settings row passes to the text of the note in it: the text describes the row's control, the buttons do
 * not.
 */
export const NoteTextId = createContext<string | undefined>(undefined);
