import { describe, expect, test } from "vitest";
import { davAddress } from "../../../src/sections/webdav/davAddress";
import { changedInput, holdsInput } from "../../../src/sections/webdav/davInput";
import { systemOf } from "../../../src/sections/webdav/systems";

const phone = { name: "Phone", uri: "cloudreve://my", readonly: false, proxy: false, disable_sys_files: false };

describe("the body that changes an account", () => {
  test("has all of it", () => {
    expect(changedInput(phone, { ...phone, name: "Old phone" }, phone)).toEqual({ ...phone, name: "Old phone" });
  });

  test("has what another device has saved meanwhile, unless it was changed here, too", () => {
    const typed = { ...phone, name: "Old phone", readonly: true };
    const now = { ...phone, name: "New phone", uri: "cloudreve://my/Backup", disable_sys_files: true };
    expect(changedInput(phone, typed, now)).toEqual({ ...now, name: "Old phone", readonly: true });
  });
});

test("an account holds what was sent, but for a proxy that the group may not have", () => {
  expect(holdsInput(phone, phone, true)).toBe(true);
  expect(holdsInput(phone, { ...phone, name: "Old phone" }, true)).toBe(false);
  expect(holdsInput(phone, { ...phone, readonly: true }, true)).toBe(false);
  expect(holdsInput(phone, { ...phone, proxy: true }, true)).toBe(false);
  expect(holdsInput(phone, { ...phone, proxy: true }, false)).toBe(true);
});

test.each([
  ["https://cloud.example/api/v4", "https://cloud.example/dav"],
  ["https://example.com/cloud/api/v4", "https://example.com/cloud/dav"],
  ["http://localhost:5212/api/v4", "http://localhost:5212/dav"],
  ["https://proxy.example", "https://proxy.example/dav"],
])("the site with the API at %s has WebDAV at %s", (api, address) => {
  expect(davAddress(api)).toBe(address);
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36", "windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15", "macos"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101", "linux"],
  ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36", "android"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15", "ios"],
  ["", "windows"],
])("%j is %s", (words, system) => {
  expect(systemOf(words)).toBe(system);
});
