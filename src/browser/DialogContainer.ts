type Place = Element | ShadowRoot;

/** The element for dialogs: itself, its ref, or a function that returns it. `null` stands for the default. */
export type DialogContainer = Place | { readonly current: Place | null } | (() => Place | null);
