import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { capabilitiesOf, isOverridden } from "../../src/account/capabilities";
import { userSchema } from "../../src/api/schemas/user";
import { groupRights } from "../../src/settings/groupRights";

vi.mock("react", () => ({}));

const inGroup = (permission: string) => userSchema.parse({ id: "BOUR", group: { id: "B", permission } });

test("nothing is known before the answers", () => {
  expect(capabilitiesOf({})).toEqual({ edition: undefined, passkeys: undefined, rights: undefined });
});

test("the rights are those of the group, and single ones the host's", () => {
  const { rights } = capabilitiesOf({ user: inGroup("hAg=") }, { rights: { webDav: true, share: false } });
  expect(groupRights.filter((right) => rights?.[right])).toEqual(["shareDownload", "webDav"]);
});

test("a host that names all rights is not contradicted, and need not wait", () => {
  const all = Object.fromEntries(groupRights.map((right) => [right, true]));
  expect(isOverridden("rights", { rights: all })).toBe(true);
  expect(capabilitiesOf({}, { rights: all }).rights).toEqual(all);
  expect(isOverridden("rights", { rights: { share: true } })).toBe(false);
  expect(capabilitiesOf({}, { rights: { share: true } }).rights).toBeUndefined();
});

test("false and community are overrides, too", () => {
  expect(isOverridden("passkeys", { passkeys: false })).toBe(true);
  expect(isOverridden("edition", { edition: "community" })).toBe(true);
  expect(isOverridden("passkeys")).toBe(false);
});

test("sections ask nothing but the capabilities: not the bits, the edition or the site's switch", () => {
  const root = new URL("../../src/", import.meta.url).pathname;
  const asked = ["sections", "hooks", "provider"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) =>
        /hasRight|hasBit|\.permission\b|\.authn\b|setting\.edition/.test(
          readFileSync(join(root, folder, name), "utf8"),
        ),
      )
      .map((name) => `${folder}/${name}`),
  );
  expect(asked).toEqual([]);
});
