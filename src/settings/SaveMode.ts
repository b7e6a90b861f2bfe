/**
 * When preferences are saved: when the user presses Save (`press`), or each `change` at once. Then switches, choices
 * and lists are saved when they change, texts when the user leaves their box or presses Enter, and each save can be
 * undone.
 */
export type SaveMode = "press" | "change";
