import type { EmbeddedAccount, AccountState } from "./AccountState";
import { createAccount } from "./createAccount";
import type { GiftCode } from "./giftCodes";
import type { Latency } from "./latency";
import type { Edition, SiteOptions } from "./site";
import { TokenStore } from "./tokens";

/** The state of one embedded server, all of it in memory. */
export class CloudreveState {
  readonly edition: Edition;
  readonly passkeys: boolean;
  readonly site: SiteOptions;
  readonly now: () => number;
  readonly tokens: TokenStore;
  readonly accounts: AccountState[] = [];
  readonly giftCodes: GiftCode[];
  latency: Latency;
  /** Number of WebDAV accounts that were made, for their ids. */
  davAccountsMade = 0;

  /** Two-factor keys prepared for enabling, by account id. `at` is in milliseconds, here and below. */
  readonly preparedKeys = new Map<string, { secret: string; at: number }>();
  /** Challenges of passkey registrations, by account id. */
  readonly challenges = new Map<string, { challenge: string; at: number }>();
  /** Identities that are being linked, by session id. */
  readonly linkings = new Map<string, { accountId: string; provider: number; at: number }>();
  /** Sign-ins that wait for a two-factor code, by session id. */
  readonly secondFactors = new Map<string, { accountId: string; at: number }>();
  /** Profile pictures, by account id. */
  readonly pictures = new Map<string, { bytes: Uint8Array; type: string }>();

  constructor(options: {
    edition: Edition;
    passkeys: boolean;
    site: SiteOptions;
    now: () => number;
    latency: Latency;
    giftCodes: readonly GiftCode[];
  }) {
    this.edition = options.edition;
    this.passkeys = options.passkeys;
    this.site = options.site;
    this.now = options.now;
    this.latency = options.latency;
    this.giftCodes = structuredClone([...options.giftCodes]);
    this.tokens = new TokenStore(options.now);
  }

  addAccount(options: EmbeddedAccount): AccountState {
    const account = createAccount(options, this.accounts.length, this.now());
    this.accounts.push(account);
    return account;
  }

  findById(id: string): AccountState | undefined {
    return this.accounts.find((account) => account.id === id);
  }

  findByEmail(email: string): AccountState | undefined {
    return this.accounts.find((account) => account.email.toLowerCase() === email.toLowerCase());
  }

  findGiftCode(code: string): GiftCode | undefined {
    return this.giftCodes.find((each) => each.code === code);
  }
}
