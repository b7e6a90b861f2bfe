// The environment of a page, in Node and with its own clock. Set up before the library, React and the embedded server
// are loaded, so that all of them use it.
import { Window } from "happy-dom";
import { vi } from "vitest";
import { FakeBroadcastChannel } from "./FakeBroadcastChannel";
import { FakeLocks } from "./FakeLocks";

// React's development version takes several times as long and reports nothing that the histories need.
process.env["NODE_ENV"] = "production";
vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"] });

const window = new Window({ url: "https://host.test/settings" });
const { document, HTMLElement, HTMLInputElement, HTMLIFrameElement, Element, Node, location } = window;

Object.assign(globalThis, {
  window,
  document,
  HTMLElement,
  HTMLInputElement,
  HTMLIFrameElement,
  Element,
  Node,
  location,
  BroadcastChannel: FakeBroadcastChannel,
});
Object.defineProperty(globalThis, "navigator", {
  configurable: true,
  value: { onLine: true, userAgent: "test", locks: new FakeLocks() },
});
