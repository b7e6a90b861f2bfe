/** The accounts of the embedded server. */
export const ada = { email: "ada@example.com", password: "first-pass-1", nick: "Ada Lovelace" };
export const grace = { email: "grace@example.com", password: "second-pass-2", nick: "Grace Hopper" };
