/** Whom one click signs in on the embedded server. No secret: the server lives in the demo's own process. */
export const demoAccount = { email: "ada@example.com", password: "first-pass-1" };

/** Where the demo's own server gives its user a session. */
export const demoSessionPath = "/demo/session";
