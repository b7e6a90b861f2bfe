import { expect } from "vitest";
import { AccountSettings } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { resourcesOf } from "../../src/account/sectionResources";
import { sectionOrder, type SectionId } from "../../src/settings/sections";
import type { Json, Parts } from "../specs/Spec";
import { startOf } from "../specs/words";
import { expectSound } from "./expectSound";
import type { MalformedAnswer } from "./MalformedAnswer";
import { click, find } from "./page";
import { expectShown, readShown } from "./shown";
import type { Stage } from "./Stage";
import { soundData, type Part } from "./truth";
import { until } from "./until";
import { endpointOf, sectionComponents, server, truth } from "./world";

/** Opens a section while one of its reads has this answer: it shows the data, or that it could not be read. */
export async function readCase(stage: Stage, id: SectionId, part: Part, answer: MalformedAnswer): Promise<void> {
  const Section = sectionComponents[id];
  server.spoil([endpointOf[part]], answer);
  stage.mount(<Section id={`cr-${id}`} />, { drawn: false });
  await stage.settled();

  const data = soundData(part, answer);
  if (data) expect(readShown(id)).toEqual(expectShown(id, { ...truth(), [part]: data }));
  // It shows nothing before it is known whether there is a membership.
  else if (id === "membership") expect(readShown(id)).toBe("absent");
  else expectReadFailure();
  expectSound(answer);

  await recover(stage, [id]);
}

/** Opens the whole page while some of its reads have this answer. */
export async function pageCase(stage: Stage, parts: readonly Part[], answer: MalformedAnswer): Promise<void> {
  server.spoil(
    parts.map((part) => endpointOf[part]),
    answer,
  );
  stage.mount(<AccountSettings />);
  await stage.settled();

  const answered = Object.fromEntries(
    Object.entries(truth()).map(([part, good]) => [
      part,
      parts.includes(part as Part) ? soundData(part as Part, answer) : good,
    ]),
  ) as Record<Part, Json | undefined>;
  const isRead = (id: SectionId) => resourcesOf(id).every((part: Part) => answered[part]);
  for (const id of sectionOrder.filter(isRead))
    expect(readShown(id)).toEqual(expectShown(id, answered as unknown as Parts));
  const missing = sectionOrder.filter((id) => !isRead(id) && (id !== "membership" || hasMembership(answered)));
  for (const id of missing) expect(document.getElementById(`cr-${id}`)).toBeNull();
  if (missing.length > 0) expectReadFailure();
  // One message for all of them, which names each.
  for (const id of missing) expect(find("[role=alert]")?.textContent).toContain(enUS[id].title);
  const heading = find("h1");
  expect(heading?.textContent).toBe(enUS.page.title);
  expect(heading?.checkVisibility()).toBe(true);
  expectSound(answer);

  await recover(stage, sectionOrder);
}

function hasMembership({ setting, site, user }: Record<Part, Json | undefined>): boolean {
  return (
    setting !== undefined && expectShown("membership", { setting, site: site ?? {}, user: user ?? {} }) !== "absent"
  );
}

const couldNot = new RegExp(`^(${enUS.state.readFailed}$|${startOf(enUS.state.sectionsFailed)})`);

function expectReadFailure(): void {
  expect(find("[data-state=readFailed] h2")?.textContent).not.toBe("");
  const words = [...document.querySelectorAll("[data-state=readFailed] [role=alert] p")].map(
    (line) => line.textContent,
  );
  expect(words).toEqual([expect.stringMatching(couldNot), expect.stringMatching(/^.+\.$/s)]);
  expect(find("[data-state=readFailed] button")?.textContent).toBe(enUS.actions.tryAgain);
}

/** Makes the server work again. After Try again, or the next read if there is no such button, everything is shown. */
async function recover(stage: Stage, sections: readonly SectionId[]): Promise<void> {
  server.recover();
  if (find("[data-state=readFailed]")) {
    click("[data-state=readFailed] button");
    await until(() => !find("[data-state=readFailed]"), "Try again has helped");
  }
  // Data that could be read, odd as it was, stays until the next read.
  await stage.queryClient.refetchQueries();
  for (const id of sections) {
    const expected = JSON.stringify(expectShown(id, truth()));
    await until(() => JSON.stringify(readShown(id)) === expected, `${id} shows ${expected}`);
  }
  expect(find("[data-dirty]")).toBeNull();
}
