/** Runs in the page. Leaves a text in every place that the tests search. */
export async function plant(text: string): Promise<void> {
  interface Client {
    setQueryData: (key: unknown[], data: unknown) => void;
    getMutationCache: () => {
      build: (client: unknown, options: object) => { execute: (variables: unknown) => Promise<unknown> };
    };
  }
  const base64 = btoa(`x${text}`);
  localStorage.setItem("planted", base64);
  sessionStorage.setItem(text, "planted");
  document.cookie = `planted=${base64}`;
  window.name = text;
  history.replaceState({ deep: [text] }, "", `?planted=${encodeURIComponent(text)}`);
  await (await caches.open("planted")).put(`/planted?${new URLSearchParams({ text })}`, new Response());
  void navigator.locks.request(text, () => new Promise(() => undefined));
  await new Promise((resolve) => {
    const opening = indexedDB.open("planted");
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore("planted", { autoIncrement: true }).add({ deep: new Map([["text", text]]) });
    opening.onsuccess = resolve;
  });
  const client = window.recorder.queryClient() as Client;
  client.setQueryData(["planted"], { call: Object.assign(() => undefined, { text }) });
  await client
    .getMutationCache()
    .build(client, { mutationFn: () => Promise.reject(Object.assign(new Error("planted"), { text })) })
    .execute({})
    .catch(() => undefined);
  new BroadcastChannel("planted").postMessage({ text });
  const element = document.createElement("div");
  element.title = text;
  // Violates the Content-Security-Policy.
  element.setAttribute("style", "color: red");
  element.append(text);
  const brief = element.cloneNode(true) as HTMLElement;
  document.body.append(element, brief, document.createComment(text));
  brief.title = brief.textContent = "planted";
  brief.remove();
  // eslint-disable-next-line no-console -- the console is one of the places
  console.log("planted", { deep: { text } });
  void Promise.reject(Object.assign(new Error("planted"), { deep: { text } }));
  await fetch(`/planted?${encodeURIComponent(text)}`, {
    method: "POST",
    headers: { "X-Planted": base64 },
    body: JSON.stringify({ text }),
  });
  /^.*$/.test(text);
}
