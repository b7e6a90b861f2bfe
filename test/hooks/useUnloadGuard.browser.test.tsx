import { afterEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { useUnloadGuard } from "../../src/hooks/useUnloadGuard";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The guard of unsaved changes that the test switches, and the listeners that it has on the window. */
async function guard() {
  const listeners = new Set<unknown>();
  const [add, remove] = [window.addEventListener.bind(window), window.removeEventListener.bind(window)];
  vi.spyOn(window, "addEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === "beforeunload") listeners.add(listener);
      add(type, listener);
    },
  );
  vi.spyOn(window, "removeEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === "beforeunload") listeners.delete(listener);
      remove(type, listener);
    },
  );

  let isUnsaved = false;
  const windows: Window[] = [];
  const subscribers = new Set<() => void>();
  const shouldBlock = () => isUnsaved;
  const subscribe = (subscriber: () => void) => {
    subscribers.add(subscriber);
    return () => subscribers.delete(subscriber);
  };
  function Guard() {
    useUnloadGuard({ shouldBlock, subscribe, windows: () => windows });
    return null;
  }
  const { unmount } = await render(<Guard />);
  return {
    listeners,
    windows,
    subscribers,
    unmount,
    become: (unsaved: boolean) => {
      isUnsaved = unsaved;
      for (const subscriber of subscribers) subscriber();
    },
    isAsked: () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  };
}

test("a popup with unsaved changes asks, too, when it is closed", async () => {
  const { windows, become } = await guard();
  const popup = document.createElement("iframe");
  document.body.append(popup);
  const view = popup.contentWindow as Window & typeof globalThis;
  windows.push(view);
  const isAsked = () => !view.dispatchEvent(new view.Event("beforeunload", { cancelable: true }));
  become(true);
  expect(isAsked()).toBe(true);
  become(false);
  expect(isAsked()).toBe(false);
  popup.remove();
});

test("the browser asks while something is unsaved, and only then is there a listener", async () => {
  const { listeners, become, isAsked } = await guard();
  expect(listeners.size).toBe(0);
  expect(isAsked()).toBe(false);
  become(true);
  // A second change of the same.
  become(true);
  expect(listeners.size).toBe(1);
  expect(isAsked()).toBe(true);
  become(false);
  expect(listeners.size).toBe(0);
  expect(isAsked()).toBe(false);
});

test("its listeners are gone once it is unmounted", async () => {
  const { listeners, subscribers, become, unmount, isAsked } = await guard();
  become(true);
  expect(listeners.size).toBe(1);
  await unmount();
  expect(listeners.size).toBe(0);
  expect(subscribers.size).toBe(0);
  expect(isAsked()).toBe(false);
});
