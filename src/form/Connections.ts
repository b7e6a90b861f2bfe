import type { AccountEvent } from "../account/AccountEvent";
import type { SavePreferencesOptions } from "../saving/savePreferences";
import type { FieldName } from "../settings/fields";
import type { SectionId } from "../settings/sections";

/** The forms' connection to the server, as one user. */
export interface Connection extends SavePreferencesOptions {
  site: string;
  /** The site and the user (`ownerOf`). */
  owner: string;
  /** Whether it is known which user `owner` is. Without the client's `userId`, that takes an answer of the server. */
  isUserKnown: () => boolean;
  /** Returns a value that changes with each new access token. */
  session: () => unknown;
  /** Sections that the token may not change. */
  readOnly: ReadonlySet<SectionId>;
  /** Tells the host of what was saved outside the preference forms. */
  onEvent: (event: AccountEvent) => void;
  /** Fields that the host has locked or hidden. */
  locked?: ReadonlySet<FieldName> | undefined;
}

/**
 * The newest owner of each site, of all providers: a host may give each user a provider and unsaved changes of their
 * own.
 */
const newestOwners = new Map<string, string>();

/** The connections of the providers on the page. The last one of each site stays: "Save all" works without a page. */
export class Connections {
  readonly #mounted = new Set<Connection>();
  /** The newest connection of each site. */
  readonly #last = new Map<string, Connection>();

  /** Adds the connection of a provider. Returns the function that removes it with the provider. */
  add(connection: Connection): () => void {
    const { site } = connection;
    this.#mounted.add(connection);
    this.#last.set(site, connection);
    newestOwners.set(site, connection.owner);
    return () => {
      this.#mounted.delete(connection);
      const other = [...this.#mounted].reverse().find((each) => each.site === site);
      if (other) this.#last.set(site, other);
    };
  }

  /** Returns the connection of an owner; undefined if no provider speaks for it any more. */
  of(owner: string): Connection | undefined {
    return this.#all().find((connection) => connection.owner === owner);
  }

  /** Whether a provider speaks for this owner, or none has connected yet. */
  serves(owner: string): boolean {
    return this.#last.size === 0 || this.of(owner) !== undefined;
  }

  /**
   * Returns the connection to tell of a save that has ended: the owner's present one, or the one that sent it, after
   * its provider has gone; undefined if another user is on the page by now, whom the save does not concern.
   */
  toTell(sent: Connection): Connection | undefined {
    const { owner, site } = sent;
    const present = [...this.#mounted].reverse().find((connection) => connection.owner === owner);
    return present ?? (newestOwners.get(site) === owner ? sent : undefined);
  }

  /** Returns the current sessions, one for each provider. */
  sessions(): unknown[] {
    return this.#all().map(({ session }) => session());
  }

  #all(): Connection[] {
    const mounted = [...this.#mounted].reverse();
    const isMounted = (site: string) => mounted.some((connection) => connection.site === site);
    return [...mounted, ...[...this.#last.values()].filter(({ site }) => !isMounted(site))];
  }
}
