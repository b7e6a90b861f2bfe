import { QueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings, WebDavSection, type FolderSlotProps } from "../../../src/index";
import type { DavAccountState, EmbeddedAccount, EmbeddedCloudreve } from "../../../src/testing/index";
import { Host } from "../../../stories/worlds/Host";
import { inEnglish, text } from "../../../stories/worlds/pageWords";
import { comeBack, holdAnswers } from "../../../stories/worlds/plays";
import { ada, world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";

const { webDav } = text;
const { connecting, form, removing } = webDav;

// Bits 3 (WebDAV) and 6 (its proxy).
const withWebDav = { ...ada.group, permission: "CA==" };
const withProxy = { ...ada.group, permission: "SA==" };

const dav = (name: string, more: Partial<DavAccountState> = {}): DavAccountState => ({
  id: `D${name}`,
  created_at: "2026-11-28T12:00:00Z",
  name,
  uri: "cloudreve://my",
  password: `secret${name}`.padEnd(32, "0"),
  readonly: false,
  proxy: false,
  disable_sys_files: false,
  ...more,
});

interface Opened {
  cloudreve: EmbeddedCloudreve;
  queryClient: QueryClient;
}

async function open(
  account: Partial<EmbeddedAccount> = {},
  { children = <WebDavSection />, ...props }: { children?: ReactNode } & Partial<Parameters<typeof Host>[0]> = {},
): Promise<Opened> {
  const cloudreve = world({ account: { group: withWebDav, ...account } });
  const queryClient = new QueryClient();
  await render(
    <Host cloudreve={cloudreve} queryClient={queryClient} {...props}>
      {children}
    </Host>,
  );
  return { cloudreve, queryClient };
}

const section = () => page.getByRole("region", { name: webDav.title });
const dialog = () => page.getByRole("dialog");
const button = (name: string) => page.getByRole("button", { name, exact: true });
// Also behind a dialog, which hides the section from screen readers.
const foot = () => document.querySelector(".cr-section .cr-foot [role='status']")?.textContent;
const names = () => [...document.querySelectorAll(".cr-list-row .cr-row-label bdi")].map((each) => each.textContent);
const changes = ({ requests }: EmbeddedCloudreve) =>
  requests.filter(({ method, path }) => method !== "GET" && path.startsWith("/devices"));
const reads = ({ requests }: EmbeddedCloudreve) =>
  requests.filter(({ method, path }) => method === "GET" && path.startsWith("/devices"));
const containing = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const focused = () => document.activeElement;

/** Everything that the page keeps or shows, as text. */
function kept({ queryClient }: Opened): string {
  const cached = queryClient
    .getQueryCache()
    .getAll()
    .map(({ state }) => state);
  const mutations = queryClient
    .getMutationCache()
    .getAll()
    .map(({ state }) => state);
  return (
    JSON.stringify([cached, mutations, Object.entries(localStorage), Object.entries(sessionStorage), location.href]) +
    document.documentElement.outerHTML
  );
}

describe("the section is absent", () => {
  test("where the group may not use WebDAV, and its accounts are not read", async () => {
    const seen: string[] = [];
    const { cloudreve } = await open(
      { group: ada.group },
      { children: <AccountSettings layout="page" sections={["webDav", "storage"]} /> },
    );
    const watcher = new MutationObserver(() => seen.push(document.body.textContent));
    watcher.observe(document.body, { subtree: true, childList: true });
    await expect.element(page.getByRole("meter")).toBeVisible();
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((words) => words.includes(webDav.title))).toEqual([]);
    expect(reads(cloudreve)).toEqual([]);
  });

  test("for an application whose token may not read them, with nothing said on the page", async () => {
    await open(
      {},
      { tokenScopes: ["UserInfo.Read"], children: <AccountSettings layout="page" sections={["webDav", "storage"]} /> },
    );
    await expect.element(page.getByRole("meter")).toBeVisible();
    await expect.poll(() => section().query()).toBeNull();
    expect(page.getByRole("alert").query()).toBeNull();
  });

  test("and comes when an administrator allows it", async () => {
    const { cloudreve, queryClient } = await open({ group: ada.group });
    await expect.poll(() => [cloudreve.requests.length > 0, queryClient.isFetching()]).toEqual([true, 0]);
    cloudreve.change(undefined, { group: withWebDav });
    comeBack();
    await expect.element(section()).toBeVisible();
  });
});

describe("the list", () => {
  test("shows all pages: name, access, folder, options and date, newest first", async () => {
    const accounts = Array.from({ length: 60 }, (_, index) => dav(`n${index}`));
    await open({
      dav_accounts: [
        ...accounts,
        dav("TV", { readonly: true, disable_sys_files: true, proxy: true, uri: "cloudreve://my/Videos/a%20b" }),
      ],
    });
    await expect.poll(() => names().length).toBe(61);
    expect(names().slice(0, 2)).toEqual(["TV", "n59"]);
    const [tv, other] = section().element().querySelectorAll(".cr-list-row");
    expect(tv?.querySelector(".cr-badge")?.textContent).toBe(webDav.readOnly);
    expect([...(tv?.querySelectorAll(".cr-list-fact") ?? [])].map((fact) => fact.textContent)).toEqual([
      "/Videos/a b",
      webDav.refusesHidden,
      webDav.proxied,
      webDav.added(inEnglish.date("2026-11-28T12:00:00Z")),
    ]);
    expect(other?.querySelector(".cr-badge")?.textContent).toBe(webDav.readWrite);
  });

  test("keeps no password in any place", async () => {
    const opened = await open({ dav_accounts: [dav("Phone")] });
    await expect.poll(names).toEqual(["Phone"]);
    expect(kept(opened)).not.toContain("secretPhone");
    expect(kept(opened)).toContain("Phone");
  });

  test("cannot be changed by a token that may only read, but a password can be read", async () => {
    const { cloudreve } = await open(
      { dav_accounts: [dav("Phone")] },
      { scopes: ["UserInfo.Read", "DavAccount.Read"] },
    );
    await expect.element(section().getByText(text.state.readOnly)).toBeVisible();
    for (const name of [webDav.add, webDav.editOf("Phone"), webDav.removeOf("Phone")]) {
      await expect.element(button(name)).toHaveAttribute("aria-disabled", "true");
      await button(name).click({ force: true });
    }
    expect(dialog().query()).toBeNull();
    await button(webDav.connectTo("Phone")).click();
    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(dav("Phone").password)).toBeVisible();
    expect(changes(cloudreve)).toEqual([]);
  });
});

describe("a new account", () => {
  test("is created with all of its options, and how to connect follows", async () => {
    const { cloudreve } = await open({ group: withProxy });
    await expect.element(section().getByText(webDav.none)).toBeVisible();
    await button(webDav.add).click();
    await expect.element(page.getByRole("dialog", { name: form.create })).toBeVisible();
    await expect.poll(focused).toBe(dialog().getByLabelText(form.name, { exact: true }).element());
    await dialog().getByLabelText(form.name, { exact: true }).fill("  Phone ");
    await dialog().getByLabelText(form.folder, { exact: true }).fill("/Photos/a b");
    await dialog().getByRole("switch", { name: form.readonly }).click();
    await dialog().getByRole("switch", { name: form.proxy }).click();
    await button(form.submit).dblClick();

    await expect.element(page.getByRole("dialog", { name: connecting.title("Phone") })).toBeVisible();
    expect(changes(cloudreve).map(({ method, body }) => [method, body])).toEqual([
      [
        "PUT",
        { name: "Phone", uri: "cloudreve://my/Photos/a%20b", readonly: true, proxy: true, disable_sys_files: false },
      ],
    ]);
    expect(foot()).toBe(webDav.created("Phone"));
    await expect.element(dialog().getByText(webDav.created("Phone"))).toBeVisible();
    await expect.element(dialog().getByText(`${location.origin}/dav`)).toBeVisible();
    await expect.element(dialog().getByText(ada.email, { exact: true })).toBeVisible();
    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(cloudreve.account().dav_accounts[0]?.password ?? "none")).toBeVisible();
    await button(connecting.done).click();
    await expect.poll(focused).toBe(button(webDav.add).element());
    expect(names()).toEqual(["Phone"]);
  });

  test("needs a name that is seen and a folder that can be opened", async () => {
    const { cloudreve } = await open();
    await button(webDav.add).click();
    const name = dialog().getByLabelText(form.name, { exact: true });
    await button(form.submit).click();
    await expect.element(name).toHaveAccessibleDescription(containing(text.issues.nameRequired));
    await expect.poll(focused).toBe(name.element());
    await name.fill("x".repeat(256));
    await button(form.submit).click();
    await expect.element(name).toHaveAccessibleDescription(containing(text.issues.tooLong(256)));
    await name.fill("Phone");
    const folder = dialog().getByLabelText(form.folder, { exact: true });
    await folder.fill("cloudreve://trash");
    await button(form.submit).click();
    await expect.element(folder).toHaveAccessibleDescription(containing(form.notAFolder));
    await expect.poll(focused).toBe(folder.element());
    expect(changes(cloudreve)).toEqual([]);
    // No proxy where the group may not.
    expect(dialog().getByRole("switch", { name: form.proxy }).query()).toBeNull();
  });

  test("that the server refuses for its folder says so at the folder", async () => {
    const { cloudreve } = await open();
    await button(webDav.add).click();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Phone");
    cloudreve.fail({ method: "PUT", times: 1 }, { code: 40001, msg: "Invalid URI" });
    await button(form.submit).click();
    await expect
      .element(dialog().getByLabelText(form.folder, { exact: true }))
      .toHaveAccessibleDescription(containing(form.notAFolder));
    await expect.element(dialog().getByLabelText(form.name, { exact: true })).toHaveValue("Phone");
    // Correcting it is no news.
    await dialog().getByLabelText(form.folder, { exact: true }).fill("cloudreve://my/Phone");
    await expect.element(dialog().getByLabelText(form.folder, { exact: true })).toBeValid();
    for (const alert of dialog().getByRole("alert").elements()) expect(alert.textContent).toBe("");
  });

  test("whose answer was lost is found in the list, and not made twice", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.add).click();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Phone");
    cloudreve.fail({ method: "PUT", times: 1, after: true }, { kind: "dropped" });
    await button(form.submit).click();
    await expect.element(page.getByRole("dialog", { name: connecting.title("Phone") })).toBeVisible();
    const made = cloudreve.account().dav_accounts.find(({ id }) => id !== "DPhone");
    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(made?.password ?? "none")).toBeVisible();
    expect(changes(cloudreve)).toHaveLength(1);
  });

  test("whose answer was lost, and that is not in the list, was not made", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.add).click();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Phone");
    cloudreve.fail({ method: "PUT", times: 1 }, { kind: "dropped" });
    await button(form.submit).click();
    await expect.element(dialog().getByText(form.notSaved(text.errors.network))).toBeVisible();
  });

  test("of an unknown outcome is said to be one", async () => {
    const { cloudreve } = await open();
    await button(webDav.add).click();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Phone");
    cloudreve.fail({ method: "PUT", times: 1 }, { status: 500 });
    cloudreve.fail({ method: "GET" }, { status: 503 });
    await button(form.submit).click();
    await expect.element(dialog().getByText(form.unknown(text.errors.http(500)))).toBeVisible();
  });
});

describe("a change", () => {
  test("sends all, with what another device has saved meanwhile", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone", { disable_sys_files: true })] });
    await button(webDav.editOf("Phone")).click();
    await expect.element(dialog().getByRole("switch", { name: form.disable_sys_files })).toBeChecked();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Old phone");
    cloudreve.change(undefined, { dav_accounts: [dav("Phone", { disable_sys_files: true, readonly: true })] });
    await button(text.actions.save).click();

    await expect.poll(foot).toBe(webDav.saved("Old phone"));
    expect(changes(cloudreve)[0]?.body).toEqual({
      name: "Old phone",
      uri: "cloudreve://my",
      readonly: true,
      proxy: false,
      disable_sys_files: true,
    });
    await expect.poll(names).toEqual(["Old phone"]);
    expect(cloudreve.account().dav_accounts[0]?.password).toBe(dav("Phone").password);
    await expect.poll(() => (focused() as HTMLElement).ariaLabel).toBe(webDav.editOf("Old phone"));
  });

  test("of an account that is gone says so", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.editOf("Phone")).click();
    await dialog().getByLabelText(form.name, { exact: true }).fill("Old phone");
    cloudreve.fail({ method: "PATCH" }, { code: 404, msg: "Account not exist" });
    await button(text.actions.save).click();
    await expect.element(dialog().getByText(form.notSaved(text.errors.codes[404]))).toBeVisible();
  });
});

describe("a removal", () => {
  test("asks first, and moves the focus to the next row, then to the one before, then to the button for a new one", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("c"), dav("b"), dav("a")] });
    const remove = async (name: string) => {
      await button(webDav.removeOf(name)).click();
      await expect.element(page.getByRole("dialog", { name: removing.title(name) })).toBeVisible();
      await button(removing.submit).click();
      await expect.poll(() => dialog().query()).toBeNull();
      await expect.poll(foot).toBe(webDav.removed(name));
    };
    const row = (name: string) => button(webDav.removeOf(name)).element().closest("li");
    await remove("b");
    await expect.poll(focused).toBe(row("c"));
    await remove("c");
    await expect.poll(focused).toBe(row("a"));
    await remove("a");
    await expect.poll(focused).toBe(button(webDav.add).element());
    await expect.element(section().getByText(webDav.none)).toBeVisible();
    expect(changes(cloudreve).map(({ path }) => path)).toEqual([
      "/devices/dav/Db",
      "/devices/dav/Dc",
      "/devices/dav/Da",
    ]);
  });

  test("is sent once, however often it is pressed", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    const release = holdAnswers(cloudreve, "DELETE");
    await button(webDav.removeOf("Phone")).click();
    await button(removing.submit).dblClick();
    await button(removing.submit).click({ force: true });
    release();
    await expect.poll(foot).toBe(webDav.removed("Phone"));
    expect(changes(cloudreve)).toHaveLength(1);
  });

  test("can be given up, and the focus returns", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.removeOf("Phone")).click();
    await button(removing.keep).click();
    await expect.poll(focused).toBe(button(webDav.removeOf("Phone")).element());
    expect(changes(cloudreve)).toEqual([]);
  });

  test.each([
    ["one that is already gone", { code: 404, msg: "Account not exist" } as const, false],
    ["one whose answer was lost", { kind: "dropped" } as const, true],
  ])("of %s is one", async (_, fault, after) => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.removeOf("Phone")).click();
    cloudreve.fail({ method: "DELETE", times: 1, after }, fault);
    await button(removing.submit).click();
    await expect.poll(foot).toBe(webDav.removed("Phone"));
    expect(names()).toEqual([]);
  });

  test("that fails says why, and can be tried again", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.removeOf("Phone")).click();
    cloudreve.fail({ method: "DELETE", times: 1 }, { code: 50001, msg: "Failed to delete dav account" });
    await button(removing.submit).click();
    await expect.element(dialog().getByText(removing.notRemoved(text.errors.codes[50001]))).toBeVisible();
    expect(names()).toEqual(["Phone"]);
    await button(removing.submit).click();
    await expect.poll(foot).toBe(webDav.removed("Phone"));
  });
});

describe("the password", () => {
  test("is read only when it is asked for, and is in the dialog only while it is shown", async () => {
    const opened = await open({ dav_accounts: [dav("Phone")] });
    const { cloudreve } = opened;
    await button(webDav.connectTo("Phone")).click();
    await expect.element(dialog().getByText(connecting.hints.linux)).toBeVisible();
    expect(reads(cloudreve)).toHaveLength(1);
    expect(kept(opened)).not.toContain(dav("Phone").password);

    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(dav("Phone").password)).toBeVisible();
    expect(reads(cloudreve)).toHaveLength(2);
    await button(connecting.hidePassword).click();
    expect(kept(opened)).not.toContain(dav("Phone").password);

    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(dav("Phone").password)).toBeVisible();
    await button(connecting.done).click();
    await expect.poll(() => dialog().query()).toBeNull();
    expect(kept(opened)).not.toContain(dav("Phone").password);
    await expect.poll(focused).toBe(button(webDav.connectTo("Phone")).element());
  });

  test("is copied without being shown", async () => {
    const opened = await open({ dav_accounts: [dav("Phone")] });
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await button(webDav.connectTo("Phone")).click();
    await button(connecting.copyOf(connecting.password)).click();
    await expect.element(dialog().getByText(connecting.copied)).toBeVisible();
    expect(write).toHaveBeenCalledWith(dav("Phone").password);
    expect(kept(opened)).not.toContain(dav("Phone").password);
    await button(connecting.copyOf(connecting.user)).click();
    await expect.poll(() => write.mock.lastCall).toEqual([ada.email]);
    write.mockRestore();
  });

  test("that may not be copied is shown, for the keyboard", async () => {
    await open({ dav_accounts: [dav("Phone")] });
    const write = vi
      .spyOn(navigator.clipboard, "writeText")
      .mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await button(webDav.connectTo("Phone")).click();
    await button(connecting.copyOf(connecting.password)).click();
    await expect.element(dialog().getByText(dav("Phone").password)).toBeVisible();
    await expect.element(dialog().getByText(connecting.copyFailed)).toBeVisible();
    await expect.poll(() => getSelection()?.toString()).toBe(dav("Phone").password);
    write.mockRestore();
  });

  test("of an account that is gone, or that cannot be read, says so", async () => {
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] });
    await button(webDav.connectTo("Phone")).click();
    const end = cloudreve.fail({ path: "/devices/dav?page_size=50" }, { status: 500 });
    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(connecting.notRead(text.errors.http(500)))).toBeVisible();
    end();
    cloudreve.change(undefined, { dav_accounts: [] });
    await button(connecting.showPassword).click();
    await expect.element(dialog().getByText(connecting.gone)).toBeVisible();
  });
});

describe("the host's part", () => {
  test("its own chooser of folders gets and gives URIs", async () => {
    function Folder({ value, onChange, ...control }: FolderSlotProps) {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button
            type="button"
            id={control.id}
            aria-labelledby={control["aria-labelledby"]}
            onClick={() => setOpen(!open)}
          >
            {value}
          </button>
          {open && (
            <button type="button" onClick={() => onChange("cloudreve://my/Chosen")}>
              Choose it
            </button>
          )}
        </>
      );
    }
    const slots = { folder: Folder };
    const { cloudreve } = await open({ dav_accounts: [dav("Phone")] }, { children: <WebDavSection slots={slots} /> });
    await button(webDav.editOf("Phone")).click();
    await dialog().getByText("cloudreve://my").click();
    await button("Choose it").click();
    await expect.element(dialog().getByText("cloudreve://my/Chosen")).toBeVisible();
    await button(text.actions.save).click();
    await expect.poll(() => cloudreve.account().dav_accounts[0]?.uri).toBe("cloudreve://my/Chosen");
  });

  test("its own address is shown", async () => {
    await open({ dav_accounts: [dav("Phone")] }, { webDavAddress: "https://dav.example/" });
    await button(webDav.connectTo("Phone")).click();
    await expect.element(dialog().getByText("https://dav.example/")).toBeVisible();
  });
});

test("the keyboard is enough", async () => {
  const { cloudreve } = await open();
  await expect.element(section()).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog()).toBeVisible();
  await userEvent.keyboard("Phone{Enter}");
  await expect.element(page.getByRole("dialog", { name: connecting.title("Phone") })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe(button(webDav.add).element());
  expect(cloudreve.account().dav_accounts).toHaveLength(1);
});
