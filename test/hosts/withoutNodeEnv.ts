/**
 * Returns the environment without NODE_ENV, which Vite has set here, and which would make a command build for
 * development.
 */
export function withoutNodeEnv(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env["NODE_ENV"];
  return env;
}
