/** Tells a site's other tabs over a BroadcastChannel that the account may have changed. Messages contain no values. */
export class OtherTabs {
  readonly #site: string;
  #channel: BroadcastChannel | undefined;

  /** Takes the site's absolute URL, the same in all tabs (`siteOf`). */
  constructor(site: string) {
    this.#site = site;
  }

  /** Calls `onTold` after each save in another tab. Returns the function that unsubscribes. */
  listen(onTold: () => void): () => void {
    const channel = open(this.#site);
    if (!channel) return () => undefined;
    channel.onmessage = onTold;
    this.#channel = channel;
    return () => {
      if (this.#channel === channel) this.#channel = undefined;
      channel.close();
    };
  }

  /** Tells the other tabs to read the account again. They keep their edits. */
  tell(): void {
    // A save may end after the provider has unmounted.
    const channel = this.#channel ?? open(this.#site);
    channel?.postMessage("saved");
    if (channel !== this.#channel) channel?.close();
  }
}

function open(site: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`cloudreve-settings ${site}`);
}
