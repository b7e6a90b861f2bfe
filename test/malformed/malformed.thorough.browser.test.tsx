import "./withoutTracing";
import "./withoutStacks";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AccountSettings } from "../../src/index";
import { forAll, ran } from "./forAll";
import { goodAnswers } from "./goodAnswers";
import { MalformedAnswer, malformedAnswer } from "./MalformedAnswer";
import { MembershipOnPage } from "./memberships";
import { SavingPassword } from "./passwords";
import { pageCase, readCase } from "./reads";
import { SavingSection } from "./saves";
import { Stage } from "./Stage";
import { trouble } from "./Trouble";
import { TwoFactorOnPage } from "./twoFactor";
import { uncaught, watchUncaught } from "./uncaught";
import { endpointOf, server } from "./world";

// Each test has hundreds of cases. A case that waits in vain gives up by itself (`until`); all together take longer.
vi.setConfig({ testTimeout: 60_000 });

/** The number of answers. */
const answers = Number(import.meta.env["VITE_MALFORMED_ANSWERS"] ?? 10_000);
/** The share of them that one test tries, of 10,000. */
const share = (of10000: number) => Math.round((of10000 * answers) / 10_000);

// 10,000 in all; more for quick cases.
const reads = [
  ["user", "profile", 400],
  ["user", "preferences", 400],
  ["user", "theme", 300],
  ["user", "membership", 800],
  ["setting", "profile", 400],
  ["setting", "preferences", 400],
  ["setting", "versionRetention", 400],
  ["setting", "password", 700],
  ["setting", "twoFactor", 1_000],
  ["setting", "twoFactor", 900],
  ["setting", "passkeys", 400],
  ["login", "passkeys", 100],
  ["setting", "connectedApps", 400],
  ["setting", "membership", 1_000],
  ["setting", "linkedIdentities", 200],
  ["login", "linkedIdentities", 100],
  ["setting", "signInActivity", 200],
  ["site", "theme", 400],
  ["user", "storage", 300],
  ["capacity", "storage", 300],
  ["user", "webDav", 200],
  ["davAccounts", "webDav", 400],
] as const;
const resources = ["user", "setting", "site", "capacity", "davAccounts"] as const;
let stage: Stage;

beforeAll(watchUncaught);
beforeEach(async () => {
  server.recover();
  stage = await Stage.open(server);
  // Code that is loaded on demand is loaded now.
  stage.mount(<AccountSettings layout="page" />);
  await stage.settled();
});
describe("a malformed answer to a read", () => {
  it.each(reads)(
    "of the %s leaves %s with what was answered or a message, and is gone once the server has recovered",
    async (resource, id, times) => {
      await forAll(share(times), malformedAnswer(goodAnswers[endpointOf[resource]]), (answer) =>
        readCase(stage, id, resource, answer),
      );
    },
  );

  it.each(resources)(
    "of the %s leaves the page with the readable data or one message for all sections",
    async (resource) => {
      await forAll(share(36), malformedAnswer(goodAnswers[endpointOf[resource]]), (answer) =>
        pageCase(stage, [resource], answer),
      );
    },
  );

  it("of everything leaves the page with one message", async () => {
    const any = resources.flatMap((resource) => goodAnswers[endpointOf[resource]]);
    await forAll(share(60), malformedAnswer(any), (answer) => pageCase(stage, resources, answer));
  });
});

describe("a malformed answer to a save", () => {
  it.each(["profile", "preferences", "theme", "versionRetention"] as const)(
    "of %s is never taken for success if it is none",
    async (id) => {
      const section = new SavingSection(stage, id);
      await forAll(share(325), fc.tuple(trouble, fc.nat({ max: 5 })), ([what, field]) => section.run(what, field));
    },
  );

  it("of a password is never taken for success if it is none", async () => {
    const section = new SavingPassword(stage);
    await forAll(share(200), trouble, (what) => section.run(what));
  });

  it("of the end of a membership is never taken for success if it is none", async () => {
    const section = new MembershipOnPage(stage);
    await forAll(share(160), trouble, (what) => section.run(what));
  });
});

describe("a malformed answer in the two-factor dialog", () => {
  it("to the code is never taken for success if it is none", async () => {
    const section = new TwoFactorOnPage(stage);
    await forAll(share(200), trouble, (what) => section.confirm(what));
  });

  it("instead of a key shows a message and no key", async () => {
    const section = new TwoFactorOnPage(stage);
    await forAll(share(300), malformedAnswer(goodAnswers["GET /user/setting/2fa"]), (answer) =>
      section.prepare(answer),
    );
  });

  it.each(["user", "site"] as const)(
    "instead of the %s, which is only a label there, does not interfere",
    async (resource) => {
      const section = new TwoFactorOnPage(stage);
      await forAll(share(100), malformedAnswer(goodAnswers[endpointOf[resource]]), (answer) =>
        section.label(resource, answer),
      );
    },
  );
});

it("there were that many answers or more", () => {
  // Each test rounds its share.
  expect(ran.count).toBeGreaterThan(answers - 20);
});

describe("failures of the past no longer happen:", () => {
  const answer = (page: string) => new MalformedAnswer({ page, status: 200 }, []);
  beforeEach(() => void (uncaught.length = 0));

  it("a refusal that begins like one of our own issues crashed the page", async () => {
    const section = new SavingSection(stage, "profile");
    await section.run({ answer: answer("refusal in words of ours"), after: false, readsToo: false }, 0);
  });

  it("a refusal in invisible characters left a field marked invalid without a text", async () => {
    const section = new SavingSection(stage, "profile");
    await section.run({ answer: answer("msg blank"), after: false, readsToo: false }, 0);
  });

  it("a key too long for a QR code crashed the page", async () => {
    const long = new MalformedAnswer(
      {
        good: 0,
        edits: [{ do: "replace", at: 1, value: "key too long for a QR code" }],
        text: [],
        encoding: "utf-8",
        status: 200,
      },
      goodAnswers["GET /user/setting/2fa"],
    );
    await new TwoFactorOnPage(stage).prepare(long);
  });

  it("a server error while turning two-factor authentication off was not reported", async () => {
    const section = new TwoFactorOnPage(stage);
    const trouble = { answer: answer("server's own error"), after: false, readsToo: false };
    // Its first run turns it on, its second one off.
    await section.confirm(trouble);
    await section.confirm(trouble);
  });

  it("a membership was reported as not canceled although the outcome was unknown", async () => {
    await new MembershipOnPage(stage).run({ answer: answer("proxy page"), after: true, readsToo: true });
  });
});
