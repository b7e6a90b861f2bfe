/** Keeps one line where the words are not known yet: a no-break space. */
export const noWords = "\u00a0";
