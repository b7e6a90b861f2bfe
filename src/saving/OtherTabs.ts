import { openChannel, type Channel } from "../browser/apis";

const keyPrepared = "key of ";

/**
 * Tells a site's other tabs over a BroadcastChannel that the account may have changed, and that a two-factor key was
 * prepared. Messages contain no values and no key.
 */
export class OtherTabs {
  readonly #name: string;
  #channel: Channel | undefined;
  readonly #onKeyPrepared = new Set<(userId: string) => void>();

  /** Takes the site's absolute URL, the same in all tabs (`siteOf`). */
  constructor(site: string) {
    this.#name = `cloudreve-settings ${site}`;
  }

  /** Calls `onTold` after each save in another tab. Returns the function that unsubscribes. */
  listen(onTold: () => void): () => void {
    const channel = openChannel(this.#name, (message) => {
      if (typeof message !== "string" || !message.startsWith(keyPrepared)) onTold();
      else for (const listener of this.#onKeyPrepared) listener(message.slice(keyPrepared.length));
    });
    if (!channel) return () => undefined;
    this.#channel = channel;
    return () => {
      if (this.#channel === channel) this.#channel = undefined;
      channel.close();
    };
  }

  /** Tells the other tabs to read the account again. They keep their edits. */
  tell(): void {
    this.#post("saved");
  }

  /** Tells the other tabs that the server has prepared a two-factor key for this user (`user.id`, or "" if unknown). */
  tellOfKey(userId: string): void {
    this.#post(keyPrepared + userId);
  }

  /** Calls `listener` after another tab had a key prepared. Returns the function that unsubscribes. */
  onKeyPrepared(listener: (userId: string) => void): () => void {
    this.#onKeyPrepared.add(listener);
    return () => this.#onKeyPrepared.delete(listener);
  }

  #post(message: string): void {
    // A save may end after the provider has unmounted.
    const channel = this.#channel ?? openChannel(this.#name);
    channel?.tell(message);
    if (channel !== this.#channel) channel?.close();
  }
}
