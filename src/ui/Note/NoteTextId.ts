import { createContext } from "react";

/** The id that a row gives to the words of the note in it, so that they describe its control without the buttons. */
export const NoteTextId = createContext<string | undefined>(undefined);
