import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, prefetchAccount, SettingsProvider } from "../../src/index";
import { MountQueue } from "../../src/provider/MountQueue";
import { messages } from "../../src/messages/en-US";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

// Present from the first render on.
const languages = { "en-US": messages };

let queue: MountQueue;
let said: string[];
const say = (word: string) => () => said.push(word);
const done = () => new Promise<void>((resolve) => queue.afterwards(resolve));

beforeEach(() => {
  queue = new MountQueue();
  said = [];
});

function page(queryClient: QueryClient, client = clientOf(world())) {
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} languages={languages}>
        <AccountSettings layout="page" />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

test("the first job runs at once, the others as many in a task as half a frame allows, and the final callbacks at last", async () => {
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => time);
  onTestFinished(() => void vi.restoreAllMocks());
  /** A job that takes 5 ms. */
  const job = (word: string) => () => {
    time += 5;
    said.push(word);
    queueMicrotask(say(`${word}, its microtasks`));
  };
  queue.add(say("first"));
  queue.afterwards(say("afterwards"));
  for (const word of ["second", "third", "fourth"]) queue.add(job(word));
  queue.add(say("taken back"))();
  expect(said).toEqual(["first"]);
  await done();
  expect(said).toEqual([
    "first",
    ...["second", "third", "second, its microtasks", "third, its microtasks"],
    ...["fourth", "fourth, its microtasks"],
    "afterwards",
  ]);
});

test("two callbacks that wait for the end of the jobs do not wait for each other", async () => {
  queue.afterwards(say("one"));
  queue.afterwards(say("two"));
  await done();
  expect(said).toEqual(["one", "two"]);
});

test("a job added during a turn still runs before the final callbacks", async () => {
  queue.afterwards(say("afterwards"));
  queue.add(() => {
    said.push("outer");
    queue.add(say("inner"));
  });
  await done();
  expect(said).toEqual(["outer", "inner", "afterwards"]);
});

test("a job that a final callback adds runs before the next final callback", async () => {
  queue.afterwards(() => {
    said.push("one");
    queue.add(say("mount"));
  });
  queue.afterwards(say("two"));
  await done();
  expect(said).toEqual(["one", "mount", "two"]);
});

test("without message channels, as in jsdom under Jest, it uses timers", async () => {
  vi.stubGlobal("MessageChannel", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  queue.add(say("first"));
  queue.add(say("second"));
  queue.add(say("third"));
  await done();
  expect(said).toEqual(["first", "second", "third"]);
});

/** Returns each number of forms that the page had while `work` ran, once it was shown. */
async function formsSeen(work: () => Promise<unknown>): Promise<number[]> {
  const seen = new Set<number>();
  const observer = new MutationObserver(() => {
    if (document.querySelector(".cr-root")) seen.add(document.querySelectorAll("form.cr-section").length);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  await work();
  observer.disconnect();
  return [...seen];
}

test("on a slow machine, sections whose reads end together mount one after another", async () => {
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (time += 10));
  onTestFinished(() => void vi.restoreAllMocks());
  const seen = await formsSeen(async () => {
    await render(page(new QueryClient()));
    await expect.poll(() => document.querySelectorAll("form.cr-section").length).toBe(5);
  });
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
});

test("with warm caches, the first render shows the whole page", async () => {
  const client = clientOf(world());
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await prefetchAccount(queryClient, client);
  expect(await formsSeen(() => render(page(queryClient, client)))).toEqual([5]);
});
