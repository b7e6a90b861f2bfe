import type { FieldName } from "../../src/settings/fields";
import type { PreferenceSectionId } from "../../src/settings/preference";
import type { FormState } from "../../src/form/FormState";
import type { AccountState } from "../../src/testing/AccountState";
import { meansStored, names, namesOf, specNamed } from "../specs/specNamed";
import { valueOf } from "./fields";

/** A promise of this library was broken. */
export class BrokenPromise extends Error {}

interface Write {
  value: unknown;
  at: number;
  by: string;
}

/** The user's actions on a field of a tab, and the values that the tab has seen. */
interface FieldMemory {
  typed?: { input: unknown; at: number };
  everTyped: unknown[];
  /** The last time that the user typed in it or resolved its conflict. */
  actedAt: number;
  seen: { value: unknown; at: number }[];
  dirty: boolean;
  /** The value that this tab sent last. Found on the server, it counts as this tab's own, regardless of its writer. */
  sent?: { value: unknown };
  /** The input when Save was last pressed. */
  submitted?: { input: unknown; at: number } | undefined;
}

// The maximum age of a read when a patch is computed, plus the time of that patch to the server (ms).
const readWindow = 12_000;

/** Records every typed, seen, sent and stored value, and reports broken promises at once. */
export class Oracle {
  readonly #writes = new Map<string, Map<FieldName, Write[]>>();
  readonly #memories = new Map<string, Map<FieldName, FieldMemory>>();
  readonly #presses = new Map<string, number>();
  readonly #patches = new Map<string, number>();
  #underWay = 0;
  /** Whether a user action is running: its changes are intended. */
  #acting = false;
  #broken: BrokenPromise | undefined;
  /** The resources that each tab has failed to read and not read since: it may know less than it was told. */
  readonly #unread = new Map<string, Set<string>>();

  start(email: string, account: AccountState): void {
    this.#writes.set(
      email,
      new Map(names.map((name) => [name, [{ value: valueOf(account, name), at: Date.now(), by: "start" }]])),
    );
  }

  /** Throws the first broken promise, including those found inside a listener, where a throw would go unnoticed. */
  check(): void {
    if (this.#broken) throw this.#broken;
  }

  /** Records a broken promise that was found elsewhere. */
  report(what: string): void {
    this.#broken ??= new BrokenPromise(what);
  }

  /** A tab shows another user's account, or the same one anew: nothing was typed in it yet. */
  forget(tab: string): void {
    const memory = () => ({ everTyped: [], actedAt: 0, seen: [], dirty: false });
    const before = this.#memories.get(tab);
    this.#memories.set(tab, new Map(names.map((name) => [name, { ...memory(), seen: before?.get(name)?.seen ?? [] }])));
  }

  act<T>(work: () => T): T {
    this.#acting = true;
    try {
      return work();
    } finally {
      this.#acting = false;
    }
  }

  typed(tab: string, name: FieldName, input: unknown): void {
    const memory = this.#memory(tab, name);
    memory.typed = { input, at: Date.now() };
    memory.everTyped.push(input);
    memory.actedAt = Date.now();
  }

  settled(tab: string, name: FieldName): void {
    this.#memory(tab, name).actedAt = Date.now();
  }

  /** Discard has ended a field's conflict: it shows the value from elsewhere. */
  discarded(tab: string, name: FieldName, input: unknown, theirs: unknown): void {
    if (!meansStored(name, input, theirs))
      this.report(
        `${tab}: after Discard ${name} shows ${JSON.stringify(input)} as saved, and the server holds ${JSON.stringify(theirs)}`,
      );
  }

  /** Save was pressed in these sections, or credentials were submitted. */
  pressed(
    tab: string,
    sections: readonly PreferenceSectionId[] = [],
    inputOf: (name: FieldName) => unknown = () => undefined,
  ): void {
    this.#presses.set(tab, (this.#presses.get(tab) ?? 0) + 1);
    for (const name of sections.flatMap(namesOf)) {
      const memory = this.#memory(tab, name);
      memory.submitted = memory.dirty ? { input: inputOf(name), at: Date.now() } : undefined;
    }
  }

  saw(tab: string, name: FieldName, value: unknown): void {
    this.#memory(tab, name).seen.push({ value, at: Date.now() });
  }

  /** A read of a tab has ended. */
  read(tab: string, resource: string, succeeded: boolean): void {
    const unread = this.#unread.get(tab) ?? new Set();
    if (succeeded) unread.delete(resource);
    else unread.add(resource);
    this.#unread.set(tab, unread);
  }

  phone(email: string, name: FieldName, value: unknown): void {
    this.#wrote(email, name, value, "phone");
  }

  patchUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** A PATCH leaves a tab. */
  sends(
    tab: string,
    email: string,
    pageEmail: string | undefined,
    body: Record<string, unknown>,
    account: AccountState,
  ): void {
    this.#underWay += 1;
    if (this.#underWay > 1) this.report("two PATCHes were under way at once");
    if (pageEmail !== email) this.report(`what was edited as ${pageEmail ?? "nobody"} was sent as ${email}`);
    const sent = (this.#patches.get(tab) ?? 0) + 1;
    this.#patches.set(tab, sent);
    if (sent > (this.#presses.get(tab) ?? 0)) this.report("a PATCH was sent that nobody asked for");
    const keys = Object.keys(body);
    if (keys.length === 0) this.report("an empty PATCH was sent");
    if (keys.some((key) => body[key] === null)) this.report(`null was sent: ${JSON.stringify(body)}`);

    const credentials = keys.filter((key) => !(key in Object.fromEntries(names.map((name) => [name, true]))));
    if (credentials.length > 0) {
      const pair = credentials.sort().join();
      if (
        credentials.length < keys.length ||
        !["current_password,new_password", "two_fa_code,two_fa_enabled"].includes(pair)
      )
        this.report(`credentials were sent in company or by half: ${keys.join()}`);
      return;
    }
    for (const key of keys) this.#checkSent(tab, email, key as FieldName, body[key], account);
  }

  #checkSent(tab: string, email: string, name: FieldName, value: unknown, account: AccountState): void {
    const memory = this.#memory(tab, name);
    const { same } = specNamed(name);
    const now = valueOf(account, name);
    if (!memory.everTyped.some((input) => meansStored(name, input, value)))
      this.report(`${name} was sent, which nobody had changed to ${JSON.stringify(value)}`);
    const last = this.#writesOf(email, name).at(-1);
    const recent = last !== undefined && last.by !== tab && Date.now() - last.at < readWindow;
    if (same(now, value) && !(recent && last.by === "phone")) this.report(`${name} was sent, which was so already`);

    if (last && last.by !== tab) {
      const first = memory.seen.find((seen) => same(seen.value, now));
      const unseen =
        first === undefined
          ? last.by === "phone" && recent
          : first.at <= memory.actedAt || (last.by === "phone" && recent);
      const own = memory.sent !== undefined && same(memory.sent.value, now);
      if (!unseen && !own)
        this.report(`${name} was overwritten over ${JSON.stringify(now)} by ${last.by}, and nobody had been asked`);
    }
    memory.sent = { value };
  }

  /** A PATCH was refused before the server processed it. */
  refused(tab: string): void {
    this.#patches.set(tab, (this.#patches.get(tab) ?? 0) - 1);
  }

  /** A PATCH has been answered or lost; the server holds its effects now. */
  ended(tab: string, email: string, body: Record<string, unknown>, before: AccountState, after: AccountState): void {
    this.#underWay -= 1;
    for (const name of names) {
      const [was, is] = [valueOf(before, name), valueOf(after, name)];
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      if (!(name in body) || JSON.stringify(body[name]) !== JSON.stringify(is))
        this.report(`an update of ${name} was lost`);
      this.#wrote(email, name, is, tab);
      this.saw(tab, name, is);
    }
  }

  /** A section's snapshot has changed. `savesAtOnce`: the tab sends again by itself a change that turned out lost. */
  observe(
    tab: string,
    email: string,
    account: AccountState,
    section: PreferenceSectionId,
    { dirty, status }: FormState,
    savesAtOnce: boolean,
  ): void {
    for (const name of namesOf(section)) {
      const memory = this.#memory(tab, name);
      if (savesAtOnce && !memory.dirty && dirty.has(name) && !this.#acting) this.pressed(tab);
      const isGone = memory.dirty && !dirty.has(name);
      const vanished = isGone && !this.#acting;
      memory.dirty = dirty.has(name);
      if (vanished && memory.typed && !this.#wasStored(email, account, name, memory.typed))
        this.report(
          `what was typed in ${name}, ${JSON.stringify(memory.typed.input)}, is no unsaved change any more, and was never saved`,
        );
      // Discarded or changed back: if it is dirty again, a save has turned out to have lost it.
      if (isGone && this.#acting) delete memory.typed;
      // A field that is dirty again must be shown as unsaved.
      if (status.kind === "saved" && memory.submitted && !memory.dirty) {
        if (!this.#wasStored(email, account, name, memory.submitted))
          this.report(`"Saved" was said of ${name}, and ${JSON.stringify(memory.submitted.input)} was never stored`);
        // Saved, an input is shown as it is stored (".DOCX" as "docx"), and stays so if the save turns out to be lost.
        const { inputOf, storedOf } = specNamed(name);
        if (memory.typed) memory.typed = { ...memory.typed, input: inputOf(storedOf(memory.typed.input)) };
        memory.submitted = undefined;
      }
    }
  }

  /** A dirty field shows the typed input. */
  checkInputs(tab: string, inputOf: (name: FieldName) => unknown): void {
    for (const name of names) {
      const { dirty, typed } = this.#memory(tab, name);
      if (!dirty || !typed) continue;
      if (JSON.stringify(inputOf(name)) !== JSON.stringify(typed.input))
        this.report(
          `${JSON.stringify(typed.input)} was typed in ${name}, and it shows ${JSON.stringify(inputOf(name))}`,
        );
    }
  }

  /** With everything at rest, a field shows the server's value or is marked as unsaved. */
  checkScreen(
    tab: string,
    email: string,
    account: AccountState,
    inputOf: (name: FieldName) => unknown,
    { readAgain }: { readAgain: boolean },
  ): void {
    for (const name of names) {
      if (this.#memory(tab, name).dirty) continue;
      const by = this.#writesOf(email, name).at(-1)?.by;
      // This tab has not been notified of another device's change yet.
      if (!readAgain && (by === "phone" || this.#unread.get(tab)?.size)) continue;
      if (!meansStored(name, inputOf(name), valueOf(account, name)))
        this.report(
          `${name} shows ${JSON.stringify(inputOf(name))} as saved, and the server holds ${JSON.stringify(valueOf(account, name))}`,
        );
    }
  }

  #wasStored(
    email: string,
    account: AccountState,
    name: FieldName,
    { input, at }: { input: unknown; at: number },
  ): boolean {
    // A PATCH whose answer is still in flight has been written, too.
    if (meansStored(name, input, valueOf(account, name))) return true;
    const writes = this.#writesOf(email, name);
    // All values written since, and the value before the first of these.
    const since = writes.findIndex((write) => write.at >= at);
    return writes
      .slice(since === -1 ? -1 : Math.max(0, since - 1))
      .some(({ value }) => meansStored(name, input, value));
  }

  #wrote(email: string, name: FieldName, value: unknown, by: string): void {
    this.#writesOf(email, name).push({ value, at: Date.now(), by });
  }

  #writesOf(email: string, name: FieldName): Write[] {
    return this.#writes.get(email)?.get(name) ?? [];
  }

  #memory(tab: string, name: FieldName): FieldMemory {
    const memory = this.#memories.get(tab)?.get(name);
    if (!memory) throw new Error(`No tab ${tab}`);
    return memory;
  }
}
