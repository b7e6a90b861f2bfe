import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, prefetchAccount, SettingsProvider } from "../../src/index";
import { MountQueue } from "../../src/hooks/MountQueue";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

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
      <SettingsProvider client={client}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>
  );
}

test("each is done in a task of its own, in the order of asking, and what is for afterwards after all of them", async () => {
  queue.afterwards(say("afterwards"));
  for (const word of ["first", "second"]) {
    queue.add(() => {
      said.push(word);
      queueMicrotask(say(`${word}, its microtasks`));
    });
  }
  queue.add(say("taken back"))();
  expect(said).toEqual([]);
  await done();
  expect(said).toEqual(["first", "first, its microtasks", "second", "second, its microtasks", "afterwards"]);
});

test("two who wait for the others' end do not wait for each other", async () => {
  queue.afterwards(say("one"));
  queue.afterwards(say("two"));
  await done();
  expect(said).toEqual(["one", "two"]);
});

test("what asks for a turn in its own is done, too, before what is for afterwards", async () => {
  queue.afterwards(say("afterwards"));
  queue.add(() => queue.add(say("inner")));
  await done();
  expect(said).toEqual(["inner", "afterwards"]);
});

test("where there are no message channels, as in jsdom, it goes by timers", async () => {
  vi.stubGlobal("MessageChannel", undefined);
  queue.add(say("first"));
  queue.add(say("second"));
  await done();
  vi.unstubAllGlobals();
  expect(said).toEqual(["first", "second"]);
});

/** How many forms the page has had at one time or another, from when it was there, while `work` ran. */
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

test("sections whose reads end together come one after another", async () => {
  const seen = await formsSeen(async () => {
    await render(page(new QueryClient()));
    await expect.poll(() => document.querySelectorAll("form.cr-section").length).toBe(5);
  });
  expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
});

test("from warm caches the whole page is there with its first rendering", async () => {
  const client = clientOf(world());
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await prefetchAccount(queryClient, client);
  expect(await formsSeen(() => render(page(queryClient, client)))).toEqual([5]);
});
