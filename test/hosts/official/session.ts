import axios, { type InternalAxiosRequestConfig } from "axios";

interface Session {
  user: { id: string; nickname: string; language?: string; preferred_theme?: string };
  token: { access_token: string; refresh_token: string };
}

const key = "session";
const stored = localStorage.getItem(key);
let current = stored === null ? undefined : (JSON.parse(stored) as Session);
let renewal: Promise<string | null> | undefined;
const listeners = new Set<() => void>();

function set(next: Session | undefined): void {
  current = next;
  if (next) localStorage.setItem(key, JSON.stringify(next));
  else localStorage.removeItem(key);
  for (const listener of listeners) listener();
}

/** The app's own session, in the browser's storage. */
export const session = {
  get: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  end: () => set(undefined),
  update: (user: Partial<Session["user"]>) => {
    if (current) set({ ...current, user: { ...current.user, ...user } });
  },
  signIn: async (email: string, password: string): Promise<boolean> => {
    const { data } = await axios.post<{ code: number; data: Session }>("/api/v4/session/token", { email, password });
    if (data.code === 0) set(data.data);
    return data.code === 0;
  },
  /** Returns the access token, or a new one. Calls at the same time share one renewal. */
  accessToken: async ({ force }: { force: boolean }): Promise<string | null> => {
    if (!force) return current?.token.access_token ?? null;
    renewal ??= renew().finally(() => (renewal = undefined));
    return renewal;
  },
};

async function renew(): Promise<string | null> {
  const refresh_token = current?.token.refresh_token;
  const { data } = await axios.post<{ code: number; data: Session["token"] }>("/api/v4/session/token/refresh", {
    refresh_token,
  });
  if (!current || data.code !== 0) return null;
  set({ ...current, token: data.data });
  return data.data.access_token;
}

/** The app's own calls. A refused token is renewed once; then the session ends. */
export const api = axios.create({ baseURL: "/api/v4" });
const renewed = new WeakSet<InternalAxiosRequestConfig>();

api.interceptors.request.use(async (config) => {
  config.headers.set("Authorization", `Bearer ${await session.accessToken({ force: false })}`);
  return config;
});
api.interceptors.response.use(async (response) => {
  if ((response.data as { code: number }).code !== 401) return response;
  const { config } = response;
  if (renewed.has(config)) return response;
  if ((await session.accessToken({ force: true })) === null) {
    session.end();
    return response;
  }
  renewed.add(config);
  return api.request(config);
});
