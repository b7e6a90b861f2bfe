import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { useEffect, useRef } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { CloudreveClient } from "../../src/api/CloudreveClient";
import type { SectionBinding } from "../../src/hooks/useSectionForm";
import type { TwoFactorOutcome } from "../../src/sections/two-factor/useConfirmTwoFactor";
import type { UnsavedChangesHandle } from "../../src/hooks/useUnsavedChanges";
import type { FieldName } from "../../src/settings/fields";
import type { SaveMode } from "../../src/settings/SaveMode";
import type { PreferenceSectionId } from "../../src/settings/preference";
import type { Account } from "../../src/account/Account";
import { isBusy } from "../../src/saving/SaveStatus";
import { namesOf, sectionOf, sections } from "../specs/specNamed";
import type { Library } from "./loadLibrary";

type Forms = { [Section in PreferenceSectionId]: SectionBinding<Section> };
type PasswordForm = ReturnType<Library["usePasswordForm"]>;
interface TwoFactor {
  prepare: (signal: AbortSignal) => Promise<string>;
  confirm: (on: boolean, readCode: () => string) => Promise<TwoFactorOutcome>;
}

/** Uses the library's hooks as a page does, once the account is loaded. */
export interface Page {
  forms: Forms;
  password: PasswordForm;
  twoFactor: TwoFactor;
  unsaved: UnsavedChangesHandle;
  account: Pick<Account, "user" | "setting" | "site">;
}

export interface TabOptions {
  library: Library;
  save: SaveMode;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  getAccessToken: (options: { force: boolean }) => string | null;
  onSignInRequired: () => void;
  /** A read of this resource has ended in the tab's cache. The client's check of a token's owner is none. */
  onRead: (resource: string, succeeded: boolean) => void;
  /** The forms are mounted for this user: for the first time, or anew for another one. */
  onPage: (page: Page) => void;
}

/** One tab of the browser: the library's real hooks with real react-query and React, and no visible elements. */
export class Tab {
  readonly client: CloudreveClient;
  readonly #queryClient = new QueryClient();
  readonly #root: Root;
  readonly #library: Library;
  page: Page | undefined;
  readonly save: SaveMode;

  constructor({ library, save, fetch, getAccessToken, onSignInRequired, onRead, onPage }: TabOptions) {
    this.#library = library;
    this.save = save;
    this.client = library.createCloudreveClient({ baseUrl: "/api/v4", fetch, getAccessToken });
    this.#queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated") return;
      const { action, query } = event;
      if (action.type === "error") onRead(query.queryHash, false);
      if (action.type === "success" && action.manual !== true) onRead(query.queryHash, true);
    });
    this.#root = createRoot(document.createElement("div"));
    const show = (page: Page | undefined) => {
      const isNew = page && page.forms.profile.machine !== this.page?.forms.profile.machine;
      this.page = page;
      if (isNew) onPage(page);
    };
    this.#root.render(
      <QueryClientProvider client={this.#queryClient}>
        <library.SettingsProvider
          client={this.client}
          save={save}
          followLanguage={false}
          onSignInRequired={onSignInRequired}
        >
          <Boundary library={library} show={show} />
        </library.SettingsProvider>
      </QueryClientProvider>,
    );
  }

  /** Focuses the tab: react-query reads again. */
  refetch(): void {
    void this.#queryClient.refetchQueries({ queryKey: this.#library.settingsKeys.user(this.client) });
  }

  async readNow(): Promise<void> {
    await this.#queryClient.refetchQueries(
      { queryKey: this.#library.settingsKeys.user(this.client) },
      { cancelRefetch: true },
    );
  }

  #saves(): number {
    return this.#library.savesOf(this.#queryClient).findAll({ status: "pending" }).length;
  }

  isFetching(): boolean {
    return this.#queryClient.isFetching() > 0 || this.#saves() > 0;
  }

  input(name: FieldName): unknown {
    return this.page?.forms[sectionOf(name)].getValues(name);
  }

  /** Types an input into a box, as a user does. */
  type(name: FieldName, input: unknown): void {
    const form = this.page?.forms[sectionOf(name)];
    if (form) void boxOf(form, name).onChange({ target: { name, value: input }, type: "change" });
  }

  /** The fields in conflict, each with its value from elsewhere. */
  conflicts(): ReadonlyMap<FieldName, unknown> {
    return new Map(
      sections.flatMap((section) => [...(this.page?.forms[section].machine.getSnapshot().conflicts ?? [])]),
    );
  }

  isBusy(section: PreferenceSectionId): boolean {
    return this.page !== undefined && isBusy(this.page.forms[section].machine.getSnapshot().status);
  }

  /** The sections whose changes no save holds, and whose boxes are all right. */
  heldUp(): PreferenceSectionId[] {
    return sections.filter((section) => {
      const { dirty, status } = this.page?.forms[section].machine.getSnapshot() ?? {};
      return status && dirty && dirty.size > 0 && !isBusy(status) && status.kind !== "invalid";
    });
  }

  isIdle(): boolean {
    return !this.isFetching() && !sections.some((section) => this.isBusy(section));
  }

  /** Describes the saves that are still running or unknown although nothing is under way. */
  unsettled(): string[] {
    if (!this.page) return [];
    const { forms, unsaved } = this.page;
    const unknown = sections.filter((section) => forms[section].machine.getSnapshot().status.kind === "unknown");
    return [
      ...unknown.map((section) => `${section} is still not known to be saved or not`),
      ...(unsaved.saving ? ["something is still being saved"] : []),
    ];
  }

  /** Describes the tab's state, for a history that does not end. */
  describe(): string {
    const busy = sections.filter((section) => this.isBusy(section));
    return this.page
      ? `reads ${this.#queryClient.isFetching()}, saves ${this.#saves()}, busy ${busy.join()}`
      : "no account yet";
  }

  close(): void {
    this.#root.unmount();
    this.#queryClient.clear();
    this.page = undefined;
  }
}

/** The box of a field, as a control registers it. */
function boxOf(form: Forms[PreferenceSectionId], name: FieldName) {
  return (form as unknown as { register: (name: FieldName) => UseFormRegisterReturn }).register(name);
}

interface ProbeProps {
  library: Library;
  show: (page: Page | undefined) => void;
}

function Boundary({ library, show }: ProbeProps) {
  const { owner } = library.useSettingsContext();
  const read = library.useAccount(["user", "setting", "site"]);
  if (read.status !== "ready")
    return <Retry retry={read.status === "failed" && !read.retrying ? read.retry : undefined} />;
  return <Probe key={owner} library={library} show={show} account={read.account} />;
}

/** The user presses "Try again" now and then. */
function Retry({ retry }: { retry: (() => void) | undefined }) {
  useEffect(() => {
    if (!retry) return undefined;
    const timer = setTimeout(retry, 5_000);
    return () => clearTimeout(timer);
  }, [retry]);
  return null;
}

function Probe({ library, show, account }: ProbeProps & { account: Page["account"] }) {
  const forms: Forms = {
    profile: library.useSectionBinding("profile", account),
    preferences: library.useSectionBinding("preferences", account),
    theme: library.useSectionBinding("theme", account),
    versionRetention: library.useSectionBinding("versionRetention", account),
  };
  // As a control would do it.
  for (const section of sections) for (const name of namesOf(section)) boxOf(forms[section], name);
  const password = library.usePasswordForm("Password");
  const twoFactor = useTwoFactor(library);
  const unsaved = library.useUnsavedChanges();
  const page: Page = { forms, password, twoFactor, unsaved, account };
  useEffect(() => show(page));
  useEffect(() => () => show(undefined), [show]);
  return null;
}

/** The dialogs for turning two-factor sign-in on and off, as if either could be open. */
function useTwoFactor(library: Library): TwoFactor {
  const { client } = library.useSettingsContext();
  const enable = useConfirm(library, true);
  const disable = useConfirm(library, false);
  return {
    prepare: (signal) => client.prepareTwoFactor({ signal }),
    confirm: (on, code) => (on ? enable(code) : disable(code)),
  };
}

/** Returns the press of one dialog's button. A dialog that is still sending takes no second press. */
function useConfirm(library: Library, on: boolean): (code: () => string) => Promise<TwoFactorOutcome> {
  const press = useRef<{ code: () => string; outcome: TwoFactorOutcome }>(undefined);
  const { send, forget } = library.useConfirmTwoFactor({
    two_fa_enabled: on,
    readCode: () => press.current?.code() ?? "",
    onEnded: (outcome) => {
      if (press.current) press.current.outcome = outcome;
    },
  });
  return async (code) => {
    if (press.current) return { kind: "stopped" };
    const own = { code, outcome: { kind: "stopped" } as TwoFactorOutcome };
    press.current = own;
    try {
      await send();
      return own.outcome;
    } finally {
      press.current = undefined;
      // The dialog closes.
      forget();
    }
  };
}
