import { useEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useAccount, useCapabilities, type CapabilityOverrides } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { readsOf } from "../../stories/worlds/plays";
import { themes, world } from "../../stories/worlds/world";

function Answers({ onAnswers }: { onAnswers: (answers: object) => void }) {
  const read = useAccount(["user", "site", "davAccounts"]);
  const answers = read.status === "ready" ? read.answers : undefined;
  useEffect(() => {
    if (answers) onAnswers(answers);
  });
  if (read.status !== "ready") return null;
  return <p>{read.account.user.nickname}</p>;
}

test("a host gets the answers as the server sent them, with what the library does not use, but no WebDAV password", async () => {
  const dav = {
    id: "dav1",
    name: "Phone",
    uri: "cloudreve://my",
    password: "secret-of-the-phone",
    created_at: "2026-01-01T00:00:00Z",
    readonly: false,
    proxy: false,
    disable_sys_files: false,
  };
  const cloudreve = world({ account: { dav_accounts: [dav], group: { id: "B", name: "Pro", permission: "CA==" } } });
  let answers: object | undefined;
  const page = await render(
    <Host cloudreve={cloudreve}>
      <Answers onAnswers={(next) => (answers = next)} />
    </Host>,
  );
  await expect.element(page.getByText("Ada Lovelace")).toBeVisible();
  // The library does not use `status`; it parses the themes.
  expect(answers).toMatchObject({ user: { status: "active" }, site: { themes } });
  expect(JSON.stringify(answers)).not.toContain(dav.password);
});

function Edition({ names }: { names?: Parameters<typeof useCapabilities>[0] }) {
  const { edition, passkeys, rights, scopes } = useCapabilities(names);
  return <p>{JSON.stringify({ edition, passkeys, share: rights?.share, scopes })}</p>;
}

test.each<[CapabilityOverrides | undefined, object, number]>([
  [undefined, { edition: "pro", passkeys: true, share: true }, 1],
  [{ edition: "community", rights: { share: false } }, { edition: "community", passkeys: true, share: false }, 0],
])("capabilities are found in the answers, unless the host knows them (%o)", async (capabilities, expected, reads) => {
  const cloudreve = world({ edition: "pro" });
  const page = await render(
    <Host cloudreve={cloudreve} capabilities={capabilities} scopes={["UserInfo.Read"]}>
      <Edition />
    </Host>,
  );
  await expect.element(page.getByText(JSON.stringify({ ...expected, scopes: ["UserInfo.Read"] }))).toBeVisible();
  expect(readsOf(cloudreve, "/user/setting")).toBe(reads);
});

test("capabilities that are not asked for are not read", async () => {
  const cloudreve = world();
  const page = await render(
    <Host cloudreve={cloudreve}>
      <Edition names={["passkeys"]} />
    </Host>,
  );
  await expect.element(page.getByText(JSON.stringify({ passkeys: true }))).toBeVisible();
  expect(readsOf(cloudreve, "/user/setting")).toBe(0);
});
