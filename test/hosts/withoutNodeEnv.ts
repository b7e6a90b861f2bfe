/** The environment of a command of its own: Vite has set NODE_ENV in this process, which would make it build for development. */
export function withoutNodeEnv(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env["NODE_ENV"];
  return env;
}
