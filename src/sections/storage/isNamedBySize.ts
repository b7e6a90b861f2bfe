/** Whether the name of a storage pack is its size, as "100GB" is where the page writes "100 GB". */
export const isNamedBySize = (name: string, size: string): boolean => compact(name) === compact(size);

const compact = (text: string) => text.replace(/\s/gu, "").toLowerCase();
