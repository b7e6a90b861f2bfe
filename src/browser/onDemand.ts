/** Milliseconds before each further try. */
const pauses = [500, 2_000];

/** Loads code once. */
export interface OnDemand<T> {
  (): Promise<T>;
  /** Returns the code if it has loaded. */
  loaded: () => T | undefined;
}

/**
 * Returns a function that loads code (a dynamic `import()`) once, when it is first called.
 *
 * A load that fails is tried twice more: the network may be gone for a moment. If that fails, too, the promise rejects,
 * and the next call begins anew. A new deployment may have replaced the file for good, and browsers may keep a failed
 * import until the page is reloaded (whatwg/html#6768): then only a reload helps.
 */
export function onDemand<T>(load: () => Promise<T>): OnDemand<T> {
  let loading: Promise<T> | undefined;
  let code: T | undefined;
  const start = async () => {
    try {
      return (code = await tryLoad(load, pauses));
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return Object.assign(() => (loading ??= start()), { loaded: () => code });
}

async function tryLoad<T>(load: () => Promise<T>, [pause, ...later]: readonly number[]): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (pause === undefined) throw error;
    await new Promise((done) => setTimeout(done, pause));
    return tryLoad(load, later);
  }
}
