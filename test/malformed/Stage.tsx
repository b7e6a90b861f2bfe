import { notifyManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Component, useSyncExternalStore, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { render } from "vitest-browser-react";
import { createCloudreveClient, SettingsProvider, type SettingsCallbacks } from "../../src/index";
import { savesOf } from "../../src/saving/saveMutation";
import { memoryAdapter } from "../../stories/worlds/memoryAdapter";
import type { FaultyServer } from "./FaultyServer";
import { uncaught } from "./uncaught";
import { nextTask, until } from "./until";

/** No answer of the server changes the section of the device. */
const deviceAdapter = memoryAdapter();

// Timers would make it 1 to 4 ms later, several times in each case.
notifyManager.setScheduler((tell) => void nextTask().then(tell));

/** One React root for all cases, each of which has its own query client and client. */
export class Stage {
  readonly #server: FaultyServer;
  readonly #access: string;
  #content: ReactNode = null;
  #count = 0;
  readonly #listeners = new Set<() => void>();
  queryClient = new QueryClient();

  private constructor(server: FaultyServer) {
    this.#server = server;
    this.#access = server.cloudreve.signIn().access_token;
  }

  static async open(server: FaultyServer): Promise<Stage> {
    const stage = new Stage(server);
    await render(<Content stage={stage} />);
    return stage;
  }

  /** Mounts an element as on a newly opened page. It is present but not painted, which saves a quarter of the time. */
  mount(content: ReactNode, { drawn = true, ...callbacks }: SettingsCallbacks & { drawn?: boolean } = {}): void {
    document.documentElement.hidden = !drawn;
    this.queryClient.clear();
    this.queryClient = new QueryClient();
    this.#count += 1;
    const client = createCloudreveClient({
      baseUrl: "http://cloud.test/api/v4",
      getAccessToken: () => this.#access,
      fetch: this.#server.fetch,
    });
    this.#content = (
      <Boundary key={this.#count} onError={(error) => uncaught.push(String(error))}>
        <QueryClientProvider client={this.queryClient}>
          <SettingsProvider client={client} deviceAdapter={deviceAdapter} followLanguage={false} {...callbacks}>
            {content}
          </SettingsProvider>
        </QueryClientProvider>
      </Boundary>
    );
    flushSync(() => {
      for (const listener of this.#listeners) listener();
    });
  }

  /** Waits until everything was read and is shown. */
  async settled(): Promise<void> {
    const isShown = () =>
      this.queryClient.isFetching() === 0 &&
      !document.querySelector(".cr-skeleton, [data-state=loading], .cr-tags-input:disabled");
    do {
      await until(isShown, "everything was read");
      // The query cache notifies its observers a task later, and then each section is mounted in its own task: a
      // section without a skeleton is not visibly waiting for that. What was read may also ask for more.
      for (let task = 0; task < 3; task += 1) await nextTask();
    } while (!isShown());
  }

  /** Returns a function that tells whether a save that begins from now on has ended. */
  nextSave(): () => boolean {
    let ended = false;
    const stop = savesOf(this.queryClient).subscribe((event) => {
      if (event.type !== "updated" || !["success", "error"].includes(event.action.type)) return;
      ended = true;
      stop();
    });
    return () => ended;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getContent = (): ReactNode => this.#content;
}

function Content({ stage }: { stage: Stage }) {
  return useSyncExternalStore(stage.subscribe, stage.getContent);
}

class Boundary extends Component<{ onError: (error: unknown) => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
