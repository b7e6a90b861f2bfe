import { describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { ada, world } from "../../stories/worlds/world";
import { MembershipSection, ProfileSection, TwoFactorSection, VersionRetentionSection } from "../../src/index";
import { renderInShadow } from "../ui/renderInShadow";

/** Returns the plain text that a selection of the whole element puts on the clipboard. */
function copied(element: Element): string {
  const root = element.getRootNode() as Partial<Pick<Document, "getSelection">>;
  const selection = (root.getSelection?.bind(root) ?? document.getSelection.bind(document))();
  selection?.selectAllChildren(element);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, composed: true, cancelable: true });
  return element.dispatchEvent(event) ? String(selection) : clipboardData.getData("text/plain");
}

/** Pastes as the keyboard does. */
async function paste(pasted: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text", pasted);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  if (document.activeElement?.dispatchEvent(event)) await cdp().send("Input.insertText", { text: pasted });
}

describe("a key that is selected on the page", () => {
  it.each(["ltr", "rtl"])("is copied as one line without blanks, in a page from %s", async (dir) => {
    const screen = await render(
      <Host cloudreve={world()} locale={dir === "rtl" ? "ar-AR" : "en-US"}>
        <TwoFactorSection />
      </Host>,
    );
    await screen.getByRole("button").first().click();
    await expect.poll(() => document.querySelector(".cr-key")).not.toBeNull();
    const key = document.querySelector(".cr-key") ?? document.body;
    expect(copied(key)).toBe(key.textContent);
    expect(key.textContent).toMatch(/^[A-Z2-7]{32}$/);
    // Still in groups of four, four on a line.
    const groups = [...key.querySelectorAll("span")].map((group) => group.getBoundingClientRect());
    expect(new Set(groups.map(({ top }) => Math.round(top))).size).toBe(2);
    const [first, second] = groups;
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(3);
  });
});

describe("a group's name that is copied from the dialog", () => {
  const name = "مجموعة (Pro)";
  const open = async () => {
    const cloudreve = world({ edition: "pro", account: { group: { ...ada.group, name } } });
    const screen = await render(
      <Host cloudreve={cloudreve}>
        <MembershipSection />
      </Host>,
    );
    await screen.getByRole("button", { name: text.membership.cancel }).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    return cloudreve;
  };

  it("has no invisible marks", async () => {
    await open();
    const title = page.getByRole("heading", { name: text.membership.dialog.title(name) }).element();
    expect(title.textContent).toContain("\u2068");
    expect(copied(title)).toBe(text.membership.dialog.title(name).replace(/[\u2068\u2069]/g, ""));
  });

  it("can be pasted with them, and with what else is around it", async () => {
    const cloudreve = await open();
    await page.getByRole("dialog").getByRole("textbox").click();
    await paste(`\u00a0\u2068${name}\u2069\u200b`);
    await page.getByRole("button", { name: text.membership.dialog.submit }).click();
    await expect.poll(() => patchesOf(cloudreve)).toEqual([{ group_expires: true }]);
  });
});

it("inside a shadow root, too, a name is copied without invisible marks", async () => {
  const cloudreve = world({ edition: "pro" });
  const shadow = await renderInShadow(
    <Host cloudreve={cloudreve}>
      <MembershipSection />
    </Host>,
  );
  await expect.poll(() => shadow.querySelector("button")).not.toBeNull();
  shadow.querySelector("button")?.click();
  await expect.poll(() => shadow.querySelector(".cr-dialog-title")).not.toBeNull();
  const title = shadow.querySelector(".cr-dialog-title") ?? shadow.host;
  expect(copied(title)).not.toMatch(/[\u2068\u2069]/);
});

it("the text of a box is copied as it is", async () => {
  const nick = "A\u200eda";
  const screen = await render(
    <Host cloudreve={world({ account: { nick } })}>
      <ProfileSection />
    </Host>,
  );
  const box = screen.getByRole("textbox", { name: text.profile.nick.label });
  await expect.element(box).toHaveValue(nick);
  const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  (box.element() as HTMLInputElement).select();
  expect(box.element().dispatchEvent(event)).toBe(true);
});

it("a name that is pasted with control characters and invisible marks is sent without them", async () => {
  const cloudreve = world();
  const screen = await render(
    <Host cloudreve={cloudreve}>
      <ProfileSection />
    </Host>,
  );
  const box = screen.getByRole("textbox", { name: text.profile.nick.label });
  await box.fill("x");
  (box.element() as HTMLInputElement).select();
  await paste("\ufeff\u200eAda\tKing \u0007👩\u200d💻\u00a0");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Ada King 👩\u200d💻" }]);
  await expect.element(screen.getByText(text.state.saved, { exact: true })).toBeVisible();
});

it("a name that differs from the stored one only in what nobody sees is no change", async () => {
  const screen = await render(
    <Host cloudreve={world({ account: { nick: "Ada" } })}>
      <ProfileSection />
    </Host>,
  );
  await screen.getByRole("textbox", { name: text.profile.nick.label }).fill("\u2068Ada\u2069\u200b");
  await userEvent.tab();
  await expect.element(screen.getByRole("textbox", { name: text.profile.nick.label })).toHaveValue("Ada");
  expect(screen.getByRole("button", { name: text.actions.save, exact: true }).elements()).toEqual([]);
});

describe("file extensions", () => {
  const open = async () => {
    const screen = await render(
      <Host cloudreve={world({ extensions: 0 })}>
        <VersionRetentionSection />
      </Host>,
    );
    const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_ext.label });
    await expect.element(box).toBeEnabled();
    await box.click();
    const tags = () => [...screen.container.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);
    return { screen, box, tags };
  };

  it.each([
    "pdf docx txt",
    "．ｐｄｆ　ＤＯＣＸ、ｔｘｔ",
    "*.pdf|*.docx|*.txt",
    "pdf\ndocx\r\ntxt",
    ".pdf; .docx; .txt",
  ])("are pasted as %j", async (pasted) => {
    const { tags } = await open();
    await paste(pasted);
    await userEvent.keyboard("{Enter}");
    await expect.poll(tags).toEqual(["pdf", "docx", "txt"]);
  });

  it("part at a bar while they are typed", async () => {
    const { tags } = await open();
    await userEvent.keyboard("pdf|docx|");
    await expect.poll(tags).toEqual(["pdf", "docx"]);
  });

  it.each([
    ["tar.gz", text.issues.onlyLastPart("gz")],
    ["tx?", text.issues.withoutSigns("tx")],
    ["*", text.issues.extensionExample],
  ])("say what can be taken of %j", async (typed, words) => {
    const { box } = await open();
    await userEvent.keyboard(`${typed}{Enter}`);
    await expect.element(box).toHaveAccessibleDescription(new RegExp(escaped(words)));
    await expect.element(box).toHaveAccessibleDescription(new RegExp(escaped(text.issues.notAnExtension(typed))));
  });
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

it("0 in another width is Unlimited", async () => {
  const screen = await render(
    <Host cloudreve={world()}>
      <VersionRetentionSection />
    </Host>,
  );
  const box = screen.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
  await box.fill("０");
  await userEvent.tab();
  await expect
    .element(screen.getByRole("checkbox", { name: text.versionRetention.version_retention_max.unlimited }))
    .toBeChecked();
});
