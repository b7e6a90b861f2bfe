/** Drives a browser engine. Has only the functions that the walk needs and that all engines can provide. */
export interface Driver {
  readonly version: string;
  /** Opens another window of the same browser profile. */
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

export interface Tab {
  /** Makes the tab's window the active one: only there does the focus show and do keys arrive, as for a real user. */
  toFront: () => Promise<void>;
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page. It is sent as text with JSON arguments, so it may use nothing from around it. */
  evaluate: <Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args) => Promise<Result>;
  /** Sends real key events one after another: names such as `Enter` and `Control+a`, or single characters. */
  press: (...keys: readonly string[]) => Promise<void>;
  /** Sends a real click at a point of the viewport, in CSS pixels. */
  click: (x: number, y: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Size of each tab's window, in CSS pixels. */
export const viewport = { width: 1280, height: 900 };
