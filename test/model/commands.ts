import fc from "fast-check";
import { vi } from "vitest";
import type { FieldName } from "../../src/settings/fields";
import type { PreferenceSectionId } from "../../src/settings/preference";
import { namesIn } from "../../src/settings/values";
import type { Fault } from "../../src/testing/Fault";
import { names, sectionOf, sections, specNamed } from "../specs/specNamed";
import { pass, settle } from "./time";
import { toggleTwoFactor } from "./toggleTwoFactor";
import type { Seat, Universe } from "./Universe";

/** Fast-check's model, which is empty: the oracle in the universe checks the promises. */
type Model = object;
type Command = fc.AsyncCommand<Model, Universe>;

/** A step of a history: an action, and then the time until this many timers have fired. */
function step(words: string, timers: number, act: (universe: Universe) => void | Promise<void>): Command {
  return {
    check: () => true,
    run: async (_model, universe) => {
      await act(universe);
      await settle();
      universe.check();
      await pass(timers);
      universe.check();
    },
    toString: () => `${words} +${timers}`,
  };
}

function edit(tab: number, timers: number, name: FieldName, input: unknown): Command {
  return step(`edit(${tab}, ${name}, ${JSON.stringify(input)})`, timers, (universe) => {
    const seat = universe.seat(tab);
    const form = seat.tab.page?.forms[sectionOf(name)];
    if (!form) return;
    universe.oracle.typed(seat.name, name, input);
    universe.oracle.act(() => seat.tab.type(name, input));
    pressedAtOnce(universe, seat, sectionOf(name));
  });
}

/** Where each change is saved at once, a change is what a press of Save is elsewhere. */
function pressedAtOnce(
  { oracle }: Pick<Universe, "oracle">,
  { name: seat, tab: page }: Pick<Seat, "name" | "tab">,
  section: PreferenceSectionId,
): void {
  if (page.save === "change") oracle.pressed(seat, [section], (name) => page.input(name));
}

function undo(tab: number, timers: number, section: PreferenceSectionId): Command {
  return step(`undo(${tab}, ${section})`, timers, (universe) => {
    const seat = universe.seat(tab);
    const machine = seat.tab.page?.forms[section].machine;
    const former = machine?.getSnapshot().undo;
    if (!machine || !former || seat.tab.save !== "change") return;
    for (const name of namesIn(former)) universe.oracle.typed(seat.name, name, specNamed(name).inputOf(former[name]));
    universe.oracle.act(() => machine.undo());
    pressedAtOnce(universe, seat, section);
  });
}

function save(tab: number, timers: number, section: PreferenceSectionId, times: number): Command {
  return step(`save(${tab}, ${section}, ${times} times)`, timers, (universe) => {
    const { name: seat, tab: page } = universe.seat(tab);
    const form = page.page?.forms[section];
    if (!form) return;
    if (!page.isBusy(section)) universe.oracle.pressed(seat, [section], (name) => page.input(name));
    // Faster than anything can render.
    for (let press = 0; press < times; press += 1) void form.save();
  });
}

function saveAll(tab: number, timers: number): Command {
  return step(`saveAll(${tab})`, timers, (universe) => {
    const { name: seat, tab: page } = universe.seat(tab);
    if (!page.page) return;
    universe.oracle.pressed(
      seat,
      sections.filter((section) => !page.isBusy(section)),
      (name) => page.input(name),
    );
    // It may send three: the preferences, what was edited during its section's own save, and the password alone.
    universe.oracle.pressed(seat);
    universe.oracle.pressed(seat);
    void page.page.unsaved.saveAll();
  });
}

function discard(tab: number, timers: number, section: PreferenceSectionId | "all"): Command {
  return step(`discard(${tab}, ${section})`, timers, (universe) => {
    const { name: seat, tab: page } = universe.seat(tab);
    const theirs = page.conflicts();
    universe.oracle.act(() => {
      if (section === "all") page.page?.unsaved.discardAll();
      else if (!page.isBusy(section)) page.page?.forms[section].discard();
    });
    const left = page.conflicts();
    for (const [name, value] of theirs)
      if (!left.has(name)) universe.oracle.discarded(seat, name, page.input(name), value);
  });
}

function settleConflict(
  tab: number,
  timers: number,
  section: PreferenceSectionId,
  choice: "takeTheirs" | "keepMine" | "mergeBoth",
): Command {
  return step(`${choice}(${tab}, ${section})`, timers, ({ oracle, ...universe }) => {
    const { name: seat, tab: page } = universe.seats[tab % universe.seats.length] ?? {};
    const form = page?.page?.forms[section] as Record<typeof choice, (name: FieldName) => void> | undefined;
    const [conflict] = page?.page?.forms[section].machine.getSnapshot().conflicts.keys() ?? [];
    if (!seat || !page || !form || !conflict) return;
    const merges = choice === "mergeBoth" && specNamed(conflict).control.kind === "tags";
    oracle.settled(seat, conflict);
    oracle.act(() => form[choice === "mergeBoth" && !merges ? "keepMine" : choice](conflict));
    if (merges) oracle.typed(seat, conflict, page.input(conflict));
    pressedAtOnce({ oracle }, { name: seat, tab: page }, section);
  });
}

function stopWaiting(tab: number, timers: number, section: PreferenceSectionId): Command {
  return step(`stopWaiting(${tab}, ${section})`, timers, (universe) => {
    const status = universe.seat(tab).tab.page?.forms[section].machine.getSnapshot().status;
    if (status?.kind === "waiting") status.stop();
  });
}

/** The user types the old value back while the field is in conflict, which is a choice, too. */
function typeBack(tab: number, timers: number, section: PreferenceSectionId): Command {
  return step(`typeBack(${tab}, ${section})`, timers, (universe) => {
    const seat = universe.seat(tab);
    const { baseline, conflicts } = seat.tab.page?.forms[section].machine.getSnapshot() ?? {};
    const [name] = conflicts?.keys() ?? [];
    if (!baseline || !name) return;
    const input: unknown = specNamed(name).inputOf(baseline[name]);
    universe.oracle.typed(seat.name, name, input);
    universe.oracle.act(() => seat.tab.type(name, input));
    pressedAtOnce(universe, seat, sectionOf(name));
  });
}

function refetch(tab: number, timers: number): Command {
  return step(`refetch(${tab})`, timers, (universe) => universe.seat(tab).tab.refetch());
}

function phone(timers: number, name: FieldName, value: unknown): Command {
  return step(`phone(${name}, ${JSON.stringify(value)})`, timers, async (universe) => {
    // No client can keep another device from overlapping with a PATCH that the server is processing.
    for (let wait = 0; wait < 200 && universe.oracle.patchUnderWay(); wait += 1) await pass(1);
    if (universe.oracle.patchUnderWay()) return;
    universe.cloudreve.change("ada@example.com", { [name]: value });
    universe.oracle.phone("ada@example.com", name, value);
  });
}

function fail(timers: number, method: "GET" | "PATCH", isAfter: boolean, fault: Fault): Command {
  // These occur before the handler, which then has not run.
  const after = isAfter && !("code" in fault && [401, 40001].includes(fault.code));
  return step(
    `fail(${method}, ${after ? "after" : "before"}, ${JSON.stringify(fault)})`,
    timers,
    ({ cloudreve, faults }) => {
      faults.push(cloudreve.fail({ method, times: 1, after }, fault));
    },
  );
}

const troubles = {
  expire: (universe: Universe, tab: number) =>
    universe.cloudreve.expireTokens(universe.seat(tab).person ?? "ada@example.com"),
  signOut: (universe: Universe, tab: number) => universe.signOut(universe.seat(tab)),
  signInAgain: (universe: Universe, tab: number) =>
    universe.signIn(universe.seat(tab), universe.seat(tab).shows ?? "ada@example.com"),
  signInAsBob: (universe: Universe, tab: number) => universe.signIn(universe.seat(tab), "bob@example.com"),
  offline: (universe: Universe) => universe.setOffline(true),
  online: (universe: Universe) => universe.setOffline(false),
  openTab: async (universe: Universe) => {
    if (!universe.offline) await universe.openTab();
  },
};

function trouble(tab: number, timers: number, kind: keyof typeof troubles): Command {
  return step(`${kind}(${tab})`, timers, (universe) => troubles[kind](universe, tab));
}

export function changePassword(tab: number, timers: number, right: boolean): Command {
  return step(`changePassword(${tab}, ${right ? "right" : "wrong"})`, timers, (universe) => {
    const { name: seat, tab: page, shows } = universe.seat(tab);
    if (!page.page || !shows) return;
    const next = `second-pass-${timers}`;
    const { form, submit: change, opening } = page.page.password;
    opening.open(false);
    form.setValue("current_password", right ? universe.cloudreve.account(shows).password : "wrong-pass");
    form.setValue("new_password", next);
    form.setValue("confirm_new_password", next);
    universe.oracle.pressed(seat);
    void universe.press(change(false));
  });
}

export function twoFactor(tab: number, timers: number, right: boolean): Command {
  return step(`twoFactor(${tab}, ${right ? "right" : "wrong"})`, timers, async (universe) => {
    void universe.press(toggleTwoFactor(universe, universe.seat(tab), right));
    // The client loads the code of this call at its first use, which takes no time of the test's clock.
    await vi.dynamicImportSettled();
  });
}

const tab = fc.nat(2);
const timers = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.constantFrom(10, 30) });
const section = fc.constantFrom(...sections);
const name = fc.constantFrom(...names);
const fault = fc.constantFrom<Fault[]>(
  { kind: "dropped" },
  { status: 500 },
  { kind: "html", status: 200 },
  { kind: "truncated" },
  { kind: "hang" },
  { kind: "slow", ms: 8_000 },
  { code: 50001, msg: "Failed to update user settings" },
  { code: 40001, msg: "Nickname too long" },
  { code: 401, msg: "Login required" },
);

const edits = fc
  .tuple(tab, timers, name)
  .chain(([t, w, n]) => specNamed(n).inputs.map((input) => edit(t, w, n, input)));
const saves = fc.tuple(tab, timers, section, fc.constantFrom(1, 1, 2)).map((it) => save(...it));

/** Histories of actions by users, networks and other devices. */
export const histories = fc.commands<Model, Universe, false>(
  [
    edits,
    edits,
    edits,
    saves,
    saves,
    fc.tuple(tab, timers).map((it) => saveAll(...it)),
    fc.tuple(tab, timers, fc.constantFrom(...sections, "all" as const)).map((it) => discard(...it)),
    fc
      .tuple(tab, timers, section, fc.constantFrom("takeTheirs" as const, "keepMine" as const, "mergeBoth" as const))
      .map((it) => settleConflict(...it)),
    fc.tuple(tab, timers, section).map((it) => stopWaiting(...it)),
    fc.tuple(tab, timers, section).map((it) => typeBack(...it)),
    fc.tuple(tab, timers, section).map((it) => undo(...it)),
    fc.tuple(tab, timers).map((it) => refetch(...it)),
    fc.tuple(timers, name).chain(([w, n]) => specNamed(n).stored.map((value) => phone(w, n, value))),
    fc
      .tuple(timers, fc.constantFrom("GET" as const, "PATCH" as const, "PATCH" as const), fc.boolean(), fault)
      .map((it) => fail(...it)),
    fc
      .tuple(
        tab,
        timers,
        fc.constantFrom<(keyof typeof troubles)[]>(
          "openTab",
          "openTab",
          "openTab",
          "expire",
          "signOut",
          "signInAgain",
          "signInAsBob",
          "offline",
          "online",
        ),
      )
      .map((it) => trouble(...it)),
    fc.tuple(tab, timers, fc.boolean()).map((it) => changePassword(...it)),
    fc.tuple(tab, timers, fc.boolean()).map((it) => twoFactor(...it)),
  ],
  { maxCommands: 24, size: "max" },
);
