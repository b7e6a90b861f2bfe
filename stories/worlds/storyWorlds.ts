import type { StoryContext } from "@storybook/react-vite";
import { QueryClient } from "@tanstack/react-query";
import type { SettingsProviderProps } from "../../src/index";
import type { AccountState } from "../../src/testing/AccountState";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { serve } from "./served";
import { ada, world, type WorldOptions } from "./world";

/** A story's parameters for its world (an embedded server with one account) and for the host around it. */
export interface StoryWorld extends WorldOptions {
  /** Called with the server before the story is rendered. */
  prepare?: ((cloudreve: EmbeddedCloudreve) => void) | undefined;
  /** Further props of the provider. */
  provider?: Partial<Omit<SettingsProviderProps, "client" | "children">> | undefined;
  /** The scopes of the access token, unknown to the provider (a host would pass its `scopes` prop). */
  tokenScopes?: string[] | undefined;
  /** Set if the story renders its own provider. */
  ownHost?: boolean | undefined;
}

/**
 * Returns the parameters of a story with an embedded server: `parameters: inWorld({ edition: "pro" })`. In a meta,
 * spread them (`{ ...inWorld() }`): Storybook would overwrite a call there.
 */
export function inWorld(options: StoryWorld = {}): { world: StoryWorld } {
  // Never empty, because Storybook drops empty objects.
  return { world: { ...options, account: { email: ada.email, ...options.account } } };
}

/** The embedded server of a story, and the URL of its API. */
export interface Served {
  cloudreve: EmbeddedCloudreve;
  baseUrl: string;
  /** The cache of the host around the story. */
  queryClient: QueryClient;
  /** Number of worlds opened before this one. Used as a React key, so that a new world gets a new page. */
  number: number;
}

// `playFunction` is missing in Storybook's type; it is set for a story with a `play` function.
type Context = Pick<StoryContext, "id" | "parameters" | "globals"> & { playFunction?: unknown };

interface Open extends Served {
  key: string;
  undoNetwork: () => void;
}

let count = 0;
const open = new Map<string, Open>();

/** Storybook loader: opens the world of a story, or finds the open one, and applies the toolbar's choice of network. */
export async function openWorld({ id, parameters, globals, playFunction }: Context): Promise<{ served?: Served }> {
  const options = parameters["world"] as StoryWorld | undefined;
  if (!options) return {};
  const { prepare, edition = globals["edition"] as WorldOptions["edition"], ...rest } = options;
  const key = String(edition);
  const known = open.get(id);
  let current = known?.key === key ? known : undefined;
  if (!current) {
    const cloudreve = world({ ...rest, edition });
    if (!playFunction) remember(`${id} ${key}`, cloudreve);
    prepare?.(cloudreve);
    current = {
      key,
      cloudreve,
      baseUrl: await serve(id, cloudreve),
      queryClient: new QueryClient(),
      number: count++,
      undoNetwork: () => undefined,
    };
    open.set(id, current);
  }
  current.undoNetwork();
  current.undoNetwork = applyNetwork(current.cloudreve, globals["network"] as Network, options);
  return { served: current };
}

/** A story with a `play` function gets a new world each time it is mounted; any other story keeps its saved values. */
export function closeWorld({ id, playFunction }: Pick<Context, "id" | "playFunction">): void {
  if (playFunction) open.delete(id);
}

/** Returns the embedded server of a story. */
export function serverOf(context: Pick<StoryContext, "loaded">): EmbeddedCloudreve {
  return servedOf(context).cloudreve;
}

export function servedOf({ loaded }: Pick<StoryContext, "loaded">): Served {
  const served = loaded["served"] as Served | undefined;
  if (!served) throw new Error("This story plays in no world. Give it one: parameters: inWorld().");
  return served;
}

type Network = "fast" | "slow" | "failing" | undefined;

function applyNetwork(cloudreve: EmbeddedCloudreve, network: Network, { latency = 0 }: WorldOptions): () => void {
  cloudreve.setLatency(network === "slow" ? 1_500 : latency);
  return network === "failing" ? cloudreve.fail({}, { status: 503 }) : () => undefined;
}

/** Keeps the saved values of a story in the session storage, so that they outlive a reload of the page. */
function remember(name: string, cloudreve: EmbeddedCloudreve): void {
  const saved = sessionStorage.getItem(name);
  if (saved) cloudreve.change(undefined, JSON.parse(saved) as Partial<AccountState>);
  const { fetch } = cloudreve;
  cloudreve.fetch = async (...request) => {
    const answer = await fetch(...request);
    sessionStorage.setItem(name, JSON.stringify(cloudreve.account()));
    return answer;
  };
}
