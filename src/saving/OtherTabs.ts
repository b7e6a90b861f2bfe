/** The other tabs of a site, told by a BroadcastChannel that something may have changed on the server. No message holds a value. */
export class OtherTabs {
  readonly #site: string;
  #channel: BroadcastChannel | undefined;

  /** Takes the site as all of its tabs name it (`siteOf`). */
  constructor(site: string) {
    this.#site = site;
  }

  /** Calls `onTold` after each save of another tab. Returns the function that ends that. */
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

  /** Tells the other tabs to read again. They keep edits. */
  tell(): void {
    // A save may end after its page has gone.
    const channel = this.#channel ?? open(this.#site);
    channel?.postMessage("saved");
    if (channel !== this.#channel) channel?.close();
  }
}

function open(site: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`cloudreve-settings ${site}`);
}
