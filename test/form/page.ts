import { vi } from "vitest";
import type { PreferencesPatch } from "../../src/api/SettingPatch";
import type { UnsavedForm } from "../../src/form/UnsavedForm";
import { UnsavedForms } from "../../src/form/UnsavedForms";
import type { SaveRequest } from "../../src/saving/SaveRequest";
import type { PreferenceSectionId } from "../../src/settings/preference";
import type { SectionId } from "../../src/settings/sections";
import { accountAfter, accountOf, BoxesOnPage } from "./boxes";

export const ada = "/api/v4 ada";

/** Ada's unsaved changes, connected to a server that holds `account` and accepts every patch by default. */
export function openPage() {
  const forms = new UnsavedForms();
  const page = {
    forms,
    account: accountOf(),
    /** The patches that the server got and the saves of forms outside the table, in their order. */
    log: [] as unknown[],
    onSaved: vi.fn<(saved: PreferencesPatch) => void>(),
    readOnly: new Set<SectionId>(),
    /** Whether the server's account holds what was sent to it. */
    keeps: false,
    /** The error of the next PATCH. */
    error: undefined as unknown,
    /** Requests that the server has not answered yet. */
    answer: Promise.resolve(),
    /** A new token is another session. */
    session: 1,
    /** Whether it is known which user each connection speaks for. */
    isUserKnown: true,
    /** Connects the forms once more, as another provider does. Returns the function that disconnects. */
    connectToo: (owner = ada) =>
      forms.connect({
        site: "/api/v4",
        owner,
        isUserKnown: () => page.isUserKnown,
        session: () => page.session,
        send,
        readOnly: page.readOnly,
        onSaved: page.onSaved,
        onEvent: () => undefined,
      }),
    /** Lets the next requests wait. Returns the function by which the server answers them. */
    hold: () => {
      let answer: () => void = () => undefined;
      page.answer = new Promise((resolve) => (answer = resolve));
      return () => answer();
    },
    disconnect: (): void => undefined,
    /** Connects the forms anew, as a provider does whose user or client changes. */
    connect: (owner = ada) => {
      page.disconnect();
      page.disconnect = page.connectToo(owner);
    },
    formOf: (section: PreferenceSectionId, owner = ada) => forms.formOf(section, owner, page.account),
    /** Shows a section: its form gets boxes. */
    show: (section: PreferenceSectionId, element?: HTMLElement) => {
      const form = page.formOf(section);
      const boxes = new BoxesOnPage(element);
      return { form, boxes, hide: form.attachBoxes(boxes) };
    },
    /** Adds a form outside the table that has an unsaved change. */
    addDirty: (id: string, options: Partial<UnsavedForm> = {}) => {
      const form = page.hostForm(id, options);
      const remove = forms.add(form);
      form.set({ changes: 1 });
      return Object.assign(form, { remove });
    },
    hostForm: (id: string, options: Partial<UnsavedForm> = {}) => new HostForm(id, page.log, options),
  };

  async function send(request: SaveRequest<PreferencesPatch>): Promise<void> {
    const patch = request.patch(page.account);
    page.log.push(patch);
    if (page.keeps) page.account = accountAfter(page.account, patch);
    await page.answer;
    if (page.error === undefined) {
      request.onOutcome?.({ kind: "saved", patch });
      return;
    }
    request.onOutcome?.({ kind: "failed", error: page.error, sent: patch, truth: page.account });
    throw page.error as Error;
  }

  page.connect();
  return page;
}

/** A form of the host, with its own changes. */
export class HostForm implements UnsavedForm {
  readonly title: string;
  readonly id: string;
  readonly endsSession: boolean;
  readonly outlivesPage: boolean;
  readonly owner?: string;
  changes = 0;
  saving = false;
  waiting = false;
  readonly listeners = new Set<() => void>();
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly count = () => this.changes;
  readonly isSaving = () => this.saving;
  readonly isWaiting = () => this.waiting;
  readonly discard = vi.fn(() => this.set({ changes: 0 }));
  readonly focusLastEdit = vi.fn();
  readonly focusInvalid = vi.fn(() => false);
  readonly element: () => HTMLElement | null;
  readonly save: () => Promise<boolean>;

  constructor(id: string, log: unknown[] = [], options: Partial<UnsavedForm> = {}) {
    this.id = id;
    this.title = options.title ?? id;
    this.endsSession = options.endsSession ?? false;
    this.outlivesPage = options.outlivesPage ?? false;
    if (options.owner !== undefined) this.owner = options.owner;
    this.element = options.element ?? (() => null);
    this.save =
      options.save ??
      (() => {
        log.push(id);
        this.set({ changes: 0 });
        return Promise.resolve(true);
      });
  }

  set(state: Partial<Pick<HostForm, "changes" | "saving" | "waiting">>): void {
    Object.assign(this, state);
    for (const listener of this.listeners) listener();
  }
}
