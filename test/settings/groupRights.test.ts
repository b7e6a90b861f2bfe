import { expect, test } from "vitest";
import { groupRights, hasRight } from "../../src/settings/groupRights";

const inGroup = (permission: string) => ({ group: { id: "BOUR", name: "User", permission, trash_retention: 0 } });
type Grouped = Parameters<typeof hasRight>[0];
const rightsOf = (user: Grouped) => groupRights.filter((right) => hasRight(user, right));

test("the default group may share, and download what is shared (recorded)", () => {
  expect(rightsOf(inGroup("hAg="))).toEqual(["share", "shareDownload"]);
});

test("an administrator may do all but what the site has not turned on (recorded)", () => {
  expect(rightsOf(inGroup("/RoB"))).toEqual([
    "share",
    "shareDownload",
    "webDav",
    "webDavProxy",
    "archiveDownload",
    "archiveTask",
    "remoteDownload",
    "advancedDelete",
    "administrator",
  ]);
});

test.each([
  ["a right of the third byte", "AAAC", "uniqueDirectLinks"],
  ["WebDAV", "CA==", "webDav"],
  ["its proxy", "QA==", "webDavProxy"],
] as const)("%s is told by its bit", (_, permission, right) => {
  expect(hasRight(inGroup(permission), right)).toBe(true);
  expect(rightsOf(inGroup(permission))).toEqual([right]);
});

test("without a group, or one of an older server, there are none", () => {
  expect(rightsOf({ group: null })).toEqual([]);
  expect(rightsOf({ group: undefined })).toEqual([]);
  expect(rightsOf(inGroup(""))).toEqual([]);
});
