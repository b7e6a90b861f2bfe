import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useState, type HTMLAttributes, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { faultTexts } from "../../src/messages/faultTexts";
import { AccountSettings, ProfileSection, SettingsProvider, type SettingsProviderProps } from "../../src/index";
import { sectionOrder } from "../../src/settings/sections";
import { withProxy } from "../../stories/sections/webDavWorld";
import { clientOf } from "../../stories/worlds/clientOf";
import { memoryAdapter } from "../../stories/worlds/memoryAdapter";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import { sectionComponents } from "../malformed/world";

type Moment = "render" | "layout effect" | "effect" | "ref";

const boom = new Error("boom");
let armed: Moment | undefined;
let fuse: (() => void) | undefined;

const explode = (moment: Moment) => {
  if (armed === moment) throw boom;
};

/** A card of the host's that throws when it is armed. */
function Bomb(props: HTMLAttributes<HTMLDivElement>) {
  const [, setLater] = useState(0);
  explode("render");
  useLayoutEffect(() => explode("layout effect"));
  useEffect(() => explode("effect"));
  useEffect(() => {
    fuse = () => setLater((count) => count + 1);
  }, []);
  return <div {...props} ref={() => explode("ref")} />;
}

/** A card of the host's that always works. */
function Card(props: HTMLAttributes<HTMLDivElement>) {
  return <div {...props} />;
}

beforeEach(() => {
  armed = undefined;
  // React says each contained error there, too.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** Renders a host that has something of its own beside the settings. */
async function host(children: ReactNode, props: Partial<SettingsProviderProps> = {}) {
  const cloudreve = world({ edition: "pro", account: { group: withProxy } });
  const onError = vi.fn<NonNullable<SettingsProviderProps["onError"]>>();
  const client = clientOf(cloudreve);
  const queryClient = new QueryClient();
  const deviceAdapter = memoryAdapter();
  const tree = (content: ReactNode) => (
    <QueryClientProvider client={queryClient}>
      <p>The host</p>
      <SettingsProvider client={client} onError={onError} deviceAdapter={deviceAdapter} {...props}>
        {content}
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(tree(children));
  return { screen, cloudreve, onError };
}

const broken = () => [...document.querySelectorAll("[data-state='broken']")];
const alerts = () => [...document.querySelectorAll("[role='alert']")].map((alert) => alert.textContent);
const ready = () => expect.poll(() => document.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull();

const moments: Moment[] = ["render", "layout effect", "effect", "ref"];
/** Each section with two moments, and one section with all: where the boundary stands and what it catches are apart. */
const cases = sectionOrder.flatMap((section, index) =>
  moments
    .flatMap((moment) => [true, false].map((later) => ({ section, moment, later })))
    .filter((_, number) => section === "profile" || number % 4 === index % 4),
);

test.for(cases)(
  "what $section throws in its $moment (later: $later) stays in the section, and Try again mounts it anew",
  async ({ section, moment, later }) => {
    const Section = sectionComponents[section];
    if (!later) armed = moment;
    const { screen, onError } = await host(
      <>
        <Section slots={{ card: Bomb }} />
        {section !== "profile" && <ProfileSection />}
      </>,
    );
    if (later) {
      await expect.poll(() => document.querySelector(".cr-section:not([data-state='loading'])")).not.toBeNull();
      await expect.poll(() => document.querySelector(".cr-skeleton")).toBeNull();
      armed = moment;
    }
    // A section may replace its card while it loads: the one that stands at the end has to throw.
    await expect
      .poll(() => {
        if (later) fuse?.();
        return alerts().join();
      })
      .toContain(text.state.broken);
    await expect.element(screen.getByText("The host")).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: text[section].title })).toBeVisible();
    if (section !== "profile")
      await expect.element(screen.getByRole("form", { name: text.profile.title })).toBeVisible();
    expect(broken()).toHaveLength(1);
    expect(onError).toHaveBeenCalledWith(boom, { section, componentStack: expect.stringContaining("Bomb") as string });

    armed = undefined;
    await screen.getByRole("button", { name: text.actions.tryAgain }).click();
    await expect.poll(broken).toEqual([]);
    await expect.poll(() => document.querySelector(".cr-section .cr-rows")?.childElementCount).toBeGreaterThan(0);
    // The button with the focus has gone: the section's first control has it now.
    if (later) expect(document.activeElement).not.toBe(document.body);
  },
);

test("a fault in a later render keeps what was typed, and Save all sends it", async () => {
  const { screen, onError, cloudreve } = await host(
    <AccountSettings layout="page" slots={{ card: Bomb }} sections={["profile", "preferences"]} />,
  );
  const name = screen.getByLabelText(text.profile.nick.label);
  await name.fill("Countess");
  // The preferences are mounted last, which may be after the typing.
  await expect.element(screen.getByRole("form", { name: text.preferences.title })).toBeVisible();
  armed = "render";
  (document.activeElement as HTMLElement).focus();
  fuse?.();
  await expect.poll(broken).toHaveLength(1);
  expect(onError.mock.calls[0]?.[1].section).toBe("preferences");
  // The typing goes on undisturbed.
  expect(document.activeElement).toBe(name.element());
  armed = undefined;
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.poll(broken).toEqual([]);
  await expect.element(name).toHaveValue("Countess");
  await screen.getByRole("button", { name: text.actions.save, exact: true }).click();
  await expect.poll(() => patchesOf(cloudreve)).toEqual([{ nick: "Countess" }]);
});

test("the section that breaks while it is typed in keeps the edit, and the focus goes to Try again", async () => {
  const { screen } = await host(<AccountSettings layout="page" slots={{ card: Bomb }} sections={["profile"]} />);
  const name = screen.getByLabelText(text.profile.nick.label);
  await name.fill("Countess");
  armed = "render";
  fuse?.();
  const again = screen.getByRole("button", { name: text.actions.tryAgain });
  await expect.element(again).toHaveFocus();
  expect(alerts().join()).toContain(text.state.brokenWhy);
  // It fails again: the button is a new one.
  await again.click();
  await expect.element(again).toHaveFocus();
  armed = undefined;
  await again.click();
  await expect.element(name).toHaveValue("Countess");
  expect(document.activeElement).toBe(name.element());
});

// Errors in development that the host's developer has to see: the guard must let them through.
test.for([
  { of: "a missing provider", element: <AccountSettings layout="page" />, message: "no <SettingsProvider>" },
  { of: "a missing provider of a section", element: <ProfileSection />, message: "no <SettingsProvider>" },
])("the error of $of reaches the host", async ({ element, message }) => {
  const thrown = await render(<QueryClientProvider client={new QueryClient()}>{element}</QueryClientProvider>).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(String(thrown)).toContain(message);
});

test("in development the error of a wrong section reaches the host", async () => {
  const thrown = await host(<AccountSettings layout="page" sections={["nowhere" as never]} />).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(String(thrown)).toContain("nowhere");
});

test("a fault of the page itself leaves the host, with one message for the page", async () => {
  const { screen, onError } = await host(
    // A host in JavaScript: React refuses to render an object.
    <AccountSettings layout="page" classNames={{ section: "own" }} style={"color: red" as never} />,
  );
  await expect.poll(() => alerts().join()).toContain(text.state.broken);
  await expect.element(screen.getByText("The host")).toBeVisible();
  expect(onError.mock.calls[0]?.[1].section).toBeUndefined();
});

test("an element of the host's that throws does not take the sections along", async () => {
  armed = "render";
  const own = { id: "billing", title: "Billing", element: <Bomb>Bills</Bomb> };
  const { screen, onError } = await host(
    <AccountSettings layout="page" sections={["profile", own]} slots={{ card: Card }} />,
  );
  await ready();
  await expect.element(screen.getByRole("heading", { name: "Billing" })).toBeVisible();
  await expect.element(screen.getByLabelText(text.profile.nick.label)).toBeVisible();
  expect(onError.mock.calls[0]?.[1].section).toBe("billing");
  expect(document.getElementById("cr-billing")).not.toBeNull();
  armed = undefined;
  await screen.getByRole("button", { name: text.actions.tryAgain }).click();
  await expect.element(screen.getByText("Bills")).toBeVisible();
});

test("a host's callback that throws changes nothing", async () => {
  armed = "render";
  const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener("error", reported);
  await host(<ProfileSection slots={{ card: Bomb }} />, {
    onError: () => {
      throw new Error("of the host");
    },
  });
  await expect.poll(() => alerts().join()).toContain(text.state.broken);
  window.removeEventListener("error", reported);
  expect(reported.mock.calls.map(([{ message }]) => message).join()).toContain("of the host");
});

test("while no texts have loaded the message is in English", async () => {
  armed = "render";
  const never = () => new Promise<never>(() => undefined);
  await host(<ProfileSection slots={{ card: Bomb }} />, { locale: "sv-SE", languages: { "sv-SE": never } });
  await expect.poll(() => alerts().join()).toContain(faultTexts.title);
});

test("a fault in the texts has a message that needs none", async () => {
  const { screen } = await host(<ProfileSection />, { messages: { profile: { title: { odd: true } as never } } });
  await expect.poll(() => alerts().join()).toContain(faultTexts.title);
  await expect.element(screen.getByText("The host")).toBeVisible();
  await expect.element(screen.getByRole("button", { name: faultTexts.tryAgain })).toBeVisible();
});

test("a dialog that throws is closed, and its section says so", async () => {
  const Dialog = () => {
    throw boom;
  };
  const { screen, onError } = await host(<AccountSettings layout="page" slots={{ dialog: Dialog }} />);
  await screen.getByRole("button", { name: text.twoFactor.turnOn }).click();
  await expect.element(screen.getByText(text.errors.sentence(text.errors.unexpected))).toBeVisible();
  expect(onError).toHaveBeenCalledWith(boom, expect.anything());
  await screen.getByRole("button", { name: text.membership.cancel }).click();
  await expect.poll(() => onError.mock.calls.length).toBe(2);
  expect(broken()).toEqual([]);
});
