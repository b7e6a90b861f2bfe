import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountAvatar, AccountName, ProfileSection, SettingsProvider, StorageMeter } from "../../src/index";
import { initialsOf } from "../../src/text/initialsOf";
import { clientOf } from "../../stories/worlds/clientOf";
import { Host } from "../../stories/worlds/Host";
import { inEnglish, text } from "../../stories/worlds/pageWords";
import { readsOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";

const { bytes } = inEnglish;

async function show(cloudreve = world({ account: { nick: "Ada Lovelace", used: 0, total: 1024 ** 3 } })) {
  const queryClient = new QueryClient();
  const screen = await render(
    <Host cloudreve={cloudreve} queryClient={queryClient}>
      <header style={{ display: "flex" }}>
        <AccountAvatar label="Account" />
        <AccountName className="name" />
      </header>
      <StorageMeter />
      <ProfileSection />
    </Host>,
  );
  const nameOf = () => screen.container.querySelector(".name")?.textContent;
  return { cloudreve, screen, queryClient, nameOf };
}

test("the parts share the page's reads, and follow a save", async () => {
  const { cloudreve, screen, nameOf } = await show();
  await expect.poll(nameOf).toBe("Ada Lovelace");
  await expect.element(screen.getByRole("img", { name: "Account" })).toHaveTextContent("AL");
  await expect.element(screen.getByText(text.storage.usage(bytes(0), bytes(1024 ** 3)))).toBeVisible();
  const nick = screen.getByRole("textbox", { name: text.profile.nick.label });
  await expect.element(nick).toBeVisible();
  // One confirms the owner of the token, one reads.
  expect(readsOf(cloudreve, "/user/me")).toBeLessThanOrEqual(2);
  expect(readsOf(cloudreve, "/user/capacity")).toBe(1);

  await nick.fill("Grace Hopper");
  await screen.getByRole("button", { name: text.actions.save }).click();
  await expect.poll(nameOf).toBe("Grace Hopper");
  await expect.element(screen.getByRole("img", { name: "Account" })).toHaveTextContent("GH");
});

test("an account without a name and with a stand-in for its address goes by its id, also in the picture", async () => {
  const cloudreve = world({ account: { nick: "", email: "f0@openid.unmanaged" } });
  const { screen, nameOf } = await show(cloudreve);
  const { id } = cloudreve.account();
  await expect.poll(nameOf).toBe(id);
  await expect.element(screen.getByRole("img", { name: "Account" })).toHaveTextContent(initialsOf(id));
});

test("what cannot be read is an icon, no name, and a message with Try again", async () => {
  const cloudreve = world();
  const undo = cloudreve.fail({ path: /user\/(me|capacity)/ }, { status: 500 });
  const { screen, nameOf } = await show(cloudreve);
  const again = screen.getByRole("button", { name: text.actions.tryAgain }).first();
  await expect.element(again).toBeVisible();
  await expect.poll(nameOf).toBe("");
  expect(screen.container.querySelector(".cr-avatar .cr-icon")).not.toBeNull();
  undo();
  await again.click();
  await expect.element(screen.getByRole("meter").first()).toBeVisible();
});

test("a part takes the room of its content in a host's header", async () => {
  const { screen, nameOf } = await show();
  await expect.poll(nameOf).toBe("Ada Lovelace");
  const [avatar, name] = [...screen.container.querySelectorAll("header > .cr-root")].map((part) =>
    part.getBoundingClientRect(),
  );
  expect(avatar?.width).toBeCloseTo(36, 0);
  expect(name?.width).toBeGreaterThan(60);
});

test("a picture that failed without the network is asked for again once it is back", async () => {
  const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
  let isOnline = false;
  const client = {
    ...clientOf(world({ account: { nick: "Ada Lovelace", avatar: "file" } })),
    avatarUrl: (_id: string, version = 0) => `${isOnline ? dot : "data:image/gif;base64,"}#${version}`,
  };
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AccountAvatar label="Account" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const avatar = screen.getByRole("img", { name: "Account" });
  await expect.element(avatar).toHaveTextContent("AL");
  isOnline = true;
  dispatchEvent(new Event("online"));
  await expect.poll(() => avatar.element().querySelector("img")?.naturalWidth).toBe(1);
});
