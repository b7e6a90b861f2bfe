// Bundlers replace this expression with the mode. Written so, and not in a function, they also leave out what only
// development needs.
declare const process: { env: { NODE_ENV?: string } };

/** Whether the host runs in development, where misuse of the library is reported. */
export const isDevelopment = process.env.NODE_ENV !== "production";
