/** Returns whether a text is a time, in ISO 8601, that was ever set: Go's zero time, of the year 1, is none. */
export const isTime = (iso: string): boolean => Date.parse(iso) > -62e12;
