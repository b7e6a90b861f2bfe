import { callText } from "./callText";
import { viewport, type Driver, type Tab } from "./Driver";
import { findWebKit } from "./programs.mjs";
import { startWebKitDriver } from "./startWebKitDriver";
import { until } from "./until";
import { keyActions, pointerActions } from "./webDriverActions";

/** Opens WebKitGTK, driven over W3C WebDriver. */
export async function openWebKit(): Promise<Driver> {
  const driver = await startWebKitDriver();
  const binary = findWebKit()?.browser ?? "";
  const session = await driver.ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    "POST",
    "/session",
    {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
    },
  );
  const path = `/session/${session.sessionId}`;

  // WebDriver sends each command to the one chosen window, so commands for different tabs must not overlap.
  let last: Promise<unknown> = Promise.resolve();
  let chosen: string | undefined;
  function inWindow<Result>(handle: string, command: string, body: object): Promise<Result> {
    const result = last.then(async () => {
      if (chosen !== handle) await driver.ask("POST", `${path}/window`, { handle });
      chosen = handle;
      return driver.ask<Result>(
        command === "close" ? "DELETE" : "POST",
        `${path}/${command === "close" ? "window" : command}`,
        body,
      );
    });
    last = result.catch(() => undefined);
    return result;
  }

  // The virtual screen has no window manager: the window under the pointer has the focus, and the pointer stays in the
  // middle. So a window gets the focus when the window in front is moved away.
  const away = 3000;
  let front: ((x: number) => Promise<unknown>) | undefined;

  // WebKitWebDriver takes two clicks at the same point within a second as a double click, even in two windows. So each
  // click is moved aside by some pixels.
  let aside = 6;

  const newTab = async (): Promise<Tab> => {
    const { handle } = await driver.ask<{ handle: string }>("POST", `${path}/window/new`, { type: "window" });
    const command = <Result = null>(name: string, body: object = {}) => inWindow<Result>(handle, name, body);
    const move = (x: number) => command("window/rect", { ...viewport, x, y: 0 });
    await move(0);
    front = move;
    const tab: Tab = {
      toFront: async () => {
        if (front === move) return;
        await front?.(away);
        await move(0);
        front = move;
        await until("the window in front has the focus", () => tab.evaluate(() => document.hasFocus()));
      },
      goto: async (url) => {
        await command("url", { url });
      },
      evaluate: (run, ...args) => command("execute/sync", { script: `return ${callText(run, args)}`, args: [] }),
      press: async (...keys) => {
        await command("actions", keyActions(keys));
      },
      click: async (x, y) => {
        aside = -aside;
        await command("actions", pointerActions(x + aside, y));
      },
      close: async () => {
        if (front === move) front = undefined;
        await command("close");
      },
    };
    return tab;
  };
  const close = async () => {
    await driver.ask("DELETE", path).catch(() => undefined);
    await driver.stop();
  };
  return { version: session.capabilities.browserVersion, newTab, close };
}
