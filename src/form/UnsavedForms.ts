import type { Account } from "../account/Account";
import type { PreferencesPatch } from "../api/SettingPatch";
import { tellHost } from "../browser/tellHost";
import { savePreferences, type SavePreferencesOptions } from "../saving/savePreferences";
import type { PreferenceSection } from "../settings/preference";
import { sectionOrder, type SectionId } from "../settings/sections";
import { FormMachine } from "./FormMachine";
import { inPageOrder } from "./inPageOrder";
import { isSameSnapshot, nothingUnsaved, unsavedSnapshot } from "./unsavedSnapshot";
import type { UnsavedChanges, UnsavedSnapshot } from "./UnsavedChanges";
import type { PageForm, UnsavedForm } from "./UnsavedForm";

/** The forms' connection to the server. It outlives the provider that set it: "Save all" works without a page. */
export interface Connection extends SavePreferencesOptions {
  owner: string;
  /** Returns the sections that the token may not change. */
  readOnly: () => ReadonlySet<SectionId>;
}

/** How a session ended. `"ended"` ignores answers: after a sign-out or a new password the access token still works. */
type SessionEnd = "ended" | "signInRequired";

/** Holds one user's forms, on the page or not. Notifies listeners only of changes to the snapshot or `shouldBlock`. */
export class UnsavedForms implements UnsavedChanges {
  #snapshot = nothingUnsaved;
  #connection: Connection | undefined;
  #ending: SessionEnd | undefined;
  /** Preference forms by owner and section. */
  readonly #machines = new Map<string, FormMachine>();
  readonly #others = new Map<UnsavedForm, () => void>();
  readonly #listeners = new Set<() => void>();
  #savingAll: Promise<boolean> | undefined;

  readonly getSnapshot = (): UnsavedSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get count(): number {
    return this.#snapshot.count;
  }
  get sections(): readonly string[] {
    return this.#snapshot.sections;
  }
  get saving(): boolean {
    return this.#snapshot.saving;
  }
  get waiting(): boolean {
    return this.#snapshot.waiting;
  }
  get offPage(): readonly string[] {
    return this.#snapshot.offPage;
  }
  get stuck(): readonly string[] {
    return this.#snapshot.stuck;
  }

  /** Connects the forms to the server as one user. Drops the forms of every other user, with their edits. */
  connect(connection: Connection): void {
    this.#connection = connection;
    this.#setEnding(undefined);
    for (const [key, machine] of this.#machines) if (machine.owner !== connection.owner) this.#machines.delete(key);
    this.#update();
  }

  /** Returns the form of a section: the existing one with its edits, or a new one that shows the account. */
  formOf(section: PreferenceSection, owner: string, account: Partial<Account>): FormMachine {
    const key = `${owner} ${section}`;
    const known = this.#machines.get(key);
    if (known) return known;
    const machine = new FormMachine(section, owner, account);
    let { decisions, held } = machine.getSnapshot();
    machine.subscribe(() => {
      const now = machine.getSnapshot();
      // An edit shows that the session goes on.
      if (now.decisions !== decisions || (now.held !== held && now.held.size > 0)) this.#setEnding(undefined);
      ({ decisions, held } = now);
      if (!machine.isOnPage() && !machine.isNeeded() && this.#machines.get(key) === machine) this.#machines.delete(key);
      this.#update();
    });
    this.#machines.set(key, machine);
    return machine;
  }

  /** Adds a form outside the preference table. Returns the function that removes it. */
  add(form: UnsavedForm): () => void {
    let count = form.count();
    const unsubscribe = form.subscribe(() => {
      const before = count;
      count = form.count();
      // An edit shows that the session goes on.
      if (count > before) this.#setEnding(undefined);
      this.#update();
    });
    this.#others.set(form, unsubscribe);
    this.#update();
    return () => {
      this.#others.get(form)?.();
      this.#others.delete(form);
      this.#update();
    };
  }

  /** Passes newer truth to all forms of its owner. `answered` is false if this page itself wrote it into the cache. */
  takeTruth(owner: string, account: Partial<Account>, answered: boolean): void {
    if (answered && this.#ending === "signInRequired") this.#setEnding(undefined);
    const machines = [...this.#machines.values()].filter((machine) => machine.owner === owner);
    const saved = machines.reduce<PreferencesPatch>(
      (all, machine) => ({ ...all, ...machine.takeTruth(account, answered) }),
      {},
    );
    if (Object.keys(saved).length > 0) this.#connection?.onSaved(saved);
  }

  /** Saves preference forms in one PATCH. Resolves to false if it failed or was stopped. */
  async save(forms: readonly FormMachine[]): Promise<boolean> {
    if (forms.length === 0) return true;
    return this.#connection ? savePreferences(forms, this.#connection) : false;
  }

  readonly saveAll = (): Promise<boolean> => {
    this.#savingAll ??= this.saveAllBut(undefined).finally(() => (this.#savingAll = undefined));
    return this.#savingAll;
  };

  /** Saves all forms but one. Resolves to whether nothing else is unsaved. */
  async saveAllBut(id: string | undefined): Promise<boolean> {
    const others = this.#dirtyOthers().filter((form) => form.id !== id);
    // The count of a host's form that has saved follows with the host's next render.
    const saved = new Set<PageForm>();
    const left = () => this.dirtyForms().filter((form) => form.id !== id && !saved.has(form));
    let isSaved = await this.#saveDirtyPreferences();
    // After a failure, do not send the others: they would fail, too, and a password is not sent on a guess.
    for (const form of isSaved ? others : []) {
      // Discarded, or gone from the page, while another form was saved.
      if (!left().includes(form)) continue;
      if (form.endsSession && left().length > 1) break;
      if (await form.save()) saved.add(form);
      else isSaved = false;
    }
    // Each form has focused its own first error; focus the first one on the page instead.
    if (others.length > 0) this.dirtyForms().some((form) => form.focusInvalid());
    return isSaved && left().length === 0;
  }

  /** Saves the preferences of all sections, on the page or not. Resolves to false if that failed. */
  #saveDirtyPreferences(): Promise<boolean> {
    // Changes that the token may not make can only be discarded.
    const readOnly = this.#connection?.readOnly() ?? new Set();
    return this.save(this.#dirtyMachines().filter(({ section }) => !readOnly.has(section)));
  }

  readonly discardAll = (): void => {
    for (const machine of this.#dirtyMachines()) machine.discard();
    for (const form of this.#dirtyOthers()) if (!form.isSaving()) form.discard();
  };

  readonly shouldBlock = (): boolean => this.#snapshot.count > 0 && this.#ending === undefined;

  readonly endSession = (): void => this.#setEnding("ended");

  /** Records that the server asks for a new sign-in: the session has ended until the server answers again. */
  awaitSignIn(): void {
    this.#setEnding("signInRequired");
  }

  /** Returns the dirty forms: those on the page in its order, then the others. */
  dirtyForms(): PageForm[] {
    return inPageOrder<PageForm>([...this.#dirtyMachines(), ...this.#dirtyOthers()]);
  }

  /** Focuses a section's form once the section is on the page. */
  focusOnceShown(section: string): void {
    for (const machine of this.#machines.values()) if (machine.section === section) machine.focusOnceShown();
  }

  /** Returns the title of a form outside the preference table. */
  titleOf(id: string): string | undefined {
    return [...this.#others.keys()].find((form) => form.id === id)?.title;
  }

  #dirtyMachines(): FormMachine[] {
    const dirty = [...this.#machines.values()].filter((machine) => machine.count() > 0);
    return dirty.sort((a, b) => sectionOrder.indexOf(a.section) - sectionOrder.indexOf(b.section));
  }

  #dirtyOthers(): UnsavedForm[] {
    const dirty = [...this.#others.keys()].filter((form) => form.count() > 0);
    return dirty.sort((a, b) => Number(a.endsSession ?? false) - Number(b.endsSession ?? false));
  }

  readonly #update = (): void => {
    const offPage = this.#dirtyMachines().filter((machine) => !machine.isOnPage());
    const next = unsavedSnapshot(this.dirtyForms(), offPage);
    if (isSameSnapshot(next, this.#snapshot)) return;
    this.#snapshot = next;
    this.#tell();
  };

  #setEnding(ending: SessionEnd | undefined): void {
    if (ending === this.#ending) return;
    this.#ending = ending;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) tellHost(listener);
  }
}

/**
 * Returns unsaved changes that outlive a provider. Pass them to `SettingsProvider` as `unsaved`, and keep them where
 * the host keeps its session. One object serves all users: another user's sign-in drops the former user's edits.
 */
export function createUnsavedChanges(): UnsavedChanges {
  return new UnsavedForms();
}
