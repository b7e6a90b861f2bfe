import type { EmbeddedCloudreve } from "../../src/testing/EmbeddedCloudreve";
import { FakeBroadcastChannel } from "./FakeBroadcastChannel";
import type { FakeLocks } from "./FakeLocks";
import { sections } from "../specs/specNamed";
import { fieldsIn } from "./fields";
import type { Library } from "./loadLibrary";
import { Oracle } from "./Oracle";
import { Tab, type Page } from "./Tab";
import { passUntil, settle } from "./time";

export type Person = "ada@example.com" | "bob@example.com";

export interface Seat {
  name: string;
  tab: Tab;
  /** The signed-in user; undefined after a sign-out. */
  person: Person | undefined;
  token: string | null;
  /** The user whose account the page shows. */
  shows: Person | undefined;
}

/** The world of one history: a server, a browser with up to three tabs, users, and the oracle that watches. */
export class Universe {
  readonly oracle = new Oracle();
  readonly seats: Seat[] = [];
  offline = false;
  /** Presses in dialogs that have not ended: before their PATCH they read, which the tab does not count. */
  #presses = 0;
  /** Functions that remove faults which have not occurred yet. */
  readonly faults: (() => void)[] = [];
  readonly #libraries: readonly Library[];
  /** The owner of each token: the server also accepts an older one until it expires. */
  readonly #tokens = new Map<string, Person>();

  readonly cloudreve: EmbeddedCloudreve;

  readonly #atOnce: readonly boolean[];

  /** `atOnce` tells of each tab whether it saves each change at once. */
  constructor(cloudreve: EmbeddedCloudreve, libraries: readonly Library[], atOnce: readonly boolean[] = []) {
    this.#atOnce = atOnce;
    this.cloudreve = cloudreve;
    this.#libraries = libraries;
    for (const email of ["ada@example.com", "bob@example.com"] as const)
      this.oracle.start(email, cloudreve.account(email));
  }

  async openTab(): Promise<void> {
    const library = this.#libraries[this.seats.length];
    if (!library) return;
    const name = `tab ${this.seats.length + 1}`;
    const person: Person = "ada@example.com";
    this.oracle.forget(name);
    const seat: Seat = { name, person, token: this.#tokenFor(person), shows: undefined, tab: undefined as never };
    seat.tab = new Tab({
      library,
      save: this.#atOnce[this.seats.length] === true ? "change" : "press",
      fetch: (url, init) => this.#fetch(seat, url, init),
      getAccessToken: ({ force }) => {
        if (force && seat.person) seat.token = this.#tokenFor(seat.person);
        return seat.token;
      },
      onSignInRequired: () => undefined,
      onRead: (resource, succeeded) => this.oracle.read(name, resource, succeeded),
      onPage: (page) => this.#watch(seat, page),
    });
    this.seats.push(seat);
    await passUntil(() => seat.tab.page !== undefined, "a tab shows the account");
  }

  seat(number: number): Seat {
    const seat = this.seats[number % this.seats.length];
    if (!seat) throw new Error("No tab is open");
    return seat;
  }

  signOut(seat: Seat): void {
    seat.person = undefined;
    seat.token = null;
  }

  signIn(seat: Seat, person: Person): void {
    seat.person = person;
    seat.token = this.#tokenFor(person);
  }

  /** Counts a press in a dialog until it has ended. */
  async press(pressed: Promise<unknown>): Promise<void> {
    this.#presses += 1;
    await pressed.finally(() => (this.#presses -= 1));
  }

  setOffline(offline: boolean): void {
    this.offline = offline;
    Object.assign(navigator, { onLine: !offline });
    // Where each change is saved at once, the network is what a press of Save is for a change that it has held up.
    if (!offline)
      for (const { name, tab } of this.seats)
        for (const section of tab.save === "change" ? tab.heldUp() : [])
          this.oracle.pressed(name, [section], (field) => tab.input(field));
    window.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event(offline ? "offline" : "online"));
  }

  /** After each step: throws broken promises and records the values shown now. */
  check(): void {
    for (const { name, tab } of this.seats) if (tab.page) this.oracle.checkInputs(name, (field) => tab.input(field));
    this.oracle.check();
  }

  /** Ends all faults, waits until everything is at rest, and compares it with the server. */
  async end(): Promise<void> {
    this.setOffline(false);
    for (const takeBack of this.faults) takeBack();
    for (const seat of this.seats) if (!seat.person) this.signIn(seat, seat.shows ?? "ada@example.com");
    const resting = () =>
      FakeBroadcastChannel.underWay === 0 &&
      this.#presses === 0 &&
      this.seats.every(({ tab }) => tab.page !== undefined && tab.isIdle());
    const describe = () => {
      // A broken promise says more than a history that does not end.
      this.oracle.check();
      return this.seats.map(({ name, tab }) => `${name}: ${tab.describe()}`).join("; ");
    };
    await passUntil(resting, "all tabs are at rest", describe);
    this.#compare(false);
    for (const { tab } of this.seats) tab.refetch();
    await settle();
    await passUntil(resting, "all tabs are at rest after reading again", describe);
    // Another user's account may have appeared only now.
    for (const { tab } of this.seats) tab.refetch();
    await settle();
    await passUntil(resting, "all tabs are at rest at last", describe);
    this.#compare(true);
  }

  close(): void {
    for (const { tab } of this.seats) tab.close();
    FakeBroadcastChannel.closeAll();
    (navigator.locks as unknown as FakeLocks).clear();
    this.setOffline(false);
  }

  #compare(readAgain: boolean): void {
    this.check();
    for (const { name, tab, shows, person } of this.seats) {
      if (!shows || shows !== person) continue;
      this.oracle.checkScreen(name, shows, this.cloudreve.account(shows), (field) => tab.input(field), { readAgain });
      if (readAgain) for (const what of tab.unsettled()) this.oracle.report(`${name}: ${what}`);
    }
    this.oracle.check();
  }

  #watch(seat: Seat, page: Page): void {
    seat.shows = this.#personOf(page.account.user.id);
    this.oracle.forget(seat.name);
    for (const section of sections) {
      const { machine } = page.forms[section];
      machine.subscribe(() => {
        // A form that was replaced by another user's reports nothing.
        if (seat.shows && seat.tab.page?.forms[section].machine === machine)
          this.oracle.observe(
            seat.name,
            seat.shows,
            this.cloudreve.account(seat.shows),
            section,
            machine.getSnapshot(),
            seat.tab.save === "change",
          );
      });
    }
  }

  #personOf(id: string): Person | undefined {
    return (["ada@example.com", "bob@example.com"] as const).find((email) => this.cloudreve.account(email).id === id);
  }

  async #fetch(seat: Seat, url: string, init: RequestInit): Promise<Response> {
    if (this.offline) throw new TypeError("Failed to fetch");
    const request = new Request(`https://host.test${url}`, init);
    if (init.method !== "PATCH") return this.#read(seat, request);

    const sender = this.#senderOf(request);
    const body = JSON.parse(init.body as string) as Record<string, unknown>;
    const before = sender && this.cloudreve.account(sender);
    if (!sender || !before) return this.cloudreve.fetch(request);
    this.oracle.sends(seat.name, sender, seat.shows, body, before);
    try {
      const response = await this.cloudreve.fetch(request);
      // Refused before its handler: it may be sent once more, with a new token.
      if ((await response.clone().text()).includes('"code":401')) this.oracle.refused(seat.name);
      return response;
    } finally {
      this.oracle.ended(seat.name, sender, body, before, this.cloudreve.account(sender));
    }
  }

  async #read(seat: Seat, request: Request): Promise<Response> {
    const response = await this.cloudreve.fetch(request);
    const { code, data } = (await response.clone().json()) as { code: number; data: unknown };
    if (code === 0) for (const [name, value] of fieldsIn(data)) this.oracle.saw(seat.name, name, value);
    return response;
  }

  #tokenFor(person: Person): string {
    const token = this.cloudreve.signIn(person).access_token;
    this.#tokens.set(token, person);
    return token;
  }

  /** Returns the owner of a token. */
  #senderOf(request: Request): Person | undefined {
    return this.#tokens.get(request.headers.get("Authorization")?.replace("Bearer ", "") ?? "");
  }
}
