import { expect, test } from "vitest";
import { appName } from "../../../src/sections/connected-apps/appName";
import { scopeSentences } from "../../../src/sections/connected-apps/scopeSentences";
import { text } from "../../../stories/worlds/pageWords";

const words = text.connectedApps;
const { read, write, identity, offline, other, otherRead, otherWrite } = words.scopes;

test.each([
  ["application:oauth.desktop", words.names["oauth.desktop"], false],
  ["application:setting.iOSApp", words.names["setting.iOSApp"], false],
  ["application:oauth.android", words.keyed("oauth.android"), false],
  ["application:toString", words.keyed("toString"), false],
  ["Notes: the app", "Notes: the app", true],
  ["http://notes.example", "http://notes.example", true],
  ["<b>Notes</b>", "<b>Notes</b>", true],
  ["", words.unnamed, false],
  ["\u200b ", words.unnamed, false],
])("an app called %j is shown as %j", (client_name, name, isOwn) =>
  expect(appName(words, { client_name })).toEqual({ name, isOwn }),
);

test.each<[string[], string[]]>([
  [[], []],
  [["openid", "profile", "email"], [identity]],
  [["openid", "profile", "UserInfo.Write"], [write.UserInfo]],
  [["Files.Read"], [read.Files]],
  [["Files.Read", "Files.Write"], [write.Files]],
  [["Files.Write", "Files.Read"], [write.Files]],
  [
    ["offline_access", "Shares.Read", "Files.Write", "openid"],
    [identity, write.Files, read.Shares, offline],
  ],
  [["Notes.Read", "Notes.Write", "Notes.Read"], [otherWrite("Notes")]],
  [
    ["Notes.Read", "constructor.Read"],
    [otherRead("Notes"), otherRead("constructor")],
  ],
  [["anything", "anything"], [other("anything")]],
])("the scopes %j are told as %j", (scopes, sentences) =>
  expect(scopeSentences(words.scopes, scopes)).toEqual(sentences),
);
