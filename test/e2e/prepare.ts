import { startHost } from "../../stories/host-app/startHost";

/** Has the packages of the demo host bundled once, before several test files start it at the same moment. */
export async function setup(): Promise<void> {
  const host = await startHost({ port: 0, mode: "dev" });
  await host.close();
}
