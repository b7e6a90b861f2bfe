import type { AccountState } from "./AccountState";
import { CloudreveState } from "./CloudreveState";
import type { EmbeddedCloudreve, EmbeddedOptions } from "./EmbeddedCloudreve";
import { serve } from "./serve";
import { defaultSite } from "./site";
import { totpCode } from "./totp";

/**
 * Creates a Cloudreve server in memory, for tests and demos. By default it is a community site with one new account.
 * Returns its `fetch`, and methods to look at its state and to change it.
 */
export function createEmbeddedCloudreve(options: EmbeddedOptions = {}): EmbeddedCloudreve {
  const state = new CloudreveState({
    edition: options.edition ?? "community",
    passkeys: options.passkeys ?? true,
    site: { ...defaultSite, ...options.site },
    now: options.now ?? (() => Date.now()),
    latency: options.latency ?? 0,
    giftCodes: options.giftCodes ?? [],
  });
  for (const account of options.accounts ?? [{ email: "ada@example.com" }]) state.addAccount(account);

  const find = (email?: string): AccountState => {
    const account = email === undefined ? state.accounts[0] : state.findByEmail(email);
    if (!account)
      throw new Error(`The embedded Cloudreve has no account ${email ?? "at all"}. Pass it in \`accounts\`.`);
    return account;
  };
  const { fetch, requests, faults } = serve(state);

  return {
    fetch,
    requests,
    clearRequests: () => void requests.splice(0),
    fail: (target, fault) => faults.add(target, fault),
    signIn(email, { scopes, clientId } = {}) {
      const account = find(email);
      const client = scopes && (clientId ?? account.oauth_grants[0]?.client_id);
      return state.tokens.issue({ accountId: account.id, scopes, clientId: client, password: account.password });
    },
    account: (email) => structuredClone(find(email)),
    change: (email, patch) => void Object.assign(find(email), structuredClone(patch)),
    totp(email) {
      const { two_fa_secret } = find(email);
      if (two_fa_secret === "") throw new Error("Two-factor sign-in is off: there is no code. Set `two_fa_secret`.");
      return totpCode(two_fa_secret, state.now());
    },
    preparedTotp(email) {
      const prepared = state.preparedKeys.get(find(email).id);
      if (!prepared) throw new Error("No two-factor key was prepared. Call `GET /user/setting/2fa` first.");
      return totpCode(prepared.secret, state.now());
    },
    expireTokens: (email) => state.tokens.expireAccess(find(email).id),
    setLatency(latency) {
      state.latency = latency;
    },
  };
}
