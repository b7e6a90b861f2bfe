import { describe, expect, test } from "vitest";
import { deviceOf } from "../../../src/browser/deviceOf";
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

const webkit = "AppleWebKit/605.1.15";
test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36", false, "windows"],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`, false, "macos"],
  // An iPad.
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit}`, true, "ios"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101", false, "linux"],
  ["Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36", false, "linux"],
  ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36", true, "android"],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${webkit}`, true, "ios"],
  ["", false, "windows"],
])("%j, several fingers %s, is %s", (userAgent, isMultiTouch, system) => {
  expect(systemOf(deviceOf(userAgent, isMultiTouch).system)).toBe(system);
});
