import { callText } from "./callText";
import { viewport, type Driver, type Tab } from "./Driver";
import { findWebKit } from "./programs.mjs";
import { startWebKitDriver } from "./startWebKitDriver";
import { until } from "./until";
import { keyActions, pointerActions } from "./webDriverActions";

/** WebKitGTK, over WebDriver. */
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

  // A command goes to the window that is chosen, and there is one choice for all: one tab's at a time.
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

  // The screen has no window manager: the window under its pointer, which stays in the middle, has the focus.
  const away = 3000;
  let front: ((x: number) => Promise<unknown>) | undefined;

  // Two clicks at one place within a second are a double one to this driver, even in two windows.
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
