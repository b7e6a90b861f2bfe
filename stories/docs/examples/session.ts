interface SignedIn {
  user: { id: string };
  token: { access_token: string; refresh_token: string };
}

let signedIn: SignedIn | undefined;

/** Sends a call that needs no token. Returns its data; throws the server's words if it refuses. */
async function post<Data>(path: string, body: unknown): Promise<Data> {
  const response = await fetch(`/api/v4${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const { code, msg, data } = (await response.json()) as { code: number; msg: string; data: Data };
  if (code !== 0) throw new Error(msg);
  return data;
}

export const session = {
  get userId(): string | undefined {
    return signedIn?.user.id;
  },
  signIn: async (email: string, password: string): Promise<void> => {
    signedIn = await post<SignedIn>("/session/token", { email, password });
  },
  accessToken: async ({ force }: { force: boolean }): Promise<string | undefined> => {
    if (force && signedIn) {
      const { refresh_token } = signedIn.token;
      signedIn = { ...signedIn, token: await post("/session/token/refresh", { refresh_token }) };
    }
    return signedIn?.token.access_token;
  },
};
