import { openChannel, type Channel } from "../browser/apis";

/** Tells a site's other tabs over a BroadcastChannel that the account may have changed. Messages contain no values. */
export class OtherTabs {
  readonly #name: string;
  #channel: Channel | undefined;

  /** Takes the site's absolute URL, the same in all tabs (`siteOf`). */
  constructor(site: string) {
    this.#name = `cloudreve-settings ${site}`;
  }

  /** Calls `onTold` after each save in another tab. Returns the function that unsubscribes. */
  listen(onTold: () => void): () => void {
    const channel = openChannel(this.#name, onTold);
    if (!channel) return () => undefined;
    this.#channel = channel;
    return () => {
      if (this.#channel === channel) this.#channel = undefined;
      channel.close();
    };
  }

  /** Tells the other tabs to read the account again. They keep their edits. */
  tell(): void {
    // A save may end after the provider has unmounted.
    const channel = this.#channel ?? openChannel(this.#name);
    channel?.tell();
    if (channel !== this.#channel) channel?.close();
  }
}
