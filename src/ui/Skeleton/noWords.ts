/** Stands for words that are not known yet: a no-break space, which has the height of one line. */
export const noWords = "\u00a0";
