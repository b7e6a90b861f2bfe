import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  AvatarSection,
  SettingsProvider,
  type AccountEvent,
  type PartsProps,
  type SettingsProviderProps,
} from "../../../src/index";
import type { EmbeddedCloudreve } from "../../../src/testing/index";
import { clientOf } from "../../../stories/worlds/clientOf";
import { text } from "../../../stories/worlds/pageWords";
import { pictureFile } from "../../../stories/worlds/pictureFile";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";

const words = text.avatar;
const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

async function show(
  cloudreve: EmbeddedCloudreve,
  props: Partial<SettingsProviderProps> & PartsProps = {},
  more?: ReactNode,
) {
  const events: AccountEvent[] = [];
  const { slots, ...provider } = props;
  // Without a server at its address, the pictures are here.
  const client = { ...clientOf(cloudreve), avatarUrl: (id: string, version = 0) => `${dot}#${id}-${version}` };
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client} onAccountEvent={(event) => events.push(event)} {...provider}>
        <AvatarSection slots={slots} />
        {more}
      </SettingsProvider>
    </QueryClientProvider>,
  );
  const button = (name: string) => screen.getByRole("button", { name, exact: true });
  const dialog = screen.getByRole("dialog");
  const give = async (file: Blob, name = "me.png") => {
    await expect.element(dialog).toBeVisible();
    const input = document.querySelector("input[type=file]");
    await userEvent.upload(input as HTMLElement, new File([file], name, { type: file.type }));
  };
  const puts = () => cloudreve.requests.filter(({ method }) => method === "PUT").map(({ path }) => path);
  return { screen, events, button, dialog, give, puts };
}

/** Drops or pastes a file on an element. Returns whether the browser's own way, to show the file, was prevented. */
function dropOrPaste(element: Element | null, kind: "drop" | "paste", file: File): boolean {
  const data = new DataTransfer();
  data.items.add(file);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event =
    kind === "drop"
      ? new DragEvent(kind, { ...init, dataTransfer: data })
      : new ClipboardEvent(kind, { ...init, clipboardData: data });
  element?.dispatchEvent(event);
  return event.defaultPrevented;
}

test("a picture is chosen, cut and sent; it is seen at once, and the host is told", async () => {
  const cloudreve = world();
  const { screen, events, button, dialog, give, puts } = await show(cloudreve);
  await expect.element(screen.getByText(words.is.none)).toBeVisible();
  await button(words.change).click();
  await expect.element(button(words.dialog.submit)).toHaveAttribute("aria-disabled", "true");
  await give(await pictureFile(600, 300));
  await expect.element(screen.getByRole("slider", { name: words.dialog.zoom })).toHaveValue("1");
  await button(words.dialog.submit).click();

  await expect.element(screen.getByText(words.changed)).toBeVisible();
  await expect.element(screen.getByText(words.is.file)).toBeVisible();
  expect(dialog.elements()).toEqual([]);
  expect(document.querySelector(".cr-avatar img")?.getAttribute("src")).toMatch(/#mBUR-[1-9]/);
  expect(events).toEqual([{ type: "avatarChanged", avatar: "file" }]);
  expect(puts()).toEqual(["/user/setting/avatar"]);
  const sent = await cloudreve.fetch(`/api/v4/user/avatar/${cloudreve.account().id}`);
  expect(sent.headers.get("Content-Type")).toBe("image/jpeg");
  const { width, height } = await createImageBitmap(await sent.blob());
  expect([width, height]).toEqual([300, 300]);
});

test("the frame is zoomed, turned and moved by the keyboard", async () => {
  const cloudreve = world();
  const { screen, button, give } = await show(cloudreve);
  await button(words.change).click();
  await give(await pictureFile(600, 300));
  const zoom = screen.getByRole("slider", { name: words.dialog.zoom });
  const frame = screen.getByLabelText(words.dialog.frame).first();
  // The frame takes the focus once there is a picture; a key before that would be the frame's.
  await expect.element(frame).toHaveFocus();
  (zoom.element() as HTMLElement).focus();
  await userEvent.keyboard("{End}");
  await expect.element(zoom).toHaveAttribute("aria-valuetext", words.dialog.zoomed(500));
  const before = frame.element().getBoundingClientRect();
  (frame.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => frame.element().getBoundingClientRect().left).toBeGreaterThan(before.left);
  await button(words.dialog.turnRight).click();
  await expect.poll(() => document.querySelector("canvas")?.width).toBe(300);
});

test.each([
  ["empty", () => new Blob([], { type: "image/png" })],
  ["unreadable", () => new Blob(["a text"], { type: "image/png" })],
] as const)("a file that is %s is refused in place, and nothing is sent", async (problem, file) => {
  const { screen, button, give, puts } = await show(world());
  await button(words.change).click();
  await give(file());
  await expect.element(screen.getByText(words.problems[problem])).toBeVisible();
  await expect.element(button(words.dialog.submit)).toHaveAttribute("aria-disabled", "true");
  expect(puts()).toEqual([]);
  await give(await pictureFile(40, 40));
  await expect.element(screen.getByRole("slider")).toBeVisible();
  expect(screen.getByText(words.problems[problem]).elements()).toEqual([]);
});

test("a file that is dropped on the section opens the dialog with it", async () => {
  const { screen } = await show(world());
  await expect.element(screen.getByText(words.is.none)).toBeVisible();
  dropOrPaste(document.querySelector(".cr-picture"), "drop", await pictureFile(40, 40));
  await expect.element(screen.getByRole("slider")).toBeVisible();
});

test("the host's own chooser gives a picture", async () => {
  const blob = await pictureFile(40, 40);
  const slots = {
    picture: ({ onPick }: { onPick: (picture: Blob) => void }) => (
      <button type="button" onClick={() => onPick(blob)}>
        From my files
      </button>
    ),
  };
  const { screen, button } = await show(world(), { slots });
  await button(words.change).click();
  await button("From my files").click();
  await expect.element(screen.getByRole("slider")).toBeVisible();
});

test("Gravatar is asked about, says that a hash of the e-mail goes there, and sends an empty body once", async () => {
  const cloudreve = world({ account: { avatar: "file" } });
  const { screen, events, button, dialog, puts } = await show(cloudreve);
  await button(words.useGravatar).click();
  await expect.element(dialog).toHaveAccessibleDescription(words.gravatar.replaces);
  expect(puts()).toEqual([]);
  await button(words.gravatar.submit).click();
  await expect.element(screen.getByText(words.gravatar.done)).toBeVisible();
  expect(cloudreve.account().avatar).toBe("gravatar");
  expect(puts()).toEqual(["/user/setting/avatar"]);
  expect(events).toEqual([{ type: "avatarChanged", avatar: "gravatar" }]);
  expect(button(words.useGravatar).elements()).toEqual([]);
  await expect.element(button(words.change)).toHaveFocus();
});

test("a refused picture is said in the dialog, which keeps it", async () => {
  const cloudreve = world();
  const { screen, button, give, events } = await show(cloudreve);
  await button(words.change).click();
  await give(await pictureFile(40, 40));
  cloudreve.fail({ method: "PUT", times: 1 }, { code: 50099, msg: "no room" });
  await button(words.dialog.submit).click();
  await expect.element(screen.getByRole("alert").last()).toHaveTextContent("no room");
  await expect.element(screen.getByRole("slider")).toBeVisible();
  await button(words.dialog.submit).click();
  await expect.element(screen.getByText(words.changed)).toBeVisible();
  expect(events).toHaveLength(1);
});

test("after a lost answer, the account tells whether a first picture was kept", async () => {
  const cloudreve = world();
  const { screen, button, give, events } = await show(cloudreve);
  await button(words.change).click();
  await give(await pictureFile(40, 40));
  cloudreve.fail({ method: "PUT", after: true }, { kind: "dropped" });
  await button(words.dialog.submit).click();
  await expect.element(screen.getByText(words.changed)).toBeVisible();
  expect(events).toEqual([{ type: "avatarChanged", avatar: "file" }]);
});

test("a picture that cannot be loaded gives way to the initials", async () => {
  const cloudreve = world({ account: { avatar: "gravatar", nick: "Ada Lovelace" } });
  const client = { ...clientOf(cloudreve), avatarUrl: () => "data:image/png;base64,AAAA" };
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={client}>
        <AvatarSection />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => document.querySelector(".cr-avatar")?.textContent).toBe("AL");
});

test("a token that may not change it shows the picture, and no dialog opens", async () => {
  const { screen, button } = await show(world({ account: { avatar: "file" } }), { scopes: ["UserInfo.Read"] });
  await expect.element(screen.getByText(text.state.readOnly)).toBeVisible();
  await expect.element(button(words.change)).toHaveAttribute("aria-disabled", "true");
});

test("the address of a file that was read is given back", async () => {
  const made = vi.spyOn(URL, "createObjectURL");
  const ended = vi.spyOn(URL, "revokeObjectURL");
  const { screen, button, give } = await show(world());
  await button(words.change).click();
  await give(await pictureFile(40, 40));
  await expect.element(screen.getByRole("slider")).toBeVisible();
  expect(ended.mock.calls.map(([url]) => url)).toEqual(made.mock.results.map(({ value }) => value as string));
});

test("a file that is dropped where nothing may be changed does not take the place of the page", async () => {
  const { screen } = await show(world({ account: { avatar: "file" } }), { scopes: ["UserInfo.Read"] });
  await expect.element(screen.getByText(words.is.file)).toBeVisible();
  expect(dropOrPaste(document.querySelector(".cr-picture"), "drop", await pictureFile(40, 40))).toBe(true);
  expect(document.querySelector("[role=dialog]")).toBeNull();
});

test("a file that is dropped or pasted anywhere while the dialog is open takes the place of the picture", async () => {
  const { screen, button, give: upload } = await show(world());
  await button(words.change).click();
  await upload(await pictureFile(40, 40));
  await expect.element(screen.getByRole("slider")).toBeVisible();
  await expect.poll(() => document.querySelector("canvas")?.width).toBe(320);
  expect(dropOrPaste(document.querySelector(".cr-backdrop"), "drop", await pictureFile(640, 400))).toBe(true);
  await expect.poll(() => document.querySelector("canvas")?.width).toBe(640);
  expect(dropOrPaste(document.body, "paste", await pictureFile(500, 400))).toBe(true);
  await expect.poll(() => document.querySelector("canvas")?.width).toBe(500);
});

test("a file that is no picture leaves the one that is being cut, and says why", async () => {
  const { screen, button, give: upload } = await show(world());
  await button(words.change).click();
  await upload(await pictureFile(400, 300));
  const zoom = screen.getByRole("slider");
  await zoom.fill("2");
  dropOrPaste(document.body, "paste", new File(["a text"], "me.png", { type: "image/png" }));
  await expect.element(screen.getByText(words.problems.unreadable)).toBeVisible();
  await expect.element(zoom).toHaveValue("2");
  await expect.element(button(words.dialog.submit)).not.toHaveAttribute("aria-disabled");
});

test("the focus goes to the frame with a picture, and to the choice without one", async () => {
  const { button, give: upload } = await show(world());
  await button(words.change).click();
  await upload(await pictureFile(400, 300));
  await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe(words.dialog.frame);
  await button(words.dialog.another).click();
  await expect.element(button(words.dialog.file)).toHaveFocus();
});

test("a picture of lines (SVG) is taken", async () => {
  const { screen, button, give: upload } = await show(world());
  await button(words.change).click();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><circle r="9" fill="red" /></svg>';
  await upload(new Blob([svg], { type: "image/svg+xml" }), "me.svg");
  await expect.element(screen.getByRole("slider")).toBeVisible();
});
