import { microtask } from "../browser/apis";
import type { Account } from "../account/Account";
import type { AccountEvent } from "../account/AccountEvent";
import type { PreferencesPatch } from "../api/SettingPatch";
import { tellHost } from "../browser/tellHost";
import type { SaveAlone } from "../saving/SaveAlone";
import type { SubmittedBy } from "../saving/PreferenceForm";
import { savePreferences } from "../saving/savePreferences";
import type { PreferenceSectionId } from "../settings/preference";
import { AllSaver } from "./AllSaver";
import { ChangeSaver } from "./ChangeSaver";
import { Connections, type Connection } from "./Connections";
import type { FormMachine } from "./FormMachine";
import { FormMachines } from "./FormMachines";
import { FormsAlone } from "./FormsAlone";
import { inPageOrder } from "./inPageOrder";
import { leavesPage, type RouterNavigation } from "./RouterNavigation";
import { SessionEnd } from "./SessionEnd";
import { isSameSnapshot, needsAttention, nothingUnsaved, unsavedSnapshot } from "./unsavedSnapshot";
import type { UnsavedChanges, UnsavedSnapshot } from "./UnsavedChanges";
import type { PageForm, UnsavedForm } from "./UnsavedForm";

/**
 * Holds the forms of the connected users, on the page or not. Notifies listeners only of changes to the snapshot or
 * `shouldBlock`.
 */
export class UnsavedForms implements UnsavedChanges {
  #snapshot = nothingUnsaved;
  readonly #connections = new Connections();
  readonly #session = new SessionEnd(() => this.#tell());
  readonly #machines = new FormMachines(
    () => this.#update(),
    {
      onEdit: () => this.#session.undo(),
      onSaveDue: (form) => {
        // Changes that the token may not make can only be discarded.
        if (!this.#isReadOnly(form)) this.#changes.add(form);
      },
    },
    (owner) => this.#connections.of(owner)?.locked,
  );
  readonly #changes = new ChangeSaver((forms) => this.save(forms, "change"));
  readonly #alone = new FormsAlone(
    () => this.#update(),
    () => this.#session.undo(),
  );
  readonly #listeners = new Set<() => void>();
  readonly #saver = new AllSaver({
    preferences: () => this.#dirtyMachines().filter((machine) => !this.#isReadOnly(machine)),
    alone: () => this.#dirtyAlone(),
    all: () => this.dirtyForms(),
    save: (forms) => this.save(forms),
    onEnded: () => this.#update(),
  });

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
  get toSave(): readonly string[] {
    return this.#snapshot.toSave;
  }

  /**
   * Connects the forms to the server as one user. Drops the forms of users of that site that no provider speaks for,
   * once it is known that the connected user is another one. Returns the function that disconnects.
   */
  connect(connection: Connection): () => void {
    const disconnect = this.#connections.add(connection);
    for (const machine of this.#machines.of(connection.owner)) machine.lock(connection.locked);
    // After this commit: React disconnects all providers that change before it connects the first one anew.
    microtask(() => {
      if (connection.isUserKnown()) this.#dropFormerUsers(connection.site);
    });
    this.#update();
    return () => {
      disconnect();
      this.#update();
    };
  }

  /** Returns the form of a section (see `FormMachines`). */
  formOf(section: PreferenceSectionId, owner: string, account: Partial<Account>, keeps?: boolean): FormMachine {
    return this.#machines.get(section, owner, account, keeps);
  }

  #dropFormerUsers(site: string): void {
    const isKept = (owner: string) => !owner.startsWith(`${site} `) || this.#connections.of(owner) !== undefined;
    this.#machines.dropUnless(isKept);
    this.#alone.dropUnless(isKept);
  }

  /** Adds a form outside the preference table. Returns the function that removes it (see `outlivesPage`). */
  add(form: UnsavedForm): () => void {
    return this.#alone.add(form);
  }

  /**
   * Returns the save of a form outside the preference table: the same for each component that shows the form. The first
   * of them makes it with `create`, so that the code is loaded only with such a form.
   */
  saveAloneOf(id: string, owner: string, create: () => SaveAlone): SaveAlone {
    return this.#alone.saveOf(id, owner, create);
  }

  /**
   * Returns the function that tells the host of an event in a user's account, also once the provider has gone. It tells
   * nothing once another user is on the page.
   */
  tellerOf(owner: string): (event: AccountEvent) => void {
    const connection = this.#connections.of(owner);
    return (event) => connection && this.#connections.toTell(connection)?.onEvent(event);
  }

  /** Passes newer truth to all forms of its owner. `answered` is false if this page itself wrote it into the cache. */
  takeTruth(owner: string, account: Partial<Account>, answered: boolean): void {
    const connection = this.#connections.of(owner);
    if (connection && answered) this.#session.answered(connection.session());
    if (connection && account.user) this.#dropFormerUsers(connection.site);
    const machines = this.#machines.of(owner);
    const saved = machines.reduce<PreferencesPatch>(
      (all, machine) => ({ ...all, ...machine.takeTruth(account, answered) }),
      {},
    );
    if (Object.keys(saved).length > 0) connection?.onSaved(saved);
    this.#update();
  }

  /** Saves preference forms, those of a user in one PATCH. Resolves to false if it failed or was stopped. */
  async save(forms: readonly FormMachine[], by: SubmittedBy = "press"): Promise<boolean> {
    const owners = [...new Set(forms.map(({ owner }) => owner))];
    const saves = owners.map(async (owner) => {
      const connection = this.#connections.of(owner);
      const own = forms.filter((form) => form.owner === owner);
      if (!connection) return false;
      const onSaved = (saved: PreferencesPatch) => this.#connections.toTell(connection)?.onSaved(saved);
      return savePreferences(own, { send: connection.send, onSaved, by });
    });
    return (await Promise.all(saves)).every(Boolean);
  }

  /** Saves an owner's changes that only the lack of a network has kept from being saved at once. */
  retry(owner: string): void {
    for (const machine of this.#machines.of(owner)) machine.retry();
  }

  readonly saveAll = (): Promise<boolean> => this.#saver.saveAll();

  /** Saves all forms but one. Resolves to whether nothing else is unsaved. */
  saveAllBut(id: string): Promise<boolean> {
    return this.#saver.saveAllBut(id);
  }

  #isReadOnly({ owner, section }: FormMachine): boolean {
    return this.#connections.of(owner)?.readOnly.has(section) ?? false;
  }

  readonly discardAll = (): void => {
    for (const machine of this.#dirtyMachines()) machine.discard();
    for (const form of this.#dirtyAlone()) if (!form.isSaving()) form.discard();
  };

  readonly shouldBlock = (navigation?: RouterNavigation): boolean =>
    this.#snapshot.count > 0 && !this.#session.hasEnded && leavesPage(navigation);

  readonly endSession = (): void => this.#session.end(this.#connections.sessions());

  /** Whether a provider's client is in this session. */
  isInSession(session: unknown): boolean {
    return this.#connections.sessions().includes(session);
  }

  /** Whether a provider speaks for this user. */
  serves(owner: string): boolean {
    return this.#connections.serves(owner);
  }

  /** Records that the server asks for a new sign-in: the session has ended until the server answers again. */
  awaitSignIn(): void {
    this.#session.awaitSignIn();
  }

  /** Returns the dirty forms: those on the page in its order, then the others. */
  dirtyForms(): PageForm[] {
    return inPageOrder<PageForm>([...this.#dirtyMachines(), ...this.#dirtyAlone()]);
  }

  /** Whether a dirty form is one outside the preference table, which lives only in its component. */
  isAlone(id: string): boolean {
    return this.#dirtyAlone().some((form) => form.id === id);
  }

  /** Returns the windows of the dirty forms that are on a page. */
  readonly windows = (): Window[] =>
    this.dirtyForms().flatMap((form) => form.element()?.ownerDocument.defaultView ?? []);

  /**
   * Focuses a section's form once the section is on the page. Returns whether it is a form of preferences, which can.
   */
  focusOnceShown(section: string): boolean {
    const machines = this.#machines.all().filter((machine) => machine.section === section);
    for (const machine of machines) machine.focusOnceShown();
    return machines.length > 0;
  }

  /** Opens and focuses a form outside the preference table. Returns whether it is on the page. */
  focusForm(id: string): boolean {
    return this.#alone.focus(id);
  }

  /** Returns the title of a form outside the preference table. */
  titleOf(id: string): string | undefined {
    return this.#alone.titleOf(id);
  }

  #dirtyMachines(): FormMachine[] {
    // Forms of a user that no provider speaks for wait until it is known who has signed in.
    return this.#machines.dirty().filter(({ owner }) => this.serves(owner));
  }

  #dirtyAlone(): UnsavedForm[] {
    return this.#alone.dirty().filter(({ owner }) => owner === undefined || this.serves(owner));
  }

  readonly #update = (): void => {
    this.#alone.removeLeaving((form) => this.#saver.isToBeSaved(form));
    const machines = this.#dirtyMachines();
    const alone = this.#dirtyAlone();
    this.#saver.forgetFailuresBut(alone);
    const stuck = [
      ...machines.filter((machine) => this.#isReadOnly(machine) || needsAttention(machine)),
      ...alone.filter((form) => form.needsAttention?.() ?? this.#saver.hasFailed(form)),
    ];
    const offPage = machines.filter((machine) => !machine.isOnPage());
    const next = unsavedSnapshot(this.dirtyForms(), offPage, inPageOrder<PageForm>(stuck));
    if (isSameSnapshot(next, this.#snapshot)) return;
    this.#snapshot = next;
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) tellHost(listener);
  }
}
