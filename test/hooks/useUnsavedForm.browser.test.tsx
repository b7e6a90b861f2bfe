import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  createUnsavedChanges,
  ProfileSection,
  SettingsProvider,
  UnsavedChangesBar,
  UnsavedChangesDialog,
  useUnsavedForm,
  type UnsavedFormOptions,
} from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { patchesOf } from "../../stories/worlds/plays";
import { plain } from "../specs/words";
import { world } from "../../stories/worlds/world";

afterEach(() => {
  vi.unstubAllGlobals();
});

interface PageOptions extends UnsavedFormOptions {
  /** Whether the form is on the page. */
  isShown: boolean;
  /** Whether the page is about to be left. */
  isLeaving: boolean;
}

function OwnForm(options: UnsavedFormOptions) {
  const attach = useUnsavedForm(options);
  return (
    <form ref={attach} aria-label="Own">
      <input aria-label="First" />
      <input aria-label="Second" />
    </form>
  );
}

/** A page with the profile below a form of the host, with unsaved changes that the test can ask. */
async function open(options: Partial<UnsavedFormOptions> = {}) {
  const cloudreve = world();
  const unsaved = createUnsavedChanges();
  const [client, queryClient] = [clientOf(cloudreve), new QueryClient()];
  const own = {
    id: "own",
    title: "My form",
    count: 1,
    save: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
    discard: vi.fn<() => void>(),
  };
  const page = ({ isShown = true, isLeaving = false, ...change }: Partial<PageOptions> = {}) => (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} unsaved={unsaved}>
        {isShown && <OwnForm {...own} {...options} {...change} />}
        <ProfileSection />
        <UnsavedChangesBar />
        <UnsavedChangesDialog open={isLeaving} onLeave={() => undefined} onStay={() => undefined} />
      </SettingsProvider>
    </QueryClientProvider>
  );
  const screen = await render(page());
  const name = screen.getByLabelText(text.profile.nick.label);
  await expect.element(name).toBeVisible();
  return { cloudreve, screen, unsaved, own, name, page };
}

/** Records what is reported, in place of Vitest's own handler, for which an error fails the run. */
function catchReports(): unknown[] {
  const reports: unknown[] = [];
  vi.stubGlobal("reportError", (error: unknown) => reports.push(error));
  return reports;
}

describe("given a host's form", () => {
  test("its count and its saving are those of the page, and follow its props", async () => {
    const { screen, unsaved, name, page } = await open({ count: 2 });
    expect(unsaved).toMatchObject({ count: 2, sections: ["own"], saving: false });
    expect(unsaved.shouldBlock()).toBe(true);
    await name.fill("Ada King");
    expect(unsaved).toMatchObject({ count: 3, sections: ["own", "profile"] });

    await screen.rerender(page({ count: 5, saving: true }));
    expect(unsaved).toMatchObject({ count: 6, saving: true });
    await screen.rerender(page({ count: 0 }));
    expect(unsaved).toMatchObject({ count: 1, sections: ["profile"], saving: false });
  });

  test("Save all calls its save once, after the preferences are saved", async () => {
    const seen: number[] = [];
    const { cloudreve, unsaved, name, own, screen, page } = await open();
    own.save.mockImplementation(async () => {
      seen.push(patchesOf(cloudreve).length);
      await screen.rerender(page({ count: 0 }));
      return true;
    });
    await name.fill("Ada King");
    expect(await unsaved.saveAll()).toBe(true);
    expect(seen).toEqual([1]);
    expect(unsaved.count).toBe(0);
  });

  test.each([
    ["resolves to false", () => Promise.resolve(false)],
    ["rejects", () => Promise.reject(new Error("full"))],
    [
      "throws",
      () => {
        throw new Error("full");
      },
    ],
  ])("Save all is not done if its save %s", async (_, save) => {
    const { unsaved } = await open({ save });
    expect(await unsaved.saveAll()).toBe(false);
    expect(unsaved).toMatchObject({ count: 1, saving: false });
  });

  test("Discard all calls its discard, but not while it is being saved", async () => {
    const { screen, unsaved, own, page } = await open();
    unsaved.discardAll();
    expect(own.discard).toHaveBeenCalledOnce();
    await screen.rerender(page({ saving: true }));
    unsaved.discardAll();
    expect(own.discard).toHaveBeenCalledOnce();
  });

  test("the functions of its last render are called", async () => {
    const { screen, unsaved, own, page } = await open();
    const discard = vi.fn();
    await screen.rerender(page({ discard }));
    unsaved.discardAll();
    expect(discard).toHaveBeenCalledOnce();
    expect(own.discard).not.toHaveBeenCalled();
  });

  test("once it is unmounted, the page no longer counts it", async () => {
    const { screen, unsaved, page } = await open();
    await screen.rerender(page({ isShown: false }));
    expect(unsaved).toMatchObject({ count: 0, sections: [] });
    expect(unsaved.shouldBlock()).toBe(false);
    expect(await unsaved.saveAll()).toBe(true);
  });
});

describe("given a press of Discard all, which leaves nothing unsaved, the focus goes from the bar to", () => {
  async function discardInBar(options: Partial<UnsavedFormOptions> = {}) {
    const { screen, page, name } = await open(options);
    await screen.rerender(page({ discard: () => void screen.rerender(page({ count: 0 })) }));
    await name.fill("Ada King");
    await userEvent.click(screen.getByRole("button", { name: text.actions.discardAll }));
    return screen;
  }

  test("the first control of the form", async () => {
    const screen = await discardInBar();
    await expect.element(screen.getByLabelText("First")).toHaveFocus();
  });

  test("the one that `focus` chooses", async () => {
    const focus = () => document.querySelector<HTMLElement>("[aria-label='Second']")?.focus();
    const screen = await discardInBar({ focus });
    await expect.element(screen.getByLabelText("Second")).toHaveFocus();
  });
});

describe("given callbacks that throw", () => {
  const full = new Error("full");
  const throwing = () => {
    throw full;
  };

  test("a discard is reported, and the other sections are discarded all the same", async () => {
    const reports = catchReports();
    const { unsaved, name } = await open({ discard: throwing });
    await name.fill("Ada King");
    unsaved.discardAll();
    await expect.poll(() => reports).toEqual([full]);
    expect(unsaved).toMatchObject({ count: 1, sections: ["own"] });
  });

  test("a focusInvalid is reported, and Save all ends", async () => {
    const reports = catchReports();
    const { unsaved } = await open({ save: () => Promise.resolve(false), focusInvalid: throwing });
    expect(await unsaved.saveAll()).toBe(false);
    await expect.poll(() => reports).toEqual([full]);
  });
});

test("given a refused save, the first control that is invalid has the focus", async () => {
  const { screen, unsaved } = await open({ save: () => Promise.resolve(false) });
  screen.getByLabelText("Second").element().setAttribute("aria-invalid", "true");
  expect(await unsaved.saveAll()).toBe(false);
  await expect.element(screen.getByLabelText("Second")).toHaveFocus();
});

test("the dialog names it by its title, and by a new one when it is opened again", async () => {
  const { page, screen } = await open();
  const description = (title: string) => plain(text.unsaved.leave.description(title));
  const described = () => plain(document.querySelector("[role='dialog']")?.textContent ?? "");
  await screen.rerender(page({ isLeaving: true }));
  await expect.poll(described).toContain(description("My form"));
  await screen.rerender(page({ title: "Your form" }));
  await expect.poll(described).toBe("");
  await screen.rerender(page({ title: "Your form", isLeaving: true }));
  await expect.poll(described).toContain(description("Your form"));
});
