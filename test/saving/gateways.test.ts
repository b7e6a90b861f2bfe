import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ownerOf } from "../../src/account/accountKeys";
import { cachedAccount, fetchResource } from "../../src/account/accountCache";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { asksForSignIn } from "../../src/api/failures";
import { UnsavedForms } from "../../src/form/UnsavedForms";
import { messages } from "../../src/messages/en-US";
import { errorReason } from "../../src/messages/errorText";
import { SaveAlone, type AlonePatch, type AloneRequest } from "../../src/saving/SaveAlone";
import type { CallRequest, SendRequest } from "../../src/saving/SaveRequest";
import { callMutation, runSave, saveMutation } from "../../src/saving/saveMutation";
import type { SaveStatus } from "../../src/saving/SaveStatus";
import type { PreferenceSectionId } from "../../src/settings/preference";
import { sectionOrder, type SectionId } from "../../src/settings/sections";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import type { Fault } from "../../src/testing/Fault";
import { namesOf, specNamed } from "../specs/specNamed";

vi.mock("react", () => ({}));
beforeEach(() => void vi.stubGlobal("navigator", { onLine: true }));

const { errors } = messages;
const html = (status: number): Fault => ({ kind: "html", status });
const json = (status: number, body: object): Fault => ({
  status,
  body: JSON.stringify(body),
  contentType: "application/json",
});

interface Gateway {
  fault: Fault;
  reason: string;
  /** Whether the user has to sign in. */
  signIn?: true;
  /** Only a page shows where it comes from, so it is read back. */
  isPage?: true;
}

/** Answers from before the server: the PATCH cannot have reached it, or a page in its place says that it has not. */
const refusals: Record<string, Gateway> = {
  "401 with a page": { fault: html(401), reason: errors.signInRequired, signIn: true },
  "401 in words of its own": {
    fault: json(401, { error: "unauthorized" }),
    reason: errors.signInRequired,
    signIn: true,
  },
  "403 with a page": { fault: html(403), reason: errors.stoppedOnTheWay(403) },
  "403 in words of its own": {
    fault: json(403, { message: "Forbidden" }),
    reason: errors.stoppedOnTheWay(403),
  },
  "403 in an envelope like the server's": {
    fault: json(403, { code: 1020, msg: "Access denied" }),
    reason: errors.applicationSays("Access denied", 1020),
  },
  "400 with a page": { fault: html(400), reason: errors.stoppedOnTheWay(400) },
  "404 with a page": { fault: html(404), reason: errors.stoppedOnTheWay(404) },
  "405 with a page": { fault: html(405), reason: errors.stoppedOnTheWay(405) },
  "413 with a page": { fault: html(413), reason: errors.stoppedOnTheWay(413) },
  "421 without anything": { fault: { status: 421 }, reason: errors.stoppedOnTheWay(421) },
  "426 without anything": { fault: { status: 426 }, reason: errors.stoppedOnTheWay(426) },
  "451 with a page": { fault: html(451), reason: errors.stoppedOnTheWay(451) },
  "501 of a proxy without PATCH": { fault: html(501), reason: errors.stoppedOnTheWay(501) },
  "521 of Cloudflare": { fault: html(521), reason: errors.stoppedOnTheWay(521) },
  "429 with a page": { fault: html(429), reason: errors.http(429) },
  "429 in an envelope like the server's": {
    fault: json(429, { code: 429, msg: "Slow down" }),
    reason: errors.http(429),
  },
  "a redirect to another origin": { fault: { kind: "redirect" }, reason: errors.signInInFront, signIn: true },
  "a redirect to a sign-in page of the site": {
    fault: { kind: "redirect", to: "/login" },
    reason: errors.signInInFront,
    signIn: true,
  },
  "a sign-in page with 200": {
    fault: { kind: "html", page: "signIn" },
    isPage: true,
    reason: errors.signInInFront,
    signIn: true,
  },
  "511 of a network with a sign-in": { fault: html(511), reason: errors.signInInFront, signIn: true, isPage: true },
  "a captcha with 200": { fault: { kind: "html", page: "robotCheck" }, reason: errors.robotCheck, isPage: true },
  "a challenge of Cloudflare": {
    fault: { kind: "html", status: 403, headers: { "cf-mitigated": "challenge" } },
    reason: errors.robotCheck,
    isPage: true,
  },
  "a challenge of Cloudflare in busy times": {
    fault: { kind: "html", status: 503, headers: { "cf-mitigated": "challenge" } },
    reason: errors.robotCheck,
    isPage: true,
  },
  "a captcha of AWS": {
    fault: { kind: "html", status: 405, headers: { "x-amzn-waf-action": "captcha" } },
    reason: errors.robotCheck,
    isPage: true,
  },
};

/** Answers that may come from after the server. */
const losses: Record<string, Gateway> = {
  "a service worker's offline page": { fault: { kind: "html", page: "offline" }, reason: errors.pageInstead },
  "502 with a page": { fault: html(502), reason: errors.http(502) },
  "503 with a page": { fault: html(503), reason: errors.http(503) },
  "504 with a page": { fault: html(504), reason: errors.http(504) },
  "408 with a page": { fault: html(408), reason: errors.http(408) },
  "520 of Cloudflare": { fault: html(520), reason: errors.http(520) },
  "an empty 500": { fault: { status: 500 }, reason: errors.http(500) },
};

type Alone = (AlonePatch | CallRequest) & Pick<AloneRequest, "isDone">;

const phone = { name: "Phone", uri: "cloudreve://my", readonly: false, proxy: false, disable_sys_files: false };

/** Enough of one for the server, which looks at its first bytes. */
const png = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], { type: "image/png" });

const passkey = { id: "+/A=", name: "Laptop", created_at: "2026-01-01T00:00:00Z" };

const grant = { client_id: "app", client_name: "Notes", client_logo: "", scopes: [], last_used_at: null };

const alone: Partial<Record<SectionId, () => Alone>> = {
  avatar: () => ({
    run: (client, options) => client.setAvatar(png, options),
    changes: ["user"],
    scope: "UserInfo.Write",
    isDone: ({ user }) => (user ? user.avatar === "file" : undefined),
  }),
  webDav: () => ({
    run: (client, options) => client.updateDavAccount("NoFG", { ...phone, name: "Old phone" }, options),
    changes: ["davAccounts"],
    scope: "DavAccount.Write",
    isDone: ({ davAccounts }) => davAccounts?.some(({ name }) => name === "Old phone"),
  }),
  password: () => ({
    patch: () => ({ current_password: "first-pass-1", new_password: "second-pass-2" }),
    isDone: () => undefined,
  }),
  passkeys: () => ({
    run: (client, options) => client.removePasskey(passkey.id, options),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    isDone: ({ setting }) => (setting ? setting.passkeys.length === 0 : undefined),
  }),
  linkedIdentities: () => ({
    run: (client, options) => client.unlinkIdentity(1, options),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    isDone: ({ setting }) => (setting ? setting.open_id?.length === 0 : undefined),
  }),
  connectedApps: () => ({
    run: (client, options) => client.revokeGrant(grant.client_id, options),
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    isDone: ({ setting }) => (setting ? setting.oauth_grants.length === 0 : undefined),
  }),
  membership: () => ({
    patch: () => ({ group_expires: true }),
    isDone: ({ setting }) => (setting ? setting.group_expires === null : undefined),
  }),
  finance: () => ({
    run: (client, options) => client.redeemGiftCode("gift", options),
    changes: ["setting"],
    scope: "Finance.Write",
    isDone: ({ setting }) => (setting ? setting.credit === 50 : undefined),
  }),
};

/** A page with one section that has a change to save, and its server. */
async function openSection(section: SectionId) {
  const cloudreve = createEmbeddedCloudreve({
    edition: "pro",
    accounts: [
      {
        email: "ada@example.com",
        group_expires: "2099-01-01T00:00:00Z",
        group: { id: "BOUR", name: "Pro", permission: "CA==" },
        dav_accounts: [{ ...phone, id: "NoFG", created_at: "2026-11-24T12:00:00Z", password: "0".repeat(32) }],
        passkeys: [passkey],
        oauth_grants: [grant],
        open_id: [{ provider: 1, linked_at: "2026-01-01T00:00:00Z" }],
      },
    ],
    giftCodes: [{ code: "gift", name: "Points", qyt: 50 }],
  });
  const { access_token } = cloudreve.signIn();
  const renew = vi.fn();
  const client = createCloudreveClient({
    baseUrl: "http://cloudreve.test/api/v4",
    fetch: cloudreve.fetch,
    getAccessToken: ({ force }) => {
      if (force) renew();
      return access_token;
    },
  });
  const queryClient = new QueryClient();
  for (const resource of ["user", "setting", "site"] as const)
    await fetchResource(queryClient, client, resource, { retry: false });
  const owner = ownerOf(client);
  const options = {
    queryClient,
    client,
    owner,
    otherTabs: { tell: () => undefined },
    learnScope: () => undefined,
    onSuccess: () => undefined,
  };
  const asked = vi.fn<() => void>();
  const onError = (error: unknown) => {
    if (asksForSignIn(error)) asked();
  };
  const send = (request: SendRequest) =>
    "run" in request
      ? runSave(queryClient, callMutation({ ...options, onError }), request)
      : runSave(queryClient, saveMutation({ ...options, onError }), request);

  const writes = () => cloudreve.requests.filter(({ method }) => method !== "GET").length;
  const kept = { renew, asked, cloudreve, writes };
  const makeAlone = alone[section] ?? (() => twoFactor(cloudreve));
  if (!isPreference(section)) {
    if (section === "twoFactor") await client.prepareTwoFactor();
    const form = new SaveAlone();
    const request = makeAlone();
    cloudreve.clearRequests();
    return {
      ...kept,
      save: async (): Promise<SaveStatus> => {
        await form.send(send, request);
        return form.getSnapshot();
      },
      /** Whether what was typed is still there to be sent. */
      isKept: () => true,
    };
  }
  const unsaved = new UnsavedForms();
  unsaved.connect({
    site: "cloudreve.test",
    owner,
    isUserKnown: () => true,
    session: client.owner.getSession,
    send,
    readOnly: new Set(),
    onSaved: () => undefined,
    onEvent: () => undefined,
  });
  const form = unsaved.formOf(section, owner, cachedAccount(queryClient, client));
  for (const name of namesOf(section)) {
    const { inputOf, change } = specNamed(name);
    form.edit(name, inputOf(change[1]));
  }
  const edits = form.count();
  cloudreve.clearRequests();
  return {
    ...kept,
    save: async (): Promise<SaveStatus> => {
      await unsaved.saveAll();
      return form.getSnapshot().status;
    },
    isKept: () => edits > 0 && form.count() === edits,
  };
}

const twoFactor = (cloudreve: ReturnType<typeof createEmbeddedCloudreve>): Alone => ({
  patch: () => ({ two_fa_enabled: true, two_fa_code: cloudreve.preparedTotp() }),
  isDone: ({ setting }) => setting?.two_fa_enabled,
});

const isPreference = (section: SectionId): section is PreferenceSectionId =>
  namesOf(section as PreferenceSectionId).length > 0;
const reasonOf = (status: SaveStatus) =>
  status.kind === "failed" || status.kind === "unknown" ? errorReason(messages, status.error) : "no reason";

// Nothing is saved in these.
const unsavable: readonly SectionId[] = ["storage", "device", "securityOverview", "sessions", "signInActivity"];

describe.each(sectionOrder.filter((section) => !unsavable.includes(section)))("in the section %s,", (section) => {
  test.each(Object.entries(refusals))(
    "%s is a refusal: it is not sent twice, not in doubt, and can be saved again",
    async (_, { fault, reason, signIn }) => {
      const page = await openSection(section);
      // Whatever is in front of the server answers reads in the same way.
      const recover = page.cloudreve.fail({}, fault);
      const status = await page.save();
      expect([status.kind, reasonOf(status)]).toEqual(["failed", reason]);
      expect(page.writes()).toBe(1);
      expect(page.renew).not.toHaveBeenCalled();
      expect(page.asked).toHaveBeenCalledTimes(signIn ? 1 : 0);
      expect(page.isKept()).toBe(true);

      recover();
      expect((await page.save()).kind).toBe("saved");
      expect(page.writes()).toBe(2);
    },
  );

  test.each(Object.entries(refusals).filter(([, { isPage }]) => !isPage))(
    "nothing is read back after %s",
    async (_, { fault }) => {
      const page = await openSection(section);
      page.cloudreve.fail({ times: 1 }, fault);
      expect((await page.save()).kind).toBe("failed");
      expect(page.cloudreve.requests).toHaveLength(1);
      expect(page.writes()).toBe(1);
    },
  );

  test.each(Object.entries(losses))("%s leaves it in doubt until it is read back", async (_, { fault, reason }) => {
    const page = await openSection(section);
    const recover = page.cloudreve.fail({}, fault);
    const status = await page.save();
    expect([status.kind, reasonOf(status)]).toEqual(["unknown", reason]);
    expect(page.writes()).toBe(1);
    recover();
    expect((await page.save()).kind).toBe("saved");
  });
});
