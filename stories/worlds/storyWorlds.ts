import type { StoryContext } from "@storybook/react-vite";
import type { SettingsProviderProps } from "../../src/index";
import type { AccountState } from "../../src/testing/AccountState";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { serve } from "./served";
import { ada, world, type WorldOptions } from "./world";

/** What a story says of the world that it plays in, and of the host that it stands in. */
export interface StoryWorld extends WorldOptions {
  /** Before anything is shown. */
  prepare?: ((cloudreve: EmbeddedCloudreve) => void) | undefined;
  /** What the provider is given besides its client. */
  provider?: Partial<Omit<SettingsProviderProps, "client" | "children">> | undefined;
  /** What the token may, where the host does not know it. */
  tokenScopes?: string[] | undefined;
  /** The story brings its own provider. */
  ownHost?: boolean | undefined;
}

/** The parameters of a story that plays in a world: `parameters: inWorld({ edition: "pro" })`; of a meta spread, `{ ...inWorld() }`: Storybook overwrites a call there. */
export function inWorld(options: StoryWorld = {}): { world: StoryWorld } {
  // Storybook passes no empty object on.
  return { world: { ...options, account: { email: ada.email, ...options.account } } };
}

/** The server of a story, and the address of its API. */
export interface Served {
  cloudreve: EmbeddedCloudreve;
  baseUrl: string;
  /** How many worlds were opened before: another one is another page. */
  number: number;
}

// Not in its type: a story that plays has a function for that.
type Context = Pick<StoryContext, "id" | "parameters" | "globals"> & { playFunction?: unknown };

interface Open extends Served {
  key: string;
  undoNetwork: () => void;
}

let count = 0;
const open = new Map<string, Open>();

/** The loader: opens the world of a story, or finds it open, and has its network be as the toolbar says. */
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
    current = { key, cloudreve, baseUrl: await serve(id, cloudreve), number: count++, undoNetwork: () => undefined };
    open.set(id, current);
  }
  current.undoNetwork();
  current.undoNetwork = applyNetwork(current.cloudreve, globals["network"] as Network, options);
  return { served: current };
}

/** A story that plays begins anew each time it is mounted; in any other, what was saved is still there. */
export function closeWorld({ id, playFunction }: Pick<Context, "id" | "playFunction">): void {
  if (playFunction) open.delete(id);
}

/** The server of the story that is played. */
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

/** What a person has saved in a story outlives a reload of the page, until its tab is closed. */
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
