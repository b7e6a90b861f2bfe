import { runnerImport } from "vite";
const load = async (f) => (await runnerImport(new URL(f, import.meta.url).pathname, { configFile: false })).module;
const { openWebKit } = await load("engines/webkit.ts");
const { startHost } = await load("../stories/host-app/startHost.ts");
const host = await startHost({ port: 0, mode: "preview" });
const d = await openWebKit();
try {
  const look = () => [document.visibilityState, document.hasFocus(), screenX, screenY, innerWidth, innerHeight, screen.width, screen.height];
  const one = await d.newTab(), two = await d.newTab();
  for (const t of [one, two]) await t.goto(host.url);
  const both = async (w) => console.log(w, JSON.stringify(await one.evaluate(look)), JSON.stringify(await two.evaluate(look)));
  await both("begin");
  await two.rect({x:3000,y:0}); await new Promise(r=>setTimeout(r,300)); await both("two away");
  await two.rect({x:0,y:0}); await one.rect({x:3000,y:0}); await new Promise(r=>setTimeout(r,300)); await both("one away");
  await one.rect({x:0,y:0}); await two.rect({x:3000,y:0}); await new Promise(r=>setTimeout(r,300)); await both("two away");
} catch (e) { console.log(e); }
await d.close(); await host.close();
