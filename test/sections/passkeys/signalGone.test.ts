import { afterEach, expect, test, vi } from "vitest";
import { credentialId } from "../../../src/sections/passkeys/credentialId";
import { hostsAbove, signalGone } from "../../../src/sections/passkeys/signalGone";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["localhost", ["localhost"]],
  ["example.com", ["example.com"]],
  ["cloud.example.com", ["cloud.example.com", "example.com"]],
  ["a.b.example.com", ["a.b.example.com", "b.example.com", "example.com"]],
])("a passkey seen on %s may have been made for %j", (host, hosts) => expect(hostsAbove(host)).toEqual(hosts));

test("the server's base64 is the browser's base64url", () =>
  expect(credentialId("DG/l+GjNeaMR6aupWzp9m60yo+ivnNGS0bAHM2OVuUg=")).toBe(
    "DG_l-GjNeaMR6aupWzp9m60yo-ivnNGS0bAHM2OVuUg",
  ));

test("the browser is told of the passkey under each of them", () => {
  const signalUnknownCredential = vi.fn(() => Promise.resolve());
  vi.stubGlobal(
    "PublicKeyCredential",
    Object.assign(() => undefined, { signalUnknownCredential }),
  );
  vi.stubGlobal("location", { hostname: "cloud.example.com" });
  signalGone("DG_l");
  expect(signalUnknownCredential.mock.calls).toEqual([
    [{ rpId: "cloud.example.com", credentialId: "DG_l" }],
    [{ rpId: "example.com", credentialId: "DG_l" }],
  ]);
});

test.each([
  ["no passkeys", undefined],
  ["no signals", Object.assign(() => undefined, {})],
  [
    "a refusal",
    Object.assign(() => undefined, {
      signalUnknownCredential: () => Promise.reject(new DOMException("not your host", "SecurityError")),
    }),
  ],
])("a browser with %s is no trouble", async (_, api) => {
  vi.stubGlobal("PublicKeyCredential", api);
  vi.stubGlobal("location", { hostname: "cloud.example.com" });
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  signalGone("DG_l", "cloud.example.com");
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
