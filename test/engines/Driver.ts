/** What the walk needs of an engine: as little as all of them can do. */
export interface Driver {
  readonly version: string;
  /** One more window of the same profile. */
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

export interface Tab {
  /** Makes its window the active one: as for a person, only there the focus shows and keys arrive. */
  toFront: () => Promise<void>;
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page. Only its text and JSON go there: it may use nothing from around it. */
  evaluate: <Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args) => Promise<Result>;
  /** Real key events, one after another: names such as `Enter` and `Control+a`, or single characters. */
  press: (...keys: readonly string[]) => Promise<void>;
  /** A real click at a point of what is seen. */
  click: (x: number, y: number) => Promise<void>;
  close: () => Promise<void>;
}

/** How large a tab's window is. */
export const viewport = { width: 1280, height: 900 };
