import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { codes } from "../../src/api/codes";
import { messages as arAR } from "../../src/messages/ar-AR";
import { messages as enUS } from "../../src/messages/en-US";
import { errorReason } from "../../src/messages/errorText";
import { issueText } from "../../src/messages/issueText";
import { messages as zhCN } from "../../src/messages/zh-CN";

vi.mock("react", () => ({}));

interface Exchange {
  request?: { path: string };
  response?: { body?: unknown };
}

const folder = new URL("../contract/fixtures/", import.meta.url);
const own = ["/user/setting", "/user/setting/2fa", "/user/me", "/site/config/basic", "/site/config/login"];

/** The codes that a real server has answered to the calls of this library. */
const recorded = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const { exchanges } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { exchanges?: Exchange[] };
    return (exchanges ?? []).filter(({ request }) => request && own.includes(request.path));
  })
  .map(({ response }) => (response?.body as { code?: number } | undefined)?.code)
  .filter((code) => code !== undefined && code !== 0) as number[];

// From the server's source (pkg/serializer/error.go): refusals of its middleware and of the handlers of these calls.
const fromSource = [403, 404, 40007, 40019, 40020, 50002, 50004, 50006];
const all = [...new Set([...Object.values(codes), ...recorded, ...fromSource])].filter((code) => code !== 0);

const refusal = (code: number, msg: string) => new CloudreveError("application", { status: 200, code, msg });
const languages = { enUS, zhCN, arAR };

test("the recordings have codes", () => expect(recorded.length).toBeGreaterThan(5));

describe.each(Object.entries(languages))("in %s,", (_, messages) => {
  test.each(all)("%d has a text, with which the server's English is not needed", (code) => {
    const reason = errorReason(messages, refusal(code, "Some English"));
    expect(reason).not.toContain("Some English");
    expect(reason).toBe(errorReason(messages, refusal(code, "")));
    expect(reason).toMatch(/[.。]$/);
    for (const other of Object.values(languages))
      if (other !== messages) expect(errorReason(other, refusal(code, ""))).not.toBe(reason);
  });

  test("an unknown code keeps the server's own words, and without any has its number", () => {
    expect(errorReason(messages, refusal(47_123, "Something new"))).toContain("Something new");
    expect(errorReason(messages, refusal(47_123, ""))).toContain("47123");
  });

  test("the server's words at a field are quoted in a sentence of the language", () => {
    const text = issueText(messages, "Color is odd <b>");
    expect(text).toBe(messages.issues.serverSays("Color is odd <b>"));
    expect(text).toContain("Color is odd <b>");
  });
});
