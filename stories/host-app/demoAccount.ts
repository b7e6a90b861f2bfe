/** The demo user on the embedded server. Not a secret: the server runs in the demo's own process. */
export const demoAccount = { email: "ada@example.com", password: "first-pass-1" };

/** The path of the identity provider that the demo's server plays: it sends the user back at once. */
export const demoProviderPath = "/demo/provider";

/** The path where the demo's server signs the demo user in. */
export const demoSessionPath = "/demo/session";

/** The path where the demo's server extends the demo user's membership. */
export const demoShopPath = "/demo/shop";
